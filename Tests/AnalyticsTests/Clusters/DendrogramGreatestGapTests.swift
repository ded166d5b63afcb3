import Analytics
import Sponsors
import Testing

@Suite struct DendrogramGreatestGapTests {
  /// The single-linkage tree of points on a line, whose heights are the distances of neighbours.
  private func tree(_ points: [Int]) throws -> Dendrogram {
    let labels = try delegations(points.count)
    let distances = PairMatrix(labels: labels) { Double(abs(points[$0] - points[$1])) }
    return try Dendrogram(distances: distances, linkage: .single)
  }

  // Heights by hand: the gaps between neighbours, sorted.
  @Test(arguments: [
    // 1 1 1 1 1 1 8 9: 8 − 1 at three blocs beats 9 − 8 at two.
    ([0, 1, 2, 10, 11, 12, 21, 22, 23], 3),
    // 1 1 1 1 1 1 5 9: 4 at both, the fewer blocs.
    ([0, 1, 2, 7, 8, 9, 18, 19, 20], 2),
    // 1 1 1 1 1 7 7 9: four blocs would stand farthest apart (7 − 1), but three are a third of nine, and there the gap
    // is 7 − 7. Two leave seven of nine in one bloc; no other cut has a gap.
    ([0, 1, 2, 9, 10, 17, 18, 27, 28], 2),
    // 1 × 9, 6, 26: 26 − 6 would part two from ten; 6 − 1 leaves blocs of five, five and two.
    ([0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 40, 41], 3),
    // 1 5: two blocs, by 5 − 1.
    ([0, 1, 6], 2),
  ])
  func isWhereTheNextMergeIsFarthest(points: [Int], count: Int) throws {
    #expect(try tree(points).countAtGreatestGap == count)
  }

  @Test func equalHeightsOrTooFewDelegationsSpeakForNothing() throws {
    #expect(try tree([0, 1, 2, 3, 4, 5]).countAtGreatestGap == nil)
    #expect(try tree([0, 5]).countAtGreatestGap == nil)
    #expect(try tree([]).countAtGreatestGap == nil)
  }

  @Test(arguments: [(3, 2...2), (8, 2...2), (9, 2...3), (36, 2...12), (190, 2...12)])
  func twoToTwelveBlocsAndAThirdOfTheDelegations(delegations: Int, counts: ClosedRange<Int>) {
    #expect(Dendrogram.countsForGap(delegations: delegations) == counts)
  }
}
