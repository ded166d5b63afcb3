import Testing

@testable import sponsor_report

@Suite struct MarkdownSourceTests {
  @Test(
    "The words without the marks of Markdown",
    arguments: [
      ("un\\_votes", "un_votes"), ("a \\| b \\\\ c", "a | b \\ c"), ("**Blocs.** None", "Blocs. None"),
      ("C:\\temp", "C:\\temp"), ("\\*\\*", "**"), ("ends in \\", "ends in \\"), ("\\é", "\\é"), ("", ""),
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"),
    ])
  func plain(source: String, words: String) { #expect(MarkdownSource(source).plain == words) }

  @Test("Strong words are set off, over the end of a line too")
  func strong() {
    var isStrong = false
    #expect(MarkdownSource("a **b c").styled(.coloured, isStrong: &isStrong) == "a \u{1B}[1mb c\u{1B}[0m")
    #expect(isStrong)
    #expect(MarkdownSource("d** e").styled(.coloured, isStrong: &isStrong) == "\u{1B}[1md\u{1B}[0m e")
    #expect(!isStrong)
  }
}
