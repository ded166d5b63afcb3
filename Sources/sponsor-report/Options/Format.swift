/// The forms in which a command can write a table; `NetworkFormat` has those of networks.
enum Format: String, CaseIterable, Sendable {
  /// RFC 4180, with a header row.
  case csv
  /// A table that a forge, an editor or a person shows as it is.
  case markdown
  /// One array of objects.
  case json
  /// A workbook for Excel and LibreOffice, with how it was made on its first sheet.
  case xlsx
}
