/// The number of shared texts that chance alone would give: two delegations that sponsor as much as these, at random.
///
/// The mean of the hypergeometric distribution. Choose it to read an overlap count beside it; `Lift` is the one over the
/// other.
///
/// Formula: a b / R. Example: R = 6, a = 4, b = 3 gives 2.
/// Edge cases: 0 where a delegation has no text; undefined only where no text is compared. The diagonal is a² / R.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: Z. Neal, “Identifying statistically significant edges in one-mode projections”, Social Network Analysis and
/// Mining 3 (2013), doi:10.1007/s13278-013-0107-y.
public struct ExpectedOverlap: OverlapMeasure {
  /// The expected overlap, which has no parameters.
  public init() {}

  /// `expected`.
  public var name: String { "expected" }
  /// “Expected overlap”.
  public var title: String { "Expected overlap" }
  /// The formula.
  public var formula: String { "a b / R" }
  /// From 0.
  public var scale: MeasureScale { .nonNegative }

  /// Shared texts expected by chance, nil where no text is compared.
  public func value(of sums: PairSums) -> Double? {
    guard sums.texts > 0 else { return nil }
    return sums.first * sums.second / sums.texts
  }
}
