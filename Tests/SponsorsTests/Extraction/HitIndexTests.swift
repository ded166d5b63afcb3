import TestSupport
import Testing

@testable import Sponsors

/// Look-ups at a place find what a walk through all phrases finds.
@Suite struct HitIndexTests {
  private func hits(seed: UInt64) -> [Formulas.Hit] {
    var random = SplitMix64(seed: seed)
    let meanings: [FormulaMeaning] = [.and, .draft, .amendment, .behalf]
    return (0..<40).map { _ in
      let start = Int.random(in: 0..<60, using: &random)
      return Formulas.Hit(
        range: start..<(start + Int.random(in: 1...9, using: &random)),
        meaning: meanings.randomElement(using: &random) ?? .and, value: "")
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func lookUpsAgreeWithLookingAtEach(_ seed: UInt64) {
    let hits = hits(seed: seed)
    let index = HitIndex(hits)
    let meant: Set<FormulaMeaning> = [.draft, .behalf]
    for place in 0..<75 {
      let here = hits.filter { $0.range.lowerBound == place }
      #expect(index.beginning(at: place).map(\.range) == here.map(\.range))
      let isAnd = here.contains { $0.meaning == .and }
      #expect(index.contains(.and, beginningAt: place) == isAnd)
      let ending = hits.filter { $0.range.upperBound == place && meant.contains($0.meaning) }
      #expect(index.contains(meant, endingAt: place) == !ending.isEmpty)
      #expect(index.first(meant, endingAt: place)?.range == ending.first?.range)
      let before = hits.filter { $0.range.upperBound <= place }
      #expect(index.lastEnd(upTo: place) == before.map(\.range.upperBound).max())
      let stretch = place..<(place + 3)
      let near = index.near(stretch).map(\.range).filter { $0.overlaps(stretch) }
      let all = hits.map(\.range).filter { $0.overlaps(stretch) }
      #expect(near == all)
    }
  }

  @Test func withoutPhrasesNothingIsFound() {
    let index = HitIndex([])
    #expect(index.beginning(at: 0).isEmpty && index.reaching(5).isEmpty && index.lastEnd(upTo: 9) == nil)
  }
}
