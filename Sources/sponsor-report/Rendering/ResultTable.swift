import Analytics
import Sponsors

/// A small table that a command makes itself, in any of the formats.
struct ResultTable: Sendable {
  /// One column: the header's word, and whether it holds numbers.
  typealias Column = (title: String, isNumber: Bool)

  /// One cell.
  enum Cell: Sendable {
    /// Words; none are an empty cell.
    case text(String)
    /// A number; nil is an empty cell.
    case number(Double?)
    /// A day; nil is an empty cell.
    case day(Day?)
  }

  /// The columns.
  let columns: [Column]
  /// The rows, each with a cell a column.
  var rows: [[Cell]] = []
  /// What stands before the table in Markdown.
  var preface = ""

  init(_ columns: [Column], preface: String = "") {
    self.columns = columns
    self.preface = preface
  }

  /// The table in a form, with how it was made in its foot; a CSV file is a table and nothing else.
  func bytes(_ form: TableForm, methods: Methods? = nil) -> [UInt8] {
    switch form.format {
    case .csv: csv(form.csv)
    case .xlsx: Workbook.bytes(form, notes: methods.map { [$0.sentence] } ?? []) { writeRows(to: &$0) }
    case .markdown: markdown(foot: methods?.markdownFoot ?? "")
    case .json: json(foot: methods?.sentence)
    }
  }

  /// The table as comma-separated values.
  func csv(_ form: CSVForm = .rfc) -> [UInt8] { CSVWriter.bytes(form) { writeRows(to: &$0) } }

  /// Writes the rows, the header first.
  func writeRows(to sink: inout some RowSink) {
    sink.row(columns.map(\.title))
    for row in rows {
      for cell in row {
        switch cell {
        case .text(let text): sink.cell(text)
        case .number(let value): sink.cell(value)
        case .day(let day): sink.cell(day)
        }
      }
      sink.endRow()
    }
  }

  private func markdown(foot: String) -> [UInt8] {
    var table = MarkdownTable(columns: columns)
    for row in rows {
      for cell in row {
        switch cell {
        case .text(let text): table.cell(text)
        case .number(let value): table.cell(value)
        case .day(let day): table.cell(day?.iso ?? "")
        }
      }
      table.endRow()
    }
    return Array((preface + table.text + foot).utf8)
  }

  private func json(foot: String?) -> [UInt8] {
    var json = JSONWriter(foot: foot)
    for row in rows {
      json.beginRow()
      for (column, cell) in zip(columns, row) {
        switch cell {
        case .text(let text): json.member(column.title, text)
        case .number(let value): json.member(column.title, value)
        case .day(let day): json.member(column.title, day?.iso ?? "")
        }
      }
      json.endRow()
    }
    json.finish()
    return json.bytes
  }
}

extension Output {
  /// Writes a whole result to its place.
  static func write(_ bytes: [UInt8], to path: FilePath?) throws(OutputError) {
    var output = try Output(path)
    try output.write(bytes)
    try output.finish()
  }
}
