/// A Markdown table in columns that fit a terminal's width; a cell that is wider than its column goes on below. Where
/// there are too many columns for the width, each row is a block of its own, with a line a column.
struct TerminalTable {
  /// The table.
  private(set) var text = ""
  private static let gap = 2
  /// Words up to this long are not broken between lines.
  private static let longestWord = 24

  /// The table whose lines these are: the head, the line that says how columns are aligned, the rows.
  init(markdown lines: [Substring], width: Int, style: TextStyle) {
    var rows = lines.map(Self.cells)
    guard rows.count >= 2 else {
      text = lines.map { $0 + "\n" }.joined()
      return
    }
    let isNumber = rows.remove(at: 1).map { $0.hasSuffix(":") }
    let count = isNumber.count
    rows = rows.map { row in (0..<count).map { $0 < row.count ? row[$0] : "" } }
    guard let widths = Self.widths(of: rows, in: width - Self.gap * (count - 1)) else {
      addBlocks(rows, width: width, style)
      return
    }
    for (number, row) in rows.enumerated() {
      let cells = row.indices.map { Self.lines(row[$0], width: widths[$0], indent: isNumber[$0] ? 0 : 2) }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = cells.indices.map { column in
          let words = line < cells[column].count ? cells[column][line] : ""
          return isNumber[column]
            ? Self.space(widths[column] - words.columns) + words : words + Self.space(widths[column] - words.columns)
        }
        add(parts, number == 0 ? style : .plain)
      }
      if number == 0 { add(widths.map { String(repeating: "-", count: $0) }, .plain) }
    }
  }

  /// A block a row; cells that are empty have no line.
  private mutating func addBlocks(_ rows: [[String]], width: Int, _ style: TextStyle) {
    guard let titles = rows.first?.map({ MarkdownSource($0).plain }) else { return }
    let column = titles.map(\.columns).max() ?? 0
    for row in rows.dropFirst() {
      for (title, cell) in zip(titles, row) where !cell.isEmpty {
        for (number, line) in Self.lines(cell, width: width - column - Self.gap, indent: 2).enumerated() {
          let head = number == 0 ? style.heading(title) + Self.space(column - title.columns) : Self.space(column)
          text += head + Self.space(Self.gap) + line + "\n"
        }
      }
      text += "\n"
    }
  }

  private static func lines(_ cell: String, width: Int, indent: Int) -> [String] {
    WrappedText(cell, width: width, indent: indent).lines.map { MarkdownSource($0).plain }
  }

  private static func space(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private mutating func add(_ parts: [String], _ style: TextStyle) {
    let line = parts.joined(separator: String(repeating: " ", count: Self.gap))
    let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex
    text += (end == line.startIndex ? "" : style.heading(String(line[..<end]))) + "\n"
  }

  /// The cells of a line, without the spaces around them.
  private static func cells(_ line: Substring) -> [String] {
    var (cells, cell, isEscaped) = ([String](), "", false)
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(cell.split(separator: " ").joined(separator: " "))
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }

  /// How wide each column is: as wide as its widest cell, or, where there is no room, all wide ones equally narrower,
  /// but no narrower than their longest words; nil where that is not narrow enough.
  private static func widths(of rows: [[String]], in room: Int) -> [Int]? {
    guard let first = rows.first else { return nil }
    var widths = first.indices.map { column in rows.map { MarkdownSource($0[column]).plain.columns }.max() ?? 0 }
    let least = first.indices.map { column in
      min(
        longestWord,
        rows.lazy.flatMap { $0[column].split(separator: " ") }
          .map { MarkdownSource(String($0)).plain.columns }.max() ?? 0)
    }
    // The widest gives way, the last of several, until all fit.
    while widths.reduce(0, +) > room {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { (widths[$0], $0) < (widths[$1], $1) }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }
}
