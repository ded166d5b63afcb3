import Testing

@testable import Sponsors

/// UTF-8 that was written as UTF-8 a second time.
@Suite struct DoubleEncodingTests {
  /// What a program makes of UTF-8 that it takes for Latin-1 (no character of it is missing there).
  private func twice(_ text: String) -> String {
    String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  }

  @Test(arguments: ["Türkiye", "Côte d’Ivoire", "ÉGYPTE", "à", "«Perú»", "Сьерра-Леоне", "Россия", "الجزائر", "España"])
  func whatWasEncodedTwiceIsReadOnce(_ word: String) {
    let text = FoldedText(twice(word))
    #expect(text.symbols == FoldedText(word).symbols)
    #expect(text.count == 0 || text.span(of: 0..<text.count).upperBound <= twice(word).utf8.count)
  }

  @Test(arguments: [
    // Windows-1252 has signs where Latin-1 has none.
    ("TÃ¼rkiye", "Türkiye"), ("CÃ´te dâ€™Ivoire", "Côte d’Ivoire"), ("Ã‰gypte", "Égypte"), ("Ð§Ð°Ð´", "Чад"),
    ("ÐŸÐµÑ€Ñƒ", "Перу"), ("Ã‡", "Ç"),
  ]) func inWindows1252Too(_ printed: String, _ meant: String) {
    #expect(FoldedText(printed).symbols == FoldedText(meant).symbols)
  }

  @Test(arguments: ["São Tomé", "OÙ", "CAFÉ”", "Â", "ESPAÑA", "Ã", "approuvé »", "Ørsted", "Ãe"])
  func whatWasEncodedOnceIsAsItWas(_ word: String) {
    let text = FoldedText(word)
    #expect(!text.marks.contains { $0.contains(.invisible) && !$0.contains(.other) })
  }

  @Test func itIsNoExactName() throws {
    let text = FoldedText("Ã‰gypte")
    #expect(text.start(of: 0) == 0)
    #expect(text.end(of: 0) == 5)
    #expect(text.marks[0] == [.capital, .invisible])
    #expect(text.marks[1] == .invisible)
  }
}
