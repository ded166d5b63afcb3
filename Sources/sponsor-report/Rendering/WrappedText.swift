/// Words broken into lines of so many columns of a terminal, between words where that is possible.
struct WrappedText {
  /// The lines, at least one; as Markdown, if the words were.
  private(set) var lines: [String] = []
  private let width: Int
  private let indent: String
  private var used = 0

  /// Lines after the first begin with `indent` spaces. Widths are those of the words without the marks of Markdown.
  init(_ words: String, width: Int, indent: Int) {
    self.width = max(1, width)
    self.indent = String(repeating: " ", count: indent < width / 2 ? indent : 0)
    for word in words.split(separator: " ") { add(String(word)) }
    if lines.isEmpty { lines = [""] }
  }

  private mutating func add(_ word: String) {
    let columns = MarkdownSource(word).plain.columns
    if let last = lines.indices.last, used + 1 + columns <= width {
      lines[last] += " " + word
      used += 1 + columns
      return
    }
    beginLine()
    if used + columns <= width {
      lines[lines.count - 1] += word
      used += columns
    } else {
      addLong(word)
    }
  }

  private mutating func beginLine() {
    used = lines.isEmpty ? 0 : indent.count
    lines.append(lines.isEmpty ? "" : indent)
  }

  /// A word that fits into no line, such as a sentence in Chinese: broken between characters.
  private mutating func addLong(_ word: String) {
    var rest = word[...]
    while let first = rest.popFirst() {
      var piece = String(first)
      // The mark and what it escapes stay together.
      if first == "\\", let next = rest.popFirst() { piece.append(next) }
      let columns = MarkdownSource(piece).plain.columns
      if used + columns > width, used > indent.count { beginLine() }
      lines[lines.count - 1] += piece
      used += columns
    }
  }
}
