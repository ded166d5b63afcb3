/// One speech of a record: who speaks, and the lines that are spoken.
struct Turn: Sendable {
  /// Who speaks.
  enum Speaker: Sendable {
    /// The presiding officer.
    case chair
    /// The delegation in the brackets behind the speaker's name, and the place of the bracket's words.
    case delegation(ListItem)
    /// Someone else: an officer of the Secretariat, a guest, a speaker whose brackets name no delegation.
    case other
    /// A speaker whose brackets look like a delegation and name none that is known.
    case unread(Range<Int>)
  }

  let speaker: Speaker
  /// The lines from the one that names the speaker to the one before the next speaker.
  var lines: Range<Int>
  /// How many symbols of the turn's folded text name the speaker.
  let headLength: Int
}

/// Finds the speeches of a verbatim or summary record: `Mr. X (Belarus) (spoke in Russian):`, `M. X (Bélarus) dit que`,
/// `The President:`.
struct Turns {
  let source: [UInt8]
  let lines: SourceLines
  let registry: CountryRegistry
  let formulas: Formulas
  let language: Language
  let day: Day?

  /// The speeches in order; what stands before the first is none.
  func all() -> [Turn] {
    var turns: [Turn] = []
    for index in lines.lines.indices where lines.lines[index].kind == .text {
      guard mayBegin(lines.lines[index].range), let (speaker, length) = speaker(at: index) else { continue }
      if let last = turns.last {
        // The presiding officer who goes on after a vote speaks of that vote.
        if case .chair = speaker, case .chair = last.speaker { continue }
        turns[turns.count - 1].lines = last.lines.lowerBound..<index
      }
      turns.append(Turn(speaker: speaker, lines: index..<lines.lines.count, headLength: length))
    }
    return turns
  }

  /// A cheap look at a line: speakers' names begin with a capital or a paragraph's number.
  private func mayBegin(_ range: Range<Int>) -> Bool {
    guard let first = source[range].first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || first.isDigit
      || first >= 0x80
  }

  private func speaker(at index: Int) -> (speaker: Turn.Speaker, length: Int)? {
    // A name and its brackets may run over three lines in a narrow column.
    let text = lines.folded(index..<min(index + 4, lines.lines.count), source: source)
    var start = 0
    while start < text.count, text.isDigit(start), start < 4 { start += 1 }
    if start > 0 {
      guard start < text.count, text.symbols[start] == UInt8(ascii: ".") else { return nil }
      start += 1
    }
    if let chair = formulas.longest([.chairSpeaks], in: text, at: start, to: text.count, language: language) {
      let end = afterBrackets(in: text, from: chair.range.upperBound)
      guard endsHead(in: text, at: end) else { return nil }
      return (.chair, end)
    }
    guard formulas.longest([.speakerTitle], in: text, at: start, to: text.count, language: language) != nil else {
      return nil
    }
    return delegate(in: text, from: start)
  }

  private func delegate(in text: FoldedText, from start: Int) -> (speaker: Turn.Speaker, length: Int)? {
    let colon = UInt8(ascii: ":")
    var index = start
    while index < min(text.count, start + 90), text.symbols[index] != UInt8(ascii: "("), text.symbols[index] != colon {
      if text.symbols[index] == UInt8(ascii: ",") || text.symbols[index] == UInt8(ascii: ";") { return nil }
      index += 1
    }
    guard index < text.count else { return nil }
    if text.symbols[index] == colon { return (.other, index + 1) }
    guard text.symbols[index] == UInt8(ascii: "(") else { return nil }
    let end = afterBrackets(in: text, from: index)
    guard end > index, endsHead(in: text, at: end) else { return nil }
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: day)
    let close = text.symbols[index..<end].firstIndex(of: UInt8(ascii: ")")) ?? end
    let list = lists.read(from: index + 1, to: close)
    if let item = list.items.first, list.items.count == 1, list.unread.isEmpty { return (.delegation(item), end) }
    if formulas.longest([.officer, .article], in: text, at: index + 1, to: close, language: language) != nil {
      return (.other, end)
    }
    let near = registry.nearest(to: text, (index + 1)..<close, language: language)
    return near.isEmpty ? (.other, end) : (.unread((index + 1)..<close), end)
  }

  /// The index after brackets that follow one another: `(Belarus) (spoke in Russian)`.
  private func afterBrackets(in text: FoldedText, from start: Int) -> Int {
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
  private func endsHead(in text: FoldedText, at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text.symbols[index] == UInt8(ascii: ":") || text.symbols[index] == UInt8(ascii: ",") { return true }
    return formulas.longest([.says], in: text, at: index, to: text.count, language: language) != nil
  }
}
