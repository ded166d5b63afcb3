/// Writes the text of a page: lines as a reader of the page sees them, never broken within a paragraph.
struct HTMLTextWriter: Sendable {
  /// What stands between two pieces of text; of several the greatest is written, once.
  enum Separator: Int, Comparable, Sendable {
    case none, space
    /// Between the cells of a row.
    case cell
    /// The end of a line.
    case line
    /// The end of a line, the next one indented: a paragraph where no gap may divide names, as in cells and items.
    case block
    /// Two blank lines: one blank line is what some texts have between all their lines.
    case gap

    static func < (one: Separator, other: Separator) -> Bool { one.rawValue < other.rawValue }

    fileprivate var bytes: StaticString {
      switch self {
      case .none: ""
      case .space: " "
      case .cell: "\t"
      case .line: "\n"
      case .block: "\n  "
      case .gap: "\n\n\n"
      }
    }
  }

  /// The text so far.
  private(set) var text: [UInt8] = []
  /// Whether line ends and spaces are written as they stand.
  var keepsLines = false

  private var state = State()
  /// Whether more than one line was written since a cell or item began.
  private var hasLines = false

  /// What is to be written before the next text.
  struct State: Sendable {
    fileprivate var pending = Separator.none
    /// Whether nothing was written since a cell or item began, whose first paragraph needs no separator of its own.
    fileprivate var isFresh = false
    fileprivate var breaks = 0
  }

  /// A place to go back to.
  struct Mark: Sendable {
    fileprivate let count: Int
    fileprivate let state: State
  }

  init(capacity: Int) { text.reserveCapacity(capacity) }

  // MARK: Separators

  /// Divides what follows from what was written.
  mutating func divide(_ separator: Separator) {
    if !state.isFresh, separator > state.pending { state.pending = separator }
  }

  /// Begins a cell, a row or an item: whatever a paragraph before it asked for, this alone divides it from the last.
  ///
  /// - Parameter isFirst: whether it is the first of its table or list, which is divided as its table or list is.
  mutating func begin(_ separator: Separator, isFirst: Bool) {
    // Behind a cell of several lines, as columns of text are, the next one begins a line.
    let own = separator == .cell && hasLines ? .line : separator
    if isFirst || state.isFresh {
      // The first cell of a table stands where the table does; behind an empty one its own separator holds.
      if !isFirst || separator != .cell { state.pending = max(state.pending, own) }
    } else {
      state.pending = own
    }
    state.isFresh = true
    hasLines = false
  }

  /// Ends a list or a table, so that the next paragraph is divided from it though its last item or cell was empty.
  mutating func finish() {
    state.isFresh = false
    hasLines = true
  }

  /// Breaks the line, within a cell too.
  mutating func breakLine() {
    if state.pending < .line { state.pending = .line }
  }

  // MARK: Text

  /// Writes text in which entities stand for characters.
  ///
  /// - Complexity: O(length of the range).
  mutating func write(_ page: [UInt8], _ range: Range<Int>, hasEntities: Bool = true) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = page[index]
      if hasEntities, byte == UInt8(ascii: "&"), let entity = HTMLEntity(in: page, at: index, to: range.upperBound) {
        write(entity.scalar)
        index = entity.end
      } else if byte == 0xC2 || byte == 0xE2 || byte == 0xEF, let length = unseen(page, index, range.upperBound) {
        if page[index + 1] == 0xA0 { write(0x20) }
        index += length
      } else {
        put(byte)
        index += 1
      }
    }
  }

  /// Writes one character.
  mutating func write(_ scalar: UInt32) {
    switch scalar {
    case 0xAD, 0x200B, 0xFEFF: break
    case 0xA0: put(0x20)
    case 0..<0x80: put(UInt8(truncatingIfNeeded: scalar))
    default:
      flush()
      text.appendUTF8(scalar)
    }
  }

  /// The length of a no-break space, or of a character that is only where a word may be divided.
  private func unseen(_ page: [UInt8], _ index: Int, _ limit: Int) -> Int? {
    if page[index] == 0xC2 {
      return index + 1 < limit && (page[index + 1] == 0xA0 || page[index + 1] == 0xAD) ? 2 : nil
    }
    guard index + 2 < limit else { return nil }
    let isZeroWidth = page[index] == 0xE2 && page[index + 1] == 0x80 && page[index + 2] == 0x8B
    let isMark = page[index] == 0xEF && page[index + 1] == 0xBB && page[index + 2] == 0xBF
    return isZeroWidth || isMark ? 3 : nil
  }

  private mutating func put(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      if !keepsLines {
        if state.pending == .none { state.pending = .space }
      } else if byte == 0x0A {
        state.breaks += 1
      } else if byte != 0x0D {
        flush()
        text.append(byte)
      }
    default:
      flush()
      text.append(byte)
    }
  }

  private mutating func flush() {
    if state.pending >= .line, !state.isFresh { hasLines = true }
    let newlines = state.pending == .gap ? 3 : state.pending >= .line ? 1 : 0
    if state.breaks > newlines {
      if !text.isEmpty { text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: state.breaks)) }
    } else if !text.isEmpty {
      state.pending.bytes.withUTF8Buffer { text.append(contentsOf: $0) }
    }
    state = State()
  }

  // MARK: Marks of footnotes

  /// The place that is reached.
  var mark: Mark { Mark(count: text.count, state: state) }

  /// Takes back what was written since `mark` if it is the mark of a footnote: figures, in brackets or not.
  mutating func dropNoteMark(since mark: Mark) {
    // A figure that begins a line is that of the footnote itself.
    let beginsLine = mark.count == 0 || mark.state.pending >= .line
    guard !beginsLine, mark.count < text.count, text.count - mark.count <= 16 else { return }
    let written = text[mark.count...].filter { $0 > 0x20 }
    var figures = 0
    for byte in written {
      switch byte {
      case _ where byte.isDigit: figures += 1
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): break
      case UInt8(ascii: ","): figures = 0
      default: return
      }
      if figures > 3 { return }
    }
    if !written.contains(where: \.isDigit) { return }
    text.removeLast(text.count - mark.count)
    state = mark.state
  }

  /// The whole text, its last line ended.
  func finished() -> [UInt8] { text.isEmpty ? [] : text + [UInt8(ascii: "\n")] }
}
