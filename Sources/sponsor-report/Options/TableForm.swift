import Sponsors

/// The form in which a command writes its table: the format, and what the format alone does not say.
struct TableForm: Sendable {
  /// The format.
  let format: Format
  /// What comma-separated values look like.
  let csv: CSVForm
  /// Whether a sheet begins on the right, as the script of the names does.
  let isRightToLeft: Bool
  /// The command that makes the table, and what it does, for the first sheet of a workbook.
  let command: (name: String, abstract: String)
}

extension Settings {
  /// The form of a table in `format`.
  func form(_ format: Format) -> TableForm {
    TableForm(format: format, csv: csv, isRightToLeft: names == .ar, command: command)
  }
}
