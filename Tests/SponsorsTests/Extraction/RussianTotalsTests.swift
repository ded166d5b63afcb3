import TestSupport
import Testing

@testable import Sponsors

/// The printed results of recorded votes in Russian: every order of the three numbers, in figures and words.
@Suite struct RussianTotalsTests {
  @Test(
    arguments: [
      ("принимается 80 голосами против 29 при 65 воздержавшихся", 80, 29, 65),
      ("голосованием 151 голосом против 2 при 1 воздержавшемся", 151, 2, 1),
      ("принимается 132 голосами против 54, при этом никто не воздержался", 132, 54, nil),
      ("отклоняется 77 голосами против 84", 77, 84, nil),
      ("подано 13 го-\nлосов при 2 воздержавшихся, при этом никто не голосовал против Проект", 13, nil, 2),
      ("За проект резолюции подано 15 голосов Проект резолюции принимается", 15, nil, nil),
      ("подано 4 голоса, против — 3 голоса при 8 воздержавшихся", 4, 3, 8),
      ("подано 14 голосов, против — 1 голос", 14, 1, nil),
      ("подано 9 голосов, никто не голосовал против и 6 воздержавшихся", 9, nil, 6),
      ("подано 12 голосов «за», 1 голос «против» при 2 воздержавшихся", 12, 1, 2),
      ("тридцатью четырьмя голосами против двух при одном воздержавшемся", 34, 2, 1),
      ("за — 30, против — 2, воздержались — 14", 30, 2, 14),
    ] as [(String, Int, Int?, Int?)]) func isReadWhole(words: String, yes: Int, no: Int?, abstaining: Int?) throws
  {
    let found = try programExtractor.get().formulas.totals(in: FoldedText(words), language: .ru)
    #expect(found.map(\.totals) == [VoteTotals(yes: yes, no: no, abstaining: abstaining)])
  }
}
