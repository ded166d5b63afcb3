/// Finds the speeches of a verbatim or summary record: `Mr. X (Belarus) (spoke in Russian):`, `M. X (Bélarus) dit que`,
/// `The President:`.
struct Turns {
  let source: [UInt8]
  let lines: SourceLines
  let registry: CountryRegistry
  let formulas: Formulas
  let language: Language
  let day: Day?

  /// What the beginning of a line says of who speaks.
  struct Head {
    var speaker: Turn.Speaker
    var length: Int
    var isReported = false
  }

  /// The speeches in order; what stands before the first is none.
  func all() -> [Turn] {
    var turns: [Turn] = []
    for index in lines.lines.indices where lines.lines.kind(index) == .text {
      let line = lines.lines[index]
      guard !line.isContinuation, mayBegin(line.range), let head = head(at: index) else { continue }
      if let last = turns.last {
        // The presiding officer who goes on after a vote speaks of that vote.
        if case .chair = head.speaker, case .chair = last.speaker { continue }
        if case .other = head.speaker, head.length == 0, last.isAnnouncement { continue }
        turns[turns.count - 1].lines = last.lines.lowerBound..<index
      }
      turns.append(
        Turn(
          speaker: head.speaker, lines: index..<lines.lines.count, headLength: head.length, isReported: head.isReported)
      )
    }
    return turns
  }

  /// A cheap look at a line: speakers' names begin with a capital or a paragraph's number.
  private func mayBegin(_ range: Range<Int>) -> Bool {
    guard let first = source[range].first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || first.isDigit || first >= 0x80
      || first == UInt8(ascii: "[")
  }

  /// The most bytes that name a speaker, with those who are named beside him.
  private static let longestHead = 4_000

  private func head(at index: Int) -> Head? {
    // A name and its brackets may run over three lines in a narrow column.
    let text = lines.folded(index..<min(index + 4, lines.lines.count), source: source, atMost: Self.longestHead)
    var start = 0
    while start < text.count, text.isDigit(start), start < 4 { start += 1 }
    if start > 0 {
      guard start < text.count else { return nil }
      // `3 - السيدة هانسن`: Arabic puts a dash behind the number.
      if text.symbols[start] == UInt8(ascii: ".") {
        start += 1
      } else if !text.marks[start].contains(.hyphen) || !text.isSpacedWithoutCase(start) {
        return nil
      }
    }
    let isNumbered = start > 0
    guard start < text.count else { return nil }
    if let chair = formulas.longest([.chairSpeaks], in: text, at: start, to: text.count, language: language) {
      let end = afterBrackets(in: text, from: chair.range.upperBound)
      guard isNumbered || endsHead(in: text, at: end) else { return nil }
      return Head(speaker: .chair, length: end)
    }
    if beginsSpeaker(in: text, at: start) {
      return delegate(in: text, from: start, isNumbered: isNumbered, isParagraph: beginsParagraph(index))
    }
    guard isNumbered || beginsParagraph(index), isNarration(text, at: start, isNumbered: isNumbered) else { return nil }
    return Head(speaker: .other, length: 0)
  }

  /// Whether a speaker's name stands at a place: behind its title, or before it (`阿丰索先生（莫桑比克）`).
  func beginsSpeaker(in text: FoldedText, at start: Int) -> Bool {
    if formulas.longest([.speakerTitle], in: text, at: start, to: text.count, language: language) != nil { return true }
    guard formulas.has(.titleBehind, in: language), text.mayBeginName(start) else { return false }
    // `委员会听取了阿丰索先生（莫桑比克）的发言` begins with no name.
    let words: Set<FormulaMeaning> = [.officer, .body, .draft, .leadIn, .border, .before, .after]
    let word = formulas.longest(words, in: text, at: start, to: text.count, language: language)
    let isName = word.map { $0.range.count <= 3 } ?? true
    for index in start..<min(text.count, start + 120) {
      if text.isPunctuation(index) { return false }
      guard index > start,
        let title = formulas.longest([.titleBehind], in: text, at: index, to: text.count, language: language)
      else { continue }
      let end = title.range.upperBound
      guard end < text.count else { return false }
      if text.symbols[end] == UInt8(ascii: ":") { return true }
      if text.symbols[end] == UInt8(ascii: "(") { return isName }
    }
    return false
  }

  /// Whether a line follows a blank line or one that ends a sentence.
  private func beginsParagraph(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let ends = Set(".:;?!)]*".utf8)
    let wideEnds = ["。", "：", "；", "？", "！", "）", "］", "”"].map { Array($0.utf8) }
    for before in lines.lines[..<index].reversed() {
      switch before.kind {
      case .blank: return true
      case .text:
        guard let last = source[before.range].last else { return true }
        return ends.contains(last)
          || last >= 0x80 && wideEnds.contains { source[before.range].suffix(3).elementsEqual($0) }
      default: continue
      }
    }
    return true
  }

  /// Whether a paragraph is the record's own: an agenda item, the title of a draft, a vote or decision.
  private func isNarration(_ text: FoldedText, at start: Int, isNumbered: Bool) -> Bool {
    let first = text.symbols[start] == UInt8(ascii: "(") ? start + 1 : start
    guard first < text.count, text.mayBeginName(first) else { return false }
    if let hit = formulas.longest(
      [.narration, .newItem, .reportOf], in: text, at: first, to: text.count, language: language)
    {
      // A phrase of one character (`应…代表请求`) tells only a paragraph that the record has numbered.
      if isNumbered || hit.range.count > 3 || !text.isUnspaced(first) { return true }
    }
    guard let draft = formulas.longest([.draft, .amendment], in: text, at: first, to: text.count, language: language),
      let (symbol, _) = DocumentSymbol.read(in: text, at: draft.range.upperBound, to: text.count)
    else { return false }
    return symbol.isDraft
  }

  /// The bracket that closes the one at `open`: `(Venezuela (Bolivarian Republic of))`.
  func closingBracket(in text: FoldedText, of open: Int, to end: Int) -> Int {
    var depth = 0
    for index in open..<end {
      if text.symbols[index] == UInt8(ascii: "(") { depth += 1 }
      if text.symbols[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index }
    }
    return end
  }

  /// The index after brackets that follow one another: `(Belarus) (spoke in Russian)`.
  func afterBrackets(in text: FoldedText, from start: Int) -> Int {
    var index = start
    while index < text.count, text.symbols[index] == UInt8(ascii: "(") {
      var depth = 0
      var end = index
      while end < text.count, end < index + 140 {
        if text.symbols[end] == UInt8(ascii: "(") { depth += 1 }
        if text.symbols[end] == UInt8(ascii: ")") { depth -= 1 }
        end += 1
        if depth == 0 { break }
      }
      if depth != 0 { return index }
      index = end
    }
    return index
  }

  /// Whether the speaker's name ends at a place: at a colon (verbatim records), or at a comma or a verb of saying
  /// (summary records).
  func endsHead(in text: FoldedText, at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text.symbols[index] == UInt8(ascii: ":") || text.symbols[index] == UInt8(ascii: ",") { return true }
    return formulas.longest([.says], in: text, at: index, to: text.count, language: language) != nil
  }
}
