import Sponsors
import Testing

@testable import sponsor_report

@Suite struct BriefMarkdownTests {
  private func body(_ blocks: [Brief.Block]) throws -> String {
    let code = try BriefFixture.code("PER")
    let brief = Brief(
      delegation: code, title: "\(.delegation(code, "Peru"))", findings: [],
      sections: [Brief.Section(heading: "Part", blocks: blocks)], methods: "Method.")
    return BriefMarkdown { "\($0).md" }.body(brief)
  }

  @Test("Headings, paragraphs, lists, tables and links")
  func blocks() throws {
    var table = Brief.Table(caption: "Two", columns: [("a", false), ("b", true)])
    table.rows = [["one", "\(1)"]]
    #expect(
      try body([
        .heading("Sub"), .paragraph("Said."), .list(["one", "two"]), .table(table),
        .references([Brief.Reference(document: "A/1", text: "A/1, report.")]),
      ]) == """
        # [Peru](PER.md)

        ## Part

        ### Sub

        Said.

        - one
        - two

        | a | b |
        |---|---:|
        | one | 1 |

        - A/1, report.

        """)
  }

  @Test(
    "What a document says is shown as it is",
    arguments: [
      ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"), ("[x](http://y)", "\\[x\\](http://y)"),
      ("a | b\nc", "a \\| b c"), ("*_`~&", "\\*\\_\\`\\~\\&"), ("\u{202E}abc\u{2067}", "abc"),
    ])
  func escaping(content: String, expected: String) throws {
    #expect(
      try body([.list(["\(.title(content, nil)): \(.place(document: content, detail: ", para. \(content)"))"])])
        .contains("- “\(expected)”: \(expected), para. \(expected)\n"))
  }

  @Test(
    "A text that begins like a heading, a list or a rule is none",
    arguments: [
      ("# one", "\\# one"), ("1. one", "1\\. one"), ("12) one", "12\\) one"), ("- - -", "\\- - -"), ("2024", "2024"),
      ("> one", "\\> one"),
    ])
  func beginnings(content: String, expected: String) throws {
    #expect(try body([.paragraph(BriefText(.symbol(content)))]).hasSuffix("\n\n\(expected)\n"))
    #expect(try body([.list([BriefText(.symbol(content))])]).hasSuffix("\n\n- \(expected)\n"))
  }
}
