import Testing

@testable import Sponsors

/// What Arabic script asks of the reader: words written onto one another, lam-alef turned round, lines cut into runs.
@Suite struct ArabicTests {
  private let extractor: Extractor

  init() throws { extractor = try Extractor() }

  private func read(_ text: String) throws -> DocumentReading {
    try extractor.read(Array(text.utf8), name: "test")
  }

  @Test(arguments: [("الأمم", "األمم"), ("لاتفيا", "التفيا"), ("الولايات", "الواليات"), ("إلا", "إال")])
  func lamAlefTurnedRoundIsTheSame(_ right: String, _ turned: String) {
    #expect(FoldedText(right).symbols == FoldedText(turned).symbols)
  }

  @Test func aSpaceBetweenLamAndAlefKeepsThemApart() {
    #expect(FoldedText("بل ا").symbols == Array("بلا".utf8))
    #expect(FoldedText("بلا").symbols == Array("بال".utf8))
  }

  @Test(arguments: [("الجزائر", "للجزائر"), ("ألبانيا", "لألبانيا"), ("الاتحاد الروسي", "للاتحاد الروسي")])
  func lamIsWrittenOntoNamesWithAlef(_ name: String, _ contracted: String) {
    #expect(contractedName(of: name) == contracted)
  }

  @Test func namesWithoutAlefTakeLamAsTheyStand() { #expect(contractedName(of: "كوبا") == nil) }

  private let turned = "األمن األمم اإلنساني األعضاء اآلن\n"

  @Test func scrambledTextIsToldFromText() {
    #expect(Scrambling.isIn(Array(turned.utf8)))
    #expect(!Scrambling.isIn(Array("الأمن الأمم الإنساني الأعضاء الآن\n".utf8)))
    #expect(!Scrambling.isIn(Array("The Security Council".utf8)))
  }

  @Test func aScrambledListIsPutInOrder() throws {
    let reading = try read(turned + "المؤيدون:\nاليون، الصومال،ائر، سلوفينيا، سيراالتحاد الروسي، باكستان، الجز\n")
    #expect(reading.actions.map(\.country.text) == ["RUS", "PAK", "DZA", "SVN", "SLE", "SOM"])
    #expect(reading.actions.allSatisfy { $0.reading == .repaired })
    #expect(reading.review.isEmpty)
  }

  @Test func aScrambledListThatCannotBePutInOrderIsNotReadByHalves() throws {
    let reading = try read(turned + "المؤيدون:\nخخخ، الصومال،ائر، سلوفينيا، ظظراالتحاد الروسي، باكستان، الجز\n")
    #expect(reading.actions.isEmpty)
    #expect(reading.review.map(\.why) == [.unreadableText])
  }
}
