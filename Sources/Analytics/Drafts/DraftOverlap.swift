import Sponsors

/// What two texts have in common, held against what chance would give them.
public struct DraftOverlap: Hashable, Sendable {
  /// Delegations behind both.
  public let both: Int
  /// Delegations behind either.
  public let either: Int
  /// Member States that could be behind both; nil where that is unknown.
  public let eligible: Int?
  /// Behind both, of the eligible.
  public let eligibleBoth: Int
  /// How many of the eligible would be behind both if each text had drawn its sponsors from them by lot: the mean of
  /// the hypergeometric distribution, |A| · |B| / N with |A| and |B| counted among the N eligible; nil where N is unknown
  /// or 0.
  public let expected: Double?

  /// The overlap of two texts.
  ///
  /// - Parameter eligible: Member States that had a seat on the day of both texts; nil where a day is unknown.
  /// - Complexity: O(sponsors).
  public init(_ first: SponsorSet, _ second: SponsorSet, eligible: Set<DelegationCode>?) {
    let change = DraftChange(from: first, to: second)
    both = change.stayed.count
    either = both + change.came.count + change.went.count
    self.eligible = eligible?.count
    guard let eligible, !eligible.isEmpty else {
      eligibleBoth = 0
      expected = nil
      return
    }
    eligibleBoth = change.stayed.count(where: eligible.contains)
    let sizes = [first, second].map { $0.sponsors.count(where: eligible.contains) }
    expected = Double(sizes[0]) * Double(sizes[1]) / Double(eligible.count)
  }

  /// Jaccard similarity of the two, |A ∩ B| / |A ∪ B|; nil where nobody is behind either.
  public var jaccard: Double? { either == 0 ? nil : Double(both) / Double(either) }

  /// By how much the texts have more in common than chance gives, |A ∩ B| · N / (|A| · |B|) among the N eligible; nil
  /// where nothing is expected. 1 is as many as by chance.
  public var lift: Double? {
    guard let expected, expected > 0 else { return nil }
    return Double(eligibleBoth) / expected
  }
}
