/// A form of comma-separated values.
public enum CSVForm: String, CaseIterable, Sendable {
  /// RFC 4180, for programs: UTF-8, commas, lines ended by LF, decimal points.
  case rfc
  /// What French and German Excel open by a double click with every text in its cell: a byte order mark, semicolons, lines
  /// ended by CR LF, decimal commas.
  case excel

  /// What a file begins with: the mark by which Excel knows UTF-8.
  var prologue: [UInt8] { self == .excel ? CSVReader.byteOrderMark : [] }

  /// What stands between cells.
  public var separator: UInt8 { self == .excel ? UInt8(ascii: ";") : UInt8(ascii: ",") }

  /// What ends a row.
  var lineEnd: [UInt8] { self == .excel ? [0x0D, 0x0A] : [0x0A] }

  /// What stands before the decimals of a number.
  var decimalMark: UInt8 { self == .excel ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}
