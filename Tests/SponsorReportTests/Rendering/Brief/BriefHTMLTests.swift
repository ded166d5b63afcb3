import Sponsors
import Testing

@testable import sponsor_report

@Suite struct BriefHTMLTests {
  private static let hostile = "</style><script>alert(1)</script>\" onclick='x' ]]> \u{202E}evil\u{2066}"
  private static let shown =
    "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&#39;x&#39; ]]&gt; evil"

  private func page(_ blocks: [Brief.Block], _ names: Language = .en) throws -> String {
    let code = try BriefFixture.code("PER")
    let brief = Brief(
      delegation: code, title: "\(.delegation(code, "Peru")) (PER)", findings: ["First."],
      sections: [Brief.Section(heading: "Part", blocks: blocks)], methods: "Method.")
    return BriefHTML(names: names) { _ in nil }.page(brief)
  }

  @Test("What a document says is shown as it is, wherever it stands")
  func escaping() throws {
    let text = Self.hostile
    var table = Brief.Table(caption: text, columns: [(text, false)])
    table.rows = [[BriefText(.words(text))]]
    let page = try page([
      .heading(text), .table(table),
      .list(["\(.title(text, nil)) \(.symbol(text)) \(.group(text)) \(.place(document: text, detail: text))"]),
      .references([Brief.Reference(document: text, text: BriefText(.symbol(text)))]),
    ])
    #expect(!page.contains("<script") && !page.contains("onclick='") && !page.contains("\u{202E}"))
    #expect(page.components(separatedBy: "</style>").count == 2)
    #expect(page.components(separatedBy: Self.shown).count > 9)
    #expect(!page.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
  }

  @Test("The page says its language and those of its parts, and stands alone")
  func languages() throws {
    let page = try page(
      [.list(["\(.title("Droits de l’enfant", .fr)), \(.delegation(try BriefFixture.code("CHL"), "شيلي"))."])], .ar)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("“<bdi lang=\"fr\">Droits de l’enfant</bdi>”, <bdi lang=\"ar\">شيلي</bdi>."))
    #expect(page.contains("<title>Brief: Peru (PER)</title>"))
    #expect(!page.contains("http") && !page.contains("src=") && !page.contains("@import") && !page.contains("url("))
  }

  @Test("Places lead to the references, tables say what they hold and what each cell is of")
  func structure() throws {
    var table = Brief.Table(caption: "Partners", columns: [("delegation", false), ("texts", true)])
    table.rows = [["Chile", "\(3)"]]
    let page = try page([
      .table(table), .list(["\(.place(document: "A/1", detail: ", para. 2"))"]),
      .references([Brief.Reference(document: "A/1", text: "A/1, report.")]),
    ])
    #expect(page.contains("<section aria-labelledby=\"section-1\"><h2 id=\"section-1\">Part</h2>"))
    #expect(page.contains("<caption>Partners</caption>"))
    #expect(page.contains("<th scope=\"col\">delegation</th><th scope=\"col\" class=\"number\">texts</th>"))
    #expect(page.contains("<tr><th scope=\"row\">Chile</th><td class=\"number\">3</td></tr>"))
    #expect(page.contains("<cite><a href=\"#document-1\"><bdi>A/1</bdi></a><bdi>, para. 2</bdi></cite>"))
    #expect(page.contains("<li id=\"document-1\">A/1, report.</li>"))
    #expect(page.contains("<footer><p>Method.</p></footer>"))
  }
}
