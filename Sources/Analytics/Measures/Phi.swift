// Unoptimised, squareRoot() calls the C library's sqrt, which only this import links.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The correlation of two rows of the incidence matrix: Pearson's, which for zeros and ones is the phi coefficient.
///
/// Unlike `Jaccard` it also counts the texts that neither sponsored, and 0 is what chance would give. Choose it where both
/// delegations could have sponsored every text compared, so that staying away says something.
///
/// Formula: (R o − a b) / √(a (R − a) b (R − b)). Example: R = 6, a = 4, b = 3, o = 3 gives 0.7071.
/// Edge cases: undefined where a delegation sponsored none of the texts compared, or all of them; else the diagonal is 1.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: G. U. Yule, “On the Methods of Measuring Association Between Two Attributes”, Journal of the Royal
/// Statistical Society 75 (1912), doi:10.2307/2340126.
public struct Phi: OverlapMeasure {
  /// The phi coefficient, which has no parameters.
  public init() {}

  /// `phi`.
  public var name: String { "phi" }
  /// “Phi coefficient (Pearson correlation)”.
  public var title: String { "Phi coefficient (Pearson correlation)" }
  /// The formula.
  public var formula: String { "(R o - a b) / sqrt(a (R - a) b (R - b))" }
  /// From -1 to 1.
  public var scale: MeasureScale { .minusOneToOne }

  /// The correlation, nil where a delegation has no text or all of them.
  public func value(of sums: PairSums) -> Double? {
    let (a, b, texts) = (sums.first, sums.second, sums.texts)
    let spread = a * (texts - a) * (b * (texts - b))
    guard spread > 0 else { return nil }
    // o R - a b from the four fields of the table, which loses nothing where rows are equal.
    let (onlyFirst, onlySecond) = (a - sums.shared, b - sums.shared)
    let covariance = sums.shared * (texts - a - onlySecond) - onlyFirst * onlySecond
    // Rounding may go beyond the ends by one part in 2^52.
    return max(-1, min(1, covariance / spread.squareRoot()))
  }
}
