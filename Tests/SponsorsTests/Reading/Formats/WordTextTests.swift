import TestSupport
import Testing

@testable import Sponsors

@Suite struct WordTextTests {
  private func text(_ body: String, _ parts: [(kind: String, text: String)] = []) throws -> String {
    String(decoding: try WordText.text(of: OfficeFixture.word(body, parts)), as: UTF8.self)
  }

  private static func p(_ text: String, _ properties: String = "") -> String {
    OfficeFixture.paragraph(text, properties: properties)
  }

  /// Bodies, and what is printed of them.
  private static let bodies: [(what: String, body: String, text: String)] = [
    ("nothing", "", ""),
    ("an empty paragraph", "<w:p/>", ""),
    ("paragraphs", p("Albania,") + "<w:p></w:p>" + p("Andorra"), "Albania,\n\nAndorra\n"),
    (
      "runs, spaces and entities",
      "<w:p><w:r><w:t xml:space=\"preserve\">Mali </w:t></w:r>\n <w:r><w:t>&amp; C&#244;te</w:t><w:t><![CDATA[ <d>]]></w:t></w:r></w:p>",
      "Mali & Côte <d>\n"
    ),
    (
      "tabs, breaks and hyphens",
      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
        + "<w:cr/><w:t>Timor</w:t><w:noBreakHyphen/><w:t>Leste Fe</w:t><w:softHyphen/><w:t>deration</w:t></w:r></w:p>",
      "a\tb\nc\nTimor-Leste Fe\u{AD}deration\n"
    ),
    (
      "signs of fonts",
      "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F02A\"/><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"
        + "<w:sym w:font=\"Arial\" w:char=\"00E9\"/><w:sym w:char=\"D800\"/><w:sym w:char=\"x\"/><w:sym/></w:r></w:p>",
      "*•é\n"
    ),
    (
      "a line feed within text is a space", "<w:p><w:r><w:t>one\ntwo\tthree</w:t></w:r></w:p>", "one two three\n"
    ),
    (
      "tables",
      p("before") + "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr/><w:tc><w:tcPr/>" + p("a") + "</w:tc><w:tc>" + p("b")
        + p("c") + "</w:tc><w:tc><w:p/></w:tc><w:tc>" + p("d") + "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>"
        + p("e") + "</w:tc></w:tr></w:tbl>" + p("after"),
      "before\n\na\tb\nc\t\td\ne\n\nafter\n"
    ),
    (
      "a table within a table",
      "<w:tbl><w:tr><w:tc>" + p("a") + "<w:tbl><w:tr><w:tc>" + p("b") + "</w:tc><w:tc>" + p("c")
        + "</w:tc></w:tr></w:tbl></w:tc><w:tc>" + p("d") + "</w:tc></w:tr></w:tbl>",
      "a\nb\tc\td\n"
    ),
    (
      "revisions",
      "<w:p><w:r><w:t>Chad</w:t></w:r><w:del><w:r><w:delText>, Chile</w:delText></w:r></w:del><w:ins><w:r><w:t>, China</w:t></w:r>"
        + "</w:ins><w:moveFrom><w:r><w:t>, Cuba</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>, Cyprus</w:t></w:r></w:moveTo></w:p>",
      "Chad, China, Cyprus\n"
    ),
    (
      "a deleted end of a paragraph",
      p("Domi", "<w:rPr><w:del/></w:rPr>") + p("nica"), "Dominica\n"
    ),
    (
      "what was before a change",
      "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r></w:p>",
      "seen\n"
    ),
    (
      "hidden runs",
      "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t><w:tab/></w:r><w:r><w:rPr>"
        + "<w:vanish w:val=\"false\"/></w:rPr><w:t>b</w:t></w:r></w:p>", "ab\n"
    ),
    (
      "fields",
      "<w:p><w:r><w:t>See </w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText> REF x </w:instrText><w:t>not this</w:t>"
        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>this</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>.</w:t></w:r></w:p>",
      "See this.\n"
    ),
    (
      "a field without an end",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>X</w:instrText></w:r></w:p>" + p("all the rest"),
      "all the rest\n"
    ),
    (
      "links, tags and controls",
      "<w:sdt><w:sdtPr><w:alias w:val=\"t\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:smartTag><w:r><w:t>in</w:t></w:r>"
        + "</w:smartTag></w:hyperlink></w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + p("Click here") + "</w:sdtContent></w:sdt>", "in\n"
    ),
    (
      "a box, in two forms, of which one is printed",
      "<w:p><w:r><w:t>before, </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>"
        + p("box")
        + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("box")
        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>"
        + p("next"),
      "before, after\n\nbox\n\nnext\n"
    ),
    (
      "readings above signs",
      "<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>中</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
      "中\n"
    ),
  ]

  @Test("What is printed of a body", arguments: bodies.indices)
  func body(index: Int) throws {
    let (what, body, expected) = Self.bodies[index]
    #expect(try text(body) == expected, "\(what)")
  }

  @Test("The header of the first page stands first; others and footers are not taken")
  func headers() throws {
    let header = Self.p("A/C.3/76/L.99")
    let parts = [("header", header), ("header", Self.p("76/99")), ("footer", Self.p("21-00000"))]
    let both =
      "<w:headerReference w:type=\"first\" r:id=\"r0\"/><w:headerReference w:type=\"default\" r:id=\"r1\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"r2\"/>"
    let body = Self.p("Third Committee")
    #expect(try text(body + "<w:sectPr>\(both)<w:titlePg/></w:sectPr>", parts) == "A/C.3/76/L.99\n\nThird Committee\n")
    #expect(try text(body + "<w:sectPr>\(both)</w:sectPr>", parts) == "76/99\n\nThird Committee\n")
    #expect(
      try text(body + "<w:sectPr>\(both)<w:titlePg w:val=\"0\"/></w:sectPr>", parts) == "76/99\n\nThird Committee\n")
    // The section that ends first is the first.
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r0\"/></w:sectPr>"
    let two = Self.p("one", section) + Self.p("two") + "<w:sectPr>\(both)</w:sectPr>"
    #expect(try text(two, parts) == "A/C.3/76/L.99\n\none\n\ntwo\n")
    #expect(try text(body + "<w:sectPr><w:headerReference r:id=\"none\"/></w:sectPr>", parts) == "Third Committee\n")
  }

  @Test("Notes stand under a rule at the end, in the order of their marks, each once")
  func notes() throws {
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p>"
      + "<w:r><w:footnoteRef/><w:t> On behalf of a group.</w:t></w:r></w:p>" + Self.p("More.")
      + "</w:footnote><w:footnote"
      + " w:id=\"2\">" + Self.p("* See A/76/1.") + "</w:footnote>"
    let body =
      "<w:p><w:r><w:t>Cuba</w:t><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t><w:t> and Mali</w:t>"
      + "<w:footnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"7\"/><w:t>: draft</w:t></w:r>"
      + "</w:p>"
    let expected = "Cuba* and Mali: draft\n\n__________\n* See A/76/1.\n1 On behalf of a group. More.\n"
    #expect(try text(body, [("footnotes", notes)]) == expected)
    #expect(try text(body) == "Cuba* and Mali: draft\n")
  }

  @Test("Hidden by a style, one that it is based on, or a paragraph's")
  func hiddenStyles() throws {
    let styles =
      "<w:style w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
      + "<w:style w:styleId=\"c\"><w:basedOn w:val=\"b\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>"
      + "<w:style w:styleId=\"d\"><w:basedOn w:val=\"e\"/></w:style><w:style w:styleId=\"e\"><w:basedOn w:val=\"d\"/></w:style>"
    func run(_ style: String) -> String {
      "<w:r><w:rPr><w:rStyle w:val=\"\(style)\"/></w:rPr><w:t>\(style)</w:t></w:r>"
    }
    let body =
      "<w:p>" + ["a", "b", "c", "d", "none"].map(run).joined() + "</w:p>" + Self.p("gone", "<w:pStyle w:val=\"b\"/>")
    #expect(try text(body, [("styles", styles)]) == "cdnone\n")
  }

  @Test("A document that cannot be read says which part is wrong, and where")
  func errors() throws {
    let parts = OfficeFixture.wordParts("")
    func error(_ change: (inout [(name: String, text: String)]) -> Void) -> OfficeDocumentError? {
      var parts = parts
      change(&parts)
      do {
        _ = try WordText.text(of: OfficeFixture.package(parts))
        return nil
      } catch {
        return error as? OfficeDocumentError
      }
    }
    #expect(error { _ in } == nil)
    #expect(error { $0.remove(at: 2) } == .missingPart("word/document.xml"))
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><w:document>&a;</w:document>"
    let name = "word/document.xml"
    #expect(error { $0[2].text = bomb } == .part(name, XMLError(line: 1, offset: 0, problem: .documentType)))
    #expect(
      error { $0[2].text = "<w:document>\n<w:p>" }
        == .part(name, XMLError(line: 2, offset: 13, problem: .unclosedElement("w:p"))))
    let deep = String(repeating: "<a>", count: 5000)
    #expect(error { $0[2].text = deep } == .part(name, XMLError(line: 1, offset: 3 * 4096, problem: .tooDeep(4096))))
    let error = error { $0[2].text = "<w:document>&a;</w:document>" }
    #expect(
      error?.description
        == "its part “word/document.xml” is damaged on line 1 (byte 12); open the document and save it again")
    // Another encoding is said as such, and where the text ends to be UTF-8.
    var bytes = OfficeFixture.wordParts("<w:p/>")
    bytes[2].text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document/>"
    #expect(throws: OfficeDocumentError.part(name, XMLError(line: 1, offset: 0, problem: .otherEncoding("UTF-16")))) {
      try WordText.text(of: OfficeFixture.package(bytes))
    }
  }

  @Test("Cut or changed anywhere, a part is read or an error, never more")
  func damaged() throws {
    let body = Self.bodies.map(\.body).joined()
    var random = SplitMix64(seed: 23)
    let whole = Array(body.utf8)
    for place in stride(from: 0, to: whole.count, by: 5) {
      var bytes = whole
      bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      let texts = [String(decoding: whole[..<place], as: UTF8.self), String(decoding: bytes, as: UTF8.self)]
      for text in texts {
        let printed = (try? self.text(text)) ?? ""
        #expect(printed.utf8.count <= whole.count)
      }
    }
  }
}
