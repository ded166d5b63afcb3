import Testing

@testable import Sponsors

/// The cost of reading a name from printed letters, worked out by hand: 1 for what scanners do, 2 for a letter doubled or
/// one of two lost, 3 for anything else.
@Suite struct MisreadDistanceTests {
  private let misreadings: Misreadings

  init() throws { misreadings = try Misreadings(Misreadings.table(.standard)) }

  private func letters(_ text: String) -> [MisreadWord.Letter] {
    MisreadWord.letters(of: FoldedText(text).symbols[...])
  }

  private func cost(_ printed: String, _ name: String, limit: Int = 20) -> Int? {
    let text = FoldedText(printed)
    var distance = MisreadDistance(MisreadWord(text, 0..<text.count).letters, misreadings, limit: limit)
    return distance.cost(of: letters(name)[...])
  }

  @Test(arguments: [
    ("Mexico", "Mexico", 0), ("lraq", "Iraq", 1), ("Nig6ria", "Nigeria", 1),
    ("Gerrnany", "Germany", 1), ("Sweclen", "Sweden", 1), ("Nicar~gua", "Nicaragua", 1),
    ("Nicar~agua", "Nicaragua", 1), ("Nicar*gua", "Nicaragua", 1), ("Ind'a", "India", 2),
    ("Phillippines", "Philippines", 2),
    ("Philipines", "Philippines", 2), ("Nigxria", "Nigeria", 3), ("Nigria", "Nigeria", 3), ("Nigeriaa", "Nigeria", 2),
    ("Nigerian", "Nigeria", 3), ("Чaд", "Чад", 1), ("Инлия", "Индия", 3), ("Ипдия", "Индия", 1),
  ]) func costsByHand(_ printed: String, _ name: String, _ expected: Int) {
    #expect(cost(printed, name) == expected)
  }

  @Test func whatIsAboveTheLimitIsNotTold() {
    #expect(cost("Nigxria", "Nigeria", limit: 2) == nil)
    #expect(cost("Nigxria", "Nigeria", limit: 3) == 3)
    #expect(cost("Xxxxxxx", "Nigeria", limit: 6) == nil)
  }

  @Test func namesInTheOrderOfTheirLettersCostWhatTheyCostAlone() {
    let names = ["chad", "chile", "china", "guinea", "guineabissau", "guyana", "iran", "iraq", "mali", "malta"]
    for printed in ["Chlna", "lran", "Gu1nea-B1ssau", "Malt~", "Xx"] {
      let text = FoldedText(printed)
      var together = MisreadDistance(MisreadWord(text, 0..<text.count).letters, misreadings, limit: 5)
      for name in names { #expect(together.cost(of: letters(name)[...]) == cost(printed, name, limit: 5)) }
    }
  }

  @Test func changesAreBorneOnlyInsideLongWords() {
    func close(_ printed: String, _ name: String) -> Int? {
      let text = FoldedText(printed)
      var distance = MisreadDistance(MisreadWord(text, 0..<text.count).letters, misreadings, limit: 6)
      let open = MisreadCosts.openLetters(count: letters(name).count, starts: [0])
      return distance.closeCost(of: letters(name)[...], open: open[...])
    }
    #expect(close("Nigxria", "Nigeria") == 3)
    #expect(close("Nigria", "Nigeria") == 3)
    #expect(close("Nigxeria", "Nigeria") == 3)
    #expect(close("Nigerian", "Nigeria") == nil)
    #expect(close("Xigeria", "Nigeria") == nil)
    #expect(close("igeria", "Nigeria") == nil)
    #expect(close("Nigerxa", "Nigeria") == nil)
    #expect(close("Chxd", "Chad") == nil)
    #expect(close("Cbad", "Chad") == 1)
  }
}
