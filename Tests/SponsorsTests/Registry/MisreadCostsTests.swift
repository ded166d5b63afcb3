import Testing

@testable import Sponsors

/// How much of a name may be misread.
@Suite struct MisreadCostsTests {
  @Test func shortNamesBearNoChangeButWhatScannersDo() {
    #expect(MisreadCosts.bound(letters: 3) == nil)
    for letters in 4...6 { #expect(MisreadCosts.bound(letters: letters) ?? 0 < MisreadCosts.change) }
    #expect(MisreadCosts.bound(letters: 7) == MisreadCosts.change)
  }

  @Test func theBoundGrowsWithTheName() {
    let bounds = (4...60).compactMap(MisreadCosts.bound)
    #expect(bounds == bounds.sorted())
    #expect(bounds.max() == 6)
  }

  @Test func onlyTheInsideOfLongWordsIsOpen() {
    #expect(MisreadCosts.openLetters(count: 4, starts: [0]) == [false, false, false, false])
    #expect(MisreadCosts.openLetters(count: 7, starts: [0]) == [false, true, true, true, true, false, false])
    // `new zealand`, and a word of six behind it
    let open = MisreadCosts.openLetters(count: 16, starts: [0, 3, 10])
    #expect(open.indices.filter { open[$0] } == [4, 5, 6, 7])
  }
}
