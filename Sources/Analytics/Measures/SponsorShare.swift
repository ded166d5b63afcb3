/// The share of the first delegation's texts that the second is on: not the same from both ends.
///
/// 1 from A to B and little from B to A says that A appears only where B does. Choose it to tell followers from those they
/// follow; the symmetric measures cannot.
///
/// Formula: o / a. Example: a = 4, b = 3, o = 3 gives 0.75 from A to B, and 1 from B to A.
/// Edge cases: undefined where a is 0; 0 where only b is; the diagonal is 1.
/// - Complexity: O(1) an ordered pair from the counts.
///
/// Source: R. Agrawal, T. Imieliński & A. Swami, “Mining Association Rules between Sets of Items in Large Databases”
/// (there: the confidence of a rule), ACM SIGMOD Record 22 (1993), doi:10.1145/170035.170072.
public struct SponsorShare: DirectedMeasure {
  /// The share, which has no parameters.
  public init() {}

  /// `share`.
  public var name: String { "share" }
  /// “Share of the texts of one that the other is on”.
  public var title: String { "Share of the texts of one that the other is on" }
  /// The formula.
  public var formula: String { "o / a" }
  /// From 0 to 1.
  public var scale: MeasureScale { .zeroToOne }

  /// Texts of both over those of the first, nil where it has none.
  public func value(of sums: PairSums) -> Double? {
    guard sums.first > 0 else { return nil }
    return sums.shared / sums.first
  }
}
