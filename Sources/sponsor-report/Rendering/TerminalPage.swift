/// An answer in Markdown, laid out to be read on a terminal: tables in columns that fit its width, sentences broken
/// between words, the escapes of Markdown taken away.
///
/// Nothing is cut: what does not fit into a line goes on in the next. Characters that would command the terminal are
/// made visible.
struct TerminalPage {
  /// The page.
  private(set) var text = ""
  private let width: Int
  private let style: TextStyle

  /// - Complexity: O(length).
  init(markdown: String, width: Int, style: TextStyle) {
    self.width = max(width, Self.leastWidth)
    self.style = style
    var rows: [Substring] = []
    // The last line ends too.
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast(markdown.hasSuffix("\n") ? 1 : 0)
    {
      if line.hasPrefix("|") {
        rows.append(line)
      } else {
        endTable(&rows)
        add(line)
      }
    }
    endTable(&rows)
  }

  private static let leastWidth = 20

  private mutating func endTable(_ rows: inout [Substring]) {
    if !rows.isEmpty { text += TerminalTable(markdown: rows, width: width, style: style).text }
    rows = []
  }

  private mutating func add(_ line: Substring) {
    if line == "---" {
      text += String(repeating: "-", count: min(width, 40)) + "\n"
    } else if line.hasPrefix("#") {
      for line in WrappedText(String(line), width: width, indent: 0).lines {
        text += style.heading(MarkdownSource(line).plain) + "\n"
      }
    } else {
      var isStrong = false
      let indent = line.hasPrefix("- ") ? 2 : 0
      for line in WrappedText(String(line), width: width, indent: indent).lines {
        text += MarkdownSource(line).styled(style, isStrong: &isStrong) + "\n"
      }
    }
  }
}
