import Sponsors

extension PairMatrix {
  /// The distances of `delegations`, in their order.
  ///
  /// Throws where one has none, and where a distance is undefined, negative or infinite, naming the pair. The diagonal
  /// is not read.
  /// - Complexity: O(n²).
  func distances(of delegations: [DelegationCode]) throws(ClusteringError) -> TriangularMatrix<Double> {
    let positions = Dictionary(zip(labels, labels.indices)) { first, _ in first }
    var rows: [Int] = []
    for delegation in delegations {
      guard let position = positions[delegation] else { throw .noDistances(of: delegation) }
      rows.append(position)
    }
    var result = TriangularMatrix(count: rows.count, repeating: 0.0)
    for row in rows.indices {
      for column in 0..<row {
        guard let distance = self[rows[row], rows[column]] else {
          throw .undefinedDistance(delegations[column], delegations[row])
        }
        guard distance >= 0, distance.isFinite else {
          throw .impossibleDistance(delegations[column], delegations[row], distance)
        }
        result[row, column] = distance
      }
    }
    return result
  }
}
