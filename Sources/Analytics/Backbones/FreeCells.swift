/// Which cells of a 0/1 matrix differ in some matrix with the same sums of rows and columns.
///
/// A cell that is the same in all of them (that of a row without ones, of a full column, of a nested matrix) is known:
/// its probability in a maximum-entropy model is exactly 0 or 1, which no iteration would reach.
///
/// A change that keeps all sums goes round a cycle: from a row over one of its zeros to a column, from there over one
/// of that column's ones to a row, and so on. So a cell can change where its row and its column are in one strongly
/// connected component of that directed graph. Cells held fixed are not in the graph.
///
/// Source: R. Tarjan, “Depth-First Search and Linear Graph Algorithms”, SIAM Journal on Computing 1 (1972),
/// doi:10.1137/0201010.
struct FreeCells {
  /// The component of each row.
  let rowComponents: [Int]
  /// The component of each column.
  let columnComponents: [Int]
  private let fixed: CellConstraints

  /// The free cells of `bits` where those of `fixed` are held.
  /// - Complexity: O(cells).
  init(_ bits: BitMatrix, fixed: CellConstraints) {
    let rowCount = bits.rowCount
    let count = rowCount + bits.columnCount
    func leads(_ from: Int, _ to: Int) -> Bool {
      let (row, column) = from < rowCount ? (from, to - rowCount) : (to, from - rowCount)
      return bits[row, column] == (from >= rowCount) && !fixed.zeros[row, column] && !fixed.ones[row, column]
    }
    var components = Array(repeating: -1, count: count)
    var order = Array(repeating: -1, count: count)
    var low = order
    // The next node to look at from each node: columns from a row, rows from a column.
    var next = (0..<count).map { $0 < rowCount ? rowCount : 0 }
    var visited = 0
    var componentCount = 0
    var open: [Int] = []
    for start in 0..<count where order[start] < 0 {
      var path = [start]
      while let node = path.last {
        if order[node] < 0 {
          order[node] = visited
          low[node] = visited
          visited += 1
          open.append(node)
        }
        let end = node < rowCount ? count : rowCount
        var descended = false
        while next[node] < end {
          let other = next[node]
          next[node] += 1
          guard components[other] < 0, leads(node, other) else { continue }
          if order[other] < 0 {
            path.append(other)
            descended = true
            break
          }
          low[node] = min(low[node], order[other])
        }
        if descended { continue }
        path.removeLast()
        if let parent = path.last { low[parent] = min(low[parent], low[node]) }
        guard low[node] == order[node] else { continue }
        while let member = open.popLast() {
          components[member] = componentCount
          if member == node { break }
        }
        componentCount += 1
      }
    }
    rowComponents = Array(components[..<rowCount])
    columnComponents = Array(components[rowCount...])
    self.fixed = fixed
  }

  /// Whether the cell can differ. - Complexity: O(1).
  subscript(row: Int, column: Int) -> Bool {
    rowComponents[row] == columnComponents[column] && !fixed.zeros[row, column] && !fixed.ones[row, column]
  }
}
