/// Reads comma-separated values that come in pieces, so that a table need not be held whole.
///
///     var table = CSVPieces()
///     table.append(piece)
///     while try table.read(into: &record, isLast: false) { … }
///
/// A record that cannot be read is thrown and passed over to the end of its first line; what follows is read. A quoted
/// cell that is still open after `longestRecord` bytes counts as never closed, so that one stray quote neither takes the
/// rest of the table with it nor holds it in memory.
struct CSVPieces: Sendable {
  /// Bytes after which an open record is given up.
  static let longestRecord = 1 << 20

  /// Offset in the file of the bytes that are held.
  private(set) var offset = 0
  private var held: [UInt8] = []
  private var reader: CSVReader?

  /// Adds the bytes that follow. - Complexity: O(bytes added and bytes of the record that is open).
  mutating func append(_ piece: ArraySlice<UInt8>) {
    guard let reader else {
      held += piece
      // The separator is told from the first line, which must be there.
      if held.contains(0x0A) || held.count > Self.longestRecord { self.reader = CSVReader(held) }
      return
    }
    let rest = held[reader.position...]
    offset += reader.position
    held = []
    held.reserveCapacity(rest.count + piece.count)
    held += rest
    held += piece
    self.reader = CSVReader(piece: held, separator: reader.separator, line: reader.line)
  }

  /// Reads the next record; false where more bytes are needed, or at the end, when `isLast` says that none will come.
  mutating func read(into record: inout CSVRecord, isLast: Bool) throws(CSVError) -> Bool {
    if reader == nil, isLast { reader = CSVReader(held) }
    guard var next = reader else { return false }
    let before = next
    do throws(CSVError) {
      guard try next.read(into: &record) else {
        reader = next
        return false
      }
      // What ends with the piece may go on in the next.
      if !isLast, next.position >= held.count { return false }
      reader = next
      return true
    } catch {
      let rest = held[before.position...]
      let mayBeMended =
        error.isUnfinished(at: held.count, recordEnd: next.position) || !rest.contains(0x0A)
      if !isLast, rest.count < Self.longestRecord, mayBeMended { return false }
      next = before
      next.skipLine()
      reader = next
      throw error.moved(by: offset)
    }
  }
}

extension CSVError {
  /// Whether more bytes than the `count` that are there could undo the error: a quote may still be closed, a character
  /// be cut in two, and a record that ends with the bytes go on, and be wrong in another way.
  fileprivate func isUnfinished(at count: Int, recordEnd: Int) -> Bool {
    switch self {
    case .unterminatedQuote: true
    case .notUTF8(_, _, let offset): offset > count - 4 || recordEnd >= count
    case .textAfterQuote: false
    }
  }

  /// The error with its offset counted from `start` bytes earlier.
  fileprivate func moved(by start: Int) -> CSVError {
    guard case .notUTF8(let line, let column, let offset) = self else { return self }
    return .notUTF8(line: line, column: column, offset: offset + start)
  }
}
