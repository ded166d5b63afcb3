import Testing

@testable import sponsor_report

@Suite struct DisplayWidthTests {
  // Widths of the Unicode Character Database: East Asian Width W and F, general categories Mn, Me and Cf.
  @Test(
    "Columns of a terminal",
    arguments: [
      ("Kenya", 5), ("Côte d’Ivoire", 13), ("Cote\u{302}", 4), ("中国", 4), ("，", 2), ("한국", 4), ("ﾊﾝ", 2),
      ("Россия", 6), ("كينيا", 5), ("كُ", 1), ("\u{200F}ك", 1), ("soft\u{AD}ly", 6), ("—…€", 3), ("", 0), ("😀", 2),
    ])
  func columns(words: String, columns: Int) { #expect(words.columns == columns) }

  @Test("What commands a terminal is made visible, and nothing else is changed")
  func harmless() {
    #expect(
      "a\u{1B}[2Jb\u{7F}c\u{9B}d\u{202E}e\u{2066}\n".harmless
        == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}\u{FFFD}")
    #expect("Côte d’Ivoire, 中国, كينيا".harmless == "Côte d’Ivoire, 中国, كينيا")
  }
}
