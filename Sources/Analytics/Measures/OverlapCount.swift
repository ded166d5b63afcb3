/// The number of texts that two delegations share: o = |A ∩ B|.
///
/// The plain projection of the incidence matrix. Choose it to read what is there; choose `Jaccard` or `Cosine`
/// to compare pairs, because the count grows with how much each delegation sponsors.
///
/// Formula: o. Example: A on texts 1–4 and B on 1–3 share 3.
/// Edge cases: defined for every pair, 0 where a delegation has no text; the diagonal is its number of texts.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: the co-sponsorship network of J. H. Fowler, “Connecting the Congress: A Study of Cosponsorship
/// Networks”, Political Analysis 14 (2006), doi:10.1093/pan/mpl002.
public struct OverlapCount: OverlapMeasure {
  /// The overlap count, which has no parameters.
  public init() {}

  /// `overlap`.
  public var name: String { "overlap" }
  /// “Overlap count”.
  public var title: String { "Overlap count" }
  /// The formula.
  public var formula: String { "o" }
  /// Whole numbers.
  public var scale: MeasureScale { .count }

  /// Texts of both.
  public func value(of counts: PairCounts) -> Double? { Double(counts.shared) }
}
