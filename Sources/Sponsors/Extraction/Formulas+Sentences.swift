extension Formulas {
  /// Sentences of a text, cut behind the stops that end them.
  func sentences(of text: FoldedText, language: Language) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in 0..<text.count where endsSentence(text, at: index, language: language) {
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    if start < text.count { sentences.append(start..<text.count) }
    return sentences
  }

  /// Whether a full stop stands at `index` and ends a sentence: white space and a capital, a quotation mark or nothing
  /// follow, and no abbreviation stands before it.
  func endsSentence(_ text: FoldedText, at index: Int, language: Language) -> Bool {
    if endsBracket(text, at: index, language: language) || opensParagraph(text, at: index + 1, language: language) {
      return true
    }
    guard text.symbols[index] == UInt8(ascii: ".") else { return false }
    let next = index + 1
    if next >= text.count { return true }
    if text.isClauseMark(index) { return !"/.,)".utf8.contains(text.symbols[next]) }
    if text.marks[next].isDisjoint(with: FoldedText.Marks.border) {
      // `… et Honduras., par 106 voix`, `adoption.”`: punctuation behind the stop.
      return text.isPunctuation(next) && !"/.,)".utf8.contains(text.symbols[next])
    }
    guard
      text.marks[next].contains(.capital) || text.isPunctuation(next) || text.symbols[next] >= 0x80
        || text.isDigit(next)
    else { return false }
    return !isAbbreviation(in: text, before: index, language: language)
  }

  /// Whether behind a gap, and no full stop, words stand with which only a sentence begins: lists of pages and of office
  /// programs have an item a line and no stop at their end.
  private func opensParagraph(_ text: FoldedText, at next: Int, language: Language) -> Bool {
    guard next < text.count, text.marks[next].isSuperset(of: [.other, .lineBreak, .capital]),
      !",:;(".utf8.contains(text.symbols[next - 1])
    else { return false }
    if longest([.leadIn], in: text, at: next, to: text.count, language: language) != nil { return true }
    let article = longest([.article], in: text, at: next, to: text.count, language: language)
    let words = article?.range.upperBound ?? next
    return longest([.following], in: text, at: words, to: text.count, language: language) != nil
  }

  /// Whether a bracket closes at `index` that holds whole sentences: `[Subsequently, … to abstain.] The President`.
  private func endsBracket(_ text: FoldedText, at index: Int, language: Language) -> Bool {
    guard text.symbols[index] == UInt8(ascii: ")"), index > 0, text.symbols[index - 1] == UInt8(ascii: "."),
      text.marks[index].isDisjoint(with: FoldedText.Marks.border),
      !isAbbreviation(in: text, before: index - 1, language: language)
    else { return false }
    let next = index + 1
    return next >= text.count
      || text.marks[next].contains(.capital) && !text.marks[next].isDisjoint(with: FoldedText.Marks.border)
  }

  /// Whether the word before a full stop is an abbreviation or a single letter.
  private func isAbbreviation(in text: FoldedText, before index: Int, language: Language) -> Bool {
    var start = index
    // No abbreviation is longer: the limit spares the way back through a script without spaces.
    while start > 0, !text.isPunctuation(start - 1), index - start < 8 {
      start -= 1
      if !text.marks[start].isDisjoint(with: FoldedText.Marks.border) { break }
    }
    let isOneLetter = index - start == 1 || index - start == 2 && text.marks[index - 1].contains(.continuation)
    if isOneLetter, !text.isDigit(start) { return true }
    return longest([.abbreviation], in: text, at: start, to: index, language: language)?.range.upperBound == index
  }
}
