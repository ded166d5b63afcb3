// Words that stand where a name should and are none.

extension ListReader {
  /// Whether words that begin with a small letter are so near to a name that they are one misread (`lsraël`): where a
  /// list ends and the sentence goes on, no name is near.
  func isDamagedName(at start: Int, to limit: Int) -> Bool {
    // Further than a name is long only as far as a word that ends it.
    let end = chunkEnd(from: start, to: min(limit, start + 160))
    guard (5...60).contains(end - start) else { return false }
    return !registry.nearest(to: text, start..<end, language: language).isEmpty
  }

  /// Whether words that begin like a name can be one. A script that has spaces and no capitals does not show where a list
  /// ends and the sentence goes on: there they are only taken for an unread name where they are few, begin no phrase, and
  /// stand before another name or end the text.
  func isNameLike(at start: Int, to limit: Int) -> Bool {
    let end = chunkEnd(from: start, to: min(limit, start + 800))
    guard end < start + 800 else { return false }
    let hits = formulas.hits(in: text, start..<end, language: language)
    guard !hits.contains(where: { $0.meaning != .and && $0.meaning != .language }) else { return false }
    if isDamagedName(at: start, to: limit) { return true }
    let words = (start..<end).count { text.beginsWord($0) && !text.marks[$0].contains(.apostrophe) }
    guard words <= 4 else { return false }
    let gap = skipSeparators(from: end, to: limit)
    if gap.isAny, name(at: skipLeadIns(from: gap.end, to: limit).end, to: limit) != nil { return true }
    return words <= 2 && (end >= limit || formulas.endsSentence(text, at: end, language: language))
  }

  /// Where words that are no name end: at a separator, a bracket or colon outside brackets, a gap between
  /// paragraphs, or the sentence's end. A sign that is not read ends nothing: `Nicar~gua`, `Ruritania <b> and Chad`.
  func chunkEnd(from start: Int, to limit: Int, isFirstWord: Bool = true) -> Int {
    var index = start
    var depth = 0
    while index < limit {
      if index > 0, text.marks[index].contains(.other), index > start || !isFirstWord {
        if !text.hasSign(before: index) || index - start >= MisreadCosts.longest { return index }
      }
      if index > start, opensLine(index) { return index }
      switch text.symbols[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
        if depth == 0 { return index }
      case UInt8(ascii: "."):
        if depth == 0, formulas.endsSentence(text, at: index, language: language) { return index }
      default:
        if depth == 0, index > start, and(at: index, to: limit) != nil { return index }
      }
      index += 1
    }
    return limit
  }

  /// The word “and” at a place, where it is not the part of a word before a sign: `E~uatorial`.
  func and(at index: Int, to limit: Int) -> Formulas.Hit? {
    let and = formulas.longest([.and], in: text, at: index, to: limit, language: language)
    return and.flatMap { text.hasGluedSign(before: $0.range.upperBound) ? nil : $0 }
  }
}
