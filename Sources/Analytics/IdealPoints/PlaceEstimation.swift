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

  /// The logarithm of the marginal likelihood and of the priors of the parameters, less a constant.
  private(set) var logLikelihood = -Double.infinity

  private let cells: [[Cell]]
  private let model: IdealPointModel
  private var posterior: [[Double]]

  /// What a delegation did in one column.
  private struct Cell {
    let column: Int
    /// Counted from 0 within the column, without levels that nobody took.
    let level: Int
  }

  /// Estimates from several starts; every column must have two levels or more that somebody took.
  ///
  /// The likelihood may have several maxima: a strong second dimension can fold the line, with one camp in the middle.
  /// So three starts, the first principal component and it plus and less the second, are each taken `trialIterations`
  /// steps, and the one of the greatest likelihood then goes on to convergence.
  /// - Complexity: O(cells × nodes) an iteration.
  init(_ table: ResponseTable, model: IdealPointModel) {
    let (first, second) = table.components
    var best = PlaceEstimation(table, model: model, start: first)
    best.advance(until: Self.trialIterations)
    for sign in [1.0, -1] {
      guard let mixed = Standardization(zip(first, second).map { $0 + sign * $1 }) else { continue }
      let start = mixed.applied(to: zip(first, second).map { $0 + sign * $1 })
      var other = PlaceEstimation(table, model: model, start: start)
      other.advance(until: Self.trialIterations)
      // Likelihoods of one maximum differ by rounding and by how far they have come.
      if other.logLikelihood > best.logLikelihood + 1 { best = other }
    }
    best.advance(until: model.iterationLimit)
    self = best
  }

  private static let trialIterations = 40

  private init(_ table: ResponseTable, model: IdealPointModel, start: [Double]) {
    self.model = model
    var cells: [[Cell]] = Array(repeating: [], count: table.delegations.count)
    curves = table.columns.enumerated().map { number, column in
      var isTaken = [false, false, false]
      for cell in column where cell != ResponseTable.missing { isTaken[Int(cell)] = true }
      let level = [0, isTaken[0] ? 1 : 0, (isTaken[0] ? 1 : 0) + (isTaken[1] ? 1 : 0)]
      for (row, cell) in column.enumerated() where cell != ResponseTable.missing {
        cells[row].append(Cell(column: number, level: level[Int(cell)]))
      }
      return VoteCurve(levelCount: isTaken.count { $0 })
    }
    self.cells = cells
    places = start
    deviations = Array(repeating: 0, count: start.count)
    // The start is taken as known to about a third of the prior's standard deviation.
    posterior = start.map { place in
      let weights = Self.nodes.map { exponential(-0.5 * ($0 - place) * ($0 - place) / 0.09) }
      let sum = weights.reduce(0, +)
      return weights.map { $0 / sum }
    }
  }

  /// Iterates until convergence, or until `limit` iterations have been done in all.
  private mutating func advance(until limit: Int) {
    var counts = Array(repeating: 0.0, count: curves.count * 3 * Self.nodes.count)
    var probabilities = counts
    while iterations < min(limit, model.iterationLimit) && lastChange > model.tolerance {
      iterations += 1
      counts.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { maximize(counts: base) } }
      probabilities.withUnsafeMutableBufferPointer { if let base = $0.baseAddress { expect(probabilities: base) } }
    }
  }

  /// The M step: parameters from the posteriors.
  private mutating func maximize(counts: UnsafeMutablePointer<Double>) {
    let (size, normal) = (Self.nodes.count, TabulatedNormal.shared)
    for index in 0..<curves.count * 3 * size { counts[index] = 0 }
    for row in cells.indices {
      posterior[row].withUnsafeBufferPointer { weights in
        guard let first = weights.firstIndex(where: { $0 > 1e-14 }),
          let last = weights.lastIndex(where: { $0 > 1e-14 })
        else { return }
        for cell in cells[row] {
          let place = counts + (cell.column * 3 + cell.level) * size
          for node in first...last { place[node] += weights[node] }
        }
      }
    }
    for column in curves.indices {
      for _ in 0..<(iterations == 1 ? 30 : 1) {
        let change = curves[column].step(
          towards: counts + column * 3 * size, nodes: Self.nodes, model: model, normal)
        if change < 1e-10 { break }
      }
    }
  }

  /// The E step: posteriors, and with them places, from the parameters.
  private mutating func expect(probabilities: UnsafeMutablePointer<Double>) {
    let (nodes, size) = (Self.nodes, Self.nodes.count)
    let prior = nodes.map { exponential(-0.5 * $0 * $0) }
    logLikelihood = 0
    for column in curves.indices {
      curves[column].fill(probabilities + column * 3 * size, nodes: nodes, TabulatedNormal.shared)
      logLikelihood += curves[column].logPrior(model)
    }
    lastChange = 0
    for row in cells.indices {
      var weights = prior
      logLikelihood += Self.multiply(&weights, by: cells[row], in: probabilities, size: size)
      let sum = weights.reduce(0, +)
      logLikelihood += logarithm(sum)
      var (mean, square) = (0.0, 0.0)
      for node in 0..<size {
        weights[node] /= sum
        mean += weights[node] * nodes[node]
      }
      for node in 0..<size { square += weights[node] * (nodes[node] - mean) * (nodes[node] - mean) }
      posterior[row] = weights
      lastChange = max(lastChange, abs(mean - places[row]))
      places[row] = mean
      deviations[row] = square.squareRoot()
    }
  }

  /// Multiplies the weights by the likelihood of what one delegation did. Every eight factors they are scaled to a
  /// largest of 1, and what is then below 10⁻⁶⁰ is 0: so no product comes near the smallest number.
  /// Returns the logarithm of the scale.
  private static func multiply(
    _ weights: inout [Double], by cells: [Cell], in probabilities: UnsafeMutablePointer<Double>,
    size: Int
  ) -> Double {
    var scale = 0.0
    weights.withUnsafeMutableBufferPointer { weights in
      for (number, cell) in cells.enumerated() {
        let factors = probabilities + cell.column * 3 * size + cell.level * size
        for node in 0..<size { weights[node] *= factors[node] }
        guard number % 8 == 7, let largest = weights.max(), largest > 0 else { continue }
        scale += logarithm(largest)
        for node in 0..<size {
          let scaled = weights[node] / largest
          weights[node] = scaled < 1e-60 ? 0 : scaled
        }
      }
    }
    return scale
  }
}
