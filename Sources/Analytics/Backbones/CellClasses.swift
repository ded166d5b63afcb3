/// The rows and columns of a 0/1 matrix put into classes of which the same is known: which cells are free, what the
/// others are, and how many of the free ones are 1.
///
/// A session has thousands of texts and some dozens of different numbers of sponsors: everything that depends on the
/// sums alone is computed once a class.
struct CellClasses {
  /// What is known of the cells of a row class and a column class.
  enum Cell: UInt8 { case zero, one, free }

  /// Class of each row.
  let rowClasses: [Int]
  /// Class of each column.
  let columnClasses: [Int]
  /// Number of rows in each class.
  let rowSizes: [Int]
  /// Number of columns in each class.
  let columnSizes: [Int]
  /// Ones in the free cells of a row of each class.
  let rowSums: [Int]
  /// Ones in the free cells of a column of each class.
  let columnSums: [Int]
  /// Component of the free cells of each row class.
  let rowComponents: [Int]
  /// What the cells of each row class and column class are, row after row.
  let cells: [Cell]

  /// The classes of `bits`. - Complexity: O(cells).
  init(_ bits: BitMatrix, free: FreeCells) {
    let rows = 0..<bits.rowCount
    let cell = { (row: Int, column: Int) -> Cell in free[row, column] ? .free : bits[row, column] ? .one : .zero }
    let columns = Self.classes(
      (0..<bits.columnCount).lazy.map { column in
        Key(
          sum: rows.count { free[$0, column] && bits[$0, column] }, cells: rows.map { cell($0, column).rawValue })
      })
    let first = columns.firsts
    let columnCount = bits.columnCount
    let rowKeys = Self.classes(
      rows.lazy.map { row in
        Key(
          sum: (0..<columnCount).count { free[row, $0] && bits[row, $0] }, cells: first.map { cell(row, $0).rawValue })
      })
    rowClasses = rowKeys.classes
    columnClasses = columns.classes
    rowSizes = rowKeys.sizes
    columnSizes = columns.sizes
    rowSums = rowKeys.sums
    columnSums = columns.sums
    rowComponents = rowKeys.firsts.map { free.rowComponents[$0] }
    cells = rowKeys.firsts.flatMap { row in first.map { cell(row, $0) } }
  }

  private struct Key: Hashable {
    let sum: Int
    let cells: [UInt8]
  }

  /// Numbers the classes of equal keys in order of first appearance.
  private static func classes(
    _ keys: some Sequence<Key>
  ) -> (classes: [Int], sizes: [Int], sums: [Int], firsts: [Int]) {
    var known: [Key: Int] = [:]
    var found: (classes: [Int], sizes: [Int], sums: [Int], firsts: [Int]) = ([], [], [], [])
    for (position, key) in keys.enumerated() {
      let number = known[key] ?? known.count
      if number == known.count {
        known[key] = number
        found.sizes.append(0)
        found.sums.append(key.sum)
        found.firsts.append(position)
      }
      found.classes.append(number)
      found.sizes[number] += 1
    }
    return found
  }
}
