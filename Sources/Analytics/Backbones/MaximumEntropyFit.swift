/// Newton's method for the multipliers x and y of a maximum-entropy model of a 0/1 matrix, one a class.
///
/// In ln x and ln y the entropy's dual is convex, and a solution exists because every free cell can be 0 and 1. A step
/// solves the Hessian's equations with the columns eliminated (they are not coupled with each other) by Cholesky; one
/// row class of each component stands still, because x times and y over any number is the same model. Steps are halved
/// until the sums come nearer.
struct MaximumEntropyFit {
  private let classes: CellClasses
  private var x: [Double]
  private var y: [Double]
  /// p of each row class and column class, row after row; 0 or 1 where cells are not free.
  private(set) var probabilities: [Double] = []
  /// 1 − p.
  private(set) var complements: [Double] = []
  /// The greatest difference of an expected sum from its aim, over the aim.
  private(set) var residual = 0.0
  // What is missing to the sum of a row or column of each class.
  private var rowGaps: [Double] = []
  private var columnGaps: [Double] = []
  private var squares = 0.0

  /// Fits the classes; throws where a sum is missed by more than 10⁻¹⁰ of it.
  init(_ classes: CellClasses) throws(BackboneError) {
    self.classes = classes
    let total = zip(classes.rowSums, classes.rowSizes).reduce(0) { $0 + Double($1.0 * $1.1) }
    let scale = total > 0 ? total.squareRoot() : 1
    x = classes.rowSums.map { Double($0) / scale }
    y = classes.columnSums.map { Double($0) / scale }
    evaluate()
    var steps = 0
    while residual > 1e-15, steps < 500 {
      steps += 1
      guard improve() else { break }
    }
    if residual > 1e-10 { throw .notConverged(residual: residual, steps: steps) }
  }

  /// One step; false where none brings the sums nearer.
  private mutating func improve() -> Bool {
    let before = self
    guard let (rowStep, columnStep) = step() else { return false }
    var share = 1.0
    // Nothing moves by more than a factor of e⁴ at once: far from the solution the Hessian says little.
    let greatest = (rowStep + columnStep).reduce(0) { max($0, abs($1)) }
    if greatest > 4 { share = 4 / greatest }
    for _ in 0..<40 {
      for row in x.indices { x[row] = before.x[row] * exponential(share * rowStep[row]) }
      for column in y.indices { y[column] = before.y[column] * exponential(share * columnStep[column]) }
      evaluate()
      if squares < before.squares { return true }
      share /= 2
    }
    self = before
    return false
  }

  /// Computes the probabilities and what is missing to the sums.
  private mutating func evaluate() {
    let columnCount = y.count
    probabilities = Array(repeating: 0, count: classes.cells.count)
    complements = Array(repeating: 1, count: classes.cells.count)
    rowGaps = classes.rowSums.map(Double.init)
    columnGaps = classes.columnSums.map(Double.init)
    for row in x.indices {
      for column in y.indices {
        let cell = row * columnCount + column
        switch classes.cells[cell] {
        case .zero: continue
        case .one: (probabilities[cell], complements[cell]) = (1, 0)
        case .free:
          let odds = x[row] * y[column]
          complements[cell] = 1 / (1 + odds)
          probabilities[cell] = odds / (1 + odds)
          rowGaps[row] -= Double(classes.columnSizes[column]) * probabilities[cell]
          columnGaps[column] -= Double(classes.rowSizes[row]) * probabilities[cell]
        }
      }
    }
    residual = 0
    squares = 0
    for (gaps, sums, sizes) in [
      (rowGaps, classes.rowSums, classes.rowSizes), (columnGaps, classes.columnSums, classes.columnSizes),
    ] {
      for index in gaps.indices {
        residual = max(residual, abs(gaps[index]) / Double(max(1, sums[index])))
        squares += Double(sizes[index]) * gaps[index] * gaps[index]
      }
    }
  }

  /// The changes of ln x and ln y; nil where rounding has left the equations without a solution.
  private func step() -> (rows: [Double], columns: [Double])? {
    let (rowCount, columnCount) = (x.count, y.count)
    // One class of rows a component stands still, and so do those without a free cell.
    var isPinned = Array(repeating: false, count: rowCount)
    var seen: Set<Int> = []
    for row in 0..<rowCount { isPinned[row] = seen.insert(classes.rowComponents[row]).inserted }

    var weights = Array(repeating: 0.0, count: rowCount * columnCount)
    var rowWeights = Array(repeating: 0.0, count: rowCount)
    var columnWeights = Array(repeating: 0.0, count: columnCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        let cell = row * columnCount + column
        let weight =
          Double(classes.rowSizes[row] * classes.columnSizes[column]) * probabilities[cell] * complements[cell]
        weights[cell] = weight
        rowWeights[row] += weight
        columnWeights[column] += weight
      }
    }
    var matrix = TriangularMatrix(count: rowCount, repeating: 0.0)
    var right = Array(repeating: 0.0, count: rowCount)
    for row in 0..<rowCount {
      if isPinned[row] {
        matrix[row, row] = 1
        continue
      }
      right[row] = Double(classes.rowSizes[row]) * rowGaps[row]
      // Coupled through the columns: W D⁻¹ Wᵀ.
      let scaled = (0..<columnCount).map { column in
        columnWeights[column] > 0 ? weights[row * columnCount + column] / columnWeights[column] : 0
      }
      for column in 0..<columnCount where scaled[column] > 0 {
        right[row] -= scaled[column] * Double(classes.columnSizes[column]) * columnGaps[column]
      }
      for other in 0...row where !isPinned[other] {
        var sum = 0.0
        for column in 0..<columnCount { sum += scaled[column] * weights[other * columnCount + column] }
        matrix[row, other] = (row == other ? rowWeights[row] : 0) - sum
      }
    }
    guard let rows = Cholesky.solution(of: matrix, right) else { return nil }
    let columns = (0..<columnCount).map { column -> Double in
      guard columnWeights[column] > 0 else { return 0 }
      var sum = Double(classes.columnSizes[column]) * columnGaps[column]
      for row in 0..<rowCount { sum -= weights[row * columnCount + column] * rows[row] }
      return sum / columnWeights[column]
    }
    return (rows, columns)
  }
}
