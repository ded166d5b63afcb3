// Unoptimised, squareRoot() calls the C library's sqrt, which only this import links.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The cosine of the angle between two rows of the incidence matrix; for zeros and ones, Ochiai's coefficient.
///
/// The geometric mean of the two shares o/a and o/b. Choose it over `Jaccard` where delegations differ much in
/// how many texts they sponsor.
///
/// Formula: o / √(ab). Example: a = 4, b = 3, o = 3 gives 0.8660.
/// Edge cases: undefined where a or b is 0; the diagonal is 1.
/// - Complexity: O(1) a pair from the counts.
///
/// Source: A. Ochiai, “Zoogeographical studies on the soleoid fishes found in Japan and its neighbouring
/// regions – II”, Bulletin of the Japanese Society of Scientific Fisheries 22 (1957),
/// doi:10.2331/suisan.22.526.
public struct Cosine: OverlapMeasure {
  /// Cosine similarity, which has no parameters.
  public init() {}

  /// `cosine`.
  public var name: String { "cosine" }
  /// “Cosine similarity (Ochiai)”.
  public var title: String { "Cosine similarity (Ochiai)" }
  /// The formula.
  public var formula: String { "o / sqrt(a b)" }
  /// From 0 to 1.
  public var scale: MeasureScale { .zeroToOne }

  /// Texts of both over the geometric mean of each one's, nil where a delegation has none.
  public func value(of sums: PairSums) -> Double? {
    guard sums.first > 0, sums.second > 0 else { return nil }
    return sums.shared / (sums.first * sums.second).squareRoot()
  }
}
