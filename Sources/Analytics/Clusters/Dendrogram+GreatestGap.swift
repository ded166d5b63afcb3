import Sponsors

extension Dendrogram {
  /// The number of blocs that the tree itself suggests: where the next merge is farthest above the last one made.
  ///
  /// Among 2 to 12 blocs, and never more than a third of the delegations (but 2 are always looked at), the cut with
  /// the greatest gap between the height of the lowest merge left out and that of the highest merge made; among equal
  /// gaps the one with the fewest blocs. Cuts that leave more than two thirds of the delegations in one bloc come
  /// second: the greatest gap of all is often the one that parts a few outliers from everyone else. Nil where no gap
  /// is above 0, or for fewer than 3 delegations: nothing in the heights then speaks for one cut over another.
  ///
  /// Formula: for n delegations and heights h(1) ≤ … ≤ h(n−1), the k that maximises h(n−k+1) − h(n−k), 2 ≤ k ≤
  /// max(2, min(12, n div 3)). Example: heights 1, 1, 1, 1, 1, 1, 8, 9 of 9 delegations in threes give 3 blocs, by
  /// 8 − 1.
  ///
  /// Source: the plainest form of the stopping rules in R. Mojena, “Hierarchical grouping methods and stopping rules:
  /// an evaluation”, The Computer Journal 20 (1977), doi:10.1093/comjnl/20.4.359; the two thirds are this program's.
  /// - Complexity: O(n).
  public var countAtGreatestGap: Int? {
    guard labels.count >= 3 else { return nil }
    let counts = Self.countsForGap(delegations: labels.count)
    return countAtGreatestGap(among: counts.filter { largestBloc(count: $0) * 3 <= labels.count * 2 })
      ?? countAtGreatestGap(among: Array(counts))
  }

  /// The numbers of blocs among which `countAtGreatestGap` chooses, for a tree of so many delegations.
  public static func countsForGap(delegations: Int) -> ClosedRange<Int> { 2...max(2, min(12, delegations / 3)) }

  private func countAtGreatestGap(among counts: [Int]) -> Int? {
    var best: (count: Int, gap: Double)?
    for count in counts {
      let made = labels.count - count
      let gap = merges[made].height - merges[made - 1].height
      if gap > best?.gap ?? 0 { best = (count, gap) }
    }
    return best?.count
  }

  /// The number of delegations in the largest bloc of a cut: the largest cluster made that no merge made takes in.
  private func largestBloc(count: Int) -> Int {
    let made = merges.prefix(labels.count - count)
    return made.map(\.size).max() ?? 1
  }
}
