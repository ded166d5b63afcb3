/// Why a centrality has no values.
public enum CentralityError: Error, Hashable, Sendable {
  /// No two delegations have a tie above 0.
  case noTie
  /// After so many steps the vector still changed: its greatest two eigenvalues are too near to each other.
  /// `residual` is the length of A x - λ x, in parts of λ.
  case noConvergence(iterations: Int, residual: Double)
}

extension CentralityError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .noTie:
      "eigenvector centrality: no two delegations have a tie above 0, so it is left empty; "
        + "compare more texts or a wider selection"
    case .noConvergence(let iterations, let residual):
      "eigenvector centrality: not found in \(iterations) steps (residual \(residual)), so it is left empty; "
        + "the network falls into parts that hardly hold together: measure each by itself"
    }
  }
}
