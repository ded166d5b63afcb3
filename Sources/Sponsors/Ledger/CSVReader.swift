/// Reads comma-separated values record by record: RFC 4180, and what spreadsheets make of it (a byte order mark,
/// CR LF or CR as line end, `;` or a tab as separator, blank lines).
///
///     var reader = CSVReader(bytes)
///     var record = CSVRecord()
///     while try reader.read(into: &record) { … record.text(0) … }
///
/// A quote in the middle of an unquoted cell stands for itself. Records may differ in length: what that means is for
/// the caller to say. - Complexity: O(bytes) over all records; cells are not copied.
public struct CSVReader: Sendable {
  /// What stands between cells: `,`, `;` or a tab.
  public let separator: UInt8
  private let bytes: [UInt8]
  /// Offset of the record to be read next.
  private(set) var position: Int
  /// The line on which it begins.
  private(set) var line = 1

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What can stand between cells.
  static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  /// A reader of `bytes`. Without `separator`, it is the one of `,`, `;` and the tab that the first record has most of.
  public init(_ bytes: [UInt8], separator: UInt8? = nil) {
    self.bytes = bytes
    position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    self.separator = separator ?? Self.separator(ofHeaderIn: bytes[position...])
  }

  /// A reader that goes on in the middle of a table, whose lines before `bytes` are counted.
  init(piece bytes: [UInt8], separator: UInt8, line: Int) {
    self.bytes = bytes
    self.separator = separator
    self.line = line
    position = 0
  }

  /// Passes over the rest of the line on which the next record begins.
  mutating func skipLine() {
    while position < bytes.count, !Self.isLineBreak(bytes[position]) { position += 1 }
    skipLineBreak()
  }

  /// Reads the next record into `record`; false at the end, when `record` is left as it was.
  ///
  /// Throws where a quoted cell is not closed or is followed by text, or where the bytes are not UTF-8.
  public mutating func read(into record: inout CSVRecord) throws(CSVError) -> Bool {
    skipBlankLines()
    guard position < bytes.count else { return false }
    record.begin(line: line, of: bytes)
    let start = position
    let bytes = bytes
    let separator = separator
    var lineBreaks = 0
    var allBits: UInt8 = 0
    var end = start
    while true {
      if end < bytes.count, bytes[end] == Self.quote {
        let opening = end
        var hasDoubledQuotes = false
        end += 1
        while true {
          guard end < bytes.count else {
            let (line, column) = place(of: opening, inRecordAt: start)
            throw .unterminatedQuote(line: line, column: column)
          }
          let byte = bytes[end]
          if byte == Self.quote {
            guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
            hasDoubledQuotes = true
            end += 2
            continue
          }
          if Self.isLineBreak(byte), Self.endsLine(bytes, at: end) { lineBreaks += 1 }
          allBits |= byte
          end += 1
        }
        let content = opening + 1..<end
        if hasDoubledQuotes { record.addUnescaping(content) } else { record.add(content, isQuoted: true) }
        end += 1
        guard end == bytes.count || bytes[end] == separator || Self.isLineBreak(bytes[end]) else {
          let (line, column) = place(of: end, inRecordAt: start)
          throw .textAfterQuote(line: line, column: column)
        }
      } else {
        let first = end
        while end < bytes.count {
          let byte = bytes[end]
          if byte == separator || Self.isLineBreak(byte) { break }
          allBits |= byte
          end += 1
        }
        record.add(first..<end, isQuoted: false)
      }
      guard end < bytes.count, bytes[end] == separator else { break }
      end += 1
    }
    position = end
    if allBits >= 0x80 { try validate(start..<end) }
    line += lineBreaks
    skipLineBreak()
    return true
  }

  private static let quote = UInt8(ascii: "\"")

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether the LF or CR at `position` ends a line: the CR of a CR LF does not.
  private static func endsLine(_ bytes: [UInt8], at position: Int) -> Bool {
    bytes[position] == 0x0A || position + 1 == bytes.count || bytes[position + 1] != 0x0A
  }

  private mutating func skipLineBreak() {
    guard position < bytes.count else { return }
    position += Self.endsLine(bytes, at: position) ? 1 : 2
    line += 1
  }

  private mutating func skipBlankLines() {
    while position < bytes.count, Self.isLineBreak(bytes[position]) { skipLineBreak() }
  }

  private func validate(_ range: Range<Int>) throws(CSVError) {
    let offset: Int
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return
    } catch {
      offset = range.lowerBound + error.byteOffsets.lowerBound
    }
    let (line, column) = place(of: offset, inRecordAt: range.lowerBound)
    throw .notUTF8(line: line, column: column, offset: offset)
  }

  /// Line and character within it, both from 1, of an offset in the record that begins at `start`.
  private func place(of offset: Int, inRecordAt start: Int) -> (line: Int, column: Int) {
    var place = (line: line, column: 1)
    for position in start..<offset {
      if Self.isLineBreak(bytes[position]) {
        if Self.endsLine(bytes, at: position) { place = (place.line + 1, 1) }
      } else if bytes[position] & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }

  private static func separator(ofHeaderIn bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    loop: for byte in bytes {
      switch byte {
      case quote: isQuoted.toggle()
      case _ where isQuoted: continue
      case 0x0A where counts != [0, 0, 0], 0x0D where counts != [0, 0, 0]: break loop
      default:
        if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
      }
    }
    // Of two that stand equally often, the first.
    let most = counts.max() ?? 0
    return zip(separators, counts).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
  }
}
