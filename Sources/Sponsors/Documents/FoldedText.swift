/// A stretch of a document as readers of names and formulas see it: one symbol for each letter, digit or mark
/// of punctuation, with spaces, line breaks, hyphens and apostrophes set aside.
///
/// Letters lose case and accents (`É` → `e`, `Œ` → `oe`, `Ё` → `е`), brackets become round, the commas and
/// full stops of all scripts become ASCII. What is set aside stays as a mark on the symbol that follows it, so
/// that `Myanma r`, `Pays -⏎Bas` and `États -Unis` have the symbols of the undamaged name, and a reader can
/// still tell a word's border. Every symbol keeps the place in the source of the character it came from.
///
/// Letters outside ASCII are two or three symbols (their UTF-8 bytes); only the first has marks.
public struct FoldedText: Sendable {
  /// What stood in the source before a symbol, and whether the symbol is a capital.
  public struct Marks: OptionSet, Sendable {
    /// The marks as bits.
    public let rawValue: UInt8

    /// The marks of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space other than a line break.
    public static let space = Marks(rawValue: 1)
    /// A line break.
    public static let lineBreak = Marks(rawValue: 2)
    /// A hyphen or dash.
    public static let hyphen = Marks(rawValue: 4)
    /// An apostrophe of any kind.
    public static let apostrophe = Marks(rawValue: 8)
    /// A character that is not seen: soft hyphen, zero-width space, a mark of direction.
    public static let invisible = Marks(rawValue: 16)
    /// Page furniture (a header, a page number, a footnote) or another sign that is not read.
    public static let other = Marks(rawValue: 32)
    /// The symbol is a later byte of the character before it.
    public static let continuation = Marks(rawValue: 64)
    /// The symbol is a capital letter.
    public static let capital = Marks(rawValue: 128)
    /// On a comma or full stop: it is one that divides clauses or ends a sentence and does nothing else (`，`, `。`), in a
    /// script that divides lists by a mark of their own (`、`). Punctuation has no capitals, so the bit is free there.
    public static let clause = capital

    /// A sign that is not read, other than page furniture.
    static let sign: Marks = [.other, .invisible]

    /// Anything that ends a word: white space, or furniture.
    static let border: Marks = [.space, .lineBreak, .other]
  }

  /// Folded letters, digits and punctuation.
  public private(set) var symbols: [UInt8] = []
  /// For each symbol, what stood before it.
  public private(set) var marks: [Marks] = []
  private var starts: [UInt32] = []
  private var lengths: [UInt8] = []
  var pending: Marks = []
  /// Stretches whose order in the source was undone, in which places may lead back.
  var restored: [Range<Int>] = []
  /// Stretches whose order could not be told.
  var scrambled: [Range<Int>] = []

  /// An empty text, to which pieces of a source are appended.
  public init() {}

  /// An empty text with room for as many symbols.
  init(capacity: Int) {
    symbols.reserveCapacity(capacity)
    marks.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    lengths.reserveCapacity(capacity)
  }

  /// Folds a text that is not a piece of a document, such as a name in a table.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    append(bytes, bytes.indices)
  }

  /// Number of symbols.
  public var count: Int { symbols.count }

  /// Offset in the source of the character that gave symbol `index`.
  public func start(of index: Int) -> Int { Int(starts[index]) }

  /// Offset just after the character that gave symbol `index`.
  public func end(of index: Int) -> Int { Int(starts[index]) + Int(lengths[index]) }

  /// The place in the source of a range of symbols (which must not be empty).
  public func span(of range: Range<Int>) -> Range<Int> {
    let (first, last) = (start(of: range.lowerBound), end(of: range.upperBound - 1))
    // A stretch that begins in a line that was put in order may end before its beginning, though it holds none of that line.
    if first >= last || restored.overlap(range) { return longestSpan(of: range) }
    return first..<last
  }

  /// Marks that a word begins at symbol `index` although it is written onto the word before it, as it is behind an
  /// elided article.
  mutating func attachWord(at index: Int) { marks[index].insert(.apostrophe) }

  /// Appends the bytes `range` of `source`, which must be whole UTF-8 characters.
  ///
  /// - Complexity: O(length of the range).
  public mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte < 0x80 {
        appendASCII(byte, at: index)
        index += 1
      } else {
        if byte == 0xC3, let twice = DoubleEncoding.character(in: source, at: index, to: range.upperBound) {
          // The marks on both sides show that the word does not stand as in the tables.
          pending.insert(.invisible)
          appendScalar(twice.scalar, at: index, length: twice.length)
          pending.insert(.invisible)
          index += twice.length
          continue
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= range.upperBound else { return }
        var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { scalar = scalar << 6 | UInt32(source[index + offset] & 0x3F) }
        appendScalar(scalar, at: index, length: length)
        index += length
      }
    }
  }

  /// Marks that something was left out here (page furniture, a footnote).
  public mutating func appendGap() { pending.insert([.other, .lineBreak]) }

  /// Marks the end of a line.
  public mutating func appendLineBreak() { pending.insert(.lineBreak) }

  private mutating func appendASCII(_ byte: UInt8, at offset: Int) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      push(byte, at: offset, length: 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      pending.insert(.capital)
      push(byte | 0x20, at: offset, length: 1)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): pending.insert(.space)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: pending.insert(.lineBreak)
    case UInt8(ascii: "-"): pending.insert(.hyphen)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): pending.insert(.apostrophe)
    case UInt8(ascii: "["): push(UInt8(ascii: "("), at: offset, length: 1)
    case UInt8(ascii: "]"): push(UInt8(ascii: ")"), at: offset, length: 1)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "?"), UInt8(ascii: "!"):
      push(byte, at: offset, length: 1)
    case UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      break  // marks of emphasis, footnotes and superscript: nothing stands there for a reader
    default: pending.insert(.sign)
    }
  }

  private mutating func appendScalar(_ scalar: UInt32, at offset: Int, length: Int) {
    switch Folding.folded(scalar) {
    case .letters(let first, let second, let capital):
      if capital { pending.insert(.capital) }
      push(first, at: offset, length: length)
      if second != 0 {
        pending.insert(.continuation)
        push(second, at: offset, length: length)
      }
    case .scalar(let folded, let capital):
      if capital { pending.insert(.capital) }
      pushEncoded(folded, at: offset, length: length)
    case .mark(let mark): pending.insert(mark)
    case .nothing: break
    }
  }

  private mutating func pushEncoded(_ scalar: UInt32, at offset: Int, length: Int) {
    if scalar == Self.alef, pushAlef(at: offset, length: length) { return }
    if scalar < 0x800 {
      push(UInt8(0xC0 | scalar >> 6), at: offset, length: length)
    } else if scalar < 0x10000 {
      push(UInt8(0xE0 | scalar >> 12), at: offset, length: length)
      pushContinuation(scalar >> 6, at: offset, length: length)
    } else {
      push(UInt8(0xF0 | scalar >> 18), at: offset, length: length)
      pushContinuation(scalar >> 12, at: offset, length: length)
      pushContinuation(scalar >> 6, at: offset, length: length)
    }
    pushContinuation(scalar, at: offset, length: length)
  }

  private mutating func pushContinuation(_ bits: UInt32, at offset: Int, length: Int) {
    pending.insert(.continuation)
    push(UInt8(0x80 | bits & 0x3F), at: offset, length: length)
  }

  /// Whether what was set aside since the last symbol ends a word.
  var pendingIsBorder: Bool { !pending.isDisjoint(with: Marks.border) }

  /// Appends the bytes of one letter outside ASCII.
  mutating func pushLetter(_ bytes: [UInt8], at offset: Int, length: Int) {
    for (position, byte) in bytes.enumerated() {
      if position > 0 { pending.insert(.continuation) }
      push(byte, at: offset, length: length)
    }
  }

  /// Puts another letter of as many bytes in the place of the one at `index`.
  mutating func replaceLetter(at index: Int, _ bytes: [UInt8]) {
    for (position, byte) in bytes.enumerated() { symbols[index + position] = byte }
  }

  private mutating func push(_ symbol: UInt8, at offset: Int, length: Int) {
    symbols.append(symbol)
    marks.append(pending)
    starts.append(UInt32(truncatingIfNeeded: offset))
    lengths.append(UInt8(truncatingIfNeeded: length))
    pending = []
  }
}
