import TestSupport
import Testing

@testable import Sponsors

@Suite struct OpenDocumentTextTests {
  private func text(_ body: String, automatic: String = "", styles: String? = nil) throws -> String {
    let document = try OfficeFixture.openDocument(body, automatic: automatic, styles: styles)
    return String(decoding: try OpenDocumentText.text(of: document), as: UTF8.self)
  }

  private static func p(_ text: String, style: String = "P") -> String {
    "<text:p text:style-name=\"\(style)\">\(text)</text:p>"
  }

  /// Bodies, and what is printed of them.
  private static let bodies: [(what: String, body: String, text: String)] = [
    ("nothing", "", ""),
    (
      "paragraphs and headings", "<text:h>Title</text:h>" + p("") + p("Albania,") + p("Andorra"),
      "Title\n\nAlbania,\n\nAndorra\n"
    ),
    (
      "white space is one space, and none at the beginning",
      p("\n  a <text:span> b</text:span>\n\tc<text:s text:c=\"3\"/>d<text:s/>e<text:s text:c=\"999999999\"/>f &amp; g"),
      "a b c   d e                f & g\n"
    ),
    ("tabs and breaks", p("a<text:tab/>b<text:line-break/>c<text:soft-page-break/>d"), "a\tb\ncd\n"),
    (
      "links and fields", p("<text:a>in</text:a> <text:date>today</text:date> <text:title>Title</text:title>"),
      "in today Title\n"
    ),
    (
      "tables",
      p("x") + "<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell>" + p("a")
        + "</table:table-cell><table:table-cell>" + p("b") + p("c")
        + "</table:table-cell></table:table-row></table:table-header-rows>"
        + "<table:table-row><table:covered-table-cell>" + p("no") + "</table:covered-table-cell><table:table-cell>"
        + p("d")
        + "</table:table-cell></table:table-row></table:table>" + p("y"), "x\n\na\tb\nc\nd\n\ny\n"
    ),
    (
      "deletions, remarks, readings and what is asked for",
      "<text:tracked-changes><text:changed-region><text:deletion>" + p("deleted")
        + "</text:deletion></text:changed-region>"
        + "</text:tracked-changes>"
        + p(
          "Chad<text:change text:change-id=\"c\"/>, China<office:annotation>" + p("remark")
            + "</office:annotation><text:ruby>"
            + "<text:ruby-base>中</text:ruby-base><text:ruby-text>zhong</text:ruby-text></text:ruby><text:placeholder>Type"
            + "</text:placeholder>"), "Chad, China中\n"
    ),
    (
      "notes stand under a rule at the end",
      p(
        "Cuba<text:note><text:note-citation text:label=\"*\">*</text:note-citation><text:note-body>" + p("On behalf of")
          + p("a group.")
          + "</text:note-body></text:note>, Mali<text:note><text:note-citation>1</text:note-citation><text:note-body>"
          + p("See A/76/1.")
          + "</text:note-body></text:note> and Peru"),
      "Cuba, Mali and Peru\n\n__________\n* On behalf of a group.\n1 See A/76/1.\n"
    ),
    (
      "boxes follow their paragraph, descriptions of pictures are not text",
      p(
        "before <draw:frame><draw:text-box>" + p("box")
          + "</draw:text-box><svg:title>no</svg:title><svg:desc>no</svg:desc></draw:frame>after")
        + p("next"), "before after\n\nbox\n\nnext\n"
    ),
    (
      "what is hidden by a style",
      p("a<text:span text:style-name=\"H\">hidden</text:span>b") + p("gone", style: "H") + p("c"),
      "ab\n\nc\n"
    ),
  ]

  @Test("What is printed of a body", arguments: bodies.indices)
  func body(index: Int) throws {
    let (what, body, expected) = Self.bodies[index]
    let hidden = "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>"
    #expect(try text(body, automatic: hidden) == expected, "\(what)")
  }

  @Test("The header of the page with which the text begins stands first")
  func headers() throws {
    let pages =
      "<office:master-styles><style:master-page style:name=\"Standard\"><style:header>" + Self.p("all")
      + "</style:header>"
      + "<style:footer>" + Self.p("foot")
      + "</style:footer></style:master-page><style:master-page style:name=\"First\">"
      + "<style:header>" + Self.p("76/99") + "</style:header><style:header-first>" + Self.p("A/C.3/76/L.99")
      + "</style:header-first></style:master-page></office:master-styles>"
    let automatic = "<style:style style:name=\"F\" style:master-page-name=\"First\"/>"
    #expect(try text(Self.p("text"), automatic: automatic, styles: pages) == "all\n\ntext\n")
    let begins = Self.p("text", style: "F") + Self.p("more", style: "G")
    #expect(try text(begins, automatic: automatic, styles: pages) == "A/C.3/76/L.99\n\ntext\n\nmore\n")
  }

  @Test("Items are numbered as their list says, and go on where it says so")
  func lists() throws {
    let styles =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
      + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"/>"
      + "<text:list-level-style-number text:level=\"3\" style:num-format=\"i\" text:display-levels=\"3\"/></text:list-style>"
      + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u{F0B7}\"/></text:list-style>"
    func item(_ text: String, _ rest: String = "") -> String {
      "<text:list-item>" + Self.p(text) + rest + "</text:list-item>"
    }
    func list(_ items: String, _ attributes: String = "text:style-name=\"L\"") -> String {
      "<text:list \(attributes)>\(items)</text:list>"
    }
    let inner = list(item("c", list(item("d"), "")) + item("e"), "")
    let body =
      list(item("a") + item("b", inner)) + Self.p("between")
      + list(item("f"), "text:style-name=\"L\" text:continue-numbering=\"true\"")
      + list(item("g"))
      + list("<text:list-item text:start-value=\"7\">" + Self.p("h") + Self.p("more") + "</text:list-item>")
      + list(item("i"), "text:style-name=\"B\"") + list("<text:list-header>" + Self.p("j") + "</text:list-header>")
      + list(item("k"), "text:style-name=\"none\"")
    let lines = try text(body, automatic: styles).split(separator: "\n")
    #expect(
      lines == [
        "1.\ta", "2.\tb", "(a)\tc", "2.a.i\td", "(b)\te", "between", "3.\tf", "1.\tg", "7.\th", "more", "•\ti", "j",
        "k",
      ])
  }

  @Test("A document that cannot be read says which part is wrong, and where")
  func errors() throws {
    #expect(throws: OfficeDocumentError.missingPart("content.xml")) {
      try OpenDocumentText.text(of: OfficeFixture.package([("mimetype", "application/vnd.oasis.opendocument.text")]))
    }
    let bomb = [("content.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    #expect(throws: OfficeDocumentError.part("content.xml", XMLError(line: 2, offset: 22, problem: .documentType))) {
      try OpenDocumentText.text(of: OfficeFixture.package(bomb))
    }
  }

  @Test("Cut or changed anywhere, a part is read or an error, never more")
  func damaged() throws {
    let body = Self.bodies.map(\.body).joined()
    var random = SplitMix64(seed: 24)
    let whole = Array(body.utf8)
    for place in stride(from: 0, to: whole.count, by: 5) {
      var bytes = whole
      bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      let texts = [String(decoding: whole[..<place], as: UTF8.self), String(decoding: bytes, as: UTF8.self)]
      for text in texts {
        let printed = (try? self.text(text)) ?? ""
        #expect(printed.utf8.count <= whole.count + 64)
      }
    }
  }
}
