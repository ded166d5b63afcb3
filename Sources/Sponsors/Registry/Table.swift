/// One table of the registry: tab-separated, UTF-8, a header row, no quoting, blank = unknown or open.
///
/// A byte order mark and CRLF line ends, which spreadsheets add, are tolerated. Cells stay bytes of the file
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

  /// Reads a table and checks that it has the columns `required` and as many cells in each row as in the header.
  ///
  /// - Complexity: O(bytes).
  public init(file: String, bytes source: [UInt8], required: [String]) throws(TableError) {
    var bytes = source
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let offset = firstInvalidUTF8(in: bytes) { throw .notUTF8(file: file, offset: offset) }
    var columns: [String] = []
    var cells: [Range<Int>] = []
    cells.reserveCapacity(bytes.count / 8)
    var line = 0
    var rowStart = 0
    var start = 0
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\t") {
        cells.append(start..<index)
        start = index + 1
        continue
      }
      guard byte == UInt8(ascii: "\n"), index > rowStart || index < bytes.count else { continue }
      line += 1
      let isCRLF = index > start && bytes[index - 1] == UInt8(ascii: "\r")
      cells.append(start..<(isCRLF ? index - 1 : index))
      (start, rowStart) = (index + 1, index + 1)
      let found = cells.count - (line - 2) * columns.count
      if line == 1 {
        columns = cells.map { String(decoding: bytes[$0], as: UTF8.self) }
        cells.removeAll(keepingCapacity: true)
        for name in required where !columns.contains(name) {
          throw .missingColumn(file: file, column: name, found: columns)
        }
      } else if found != columns.count {
        throw .wrongCellCount(file: file, line: line, found: found, expected: columns.count)
      }
    }
    if columns.isEmpty, let first = required.first {
      throw .missingColumn(file: file, column: first, found: [])
    }
    self.file = file
    self.columns = columns
    self.bytes = bytes
    self.cells = cells
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
