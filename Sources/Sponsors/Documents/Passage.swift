/// A stretch of a document that is read as one: a numbered paragraph with all that belongs to it, a heading, or other
/// text.
struct Passage: Sendable {
  /// What a passage is.
  enum Kind: Sendable {
    /// A heading: `F. Projet de résolution A/C.3/76/L.10/Rev.1`.
    case heading
    /// Running text.
    case text
  }

  /// What it is.
  var kind: Kind
  /// Printed number of the paragraph, else empty.
  var number: String
  /// The lines of the document that make it up.
  var lines: Range<Int>
}

/// Cuts a document into passages, one when it is asked for: those of a gigabyte are not held together.
///
/// A numbered paragraph keeps what follows it (lists of votes, continued pages) up to the next number or heading;
/// numbers count up, so that the `26.` of a `par. 26` at the end of a line, or a year, opens none.
struct Passages: Sequence, IteratorProtocol {
  private let source: [UInt8]
  private let lines: SourceLines
  private let isTitle: (ArraySlice<UInt8>) -> Bool
  private let continuesVote: (ArraySlice<UInt8>) -> Bool
  private var start: Int?
  private var number = ""
  private var lastNumber: Int?
  private var index = 0
  private var blanks = 0
  private var endsSentence = true
  private var announcesList = false
  /// What is found and not yet handed out: a line ends one passage and may be another.
  private var found: [Passage] = []

  /// - Parameter isTitle: whether a line that stands apart is the title of a part of its own (`Annexe`, `Projet de
  ///   résolution IV`).
  /// - Parameter continuesVote: whether a line is one of the lists of a vote, which belong together and to the words
  ///   before them though each is a paragraph of its own.
  init(
    source: [UInt8], lines: SourceLines, isTitle: @escaping (ArraySlice<UInt8>) -> Bool,
    continuesVote: @escaping (ArraySlice<UInt8>) -> Bool = { _ in false }
  ) {
    self.source = source
    self.lines = lines
    self.isTitle = isTitle
    self.continuesVote = continuesVote
  }

  /// The next passage; nil behind the last.
  mutating func next() -> Passage? {
    while found.isEmpty, index < lines.lines.count { takeLine() }
    if found.isEmpty { close(before: lines.lines.count) }
    return found.isEmpty ? nil : found.removeFirst()
  }

  private mutating func takeLine() {
    let line = lines.lines[index]
    guard line.kind == .text else {
      if line.kind == .blank { blanks += 1 }
      index += 1
      return
    }
    if line.isContinuation {
      if start == nil { start = index }
      finish(line)
      return
    }
    let isApart = blanks > lines.spacing || start == nil || (line.isIndented && endsSentence)
    // Chinese texts keep no blank lines where PDFs are read: a title is known by its words behind a whole sentence.
    let isWide = endsSentence && (0xE3...0xE9).contains(source[line.range].first ?? 0)
    if isApart || isWide,
      let end = (isApart ? headingEnd(at: index) : nil) ?? (isTitle(source[line.range]) ? gapEnd(from: index) : nil)
    {
      close(before: index)
      found.append(Passage(kind: .heading, number: "", lines: index..<end))
      index = end
      number = ""
      blanks = 0
      endsSentence = true
      return
    }
    if let opened = paragraphNumber(at: index) {
      close(before: index)
      start = index
      number = String(opened)
      lastNumber = opened
    } else if start == nil {
      start = index
    } else if number.isEmpty, endsSentence, !announcesList, isApart || line.isIndented,
      !continuesVote(source[line.range])
    {
      close(before: index)
      start = index
    }
    finish(line)
  }

  private mutating func finish(_ line: SourceLine) {
    endsSentence = Self.endsSentence(source[line.range])
    announcesList = Self.ends(source[line.range], with: ":：")
    blanks = 0
    index += 1
  }

  private mutating func close(before end: Int) {
    if let start { found.append(Passage(kind: .text, number: number, lines: start..<end)) }
    start = nil
  }

  private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    line.isEmpty || ends(line, with: ".;:。；：")
  }

  private static func ends(_ line: ArraySlice<UInt8>, with marks: String) -> Bool {
    marks.unicodeScalars.contains { line.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The number of the paragraph that a line opens: `16. At its 53rd meeting …`.
  private func paragraphNumber(at index: Int) -> Int? {
    let line = source[lines.lines[index].range]
    let digits = line.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    var rest = line.dropFirst(digits.count)
    if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    if !Self.isArabicDash(rest) {
      guard rest.first == UInt8(ascii: ".") else { return nil }
      rest = rest.dropFirst()
      guard
        rest.isEmpty || rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "\t") || rest.first == 0xC2
          || (0xE3...0xE9).contains(rest.first ?? 0)
      else { return nil }
    }
    guard let lastNumber else { return value }
    return value == 1 || (lastNumber < value && value <= lastNumber + 10) ? value : nil
  }

  /// Whether a dash and a word in Arabic letters follow a number: `16 - وفي الجلسة نفسها`.
  private static func isArabicDash(_ rest: ArraySlice<UInt8>) -> Bool {
    let isHyphen = rest.first == UInt8(ascii: "-")
    guard isHyphen || rest.starts(with: [0xE2, 0x80, 0x93]) else { return false }
    let word = rest.dropFirst(isHyphen ? 1 : 3).drop { $0 <= 0x20 }
    return word.first.map { (0xD8...0xDB).contains($0) } ?? false
  }

  /// The line after a heading that begins here, or nil: a line that is numbered with a Roman numeral or a letter and
  /// stands apart. It goes on to the next wider gap.
  private func headingEnd(at index: Int) -> Int? {
    let line = source[lines.lines[index].range].prefix(200)
    guard let marker = line.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 <= 0x20 }) ?? line.indices.last else {
      return nil
    }
    let head = line[line.startIndex..<marker]
    let isRoman = !head.isEmpty && head.count <= 5 && head.allSatisfy { "IVXL".utf8.contains($0) }
    let isLetter = head.count == 1 && head.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard isRoman || isLetter, line[marker] == UInt8(ascii: "."), line.count > head.count + 2,
      line[marker + 1] == UInt8(ascii: " ")
    else { return nil }
    return gapEnd(from: index)
  }

  /// The first line after `index` that a gap wider than usual, or a numbered paragraph, sets apart.
  private func gapEnd(from index: Int) -> Int {
    var blanks = 0
    var next = index + 1
    while next < lines.lines.count, next < index + 12 {
      switch lines.lines.kind(next) {
      case .blank: blanks += 1
      case .furniture, .footnote: break
      case .text:
        let isContinuation = lines.lines[next].isContinuation
        if !isContinuation, blanks > lines.spacing || paragraphNumber(at: next) != nil { return next }
        blanks = 0
      }
      next += 1
    }
    return next
  }
}

extension SourceLines {
  /// The folded text of a range of lines, furniture and footnotes left out. They, and wider gaps than stand between
  /// the lines of a paragraph, leave the mark `other`.
  func folded(_ range: Range<Int>, source: [UInt8]) -> FoldedText {
    var text = FoldedText()
    append(range, source, to: &text)
    if let attachedWords { text.attachWords(attachedWords) }
    return text
  }

  /// The folded text of a range of lines, as `folded(_:source:)`, of which only the first lines are read that together
  /// have no more than `limit` bytes, and of the one behind them the first ones.
  func folded(_ range: Range<Int>, source: [UInt8], atMost limit: Int) -> FoldedText {
    var end = range.lowerBound
    var rest = limit
    while end < range.upperBound, rest > 0 {
      rest -= lines[end].range.count
      end += 1
    }
    guard rest < 0, let last = lines[range.lowerBound..<end].last else {
      return folded(range.lowerBound..<end, source: source)
    }
    var text = FoldedText()
    append(range.lowerBound..<(end - 1), source, to: &text)
    var cut = last.range.upperBound + rest
    while cut > last.range.lowerBound, source[cut] & 0xC0 == 0x80 { cut -= 1 }
    text.append(source, last.range.lowerBound..<cut)
    if let attachedWords { text.attachWords(attachedWords) }
    return text
  }

  private func append(_ range: Range<Int>, _ source: [UInt8], to text: inout FoldedText) {
    var blanks = 0
    for index in range {
      let line = lines[index]
      switch line.kind {
      case .blank: blanks += 1
      case .text:
        if blanks > spacing { text.appendGap() }
        if line.runs == nil, !line.isScrambled {
          text.append(source, line.range)
        } else {
          text.append(source, runs: line.runs ?? [line.range], isScrambled: line.isScrambled)
        }
        if index + 1 == lines.count || !lines[index + 1].isContinuation { text.appendLineBreak() }
        blanks = 0
      case .furniture, .footnote: text.appendGap()
      }
    }
  }
}
