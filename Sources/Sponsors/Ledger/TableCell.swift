/// What a cell of an edited table says, whatever the program that saved it put around it.
enum TableCell {
  /// The bytes of a cell without the white space around it, no-break spaces included. - Complexity: O(that white space).
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let length = spaceLength(atStartOf: cell) { cell = cell.dropFirst(length) }
    while let length = spaceLength(atEndOf: cell) { cell = cell.dropLast(length) }
    return cell
  }

  /// The length of the white space that begins a cell, nil where it begins with something else.
  static func spaceLength(atStartOf cell: ArraySlice<UInt8>) -> Int? {
    guard let first = cell.first else { return nil }
    switch first {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2, 0xE2, 0xE3: return wideSpaces.first { cell.starts(with: $0) }?.count
    default: return nil
    }
  }

  private static func spaceLength(atEndOf cell: ArraySlice<UInt8>) -> Int? {
    guard let last = cell.last else { return nil }
    switch last {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0x80...0xBF: return wideSpaces.first { cell.suffix($0.count).elementsEqual($0) }?.count
    default: return nil
    }
  }

  /// No-break, narrow no-break, figure, thin and ideographic space.
  private static let wideSpaces: [[UInt8]] = [
    [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89], [0xE3, 0x80, 0x80],
  ]

  /// A word so that its forms in edited tables are one: small letters, and a hyphen for whatever white space, underscores
  /// and dashes join its parts, since spreadsheets make dashes of hyphens.
  static func folded(_ cell: ArraySlice<UInt8>) -> String {
    var word = ""
    var isJoined = false
    for scalar in String(decoding: trimmed(cell), as: UTF8.self).unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "_", "-", "\u{A0}", "\u{202F}", "\u{2010}"..."\u{2015}", "\u{2212}": isJoined = true
      default:
        if isJoined { word += "-" }
        isJoined = false
        word += scalar.properties.lowercaseMapping
      }
    }
    return word
  }

  /// Whether a cell holds what R, pandas and databases write for no value.
  static func isNoValue(_ cell: ArraySlice<UInt8>) -> Bool {
    guard (2...6).contains(cell.count) else { return false }
    return noValues.contains { $0.utf8.elementsEqual(cell) }
  }

  private static let noValues = [
    "NA", "<NA>", "N/A", "#N/A", "NaN", "nan", "NAN", "NaT", "None", "NULL", "Null", "null",
  ]

  /// Whether a cell holds what a spreadsheet shows in place of a formula's result.
  static func isFailedFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    guard (4...8).contains(cell.count) else { return false }
    return failures.contains { $0.utf8.elementsEqual(cell) }
      || (cell.starts(with: "Err:5".utf8) && cell.dropFirst(4).allSatisfy(\.isDigit))
      || cell.allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private static let failures = ["#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#SPILL!"]
}
