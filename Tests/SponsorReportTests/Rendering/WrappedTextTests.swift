import Testing

@testable import sponsor_report

@Suite struct WrappedTextTests {
  @Test(
    "Lines are broken between words, and within one only where it fits into none",
    arguments: [
      ("one two three", 7, 0, ["one two", "three"]), ("one two three", 9, 2, ["one two", "  three"]),
      ("one two", 3, 2, ["one", "two"]), ("A/C.3/78/L.10/Rev.1", 8, 0, ["A/C.3/78", "/L.10/Re", "v.1"]),
      ("a  b", 9, 0, ["a b"]), ("", 9, 0, [""]),
      // Two columns a character.
      ("中华人民共和国", 6, 0, ["中华人", "民共和", "国"]), ("中华 人民", 5, 0, ["中华", "人民"]),
      // The marks of Markdown take no room, and stay with what they mark.
      ("un\\_votes x", 10, 0, ["un\\_votes x"]), ("ab\\_cd", 3, 0, ["ab\\_", "cd"]),
    ])
  func lines(words: String, width: Int, indent: Int, lines: [String]) {
    #expect(WrappedText(words, width: width, indent: indent).lines == lines)
  }
}
