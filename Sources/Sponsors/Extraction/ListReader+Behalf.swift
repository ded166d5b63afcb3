// Who acts for whom: “Canada (également au nom de l’Australie, …)”, “Egypt, on behalf of the Group of Arab States,”.

extension ListReader {
  /// Reads what stands behind a name about those on whose behalf it acts, and returns the index after it.
  func readBehalf(
    of item: inout ListItem, after end: Int, to limit: Int, isNested: Bool, into reading: inout ListReading
  ) -> Int {
    var index = end
    if let part = formulas.longest([.part], in: text, at: index, to: limit, language: language) {
      item.isPart = true
      index = part.range.upperBound
    }
    while index < limit, text.symbols[index] == UInt8(ascii: "(") {
      guard let close = closingBracket(of: index, to: limit) else {
        reading.unread.append(UnreadWords(range: index..<limit, why: .listEndUnread))
        return index
      }
      if let behalf = formulas.longest([.behalf], in: text, at: index + 1, to: close, language: language) {
        let nested = readNested(from: behalf.range.upperBound, to: close, isBracket: true, into: &reading)
        item.behalf = nested.behalf
        if firstName(in: min(nested.end, close)..<close) != nil {
          reading.unread.append(UnreadWords(range: nested.end..<close, why: .bracketUnread))
        }
      } else if let enclosed = readEnclosed(at: index + 1, to: close, into: &reading) {
        item.behalf = enclosed.behalf
      } else if let (symbol, _) = DocumentSymbol.read(in: text, at: index + 1, to: close), symbol.isDraft {
        item.draft = symbol.text
      } else if let name = firstName(in: (index + 1)..<close), !isSame(name, as: item) {
        reading.unread.append(UnreadWords(range: name, why: .bracketUnread))
      }
      index = close + 1
    }
    if isNested { return index }
    var next = index
    // `the representative of Egypt had, on behalf of Benin and Togo, introduced`
    if let auxiliary = formulas.longest([.auxiliary], in: text, at: next, to: limit, language: language),
      auxiliary.range.upperBound < limit, text.symbols[auxiliary.range.upperBound] == UInt8(ascii: ",")
    {
      next = auxiliary.range.upperBound
    }
    if next < limit, text.symbols[next] == UInt8(ascii: ",") { next += 1 }
    next = afterQualities(from: next, to: limit)
    if let enclosed = readEnclosed(at: next, to: limit, into: &reading) {
      item.behalf = enclosed.behalf
      return enclosed.end
    }
    guard let behalf = formulas.longest([.behalf], in: text, at: next, to: limit, language: language) else {
      return index
    }
    var speakers = reading.speakers
    if !reading.items.isEmpty, speakers == .one { speakers = .unknown }
    let unread = reading.unread.count
    let nested = readNested(
      from: behalf.range.upperBound, to: limit, isBracket: false, speakers: speakers, into: &reading)
    // `on behalf of the sponsors` names nobody.
    if nested.behalf.isEmpty, reading.unread.count == unread { return index }
    item.behalf = nested.behalf
    return max(index, nested.end)
  }

  /// Where the list stands that words like “the following countries” announce: behind the next colon.
  func followingList(at index: Int, to limit: Int) -> Int? {
    guard let following = formulas.longest([.following], in: text, at: index, to: limit, language: language) else {
      return nil
    }
    let start = following.range.upperBound
    return colon(after: start, to: min(limit, start + Self.farthestColon))
      ?? (text.isUnspaced(index) ? colon(after: start, to: min(text.count, start + Self.farthestColon)) : nil)
  }

  /// No list stands further behind the words that announce it.
  private static let farthestColon = 2_000

  /// Where the sentence ends in which a place stands.
  func sentenceEnd(from start: Int) -> Int {
    (start..<text.count).first { formulas.endsSentence(text, at: $0, language: language) } ?? text.count
  }

  /// The bracket that closes the one at `open`; nil where none does before `limit`.
  func closingBracket(of open: Int, to limit: Int) -> Int? {
    ahead.closingBracket(of: open, in: text, to: limit)
  }

  /// Whether a name in a bracket is another of the delegation before it: `土耳其（Türkiye）`.
  func isSame(_ range: Range<Int>, as item: ListItem) -> Bool {
    guard let code = registry.code(of: item.reading),
      let match = registry.longestName(
        in: text, from: range.lowerBound, to: range.upperBound, on: day, language: language)
    else { return false }
    return registry.code(of: match.reading) == code
  }

  func firstName(in range: Range<Int>) -> Range<Int>? {
    for index in range where text.beginsWord(index) {
      if let match = name(at: index, to: range.upperBound, listsAllowed: false) { return index..<match.end }
    }
    return nil
  }
}

extension ListReader {
  /// The index after the first colon from `index` on in the same sentence.
  func colon(after index: Int, to limit: Int) -> Int? {
    var next = index
    while next < limit {
      if text.symbols[next] == UInt8(ascii: ":") { return next + 1 }
      if formulas.endsSentence(text, at: next, language: language) { return nil }
      next += 1
    }
    return nil
  }
}
