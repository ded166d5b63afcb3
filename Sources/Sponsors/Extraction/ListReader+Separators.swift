// What divides the names of a list, and what stands before them.

extension ListReader {
  /// What stands between two names.
  struct Gap {
    /// Index of the symbol after it.
    var end: Int
    /// Whether a comma, a semicolon or the letter of a part stands there.
    var hasComma = false
    /// Whether “and” stands there.
    var hasAnd = false
    /// Whether “and” is written onto the next word.
    var hasAttached = false
    /// Whether the comma is one that divides clauses and no names.
    var hasClause = false

    /// Whether anything divides the names.
    var isAny: Bool { hasComma || hasAnd }
  }

  /// The words before a name.
  struct LeadIn {
    /// Index of the symbol after them.
    var end: Int
    /// Whether an office is among them: “the representative of”.
    var hasOffice = false
    /// Whether “and” is among them.
    var hasAnd = false
    /// How many speakers the office announces.
    var speakers = ListReading.Speakers.unknown
  }

  private static let leadIns: Set<FormulaMeaning> = [.article, .genitive, .office, .and]
  private static let wholeWords: Set<FormulaMeaning> = [.office, .officer, .article, .following, .sameSubject]

  /// Passes over commas, semicolons, the word “and”, and the figure of a footnote.
  func skipSeparators(from start: Int, to limit: Int) -> Gap {
    var gap = Gap(end: start)
    var index = start
    // A name may begin with figures: `77国集团`.
    if index < limit, text.isDigit(index), name(at: index, to: limit) == nil {
      while index < limit, text.isDigit(index), index - start < 3 { index += 1 }
    }
    while index < limit {
      if text.symbols[index] == UInt8(ascii: ",") || text.symbols[index] == UInt8(ascii: ";") {
        gap.hasComma = true
        if text.isClauseMark(index) { gap.hasClause = true }
        index += 1
        // The figure of a footnote that is glued to the comma: `Mali,2 Niger`.
        let figure = index
        while index < limit, text.isDigit(index), text.marks[index].isEmpty, index - figure < 2 { index += 1 }
      } else if let end = letterEnd(at: index, to: limit) {
        gap.hasComma = true
        index = end
      } else if index + 1 < limit, text.symbols[index + 1] == UInt8(ascii: ")"), text.beginsWord(index),
        !text.isPunctuation(index)
      {
        // `a) Les représentants …; b) Les observateurs …`
        gap.hasComma = true
        index += 2
      } else if let and = and(at: index, to: limit), !isAttached(and) || isWord(of: and, to: limit) {
        gap.hasAnd = true
        if isAttached(and) { gap.hasAttached = true }
        index = and.range.upperBound
      } else {
        break
      }
    }
    gap.end = index
    return gap
  }

  /// The end of a letter between brackets that numbers a part of a list: `(a) 理事会成员国代表：…；(b) 观察员国代表：…`.
  private func letterEnd(at index: Int, to limit: Int) -> Int? {
    guard index + 3 < limit, text.isUnspaced(index + 3), text.symbols[index] == UInt8(ascii: "("),
      text.symbols[index + 2] == UInt8(ascii: ")"), !text.isPunctuation(index + 1)
    else { return nil }
    return index + 3
  }

  /// Without a separator only a name may follow, and only behind white space that is no gap between paragraphs.
  func mayFollowWithoutSeparator(at index: Int) -> Bool {
    index < text.count && !text.marks[index].isDisjoint(with: [.space, .lineBreak])
      && !text.marks[index].contains(.other)
  }

  /// Whether a name is a paragraph of its own behind one that is: pages of office programs have lists with a paragraph a
  /// name, and the gap between two of them ends no list.
  func isAlone(_ index: Int, behind last: ListItem?, to limit: Int) -> Bool {
    guard let last, last.range.upperBound == index, index < limit, text.marks[index].contains(.lineBreak),
      !text.marks[last.range.lowerBound].isDisjoint(with: [.lineBreak, .other]), let next = name(at: index, to: limit)
    else { return false }
    return next.end >= limit || text.marks[next.end].contains(.lineBreak)
  }

  /// Passes over articles and offices, unless a name begins with them.
  func skipLeadIns(from start: Int, to limit: Int) -> LeadIn {
    var words = LeadIn(end: start)
    var index = start
    while index < limit, !text.hasSign(before: index), !text.hasFaintSign(before: index),
      name(at: index, to: limit) == nil,
      let lead = formulas.longest(Self.leadIns, in: text, at: index, to: limit, language: language),
      !text.hasGluedSign(before: lead.range.upperBound)
    {
      if lead.meaning == .office {
        words.hasOffice = true
        let isSeveral = lead.value == "several" || text.symbols[lead.range.upperBound - 1] == UInt8(ascii: "s")
        words.speakers = isSeveral ? .several : .one
      }
      if lead.meaning == .and { words.hasAnd = true }
      index = lead.range.upperBound
      // `by the representatives of: Chile and Cuba`
      if words.hasOffice, lead.meaning == .genitive, index < limit, text.symbols[index] == UInt8(ascii: ":") {
        index += 1
      }
    }
    words.end = index
    return words
  }

  /// Whether a phrase is written onto the next word.
  private func isAttached(_ hit: Formulas.Hit) -> Bool {
    hit.range.upperBound < text.count && text.marks[hit.range.upperBound] == .apostrophe
  }

  /// Whether a phrase that is written onto the next word is one, and not the beginning of a name or of another phrase:
  /// `و` in `والجزائر`, but not in `وفد الجزائر`.
  private func isWord(of hit: Formulas.Hit, to limit: Int) -> Bool {
    let start = hit.range.lowerBound
    return name(at: start, to: limit) == nil
      && formulas.longest(Self.wholeWords, in: text, at: start, to: limit, language: language) == nil
  }
}
