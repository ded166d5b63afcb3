/// How far a merged cluster is from the others.
///
/// Every rule is a line of coefficients of the formula of Lance and Williams: the distance of A ∪ B from C is
/// α(A)·d(A,C) + α(B)·d(B,C) + γ·|d(A,C) − d(B,C)|. All four keep the order of the tree (no merge is lower than
/// one inside it), which the nearest-neighbour chain relies on.
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

  /// The coefficients for clusters A and B of these sizes.
  func coefficients(_ sizeA: Double, _ sizeB: Double) -> (alphaA: Double, alphaB: Double, gamma: Double) {
    switch self {
    case .single: (0.5, 0.5, -0.5)
    case .complete: (0.5, 0.5, 0.5)
    case .average: (sizeA / (sizeA + sizeB), sizeB / (sizeA + sizeB), 0)
    case .weighted: (0.5, 0.5, 0)
    }
  }

  /// The distance of A ∪ B from C.
  func distance(_ fromA: Double, _ fromB: Double, sizeA: Int, sizeB: Int) -> Double {
    // Rounding must neither break a tie nor leave the range of the two, or the chain would see an order that
    // the distances do not have.
    if fromA == fromB { return fromA }
    let (alphaA, alphaB, gamma) = coefficients(Double(sizeA), Double(sizeB))
    let value = alphaA * fromA + alphaB * fromB + gamma * abs(fromA - fromB)
    return min(max(value, min(fromA, fromB)), max(fromA, fromB))
  }
}
