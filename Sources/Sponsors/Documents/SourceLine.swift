/// One line of a document's text, and what it is to a reader.
struct SourceLine: Hashable, Sendable {
  /// What a line is.
  enum Kind: Sendable {
    /// Nothing but white space.
    case blank
    /// Text.
    case text
    /// A page header, a page or job number, a link: set aside wherever it stands.
    case furniture
    /// A footnote.
    case footnote
  }

  /// The bytes of the line without white space at its ends.
  var range: Range<Int>
  /// Whether white space stood before the text.
  var isIndented: Bool
  /// What it is.
  var kind: Kind
  /// Whether it goes on with the line before it, which is too long to be kept as one: no line break stands between them,
  /// and no space but those of the two ranges.
  var isContinuation = false
  /// The runs of a scrambled line in the order in which they are to be read; nil where the line stands as it was written.
  var runs: [Range<Int>]?
  /// Whether the line is scrambled and the order of its runs could not be told.
  var isScrambled = false
}

/// A document's lines, with page furniture and footnotes told from text.
///
/// - Complexity: O(bytes).
struct SourceLines: Sendable {
  /// All lines in order.
  var lines = LineTable()
  /// How many blank lines usually stand between two lines of one paragraph: 0, or 1 in the double-spaced texts
  /// that some PDFs give.
  private(set) var spacing = 0
  /// Symbol of the document itself, where a line of its header holds nothing else.
  private(set) var symbol: DocumentSymbol?
  /// Words of the document's language that are written onto the next word.
  var attachedWords: PhraseProgram?
  /// What the document's pages repeat, where they all agree.
  private(set) var pageHeader: PageHeader?

  /// Divides a source into lines.
  ///
  /// - Parameter isMasthead: whether words that stand before a symbol are those of a masthead, `United Nations`; asked
  ///   where the masthead is not at the top.
  init(_ source: [UInt8], isMasthead: (ArraySlice<UInt8>) -> Bool = { _ in false }) {
    splitLines(source)
    spacing = usualSpacing()
    let masthead = mastheadSymbol(source, isMasthead)
    pageHeader = PageHeader.common(to: lines, of: source)
    symbol = masthead?.symbol ?? pageHeader?.symbol
    if let masthead { lines[masthead.line].kind = .furniture }
    markFurniture(source)
    markFootnotes(source)
  }

  private mutating func splitLines(_ source: [UInt8]) {
    var breaks = 1
    for byte in source where byte == UInt8(ascii: "\n") || byte == 0x0C { breaks += 1 }
    lines = LineTable(capacity: breaks + source.count / LineTable.longestLine)
    var blanks = 0
    var start = 0
    while start < source.count {
      var end = start
      // The form feed that begins a page ends no blank line: a sentence may go on behind it.
      if source[start] == 0x0C, start > 0, source[start - 1] == UInt8(ascii: "\n") {
        start += 1
        continue
      }
      while end < source.count, source[end] != UInt8(ascii: "\n"), source[end] != 0x0C { end += 1 }
      var first = start
      var last = end
      while first < last, Self.isSpace(source, first) { first += Self.spaceLength(source, first) }
      while last > first, source[last - 1] <= 0x20 { last -= 1 }
      blanks = first == last ? blanks + 1 : 0
      if blanks <= Self.mostBlanks { append(first..<last, isIndented: first > start, source) }
      start = end + 1
    }
  }

  /// No reader tells apart gaps of more blank lines.
  private static let mostBlanks = 500

  /// Adds a line, in pieces where it is too long for one.
  private mutating func append(_ range: Range<Int>, isIndented: Bool, _ source: [UInt8]) {
    var start = range.lowerBound
    var isContinuation = false
    repeat {
      let end = Self.pieceEnd(source, start, to: range.upperBound)
      lines.append(
        SourceLine(
          range: start..<end, isIndented: isIndented && !isContinuation, kind: range.isEmpty ? .blank : .text,
          isContinuation: isContinuation))
      start = end
      isContinuation = true
    } while start < range.upperBound
  }

  /// Where the piece of a line ends that begins at `start`: behind the last full stop with a space behind it, else before
  /// the last space, else between two characters.
  private static func pieceEnd(_ source: [UInt8], _ start: Int, to end: Int) -> Int {
    guard end - start > LineTable.longestLine else { return end }
    let most = start + LineTable.longestLine
    let least = most - 4096
    if let stop = (least..<most).last(where: { source[$0] == 0x20 && source[$0 - 1] == UInt8(ascii: ".") }) {
      return stop
    }
    if let space = (least..<most).last(where: { source[$0] == 0x20 }) { return space }
    return (least...most).last { source[$0] & 0xC0 != 0x80 } ?? most
  }

  private static func isSpace(_ source: [UInt8], _ index: Int) -> Bool { spaceLength(source, index) > 0 }

  private static func spaceLength(_ source: [UInt8], _ index: Int) -> Int {
    if source[index] <= 0x20 { return 1 }
    return source[index] == 0xC2 && index + 1 < source.count && source[index + 1] == 0xA0 ? 2 : 0
  }

  private func usualSpacing() -> Int {
    var texts = 0
    var singles = 0
    for index in lines.indices where lines.kind(index) == .text {
      texts += 1
      if index + 2 < lines.count, lines.kind(index + 1) == .blank, lines.kind(index + 2) == .text { singles += 1 }
    }
    // Reports taken from the Official Document System put one blank line after every line.
    return texts > 8 && singles * 10 >= texts * 6 ? 1 : 0
  }

  private func mastheadSymbol(
    _ source: [UInt8], _ isMasthead: (ArraySlice<UInt8>) -> Bool
  ) -> (symbol: DocumentSymbol, line: Int)? {
    var texts = 0
    for (index, line) in lines.enumerated() where line.kind == .text {
      texts += 1
      if texts > 25 { return nil }
      if let symbol = DocumentSymbol(whole: source[line.range]) { return (symbol, index) }
      // Arabic, Chinese and Russian records have the masthead below a note that others print at the page's foot.
      if let (symbol, words) = lastWord(source[line.range]), texts <= 4 || isMasthead(words) { return (symbol, index) }
    }
    return nil
  }

  /// The symbol that ends a masthead, `United Nations      A/78/990/Add.7`: a few words without a mark of punctuation
  /// stand before it.
  private func lastWord(_ line: ArraySlice<UInt8>) -> (symbol: DocumentSymbol, words: ArraySlice<UInt8>)? {
    // No masthead is longer.
    guard line.count <= 1000,
      let space = line.lastIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    else { return nil }
    let head = line[..<space]
    let words = head.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard (1...4).contains(words.count), !head.contains(where: { ",.:;()/0123456789".utf8.contains($0) }) else {
      return nil
    }
    return DocumentSymbol(whole: line[(space + 1)...]).map { ($0, head) }
  }

  private mutating func markFurniture(_ source: [UInt8]) {
    for index in lines.indices where lines.kind(index) == .text {
      let line = lines[index]
      if !line.isContinuation, PageFurniture.isAlways(source[line.range], own: symbol) {
        lines[index].kind = .furniture
      }
    }
    markRunningHeaders(source)
    for index in RunningHeader.lines(of: lines, source) { lines[index].kind = .furniture }
    // A number or a symbol that stands alone is furniture only where the page is: beside furniture, or set apart.
    for index in lines.indices where lines.kind(index) == .text {
      let line = lines[index]
      guard !line.isContinuation, PageFurniture.isWhereItStands(source[line.range]) else { continue }
      if isSetApart(index) { lines[index].kind = .furniture }
    }
  }

  /// A title that stands beside a bare page number on three pages or more is printed on every page.
  private mutating func markRunningHeaders(_ source: [UInt8]) {
    var titles = RunningTitles()
    forEachNumberedTitle(source) { title, _ in titles.add(title, of: source) }
    guard titles.hasRepeated else { return }
    var furniture: [(Int, Int)] = []
    forEachNumberedTitle(source) { title, places in
      if titles.isRepeated(title, of: source) { furniture.append(places) }
    }
    for (title, number) in furniture {
      lines[title].kind = .furniture
      lines[number].kind = .furniture
    }
  }

  /// Calls `body` with each line that a bare number stands before or behind, and the places of both.
  private func forEachNumberedTitle(
    _ source: [UInt8], _ body: (_ title: Range<Int>, _ places: (title: Int, number: Int)) -> Void
  ) {
    func isNumber(_ line: SourceLine) -> Bool {
      line.range.count <= 4 && !line.isContinuation && source[line.range].allSatisfy(\.isDigit)
    }
    var last: (index: Int, line: SourceLine, isNumber: Bool)?
    for index in lines.indices where lines.kind(index) == .text {
      let line = lines[index]
      let number = isNumber(line)
      if let last, last.isNumber != number {
        let (title, places) = number ? (last.line, (last.index, index)) : (line, (index, last.index))
        if title.range.count <= 80, source[title.range].contains(UInt8(ascii: " ")) { body(title.range, places) }
      }
      last = (index, line, number)
    }
  }

  private func isSetApart(_ index: Int) -> Bool {
    func gap(_ step: Int) -> Int {
      var blanks = 0
      var next = index + step
      while lines.indices.contains(next), lines.kind(next) == .blank {
        blanks += 1
        next += step
      }
      guard lines.indices.contains(next) else { return .max }
      return lines.kind(next) == .furniture ? .max : blanks
    }
    return gap(-1) > spacing && gap(1) > spacing || gap(-1) == .max || gap(1) == .max
  }

  /// Footnotes stand under a line of underscores; they end at furniture, and before a line that begins no note where a new
  /// page's first line is indented, a gap is wider than between lines, or the note before it is a whole sentence: text
  /// that is taken for a note is lost.
  private mutating func markFootnotes(_ source: [UInt8]) {
    var inside = false
    var isComplete = false
    var blanks = 0
    for index in lines.indices {
      let line = lines[index]
      switch line.kind {
      case .blank: blanks += 1
      case .furniture:
        inside = false
        blanks = 0
      case .text where line.isContinuation:
        if inside { lines[index].kind = .footnote }
      case .text, .footnote:
        if PageFurniture.isRule(source[line.range]) {
          inside = true
          isComplete = false
          lines[index].kind = .furniture
        } else if inside {
          let isNote = PageFurniture.beginsFootnote(source[line.range])
          if !isNote, line.isIndented || blanks > spacing || isComplete {
            inside = false
          } else {
            lines[index].kind = .footnote
            isComplete =
              source[line.range.upperBound - 1] == UInt8(ascii: ".")
              || source[line.range].suffix(3).elementsEqual("。".utf8)
          }
        }
        blanks = 0
      }
    }
  }
}
