import Analytics

/// The formulas of the quality functions as they are written, a sum over all ordered pairs.
enum NaiveQuality {
  static func value(
    _ kind: QualityFunction.Kind, _ gamma: Double, _ partition: Partition, _ network: Network
  ) -> Double {
    let count = network.delegations.count
    var matrix = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for tie in network.ties {
      matrix[tie.first][tie.second] = tie.weight
      matrix[tie.second][tie.first] = tie.weight
    }
    let same = { (i: Int, j: Int) in partition.blocs[i] == partition.blocs[j] }
    /// Σᵢⱼ (Aᵢⱼ − γ kᵢkⱼ/2m) δ and 2m of the weights of one sign.
    func half(_ sign: Double) -> (sum: Double, total: Double) {
      let part = matrix.map { $0.map { max(0, sign * $0) } }
      let strengths = part.map { $0.reduce(0, +) }
      let total = strengths.reduce(0, +)
      guard total > 0 else { return (0, 0) }
      var sum = 0.0
      for i in 0..<count {
        for j in 0..<count where same(i, j) { sum += part[i][j] - gamma * strengths[i] * strengths[j] / total }
      }
      return (sum, total)
    }
    let (positive, negative) = (half(1), half(-1))
    switch kind {
    case .modularity: return positive.sum / positive.total
    case .signed: return (positive.sum - negative.sum) / (positive.total + negative.total)
    case .cpm:
      var sum = 0.0
      for i in 0..<count { for j in 0..<i where same(i, j) { sum += matrix[i][j] - gamma } }
      return sum
    }
  }
}
