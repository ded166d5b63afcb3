/// The text of a document as it grows, with what stands between its paragraphs, cells and rows.
///
/// A blank line stands between two paragraphs. Within a table a row is a line, and a tab stands between its cells; a cell of
/// several paragraphs has a line for each. Nothing stands for what is empty, but the tabs that keep the columns of a row
/// apart, behind its first text.
struct LaidOutText {
  /// The text, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// What is to stand before whatever comes next.
  private var gap = Gap.none
  /// How many tabs a gap between cells is.
  private var tabs = 0
  /// How deep in tables the present place is.
  private var tables = 0
  /// Where the text of each open cell began.
  private var cells: [Int] = []

  private enum Gap: Int {
    case none, cell, line, paragraph
  }

  /// Whether nothing was written since the last break between paragraphs, cells or rows.
  var isAtStart: Bool { gap != .none || bytes.isEmpty }

  /// Writes characters of a paragraph; line breaks and tabs among them mean spaces, as in XML they do.
  mutating func write(_ characters: [UInt8]) {
    if characters.isEmpty { return }
    breakIfNeeded()
    for byte in characters {
      bytes.append(byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0 ? UInt8(ascii: " ") : byte)
    }
  }

  /// Writes the number of a paragraph, with the tab or space behind it.
  mutating func write(number: String) {
    breakIfNeeded()
    bytes += number.utf8
  }

  /// Writes a tab.
  mutating func tab() {
    breakIfNeeded()
    bytes.append(0x09)
  }

  /// Goes to the next line within a paragraph.
  mutating func lineBreak() {
    if isAtStart { return }
    bytes.append(0x0A)
  }

  /// What is empty ends nothing: it must not make a line of the tab between two cells.
  mutating func endParagraph() {
    if gap == .none { widen(tables > 0 ? .line : .paragraph) }
  }

  mutating func startTable() {
    widen(tables > 0 ? .line : .paragraph)
    tables += 1
  }

  mutating func endTable() {
    tables = max(0, tables - 1)
    widen(tables > 0 ? .line : .paragraph)
  }

  mutating func startCell() { cells.append(bytes.count) }

  /// Between two cells stands a tab, whatever ended last in the first.
  mutating func endCell() {
    guard let start = cells.popLast() else { return }
    if bytes.count > start {
      (gap, tabs) = (.cell, 1)
    } else if gap == .cell {
      tabs += 1
    }
  }

  mutating func endRow() { widen(.line) }

  /// The text with another behind it, as a paragraph of its own.
  mutating func append(_ other: LaidOutText) {
    if other.bytes.isEmpty { return }
    widen(.paragraph)
    breakIfNeeded()
    bytes += other.bytes
    widen(.paragraph)
  }

  /// Appends notes under a rule, a line each.
  mutating func appendNotes(_ notes: [[UInt8]]) {
    if notes.isEmpty { return }
    widen(.paragraph)
    breakIfNeeded()
    bytes += Array("__________".utf8)
    for note in notes { bytes += [0x0A] + note }
  }

  /// The text on one line.
  var onOneLine: [UInt8] {
    var line: [UInt8] = []
    for byte in bytes {
      let isSpace = byte == 0x0A || byte == 0x09 || byte == 0x20
      if !isSpace { line.append(byte) } else if let last = line.last, last != 0x20 { line.append(0x20) }
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }

  /// The text with a line feed at its end, unless it is empty.
  var finished: [UInt8] { bytes.isEmpty || bytes.last == 0x0A ? bytes : bytes + [0x0A] }

  private mutating func widen(_ wider: Gap) {
    if bytes.isEmpty { return }
    if wider.rawValue > gap.rawValue { gap = wider }
  }

  private mutating func breakIfNeeded() {
    switch gap {
    case .none: return
    case .cell: bytes.append(contentsOf: repeatElement(0x09, count: tabs))
    case .line: bytes.append(0x0A)
    case .paragraph: bytes += [0x0A, 0x0A]
    }
    gap = .none
  }
}
