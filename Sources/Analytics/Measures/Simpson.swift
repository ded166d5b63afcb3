/// The share of the texts of the less active delegation that are texts of both: the overlap coefficient.
///
/// 1 where all that the one sponsored is among what the other sponsored. Choose it to find delegations that only ever
/// join others; do not choose it to compare pairs, because few texts are soon contained in many.
///
/// Formula: o / min(a, b). Example: a = 4, b = 3, o = 3 gives 1.
/// Edge cases: undefined where a or b is 0; the diagonal is 1.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: G. G. Simpson, “Mammals and the nature of continents”, American Journal of Science 241 (1943),
/// doi:10.2475/ajs.241.1.1.
public struct Simpson: OverlapMeasure {
  /// The overlap coefficient, which has no parameters.
  public init() {}

  /// `simpson`.
  public var name: String { "simpson" }
  /// “Overlap coefficient (Simpson)”.
  public var title: String { "Overlap coefficient (Simpson)" }
  /// The formula.
  public var formula: String { "o / min(a, b)" }
  /// From 0 to 1.
  public var scale: MeasureScale { .zeroToOne }

  /// Texts of both over those of the less active, nil where a delegation has none.
  public func value(of sums: PairSums) -> Double? {
    guard sums.first > 0, sums.second > 0 else { return nil }
    return sums.shared / min(sums.first, sums.second)
  }
}
