/// Linear equations with a symmetric positive definite matrix, by A. Cholesky's decomposition.
enum Cholesky {
  /// The v with `matrix` v = `right`; nil where the matrix is not positive definite.
  /// - Complexity: O(n³/3).
  static func solution(of matrix: TriangularMatrix<Double>, _ right: [Double]) -> [Double]? {
    let count = matrix.count
    // Rows of the lower half, one after the other.
    var lower = matrix.elements
    for row in 0..<count {
      let rowStart = row * (row + 1) / 2
      for column in 0...row {
        let columnStart = column * (column + 1) / 2
        var sum = lower[rowStart + column]
        for inner in 0..<column { sum -= lower[rowStart + inner] * lower[columnStart + inner] }
        if column < row {
          lower[rowStart + column] = sum / lower[columnStart + column]
        } else {
          guard sum > 0 else { return nil }
          lower[rowStart + row] = sum.squareRoot()
        }
      }
    }
    var solution = right
    for row in 0..<count {
      let start = row * (row + 1) / 2
      for column in 0..<row { solution[row] -= lower[start + column] * solution[column] }
      solution[row] /= lower[start + row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for below in row + 1..<max(row + 1, count) {
        solution[row] -= lower[below * (below + 1) / 2 + row] * solution[below]
      }
      solution[row] /= lower[row * (row + 1) / 2 + row]
    }
    return solution
  }
}
