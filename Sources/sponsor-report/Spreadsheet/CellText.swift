/// Texts as the parts of a workbook hold them.
enum CellText {
  /// How many characters a cell can hold, in UTF-16 code units as Excel counts them.
  static let longest = 32_767

  /// `text`, or as much of it as a cell can hold, with a mark that says so.
  /// - Complexity: O(bytes) where the text is long, else O(1).
  static func fitted(_ text: String) -> (text: String, isCut: Bool) {
    guard text.utf8.count > longest else { return (text, false) }
    let count = text.utf16.count
    guard count > longest else { return (text, false) }
    let mark = " … [cut: \(count) characters]"
    var room = longest - mark.utf16.count
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      room -= UTF16.width(scalar)
      if room < 0 { break }
      kept.append(scalar)
    }
    return (String(kept) + mark, true)
  }

  /// Appends `text` as the content of an element or of an attribute in quotes.
  ///
  /// What XML 1.0 forbids, and the carriage return that its readers would take for a line end, is written as the standard
  /// has it (ECMA-376, 22.4.2.4 and 22.9.2.19): `_xHHHH_`; and the low line of a text that looks so itself, `_x005F_`.
  /// - Complexity: O(bytes).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    var position = utf8.startIndex
    while position < utf8.endIndex {
      let byte = utf8[position]
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case 0x00...0x08, 0x0B...0x1F: appendEscape(UInt16(byte), to: &bytes)
      case UInt8(ascii: "_") where looksLikeEscape(utf8[position...]): appendEscape(UInt16(byte), to: &bytes)
      case 0xEF:
        guard let unit = nonCharacter(utf8[position...]) else { fallthrough }
        appendEscape(unit, to: &bytes)
        utf8.formIndex(&position, offsetBy: 2)
      default: bytes.append(byte)
      }
      utf8.formIndex(after: &position)
    }
  }

  /// U+FFFE or U+FFFF, which are no characters, where the bytes begin with one.
  private static func nonCharacter(_ bytes: Substring.UTF8View) -> UInt16? {
    if bytes.starts(with: [0xEF, 0xBF, 0xBE]) { return 0xFFFE }
    return bytes.starts(with: [0xEF, 0xBF, 0xBF]) ? 0xFFFF : nil
  }

  private static func appendEscape(_ unit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(unit, radix: 16, uppercase: true)
    bytes.append(contentsOf: "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".utf8)
  }

  /// Whether the bytes begin as an escape does: `_x`, four hexadecimal digits, `_`.
  private static func looksLikeEscape(_ bytes: Substring.UTF8View) -> Bool {
    let bytes = Array(bytes.prefix(7))
    guard bytes.count == 7, bytes[1] == UInt8(ascii: "x"), bytes[6] == UInt8(ascii: "_") else { return false }
    return bytes[2..<6].allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
  }
}
