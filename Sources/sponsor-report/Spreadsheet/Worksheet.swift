import Sponsors

/// One sheet of a workbook in the making: a sink of rows, compressed as they come.
///
/// Rows and columns beyond what a sheet can have are counted and left out.
struct Worksheet: RowSink {
  /// How the sheet is laid out.
  let layout: Layout
  /// How many rows and columns were written, those included that found no place.
  private(set) var rowCount = 0
  private(set) var columnCount = 0
  /// How many rows are in the sheet.
  private(set) var rowsWritten = 0
  /// The texts of the workbook, lent to the sheet that is being made.
  var texts: SharedTexts
  /// The format of a number, by row and column.
  var styleOfNumber: ((_ row: Int, _ column: Int) -> CellStyle)?
  /// The format of the texts of a row, by row and column; that of a table where there is none.
  var styleOfText: ((_ row: Int, _ column: Int) -> CellStyle)?
  private var column = 0
  private var part = Deflate()
  private var pending: [UInt8] = []
  private var isRowOpen = false
  /// By column: its letters, the width its cells ask for, and the last text, which the next row often repeats.
  private var letters: [[UInt8]] = []
  private var widths: [Int] = []
  private var lastTexts: [Int] = []
  private var rowDigits: [UInt8] = Array("1".utf8)
  private var size = 0

  /// Bounds of a column's width, in characters.
  private static let widthBounds = 6...60
  /// Where the XML of a sheet stops, so that a container without 64-bit sizes can hold it.
  private static let largest = 3 << 30

  /// A sheet without rows.
  init(_ layout: Layout, texts: SharedTexts) {
    self.layout = layout
    self.texts = texts
  }

  /// Whether rows or columns found no place.
  var isCut: Bool { rowCount > rowsWritten || columnCount > layout.columnLimit }

  /// How many rows and columns the sheet has.
  var extent: Extent { Extent(rows: rowsWritten, columns: min(columnCount, layout.columnLimit)) }

  mutating func cell(_ text: String) {
    guard begin(), !text.isEmpty else { return }
    let style: CellStyle =
      styleOfText?(rowCount, column - 1) ?? (rowCount == 0 && layout.hasHeader ? .header : .plain)
    let isFormula = style == .plain && Self.looksLikeFormula(text)
    let number = texts.number(of: text, last: lastTexts[column - 1])
    lastTexts[column - 1] = number
    open(isFormula ? .guarded : style, isText: true)
    append(number)
    close()
    widen(by: text, extra: rowCount == 0 && layout.hasFilter ? 3 : 1)
  }

  mutating func cell(_ value: Double?) {
    guard let value, !value.isNaN else {
      _ = begin()
      return
    }
    // A sheet knows no infinity; the words are those of CSV.
    if value.isInfinite { return cell(value < 0 ? "-Inf" : "Inf") }
    if value.magnitude < 0x1p53, Double(Int(value)) == value { return cell(Int(value)) }
    guard begin() else { return }
    open(styleOfNumber?(rowCount, column - 1) ?? .plain, isText: false)
    let digits = value.description
    pending.append(contentsOf: digits.utf8)
    close()
    widths[column - 1] = max(widths[column - 1], min(12, digits.utf8.count + 1))
  }

  mutating func cell(_ value: Int?) {
    // Numbers of a sheet have 53 bits.
    if let value, value.magnitude > 1 << 53 { return cell(String(value)) }
    guard begin(), let value else { return }
    open(styleOfNumber?(rowCount, column - 1) ?? .plain, isText: false)
    let start = pending.count
    append(value)
    widths[column - 1] = max(widths[column - 1], pending.count - start + 1)
    close()
  }

  mutating func cell(_ day: Day?) {
    guard let day else {
      _ = begin()
      return
    }
    // Excel begins in 1900 and believes that it was a leap year: earlier days are texts.
    guard let number = day.serialNumber else { return cell(day.iso) }
    guard begin() else { return }
    open(.day, isText: false)
    append(number)
    close()
    widths[column - 1] = max(widths[column - 1], 11)
  }

  mutating func endRow() {
    if isRowOpen { pending.append(contentsOf: "</row>".utf8) }
    isRowOpen = false
    columnCount = max(columnCount, column)
    column = 0
    rowCount += 1
    if isWritten(row: rowCount - 1) { rowsWritten = rowCount }
    rowDigits = Array(String(rowCount + 1).utf8)
    if pending.count >= 1 << 16 { pack() }
  }

  /// The sheet's part of the workbook. `isFirst` says whether it is the one that is shown.
  consuming func finished(isFirst: Bool) -> Deflated {
    let widths = widths.map { min(max($0, Self.widthBounds.lowerBound), Self.widthBounds.upperBound) }
    let head = layout.head(widths: widths, extent, isFirst: isFirst)
    pending.append(contentsOf: layout.tail(extent).utf8)
    pack()
    return Deflate.compressed(Array(head.utf8)) + part.finished()
  }

  /// Goes to the next cell; false where it has no place.
  private mutating func begin() -> Bool {
    column += 1
    guard column <= layout.columnLimit, isWritten(row: rowCount) else { return false }
    if column > letters.count {
      letters.append(Array(CellPlace.letters(ofColumn: column - 1).utf8))
      widths.append(0)
      lastTexts.append(-1)
    }
    return true
  }

  private func isWritten(row: Int) -> Bool { row < layout.rowLimit && size < Self.largest }

  private mutating func open(_ style: CellStyle, isText: Bool) {
    if !isRowOpen {
      isRowOpen = true
      pending.append(contentsOf: "<row r=\"".utf8)
      pending.append(contentsOf: rowDigits)
      pending.append(contentsOf: "\">".utf8)
    }
    pending.append(contentsOf: "<c r=\"".utf8)
    pending.append(contentsOf: letters[column - 1])
    pending.append(contentsOf: rowDigits)
    if style != .plain {
      pending.append(contentsOf: "\" s=\"".utf8)
      append(style.rawValue)
    }
    pending.append(contentsOf: (isText ? "\" t=\"s\"><v>" : "\"><v>").utf8)
  }

  private mutating func close() { pending.append(contentsOf: "</v></c>".utf8) }

  private mutating func append(_ number: Int) { pending.append(contentsOf: String(number).utf8) }

  private mutating func pack() {
    size += pending.count
    part.add(pending)
    pending.removeAll(keepingCapacity: true)
  }

  /// Makes the column as wide as the longest line of the text asks for, within the bounds.
  private mutating func widen(by text: String, extra: Int) {
    let known = widths[column - 1]
    guard known < Self.widthBounds.upperBound, text.utf8.count + extra > known else { return }
    var (width, longest) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar == "\n" { width = 0 }
      // From Hangul on, most scripts have characters of double width.
      width += scalar.value < 0x1100 || (0x2000..<0x2E80).contains(scalar.value) ? 1 : 2
      longest = max(longest, width)
      if longest >= Self.widthBounds.upperBound { break }
    }
    widths[column - 1] = max(known, longest + extra)
  }

  /// Whether a text would be taken for a formula, or an instruction to one, if it were typed.
  private static func looksLikeFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}

extension Day {
  /// The day as Excel counts days from 1900, nil before 1900-03-01, until when it counts a day that was none.
  var serialNumber: Int? {
    let number = Int(number) + 25_569
    return number >= 61 ? number : nil
  }
}
