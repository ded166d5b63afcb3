/// Writes a Markdown table, cell by cell, as GitHub renders it.
///
/// Texts come from documents: whatever in them Markdown or HTML would take for markup is escaped.
public struct MarkdownTable: Sendable {
  /// What has been written.
  public private(set) var text = ""
  private var cellsInRow = 0

  /// A table with these columns; those of numbers are aligned to the right.
  public init(columns: [(title: String, isNumber: Bool)]) {
    for column in columns { cell(column.title) }
    endRow()
    text += "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
  }

  /// Adds a cell of text.
  public mutating func cell(_ content: String) { cell(markdown: Self.escaped(content)) }

  /// Adds a cell that is Markdown already, such as a link; its parts must be escaped and on one line.
  public mutating func cell(markdown content: String) {
    text += cellsInRow == 0 ? "| " : " "
    text += content
    text += " |"
    cellsInRow += 1
  }

  /// Adds a number, or an empty cell where it is undefined.
  public mutating func cell(_ value: Double?) { cell(value.map(Self.decimal) ?? "") }

  /// Adds a whole number.
  public mutating func cell(_ value: Int) { cell(String(value)) }

  /// Ends the row.
  public mutating func endRow() {
    text += "\n"
    cellsInRow = 0
  }

  /// The shortest decimal that reads back as the same number, as in the CSV files: whole numbers without a point.
  static func decimal(_ value: Double) -> String {
    value.magnitude < 1e15 && Double(Int(value)) == value ? String(Int(value)) : value.description
  }

  /// `content` so that Markdown shows it as it is, on one line.
  ///
  /// Controls, and what turns the direction of all that follows (U+202A to U+202E, U+2066 to U+2069), are left out: a
  /// terminal or a browser would obey them. - Complexity: O(length).
  public static func escaped(_ content: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}":
        // CR LF is one line break.
        if scalars.last != " " { scalars.append(" ") }
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      case "\\", "|", "<", "*", "_", "`", "[", "]", "&", "~":
        scalars.append("\\")
        scalars.append(scalar)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
