import Testing

@testable import sponsor_report

@Suite struct PictureTextTests {
  @Test("Marks that turn the words around them round are taken out")
  func harmless() {
    #expect(PictureText.harmless("Chile\u{202E}eliC\u{202C} \u{2066}x\u{2069}\u{200F}\u{061C}") == "ChileeliC x")
    #expect(PictureText.harmless("a\tb\r\nc\u{2028}d") == "a b  c d")
    #expect(PictureText.harmless("Côte d’Ivoire 中国 مصر") == "Côte d’Ivoire 中国 مصر")
  }

  @Test("The first letter says the direction")
  func direction() {
    for words in ["مصر", "(مصر)", "123 مصر", "ישראל", "مصر Egypt"] { #expect(PictureText.isRightToLeft(words)) }
    for words in ["", "123", "Egypt مصر", "中国", "Россия"] { #expect(!PictureText.isRightToLeft(words)) }
  }

  @Test("What is too wide is cut with an ellipsis, and nothing else is", arguments: ["Wi", "中", "ж", "é", "م"])
  func cutting(_ letters: String) {
    let short = String(repeating: letters, count: 3)
    #expect(PictureText.cut(short, size: 10, to: 200) == short)
    let long = String(repeating: letters + " ", count: 10_000)
    let cut = PictureText.cut(long, size: 10, to: 200)
    #expect(cut.hasSuffix("…") && !cut.hasSuffix(" …"))
    #expect(cut.count < 100)
    #expect(PictureText.width(cut, size: 10) <= 205)
    #expect(PictureText.width(cut, size: 10) > 150)
    #expect(PictureText.cut(long, size: 10, to: 0) == "…")
  }

  @Test("Lines hold all words in their order and are not wider than they may be")
  func lines() {
    let words = (1...40).map { "word\($0)" }
    let lines = PictureText.lines(words.joined(separator: " "), size: 12, width: 150)
    #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    #expect(lines.count > 10)
    #expect(lines.allSatisfy { PictureText.width($0, size: 12) <= 150 })
    #expect(PictureText.lines("", size: 12, width: 150) == [])
    #expect(PictureText.lines(String(repeating: "x", count: 10_000), size: 12, width: 150).count == 1)
  }
}
