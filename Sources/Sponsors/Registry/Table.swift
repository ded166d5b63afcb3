/// One table of the registry: tab-separated, UTF-8, a header row, no quoting, blank = unknown or open.
///
/// A byte order mark, CR LF or CR as line end and blank lines at the end, which spreadsheets add, are tolerated. Cells stay bytes of the file
/// until they are asked for.
public struct Table: Sendable {
  /// File name, for messages.
  public let file: String
  /// Names of the columns.
  public let columns: [String]
  private let bytes: [UInt8]
  private let cells: [Range<Int>]

  /// Number of rows below the header.
  public var count: Int { columns.isEmpty ? 0 : cells.count / columns.count }

  /// Reads a table and checks that it has the columns `required` and as many cells in each row as in the header; throws
  /// the first thing that is wrong.
  ///
  /// - Complexity: O(bytes).
  public init(file: String, bytes: [UInt8], required: [String]) throws(TableError) {
    var wrongRows: [TableError] = []
    try self.init(file: file, bytes: bytes, required: required, wrongRows: &wrongRows)
    if let first = wrongRows.first { throw first }
  }

  /// The same, with all rows that have not as many cells as the header in `wrongRows`: the table lacks them.
  init(file: String, bytes source: [UInt8], required: [String], wrongRows: inout [TableError]) throws(TableError) {
    var bytes = source
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let offset = firstInvalidUTF8(in: bytes) {
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      throw .notUTF8(file: file, line: Self.line(at: offset, in: bytes), isUTF16: isUTF16)
    }
    var columns: [String] = []
    var cells: [Range<Int>] = []
    cells.reserveCapacity(bytes.count / 8)
    var line = 0
    // Where the row and its present cell begin, and the first cell of the row.
    var (rowStart, start, firstCell) = (0, 0, 0)
    var blankLines: [Int] = []
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\t") {
        cells.append(start..<index)
        start = index + 1
        continue
      }
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"), index > rowStart || index < bytes.count else {
        continue
      }
      if byte == UInt8(ascii: "\n"), index == rowStart, index > 0, bytes[index - 1] == UInt8(ascii: "\r") {
        // The second half of CR LF.
        (start, rowStart) = (index + 1, index + 1)
        continue
      }
      line += 1
      cells.append(start..<index)
      let isBlank = index == rowStart
      (start, rowStart) = (index + 1, index + 1)
      let found = cells.count - firstCell
      if line == 1 {
        columns = cells.map { String(decoding: bytes[$0], as: UTF8.self) }
        cells.removeAll(keepingCapacity: true)
        if columns.count == 1, required.count > 1 { throw .noTabs(file: file) }
        for name in required where !columns.contains(name) {
          throw .missingColumn(file: file, column: name, found: columns)
        }
      } else if isBlank {
        // Blank lines at the end are no harm; spreadsheets and editors add them.
        blankLines.append(line)
        cells.removeLast()
      } else {
        wrongRows += blankLines.map { .blankLine(file: file, line: $0) }
        blankLines = []
        if found != columns.count {
          wrongRows.append(.wrongCellCount(file: file, line: line, found: found, expected: columns.count))
          cells.removeLast(found)
        }
      }
      firstCell = cells.count
    }
    if columns.isEmpty, let first = required.first {
      throw .missingColumn(file: file, column: first, found: [])
    }
    self.file = file
    self.columns = columns
    self.bytes = bytes
    self.cells = cells
  }

  /// The line, from 1, on which a byte stands.
  private static func line(at offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
  }

  /// The position of a column, or nil.
  public func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The bytes of a cell; empty for a column that the table lacks (`nil`).
  func bytes(_ row: Int, _ column: Int?) -> ArraySlice<UInt8> {
    guard let column else { return [] }
    return bytes[cells[row * columns.count + column]]
  }

  /// The text of a cell; empty for a column that the table lacks (`nil`).
  public func text(_ row: Int, _ column: Int?) -> String {
    String(decoding: bytes(row, column), as: UTF8.self)
  }

  /// The day in a cell, nil where it is blank.
  func day(_ row: Int, _ column: Int?) throws(TableError) -> Day? {
    let cell = bytes(row, column)
    if cell.isEmpty { return nil }
    guard let day = Day(iso: cell) else {
      throw .badDay(file: file, line: line(of: row), cell: String(decoding: cell, as: UTF8.self))
    }
    return day
  }

  /// The code in a cell.
  func code(_ row: Int, _ column: Int?) throws(TableError) -> DelegationCode {
    let cell = bytes(row, column)
    guard let code = DelegationCode(bytes: cell) else {
      throw .badCode(file: file, line: line(of: row), cell: String(decoding: cell, as: UTF8.self))
    }
    return code
  }

  /// The line of the file on which a row stands, counted from 1.
  public func line(of row: Int) -> Int { row + 2 }
}
