import Sponsors

extension Dendrogram {
  /// For every two delegations, the height at which they come together; 0 on the diagonal.
  ///
  /// Source: R. R. Sokal & F. J. Rohlf, “The comparison of dendrograms by objective methods”, Taxon 11 (1962),
  /// doi:10.2307/1217208.
  /// - Complexity: O(n²).
  public func copheneticDistances() -> PairMatrix {
    var result = PairMatrix(labels: labels) { row, column in row == column ? 0 : nil }
    var members = labels.indices.map { [$0] }
    for merge in merges {
      for first in members[merge.left] {
        for second in members[merge.right] { result[first, second] = merge.height }
      }
      members.append(members[merge.left] + members[merge.right])
      members[merge.left] = []
      members[merge.right] = []
    }
    return result
  }

  /// How well the tree keeps `distances`: Pearson's correlation of the distances with the heights at which
  /// pairs come together.
  ///
  /// Nil where it is undefined: fewer than two pairs, no variation in either, an undefined distance, or
  /// other delegations than the tree's.
  /// - Complexity: O(n²).
  public func copheneticCorrelation(with distances: PairMatrix) -> Double? {
    let positions = Dictionary(zip(distances.labels, distances.labels.indices)) { first, _ in first }
    let order = labels.compactMap { positions[$0] }
    guard order.count == labels.count, distances.count == labels.count else { return nil }
    let cophenetic = copheneticDistances()
    var pairs: [(Double, Double)] = []
    for row in labels.indices {
      for column in 0..<row {
        guard let given = distances[order[row], order[column]], let made = cophenetic[row, column] else {
          return nil
        }
        pairs.append((given, made))
      }
    }
    let count = Double(pairs.count)
    let meanGiven = pairs.reduce(0) { $0 + $1.0 } / count
    let meanMade = pairs.reduce(0) { $0 + $1.1 } / count
    var (product, squareGiven, squareMade) = (0.0, 0.0, 0.0)
    for (given, made) in pairs {
      product += (given - meanGiven) * (made - meanMade)
      squareGiven += (given - meanGiven) * (given - meanGiven)
      squareMade += (made - meanMade) * (made - meanMade)
    }
    guard squareGiven > 0, squareMade > 0 else { return nil }
    return product / (squareGiven * squareMade).squareRoot()
  }
}
