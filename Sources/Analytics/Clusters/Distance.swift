// Unoptimised, squareRoot() calls the C library's sqrt, which only this import links.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A distance of two delegations, from the texts that they sponsor: a of the one, b of the other, o of both.
///
/// Choose `jaccard` or `cosine` for linkages that only compare distances or take their means, and one of the
/// Euclidean ones where squares of distances are added up, as in Ward's linkage: only of Euclidean distances are these
/// the spread of points around their centre.
///
/// Source: J. C. Gower & P. Legendre, “Metric and Euclidean properties of dissimilarity coefficients”, Journal of
/// Classification 3 (1986), doi:10.1007/BF01896809: for a similarity S whose matrix has no negative eigenvalue, as
/// those of Jaccard and of Ochiai (the cosine of zeros and ones), √(1 − S) is Euclidean; 1 − S need not be.
public enum Distance: String, CaseIterable, Sendable {
  /// 1 − o / (a + b − o): a metric, and not Euclidean. Undefined where a or b is 0.
  case jaccard
  /// 1 − o / √(ab): not even a metric. Undefined where a or b is 0.
  case cosine
  /// 1 − 2o / (a + b): not a metric. Undefined where a or b is 0.
  case dice
  /// 1 − o / min(a, b): not a metric, 0 where one's texts are all among the other's. Undefined where a or b is 0.
  case simpson
  /// √(1 − o / (a + b − o)), Euclidean. Undefined where a or b is 0.
  case rootJaccard = "root-jaccard"
  /// √(1 − o / √(ab)), Euclidean: the chord between the rows brought to length 1 is √2 times it. Undefined where a or b
  /// is 0.
  case rootCosine = "root-cosine"
  /// √(a + b − 2o), Euclidean: the straight line between the rows of the incidence matrix, the root of the number of
  /// texts that one of the two sponsors and the other does not. Never undefined; large for delegations that sponsor
  /// much, even where they share much.
  case euclidean

  /// Whether points of some space have these distances, whatever the matrix.
  public var isEuclidean: Bool {
    switch self {
    case .jaccard, .cosine, .dice, .simpson: false
    case .rootJaccard, .rootCosine, .euclidean: true
    }
  }

  /// The formula, for methods sentences.
  public var formula: String {
    switch self {
    case .jaccard: "1 - jaccard"
    case .cosine: "1 - cosine"
    case .dice: "1 - dice"
    case .simpson: "1 - simpson"
    case .rootJaccard: "sqrt(1 - jaccard)"
    case .rootCosine: "sqrt(1 - cosine)"
    case .euclidean: "sqrt(a + b - 2 o)"
    }
  }

  /// The distance of a pair, or nil where it is undefined. - Complexity: O(1).
  public func value(of counts: PairCounts) -> Double? {
    switch self {
    case .jaccard: Jaccard().value(of: counts).map { 1 - $0 }
    case .cosine: Cosine().value(of: counts).map { 1 - $0 }
    case .dice: Dice().value(of: counts).map { 1 - $0 }
    case .simpson: Simpson().value(of: counts).map { 1 - $0 }
    case .rootJaccard: Jaccard().value(of: counts).map { (1 - $0).squareRoot() }
    case .rootCosine: Cosine().value(of: counts).map { (1 - $0).squareRoot() }
    case .euclidean: Double(counts.first + counts.second - 2 * counts.shared).squareRoot()
    }
  }
}
