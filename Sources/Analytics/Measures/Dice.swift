/// The share of the texts of each, taken together, that are texts of both; a shared text counts for each of the two.
///
/// It puts pairs in the same order as `Jaccard` (it is 2J / (1 + J)) with higher values. Choose it to compare with work
/// that reports it.
///
/// Formula: 2o / (a + b). Example: a = 4, b = 3, o = 3 gives 0.8571.
/// Edge cases: undefined where a or b is 0; the diagonal is 1.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: L. R. Dice, “Measures of the Amount of Ecologic Association Between Species”, Ecology 26 (1945),
/// doi:10.2307/1932409.
public struct Dice: OverlapMeasure {
  /// Dice similarity, which has no parameters.
  public init() {}

  /// `dice`.
  public var name: String { "dice" }
  /// “Dice similarity”.
  public var title: String { "Dice similarity" }
  /// The formula.
  public var formula: String { "2 o / (a + b)" }
  /// From 0 to 1.
  public var scale: MeasureScale { .zeroToOne }

  /// Twice the texts of both over the texts of each, nil where a delegation has none.
  public func value(of sums: PairSums) -> Double? {
    guard sums.first > 0, sums.second > 0 else { return nil }
    return 2 * sums.shared / (sums.first + sums.second)
  }
}
