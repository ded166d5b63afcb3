/// The number of texts that two delegations share: o = |A ∩ B|.
///
/// The plain projection of the incidence matrix. Choose it to read what is there; choose `Jaccard` or `Cosine`
/// to compare pairs, because the count grows with how much each delegation sponsors.
///
/// Formula: o. Example: A on texts 1–4 and B on 1–3 share 3.
/// Edge cases: 0 where a delegation has no text, undefined only where no text is compared (R = 0); the diagonal is its
/// number of texts. Where texts are weighted, it is the sum of their weights.
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
  /// Numbers of texts.
  public var scale: MeasureScale { .count }

  /// Texts of both, nil where no text is compared.
  public func value(of sums: PairSums) -> Double? { sums.texts > 0 ? sums.shared : nil }
}
