/// The assignment of rows to columns, one to one, with the greatest sum of weights.
///
/// Exact, by shortest augmenting paths with dual prices. Several assignments can have the greatest sum; then the
/// lowest row takes the greatest weight that any of them gives it, among equal weights the lowest column, then the next
/// row: one answer, whatever the order of the work.
///
/// Sources: H. W. Kuhn, “The Hungarian method for the assignment problem”, Naval Research Logistics Quarterly 2 (1955),
/// doi:10.1002/nav.3800020109; R. Jonker & A. Volgenant, “A shortest augmenting path algorithm for dense and sparse
/// linear assignment problems”, Computing 38 (1987), doi:10.1007/BF02278710.
struct Assignment {
  /// The column of each row; nil for a row without one, where there are more rows than columns.
  let columns: [Int?]
  /// The sum of weights.
  let total: Int

  /// The best assignment for `weights`, rows of equal length with whole numbers whose sums do not overflow.
  /// - Complexity: O(m³) for m the greater of the numbers of rows and columns.
  init(_ weights: [[Int]]) {
    let width = weights.first?.count ?? 0
    var square = SquareAssignment(weights, width: width)
    square.augment()
    square.settleTies()
    columns = square.columnOfRow.prefix(weights.count).map { $0 < width ? $0 : nil }
    total = zip(weights, columns).reduce(0) { sum, row in sum + (row.1.map { row.0[$0] } ?? 0) }
  }
}

/// The same with as many rows as columns, the missing ones of weight 0: the state of the search.
private struct SquareAssignment {
  private let count: Int
  private let cost: [[Int]]
  private var priceOfRow: [Int]
  private var priceOfColumn: [Int]
  private(set) var columnOfRow: [Int]
  private var rowOfColumn: [Int]

  init(_ weights: [[Int]], width: Int) {
    count = max(weights.count, width)
    var cost = Array(repeating: Array(repeating: 0, count: count), count: count)
    for (row, values) in weights.enumerated() {
      for (column, value) in values.enumerated() { cost[row][column] = -value }
    }
    self.cost = cost
    priceOfRow = Array(repeating: 0, count: count)
    priceOfColumn = priceOfRow
    columnOfRow = Array(repeating: -1, count: count)
    rowOfColumn = columnOfRow
  }

  /// Brings in row after row along the cheapest path of changes.
  mutating func augment() {
    for start in 0..<count {
      var distance = Array(repeating: Int.max, count: count)
      var from = Array(repeating: -1, count: count)
      var isDone = Array(repeating: false, count: count)
      var row = start
      var reached = 0
      var end = -1
      while end < 0 {
        var next = -1
        for column in 0..<count where !isDone[column] {
          let through = reached + reducedCost(row, column)
          if through < distance[column] {
            distance[column] = through
            from[column] = row
          }
          if next < 0 || distance[column] < distance[next] { next = column }
        }
        reached = distance[next]
        isDone[next] = true
        if rowOfColumn[next] < 0 { end = next } else { row = rowOfColumn[next] }
      }
      priceOfRow[start] += reached
      for column in 0..<count where isDone[column] && column != end {
        priceOfRow[rowOfColumn[column]] += reached - distance[column]
        priceOfColumn[column] -= reached - distance[column]
      }
      while true {
        let row = from[end]
        let before = columnOfRow[row]
        (rowOfColumn[end], columnOfRow[row]) = (row, end)
        if row == start { break }
        end = before
      }
    }
  }

  /// Goes from one best assignment to the one that the rule for ties names.
  ///
  /// What is in any best assignment costs nothing at the prices found; so row after row tries its columns, and holds
  /// the first that leaves the rows below an assignment at no cost.
  mutating func settleTies() {
    for row in 0..<count {
      let order = (0..<count).sorted { (cost[row][$0], $0) < (cost[row][$1], $1) }
      for column in order where reducedCost(row, column) == 0 {
        if columnOfRow[row] == column { break }
        let displaced = rowOfColumn[column]
        if displaced < row { continue }
        var path = Path(visited: Array(repeating: false, count: count))
        path.visited[column] = true
        let free = columnOfRow[row]
        guard finds(free, from: displaced, above: row, &path) else { continue }
        for (moved, place) in path.moves { (columnOfRow[moved], rowOfColumn[place]) = (place, moved) }
        (columnOfRow[row], rowOfColumn[column]) = (column, row)
        break
      }
    }
  }

  private struct Path {
    var visited: [Bool]
    var moves: [(row: Int, column: Int)] = []
  }

  /// Whether `row` can move, at no cost and moving only rows below `fixed`, so that in the end column `free` is taken:
  /// a search in breadth, so that no number of blocs is too deep for the stack.
  private func finds(_ free: Int, from row: Int, above fixed: Int, _ path: inout Path) -> Bool {
    var queue = [row]
    var from = Array(repeating: -1, count: count)
    var head = 0
    while head < queue.count {
      let current = queue[head]
      head += 1
      for column in 0..<count where !path.visited[column] && reducedCost(current, column) == 0 {
        guard column == free || rowOfColumn[column] > fixed else { continue }
        path.visited[column] = true
        from[column] = current
        if column != free {
          queue.append(rowOfColumn[column])
          continue
        }
        var place = free
        while true {
          path.moves.append((from[place], place))
          if from[place] == row { return true }
          place = columnOfRow[from[place]]
        }
      }
    }
    return false
  }

  private func reducedCost(_ row: Int, _ column: Int) -> Int {
    cost[row][column] - priceOfRow[row] - priceOfColumn[column]
  }
}
