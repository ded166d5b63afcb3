import Testing

@testable import Analytics

@Suite struct BitMatrixTests {
  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129])
  func everyColumnIsItsOwnBit(columnCount: Int) {
    for column in 0..<columnCount {
      var matrix = BitMatrix(rowCount: 3, columnCount: columnCount)
      matrix[1, column] = true
      #expect((0..<columnCount).filter { matrix[1, $0] } == [column])
      #expect(matrix.rowSums == [0, 1, 0])
      #expect(matrix.columnSums == (0..<columnCount).map { $0 == column ? 1 : 0 })
      matrix[1, column] = false
      #expect(matrix == BitMatrix(rowCount: 3, columnCount: columnCount))
    }
  }

  @Test func onesAreVisitedFromLeftToRight() {
    var matrix = BitMatrix(rowCount: 2, columnCount: 130)
    let columns = [0, 1, 62, 63, 64, 65, 127, 128, 129]
    for column in columns { matrix[1, column] = true }
    var seen: [Int] = []
    matrix.forEachOne(inRow: 1) { seen.append($0) }
    #expect(seen == columns)
    matrix.forEachOne(inRow: 0) { _ in Issue.record("row 0 has no one") }
  }

  @Test func aMatrixWithoutRowsOrColumnsHasNoSums() {
    #expect(BitMatrix(rowCount: 0, columnCount: 65).columnSums == Array(repeating: 0, count: 65))
    #expect(BitMatrix(rowCount: 2, columnCount: 0).rowSums == [0, 0])
  }
}
