/// A rectangle of zeros and ones, packed by rows into 64-bit words.
///
/// The bits of a row's last word beyond `columnCount` are always zero, so that counting whole words is exact.
/// An index outside the rectangle is a programming error and traps, as it does for an `Array`.
public struct BitMatrix: Hashable, Sendable {
  /// Number of rows.
  public let rowCount: Int
  /// Number of columns.
  public let columnCount: Int
  /// Words that one row takes.
  public let wordsPerRow: Int
  /// The words, row after row; column 0 is the lowest bit of a row's first word.
  public private(set) var words: [UInt64]

  /// All zeros.
  public init(rowCount: Int, columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    wordsPerRow = (columnCount + 63) / 64
    words = Array(repeating: 0, count: rowCount * wordsPerRow)
  }

  /// Words that are known to fit: `rowCount` rows of (columnCount + 63) / 64, nothing beyond the last column.
  init(rowCount: Int, columnCount: Int, words: [UInt64]) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    wordsPerRow = (columnCount + 63) / 64
    self.words = words
  }

  /// One bit. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> Bool {
    get { words[wordIndex(row, column)] >> UInt64(column % 64) & 1 == 1 }
    set {
      let bit: UInt64 = 1 << UInt64(column % 64)
      if newValue { words[wordIndex(row, column)] |= bit } else { words[wordIndex(row, column)] &= ~bit }
    }
  }

  /// Number of ones in each row. - Complexity: O(words).
  public var rowSums: [Int] {
    (0..<rowCount).map { row in
      words[row * wordsPerRow..<(row + 1) * wordsPerRow].reduce(0) { $0 + $1.nonzeroBitCount }
    }
  }

  /// Number of ones in each column. - Complexity: O(words + ones).
  public var columnSums: [Int] {
    var sums = Array(repeating: 0, count: columnCount)
    for row in 0..<rowCount { forEachOne(inRow: row) { sums[$0] += 1 } }
    return sums
  }

  /// Calls `body` with the column of each one of `row`, from left to right.
  /// - Complexity: O(words of a row + ones).
  public func forEachOne(inRow row: Int, _ body: (Int) -> Void) {
    for index in 0..<wordsPerRow {
      var word = words[row * wordsPerRow + index]
      while word != 0 {
        body(index * 64 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }

  private func wordIndex(_ row: Int, _ column: Int) -> Int {
    precondition((0..<rowCount).contains(row) && (0..<columnCount).contains(column), "outside the matrix")
    return row * wordsPerRow + column / 64
  }
}
