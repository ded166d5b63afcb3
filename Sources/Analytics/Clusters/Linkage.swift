/// How far a merged cluster is from the others.
///
/// Every rule is a line of coefficients of the formula of Lance and Williams: the distance of A ∪ B from C is
/// α(A)·d(A,C) + α(B)·d(B,C) + β·d(A,B) + γ·|d(A,C) − d(B,C)|, with squares of distances in Ward's. All five keep the
/// order of the tree (no merge is lower than one inside it), which the nearest-neighbour chain relies on.
///
/// Source: G. N. Lance & W. T. Williams, “A general theory of classificatory sorting strategies: 1.
/// Hierarchical systems”, The Computer Journal 9 (1967), doi:10.1093/comjnl/9.4.373.
public enum Linkage: String, CaseIterable, Sendable {
  /// The distance of the two nearest members.
  case single
  /// The distance of the two farthest members.
  case complete
  /// The mean distance over all pairs of members (UPGMA).
  case average
  /// The mean of the two clusters' distances, whatever their sizes (WPGMA).
  case weighted
  /// By how much the spread of the members around their centre grows: √(2|A||B| / (|A| + |B|)) times the distance of
  /// the two centres, which for two delegations is their distance. Only of Euclidean distances.
  ///
  /// Source: J. H. Ward, “Hierarchical grouping to optimize an objective function”, Journal of the American Statistical
  /// Association 58 (1963), doi:10.1080/01621459.1963.10500845; heights as `ward` of scipy and `ward.D2` of R (F.
  /// Murtagh & P. Legendre, Journal of Classification 31 (2014), doi:10.1007/s00357-014-9161-z).
  case ward

  /// Whether it has a meaning for Euclidean distances only.
  public var needsEuclidean: Bool { self == .ward }

  /// The distance of A ∪ B from C, for A and B at the distance `between`.
  func distance(
    _ fromA: Double, _ fromB: Double, between: Double, sizeA: Int, sizeB: Int, sizeC: Int
  ) -> Double {
    let (a, b) = (Double(sizeA), Double(sizeB))
    let (near, far) = (min(fromA, fromB), max(fromA, fromB))
    switch self {
    case .single: return near
    case .complete: return far
    // Rounding must neither break a tie nor leave the range of the two, or the chain would see an order that the
    // distances do not have.
    case .average: return near == far ? near : min(max((a * fromA + b * fromB) / (a + b), near), far)
    case .weighted: return near == far ? near : min(max(0.5 * fromA + 0.5 * fromB, near), far)
    case .ward:
      let c = Double(sizeC)
      let square = ((a + c) * fromA * fromA + (b + c) * fromB * fromB - c * between * between) / (a + b + c)
      // A and B are each other's nearest, so that the union is never nearer than the nearer of them.
      return max(max(square, 0).squareRoot(), near)
    }
  }
}
