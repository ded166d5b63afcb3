import Testing

@testable import sponsor_report

@Suite struct RoffTests {
  @Test(
    "What a formatter would take for a command, or set as another character, is escaped",
    arguments: [
      (".TH is no title", "\\&.TH is no title"), ("'quoted'", "\\&\\(aqquoted\\(aq"),
      ("a\\fBb", "a\\efBb"), ("--in -", "\\-\\-in \\-"), ("~`^\"", "\\(ti\\(ga\\(ha\\(dq"),
      ("Côte … 中", "C\\[u00F4]te \\[u2026] \\[u4E2D]"), ("two\nlines", "two lines"),
    ])
  func escaped(words: String, roff: String) { #expect(Roff.escaped(words) == roff) }

  @Test("A page, piece by piece")
  func page() {
    var page = Roff(title: "T", section: 1, source: "t 1", manual: "M")
    page.section("NAME")
    page.item([("-o", true), (" ", false), ("FILE", false)], ".hidden")
    page.example("t -o 'x'")
    #expect(
      page.text == """
        .TH "T" "1" "" "t 1" "M"
        .nh
        .SH "NAME"
        .TP
        \\fB\\-o\\fP\\fI \\fP\\fIFILE\\fP
        \\&.hidden
        .PP
        .RS 4
        .EX
        t \\-o \\(aqx\\(aq
        .EE
        .RE

        """)
  }
}
