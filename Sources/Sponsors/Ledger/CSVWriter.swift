/// Writes comma-separated values as RFC 4180 has them: UTF-8, rows ended by LF, cells quoted only where they must be; or
/// in the form that another `CSVForm` is.
///
///     var csv = CSVWriter()
///     csv.cell("Venezuela, B. R."); csv.cell(3); csv.endRow()   // "Venezuela, B. R.",3⏎
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it, which `CSVReader` takes off
/// again: any text comes back as it was. Numbers are never guarded.
public struct CSVWriter: RowSink, Sendable {
  /// The form of the file.
  public let form: CSVForm
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var cellsInRow = 0
  private var rowStart = 0

  /// A writer that has written nothing but the byte order mark, where the form has one.
  public init(_ form: CSVForm = .rfc) {
    self.form = form
    bytes += form.prologue
    rowStart = bytes.count
  }

  /// A whole table: what `writeRows` writes into a writer of this form.
  public static func bytes(_ form: CSVForm = .rfc, _ writeRows: (inout CSVWriter) -> Void) -> [UInt8] {
    var csv = CSVWriter(form)
    writeRows(&csv)
    return csv.bytes
  }

  /// Writes one cell of text. - Complexity: O(bytes of `text`).
  public mutating func cell(_ text: String) {
    separate()
    let isGuarded = Self.isTakenForFormula(text.utf8)
    guard needsQuotes(text.utf8) else {
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes one cell with a number: the shortest decimal that reads back the same, whole numbers without a point
  /// (from 2⁵⁴ on with an exponent), `Inf` and `-Inf` as R and pandas spell them. No value, or not a number, is an
  /// empty cell.
  public mutating func cell(_ value: Double?) {
    separate()
    guard let value, !value.isNaN else { return }
    if value.isInfinite {
      bytes.append(contentsOf: (value < 0 ? "-Inf" : "Inf").utf8)
    } else if value.magnitude < 0x1p54, Double(Int(value)) == value {
      bytes.append(contentsOf: String(Int(value)).utf8)
    } else {
      let point = UInt8(ascii: ".")
      bytes.append(contentsOf: value.description.utf8.lazy.map { [form] in $0 == point ? form.decimalMark : $0 })
    }
  }

  /// Writes one cell with a whole number; no value is an empty cell.
  public mutating func cell(_ value: Int?) {
    separate()
    guard let value else { return }
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes one cell with a day, as ISO 8601 has it; no day is an empty cell.
  public mutating func cell(_ day: Day?) {
    separate()
    guard let day else { return }
    bytes.append(contentsOf: day.iso.utf8)
  }

  /// Ends the row.
  public mutating func endRow() {
    // A row of one empty cell would be a blank line, which readers skip.
    if cellsInRow == 1, bytes.count == rowStart { bytes.append(contentsOf: "\"\"".utf8) }
    bytes += form.lineEnd
    cellsInRow = 0
    rowStart = bytes.count
  }

  /// Hands over what has been written since the last time and forgets it, so that a table of any length can be
  /// written within a small memory. To be called between rows.
  public mutating func drain() -> [UInt8] {
    let drained = bytes
    bytes = []
    bytes.reserveCapacity(drained.count)
    rowStart = 0
    return drained
  }

  private mutating func separate() {
    if cellsInRow > 0 { bytes.append(form.separator) }
    cellsInRow += 1
  }

  /// Whether a spreadsheet would take `text` for a formula, or would once an apostrophe is taken off it: any number
  /// of apostrophes, then one of `=` `+` `-` `@` tab CR. Counting the apostrophes in makes the guard reversible.
  static func isTakenForFormula(_ text: some Sequence<UInt8>) -> Bool {
    for byte in text {
      switch byte {
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: return true
      default: return false
      }
    }
    return false
  }

  private func needsQuotes(_ text: String.UTF8View) -> Bool {
    for byte in text {
      switch byte {
      case form.separator, UInt8(ascii: "\""), 0x0A, 0x0D: return true
      // A reader tells the separator from the header, where commas of the texts must not be counted.
      case UInt8(ascii: ",") where form != .rfc: return true
      default: continue
      }
    }
    // A first cell that begins with U+FEFF would lose it as the file's byte order mark.
    return text.starts(with: CSVReader.byteOrderMark)
  }
}
