/// How many times as many texts two delegations share as chance would give.
///
/// 1 is chance, 2 twice as many, 0 none at all. Choose it to see ties of little active delegations, and read it beside the
/// count: with few texts it is soon large.
///
/// Formula: o R / (a b). Example: R = 6, a = 4, b = 3, o = 3 gives 1.5.
/// Edge cases: undefined where a or b is 0; the diagonal is R / a.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: S. Brin, R. Motwani, J. D. Ullman & S. Tsur, “Dynamic Itemset Counting and Implication Rules for Market Basket
/// Data” (there: interest), ACM SIGMOD Record 26 (1997), doi:10.1145/253262.253325.
public struct Lift: OverlapMeasure {
  /// Lift, which has no parameters.
  public init() {}

  /// `lift`.
  public var name: String { "lift" }
  /// “Lift”.
  public var title: String { "Lift" }
  /// The formula.
  public var formula: String { "o R / (a b)" }
  /// From 0.
  public var scale: MeasureScale { .nonNegative }

  /// Texts of both over those expected, nil where a delegation has none.
  public func value(of sums: PairSums) -> Double? {
    guard sums.first > 0, sums.second > 0 else { return nil }
    return sums.shared * sums.texts / (sums.first * sums.second)
  }
}
