/// The share of the texts of either delegation that are texts of both: |A ∩ B| / |A ∪ B|.
///
/// Choose it where a small delegation on many of a large one's texts should not look close to it; `Cosine`
/// punishes unequal activity less.
///
/// Formula: o / (a + b − o). Example: a = 4, b = 3, o = 3 gives 0.75.
/// Edge cases: undefined where a or b is 0; the diagonal is 1.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11 (1912),
/// doi:10.1111/j.1469-8137.1912.tb05611.x.
public struct Jaccard: OverlapMeasure {
  /// Jaccard similarity, which has no parameters.
  public init() {}

  /// `jaccard`.
  public var name: String { "jaccard" }
  /// “Jaccard similarity”.
  public var title: String { "Jaccard similarity" }
  /// The formula.
  public var formula: String { "o / (a + b - o)" }
  /// From 0 to 1.
  public var scale: MeasureScale { .zeroToOne }

  /// Texts of both over texts of either, nil where a delegation has none.
  public func value(of sums: PairSums) -> Double? {
    guard sums.first > 0, sums.second > 0 else { return nil }
    return sums.shared / (sums.first + sums.second - sums.shared)
  }
}
