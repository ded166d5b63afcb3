/// The header of a ledger's table: where it stands, what separates its cells, and which column is which.
struct LedgerHeader {
  /// The header's cells.
  let record: CSVRecord
  /// Where each column stands, from 0.
  let positions: [LedgerColumn: Int]
  /// A reader of the rows behind it.
  let rows: CSVReader
  /// Whether something beside a title stands above it.
  let isBelowRows: Bool

  /// How many rows a header is looked for in: spreadsheets are given titles above their tables.
  private static let deepest = 20
  /// How many of a ledger's columns make a row its header, though it lacks others.
  private static let fewest = 6

  /// Looks for a header among the first rows, for each separator; nil where there is none.
  ///
  /// - Complexity: O(bytes of the first rows); O(bytes) where a quoted cell is never closed.
  static func find(in bytes: [UInt8]) -> LedgerHeader? {
    var best: LedgerHeader?
    for separator in CSVReader.separators {
      guard let header = find(in: bytes, separator: separator),
        header.positions.count > best?.positions.count ?? 0
      else { continue }
      best = header
    }
    return best
  }

  private static func find(in bytes: [UInt8], separator: UInt8) -> LedgerHeader? {
    var reader = CSVReader(bytes, separator: separator)
    var record = CSVRecord()
    var best: LedgerHeader?
    var isBelowRows = false
    for _ in 0..<deepest {
      guard (try? reader.read(into: &record)) == true else { break }
      if let header = LedgerHeader(record, rows: reader, isBelowRows: isBelowRows),
        header.positions.count > best?.positions.count ?? 0
      {
        best = header
      }
      if (0..<record.count).count(where: { !record[$0].isEmpty }) > 1 { isBelowRows = true }
    }
    return best
  }

  private init?(_ record: CSVRecord, rows: CSVReader, isBelowRows: Bool) {
    let names = (0..<record.count).map { record.text($0) }
    var positions: [LedgerColumn: Int] = [:]
    for (position, name) in names.enumerated() {
      guard let column = LedgerColumn(rawValue: name), positions[column] == nil else { continue }
      positions[column] = position
    }
    let isSure = positions[.document] != nil && positions[.role] != nil && positions[.country] != nil
    // Names that a hand or a program altered, where the true one is not there too.
    for (position, name) in names.enumerated() where LedgerColumn(rawValue: name) == nil {
      guard let column = LedgerColumn(rawValue: TableCell.folded(Array(name.utf8)[...])), positions[column] == nil
      else {
        continue
      }
      positions[column] = position
    }
    guard isSure || positions.count >= Self.fewest else { return nil }
    self.record = record
    self.positions = positions
    self.rows = rows
    self.isBelowRows = isBelowRows
  }

  /// Reads the next row behind the header; false at the end.
  ///
  /// A spreadsheet that was told of another separator holds each row in one cell, and puts that into quotes where the row
  /// has quotes: such a row is taken out of its cell again.
  func read(_ rows: inout CSVReader, into row: inout CSVRecord) throws(CSVError) -> Bool {
    guard try rows.read(into: &row) else { return false }
    guard row.count == 1, record.count > 1, row.isQuoted(0) else { return true }
    var inner = CSVReader(piece: Array(row.verbatim(0)), separator: rows.separator, line: row.line)
    var unwrapped = CSVRecord()
    if (try? inner.read(into: &unwrapped)) == true, unwrapped.count == record.count { row = unwrapped }
    return true
  }

  /// Whether a row is the header again, as in ledgers put one behind the other.
  func isRepeated(in other: CSVRecord) -> Bool {
    other.count == record.count && (0..<record.count).allSatisfy { other[$0] == record[$0] }
  }

  /// A column that stands twice: by its name, or under two altered names while the true one is missing.
  var repeated: LedgerColumn? {
    var seen: Set<LedgerColumn> = []
    for position in 0..<record.count {
      let name = record.text(position)
      if let column = LedgerColumn(rawValue: name) {
        if !seen.insert(column).inserted { return column }
      } else if let column = LedgerColumn(rawValue: TableCell.folded(record[position])), let taken = positions[column],
        taken != position, LedgerColumn(rawValue: record.text(taken)) == nil
      {
        return column
      }
    }
    return nil
  }

  /// Whether a table without a header has rows such as a ledger's: one with a role, a reading and as many cells.
  static func isMissing(in bytes: [UInt8]) -> Bool {
    for separator in CSVReader.separators {
      var reader = CSVReader(bytes, separator: separator)
      var record = CSVRecord()
      for _ in 0..<deepest {
        guard (try? reader.read(into: &record)) == true else { break }
        guard record.count >= LedgerColumn.required.count else { continue }
        let cells = Set((0..<record.count).map { record.text($0) })
        if Role.allCases.contains(where: { cells.contains($0.rawValue) }),
          Reading.allCases.contains(where: { cells.contains($0.rawValue) })
        {
          return true
        }
      }
    }
    return false
  }
}
