/// Marginal maximum likelihood by EM: the places are integrated out over a grid, the votes' parameters are estimated
/// from the expected numbers of delegations of each level at each node.
///
/// The E step gives each delegation its posterior over the grid, given the parameters; the M step is one step of Fisher
/// scoring a vote (more of them in the first iteration). The place of a delegation is the mean of its posterior, its
/// standard error the standard deviation.
///
/// Source: R. D. Bock & M. Aitkin, “Marginal maximum likelihood estimation of item parameters: application of an EM
/// algorithm”, Psychometrika 46 (1981), doi:10.1007/BF02293801; for ideal points by EM: K. Imai, J. Lo & J. Olmsted,
/// “Fast Estimation of Ideal Points with Massive Data”, American Political Science Review 110 (2016),
/// doi:10.1017/S000305541600037X.
struct PlaceEstimation: Sendable {
  /// The means of the posteriors, one a row of the table.
  private(set) var places: [Double]
  /// Their standard deviations.
  private(set) var deviations: [Double]
  /// The parameters, one a column of the table.
  private(set) var curves: [VoteCurve]
  /// How many iterations were done.
  private(set) var iterations = 0
  /// By how much the place that moved most moved in the last of them.
  private(set) var lastChange = Double.infinity

  /// Where the posteriors are evaluated: −6 to 6 by 0.1, a tenth of the prior's standard deviation.
  static let nodes = (-60...60).map { Double($0) / 10 }

  /// Estimates; every column must have two levels or more that somebody took.
  /// - Complexity: O(cells × nodes) an iteration.
  init(_ table: ResponseTable, model: IdealPointModel) {
    let nodes = Self.nodes
    let (rows, size) = (table.delegations.count, nodes.count)
    let normal = TabulatedNormal.shared
    // Levels are counted from 0 within each column, without those that nobody took.
    var cells: [[(column: Int, level: Int)]] = Array(repeating: [], count: rows)
    curves = table.columns.enumerated().map { number, column in
      var isTaken = [false, false, false]
      for cell in column where cell != ResponseTable.missing { isTaken[Int(cell)] = true }
      let level = [0, isTaken[0] ? 1 : 0, (isTaken[0] ? 1 : 0) + (isTaken[1] ? 1 : 0)]
      for (row, cell) in column.enumerated() where cell != ResponseTable.missing {
        cells[row].append((number, level[Int(cell)]))
      }
      return VoteCurve(levelCount: isTaken.count { $0 })
    }
    places = table.firstComponent
    deviations = Array(repeating: 0, count: rows)
    // The start is taken as known to about a third of the prior's standard deviation.
    var posterior = places.map { place in
      Self.normalized(nodes.map { exponential(-0.5 * ($0 - place) * ($0 - place) / 0.09) })
    }
    let prior = nodes.map { exponential(-0.5 * $0 * $0) }
    let stride = 3 * size
    var counts = Array(repeating: 0.0, count: curves.count * stride)
    var probabilities = counts
    while iterations < model.iterationLimit && lastChange > model.tolerance {
      iterations += 1
      for index in counts.indices { counts[index] = 0 }
      counts.withUnsafeMutableBufferPointer { counts in
        guard let counts = counts.baseAddress else { return }
        for row in 0..<rows {
          posterior[row].withUnsafeBufferPointer { weights in
            guard let first = weights.firstIndex(where: { $0 > 1e-14 }),
              let last = weights.lastIndex(where: { $0 > 1e-14 })
            else { return }
            for cell in cells[row] {
              let place = counts + cell.column * stride + cell.level * size
              for node in first...last { place[node] += weights[node] }
            }
          }
        }
        let steps = iterations == 1 ? 30 : 1
        for column in curves.indices {
          for _ in 0..<steps {
            let change = curves[column].step(towards: counts + column * stride, nodes: nodes, model: model, normal)
            if change < 1e-10 { break }
          }
        }
      }
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        guard let probabilities = probabilities.baseAddress else { return }
        for column in curves.indices { curves[column].fill(probabilities + column * stride, nodes: nodes, normal) }
        for row in 0..<rows {
          var weights = prior
          Self.multiply(&weights, by: cells[row], in: probabilities, size: size)
          posterior[row] = Self.normalized(weights)
        }
      }
      lastChange = 0
      for row in 0..<rows {
        var (mean, square) = (0.0, 0.0)
        for node in 0..<size { mean += posterior[row][node] * nodes[node] }
        for node in 0..<size { square += posterior[row][node] * (nodes[node] - mean) * (nodes[node] - mean) }
        lastChange = max(lastChange, abs(mean - places[row]))
        places[row] = mean
        deviations[row] = square.squareRoot()
      }
    }
  }

  /// Multiplies the weights by the likelihood of what one delegation did. Every eight factors they are scaled to a
  /// largest of 1, and what is then below 10⁻⁶⁰ is 0: so no product comes near the smallest number.
  private static func multiply(
    _ weights: inout [Double], by cells: [(column: Int, level: Int)], in probabilities: UnsafeMutablePointer<Double>,
    size: Int
  ) {
    weights.withUnsafeMutableBufferPointer { weights in
      for (number, cell) in cells.enumerated() {
        let factors = probabilities + cell.column * 3 * size + cell.level * size
        for node in 0..<size { weights[node] *= factors[node] }
        guard number % 8 == 7, let largest = weights.max(), largest > 0 else { continue }
        for node in 0..<size {
          let scaled = weights[node] / largest
          weights[node] = scaled < 1e-60 ? 0 : scaled
        }
      }
    }
  }

  private static func normalized(_ weights: [Double]) -> [Double] {
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }
}
