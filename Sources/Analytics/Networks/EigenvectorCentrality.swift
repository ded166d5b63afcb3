extension Network {
  /// Eigenvector centrality: a delegation is central if it is strongly tied to central ones.
  ///
  /// The vector x of greatest eigenvalue of the matrix A of weights, A x = λ x, with no value below 0 and of length 1
  /// (the sum of the squares is 1), as networkx has it; igraph divides by the greatest value instead. Only ties above 0
  /// count. Where the network falls into parts, the part of the greatest λ has values and every delegation outside has
  /// 0, because so has the vector of the whole matrix; values of two parts could not be compared. Parts whose λ are the
  /// same to 1e-12 share the vector in proportion to the sums of their own, which is where the power method comes from
  /// equal values: the same delegations in another order have the same values.
  ///
  /// Each part is found by the power method on A + s I, which has the same vectors; s, a half of the mean strength,
  /// makes it converge also where the part is bipartite, such as a star.
  /// - Throws: `noTie`, or `noConvergence` after `maximumIterations`.
  /// - Complexity: O(n + m) a step.
  /// - Source: Bonacich, Power and centrality: a family of measures, American Journal of Sociology 92 (1987),
  ///   doi:10.1086/228631.
  public func eigenvectorCentrality(maximumIterations: Int = 100_000) throws(CentralityError) -> [Double] {
    let network = positive
    guard let greatest = network.ties.map(\.weight).max() else { throw .noTie }
    // In parts of the greatest weight nothing overflows.
    let weights = network.weights.map { $0 / greatest }
    var parts = network.components.filter { $0.count > 1 }.map { members in
      PowerMethod(members: members, offsets: network.offsets, neighbours: network.neighbours, weights: weights)
    }
    // No eigenvalue is above the greatest strength: the parts that cannot lead need no computing.
    parts.sort { ($1.bound, $0.members[0]) < ($0.bound, $1.members[0]) }
    var found: [(eigenvalue: Double, members: [Int], vector: [Double])] = []
    var leading = 0.0
    for part in parts where part.bound >= leading * (1 - Self.sameEigenvalue) {
      let pair = try part.run(maximumIterations)
      leading = max(leading, pair.eigenvalue)
      found.append((pair.eigenvalue, part.members, pair.vector))
    }
    var centrality = Array(repeating: 0.0, count: delegations.count)
    for part in found where part.eigenvalue >= leading * (1 - Self.sameEigenvalue) {
      let sum = part.vector.reduce(0, +)
      for (member, value) in zip(part.members, part.vector) { centrality[member] = value * sum }
    }
    let length = centrality.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return centrality.map { $0 / length }
  }

  private static let sameEigenvalue = 1e-12
}

/// The power method on one connected part.
private struct PowerMethod {
  let members: [Int]
  /// Row by row, as in `Network`, but with positions among `members`.
  let rows: [Range<Int>]
  let columns: [Int]
  let weights: [Double]
  /// The greatest strength, which no eigenvalue is above.
  let bound: Double
  let shift: Double

  init(members: [Int], offsets: [Int], neighbours: [Int], weights: [Double]) {
    self.members = members
    var position: [Int: Int] = [:]
    for (index, member) in members.enumerated() { position[member] = index }
    var rows: [Range<Int>] = []
    var columns: [Int] = []
    var kept: [Double] = []
    var bound = 0.0
    var total = 0.0
    for member in members {
      let start = columns.count
      var strength = 0.0
      for entry in offsets[member]..<offsets[member + 1] {
        columns.append(position[neighbours[entry]] ?? 0)
        kept.append(weights[entry])
        strength += weights[entry]
      }
      rows.append(start..<columns.count)
      bound = max(bound, strength)
      total += strength
    }
    (self.rows, self.columns, self.weights, self.bound) = (rows, columns, kept, bound)
    shift = total / Double(members.count) / 2
  }

  func run(_ maximumIterations: Int) throws(CentralityError) -> (eigenvalue: Double, vector: [Double]) {
    // What the sums of a row can lose by rounding; a smaller residual would not be reached.
    let tolerance = Double(members.count + 32) * Double.ulpOfOne
    var vector = Array(repeating: 1 / Double(members.count).squareRoot(), count: members.count)
    var product = vector
    var residual = Double.infinity
    for _ in 0..<maximumIterations {
      for (row, range) in rows.enumerated() {
        var sum = 0.0
        for entry in range { sum += weights[entry] * vector[columns[entry]] }
        product[row] = sum
      }
      let eigenvalue = zip(vector, product).reduce(0) { $0 + $1.0 * $1.1 }
      residual =
        zip(vector, product).reduce(0) { sum, pair in
          let difference = pair.1 - eigenvalue * pair.0
          return sum + difference * difference
        }.squareRoot() / eigenvalue
      if residual <= tolerance { return (eigenvalue, vector) }
      for row in vector.indices { product[row] += shift * vector[row] }
      let length = product.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for row in vector.indices { vector[row] = product[row] / length }
    }
    throw .noConvergence(iterations: maximumIterations, residual: residual)
  }
}
