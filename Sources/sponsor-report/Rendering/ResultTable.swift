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

  /// The table in a format, with how it was made in its foot; a CSV file is a table and nothing else.
  func bytes(_ format: Format, methods: Methods? = nil) -> [UInt8] {
    switch format {
    case .csv: csv()
    case .markdown: markdown(foot: methods?.markdownFoot ?? "")
    case .json: json(foot: methods?.sentence)
    }
  }

  private func csv() -> [UInt8] {
    var csv = CSVWriter()
    for column in columns { csv.cell(column.title) }
    csv.endRow()
    for row in rows {
      for cell in row {
        switch cell {
        case .text(let text): csv.cell(text)
        case .number(let value): csv.cell(value)
        }
      }
      csv.endRow()
    }
    return csv.bytes
  }

  private func markdown(foot: String) -> [UInt8] {
    var table = MarkdownTable(columns: columns)
    for row in rows {
      for cell in row {
        switch cell {
        case .text(let text): table.cell(text)
        case .number(let value): table.cell(value)
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
