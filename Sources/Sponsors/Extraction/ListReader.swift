/// Reads lists of delegations: longest known name between separators.
///
/// Nothing is split at commas, because names hold commas, brackets and “and”, commas go missing (`New Zealand
/// Nicaragua` in S/2023/970) or come twice (`Morocco, , Namibia`, there too), and articles stand before names. Words
/// that stand where a name should and are none are kept as unread.
struct ListReader {
  let text: FoldedText
  let registry: CountryRegistry
  let formulas: Formulas
  let language: Language
  let day: Day?

  private static let leadIns: Set<FormulaMeaning> = [.article, .genitive, .office, .and]
  private static let wholeWords: Set<FormulaMeaning> = [.office, .officer, .article, .following, .sameSubject]

  /// Reads the list that begins at `start` and ends before `limit` at the latest.
  ///
  /// - Parameters:
  ///   - isNested: whether the list stands after “on behalf of” between commas, so that a complete enumeration
  ///     (`A, B and C,`) ends it.
  ///   - speakers: how many speakers the office before the speaker announces: after `the representative of` all names
  ///     are of those spoken for, after `the representatives of` the next may be the next speaker.
  ///   - isEnumeration: whether “namely” opened the list, so that one speaker's enumeration goes on behind its last comma:
  ///     `namely Algeria and my own country, Mozambique, as well as Guyana`.
  func read(
    from start: Int, to limit: Int, isNested: Bool = false, speakers: ListReading.Speakers = .unknown,
    isEnumeration: Bool = false
  ) -> ListReading {
    var reading = ListReading(end: start, start: start)
    var index = start
    var isFirst = true
    var isClosing = false
    var isOfficer = false
    while index < limit {
      let gap = skipSeparators(from: index, to: limit)
      // A comma between clauses goes on with no list, but where `and` follows it.
      if !isFirst, gap.hasClause, !gap.hasAnd {
        guard !isNested, reading.items.last?.hasOffice == false,
          dividesNames(gap.end, to: limit, items: reading.items.count)
        else { break }
      }
      // `ألبانيا، وأندورا، والجزائر`: where “and” stands before each name, it ends no enumeration; nor does the comma of
      // names in a script that has another for clauses.
      let isInside =
        gap.hasAttached && !skipLeadIns(from: gap.end, to: limit).hasOffice
        || gap.hasComma && gap.end < limit && text.isUnspaced(gap.end)
      if isNested, gap.hasComma, !isInside, let last = reading.items.last, isClosing || last.isGroup {
        let goesOn = isEnumeration && speakers == .one && gap.hasAnd && isName(after: gap.end, limit)
        guard goesOn || continuesNested(gap.end, limit) else { break }
        if speakers == .several || (isClosing && speakers == .unknown) { break }
      }
      if !isFirst, !gap.isAny, !mayFollowWithoutSeparator(at: gap.end) { break }
      let lead = skipLeadIns(from: gap.end, to: limit)
      if lead.end >= limit { break }
      if isFirst { reading.speakers = lead.speakers }
      if gap.isAny, let next = followingList(at: lead.end, to: limit) {
        index = next
        isFirst = true
        continue
      }
      if let match = name(at: lead.end, to: limit) {
        var item = ListItem(
          range: lead.end..<match.end, reading: match.reading, isExact: match.isExact, hasOffice: lead.hasOffice,
          opensGroup: isClosing && gap.hasComma && (gap.hasAnd || lead.hasAnd), memberStatesOnly: match.memberStatesOnly
        )
        var end = match.end
        if let office = officeEnd(at: end, to: limit) {
          // Behind those who are spoken for, whoever has an office is the next speaker.
          if isNested, !reading.items.isEmpty { break }
          end = office
          item.hasOffice = true
        }
        index = readBehalf(of: &item, after: end, to: limit, isNested: isNested, into: &reading)
        if !item.hasOffice, let office = officeEnd(at: index, to: limit) {
          index = office
          item.hasOffice = true
        }
        if item.hasOffice, !lead.hasOffice { giveOffice(to: &reading) }
        if reading.items.isEmpty, reading.unread.isEmpty { reading.start = gap.end }
        reading.items.append(item)
        reading.end = index
        isClosing = gap.hasAnd || lead.hasAnd
        isFirst = false
        isOfficer = false
        continue
      }
      if !isFirst, !gap.isAny { break }
      if let officer = formulas.longest([.officer], in: text, at: lead.end, to: limit, language: language) {
        index = chunkEnd(from: officer.range.upperBound, to: limit, isFirstWord: false)
        reading.passed = index
        isFirst = false
        isOfficer = true
        continue
      }
      guard !text.isPunctuation(lead.end), DocumentSymbol.read(in: text, at: lead.end, to: limit) == nil,
        Self.isSpacedWithoutCase(text.symbols[lead.end])
          ? isNameLike(at: lead.end, to: limit)
          : text.mayBeginName(lead.end) || isDamagedName(at: lead.end, to: limit)
      else { break }
      let end = chunkEnd(from: lead.end, to: limit)
      // `the Vice-Chair of the Committee, Erik Lind (Finland)`: the officer's name and country.
      if isOfficer, text.symbols[end - 1] == UInt8(ascii: ")") {
        index = end
        isOfficer = false
        continue
      }
      reading.unread.append(UnreadWords(range: lead.end..<end, why: .unknownName))
      reading.end = end
      index = end
      isFirst = false
    }
    return text.scrambled.isEmpty ? reading : whole(reading, from: start, to: limit)
  }

  /// A list of which a line could not be put in order is not read by halves: all of it is one thing to look at.
  private func whole(_ reading: ListReading, from start: Int, to limit: Int) -> ListReading {
    guard start < limit else { return reading }
    var end = max(reading.reach, start + 1)
    while end < limit, text.marks[end].isDisjoint(with: [.lineBreak, .other]) { end += 1 }
    guard text.isScrambled(start..<end) else { return reading }
    // The list goes on as far as lines are scrambled.
    while end < limit, let next = text.scrambled.first(where: { $0.contains(end) }) {
      end = min(limit, next.upperBound)
    }
    return ListReading(unread: [UnreadWords(range: start..<end, why: .unreadableText)], end: end, start: start)
  }

  /// Whether words that begin with a small letter are so near to a name that they are one misread (`lsraël`): where a
  /// list ends and the sentence goes on, no name is near.
  private func isDamagedName(at start: Int, to limit: Int) -> Bool {
    let end = chunkEnd(from: start, to: limit)
    guard (5...60).contains(end - start) else { return false }
    return !registry.nearest(to: text, start..<end, language: language).isEmpty
  }

  /// Whether words that begin like a name can be one. A script that has spaces and no capitals does not show where a list
  /// ends and the sentence goes on: there they are only taken for an unread name where they are few, begin no phrase, and
  /// stand before another name or end the text.
  private func isNameLike(at start: Int, to limit: Int) -> Bool {
    let end = chunkEnd(from: start, to: limit)
    let hits = formulas.hits(in: text, start..<end, language: language)
    guard !hits.contains(where: { $0.meaning != .and && $0.meaning != .language }) else { return false }
    if isDamagedName(at: start, to: limit) { return true }
    let words = (start..<end).count { text.beginsWord($0) && !text.marks[$0].contains(.apostrophe) }
    guard words <= 4 else { return false }
    let gap = skipSeparators(from: end, to: limit)
    if gap.isAny, name(at: skipLeadIns(from: gap.end, to: limit).end, to: limit) != nil { return true }
    return words <= 2 && (end >= limit || formulas.endsSentence(text, at: end, language: language))
  }

  /// Whether a symbol begins a letter of a script that has spaces between words and no capitals (Arabic).
  private static func isSpacedWithoutCase(_ symbol: UInt8) -> Bool { (0xD8...0xDB).contains(symbol) }

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

  /// An office behind a list is that of all its names: `中国、古巴和蒙古的代表`.
  private func giveOffice(to reading: inout ListReading) {
    for position in reading.items.indices { reading.items[position].hasOffice = true }
  }

  /// Passes over commas, semicolons, the word “and”, and the figure of a footnote.
  private func skipSeparators(from start: Int, to limit: Int)
    -> (end: Int, isAny: Bool, hasComma: Bool, hasAnd: Bool, hasAttached: Bool, hasClause: Bool)
  {
    var index = start
    var hasClause = false
    var hasComma = false
    var hasAnd = false
    var hasAttached = false
    // A name may begin with figures: `77国集团`.
    if index < limit, text.isDigit(index), name(at: index, to: limit) == nil {
      while index < limit, text.isDigit(index), index - start < 3 { index += 1 }
    }
    while index < limit {
      if text.symbols[index] == UInt8(ascii: ",") || text.symbols[index] == UInt8(ascii: ";") {
        hasComma = true
        if text.isClauseMark(index) { hasClause = true }
        index += 1
        // The figure of a footnote that is glued to the comma: `Mali,2 Niger`.
        let figure = index
        while index < limit, text.isDigit(index), text.marks[index].isEmpty, index - figure < 2 { index += 1 }
      } else if let end = letterEnd(at: index, to: limit) {
        hasComma = true
        index = end
      } else if index + 1 < limit, text.symbols[index + 1] == UInt8(ascii: ")"), text.beginsWord(index),
        !text.isPunctuation(index)
      {
        // `a) Les représentants …; b) Les observateurs …`
        hasComma = true
        index += 2
      } else if let and = formulas.longest([.and], in: text, at: index, to: limit, language: language),
        !isAttached(and) || isWord(of: and, to: limit)
      {
        hasAnd = true
        if isAttached(and) { hasAttached = true }
        index = and.range.upperBound
      } else {
        break
      }
    }
    return (index, hasComma || hasAnd, hasComma, hasAnd, hasAttached, hasClause)
  }

  /// The end of a letter between brackets that numbers a part of a list: `(a) 理事会成员国代表：…；(b) 观察员国代表：…`.
  private func letterEnd(at index: Int, to limit: Int) -> Int? {
    guard index + 3 < limit, text.isUnspaced(index + 3), text.symbols[index] == UInt8(ascii: "("),
      text.symbols[index + 2] == UInt8(ascii: ")"), !text.isPunctuation(index + 1)
    else { return nil }
    return index + 3
  }

  /// Without a separator only a name may follow, and only behind white space that is no gap between paragraphs.
  private func mayFollowWithoutSeparator(at index: Int) -> Bool {
    index < text.count && !text.marks[index].isDisjoint(with: [.space, .lineBreak])
      && !text.marks[index].contains(.other)
  }

  /// Passes over articles and offices, unless a name begins with them.
  private func skipLeadIns(from start: Int, to limit: Int)
    -> (end: Int, hasOffice: Bool, hasAnd: Bool, speakers: ListReading.Speakers)
  {
    var index = start
    var hasOffice = false
    var speakers = ListReading.Speakers.unknown
    var hasAnd = false
    while index < limit, name(at: index, to: limit) == nil,
      let lead = formulas.longest(Self.leadIns, in: text, at: index, to: limit, language: language)
    {
      if lead.meaning == .office {
        hasOffice = true
        let isSeveral = lead.value == "several" || text.symbols[lead.range.upperBound - 1] == UInt8(ascii: "s")
        speakers = isSeveral ? .several : .one
      }
      if lead.meaning == .and { hasAnd = true }
      index = lead.range.upperBound
      // `by the representatives of: Chile and Cuba`
      if hasOffice, lead.meaning == .genitive, index < limit, text.symbols[index] == UInt8(ascii: ":") { index += 1 }
    }
    return (index, hasOffice, hasAnd, speakers)
  }

  /// Where words that are no name end: at a separator, a bracket or colon outside brackets, a gap between
  /// paragraphs, or the sentence's end.
  private func chunkEnd(from start: Int, to limit: Int, isFirstWord: Bool = true) -> Int {
    var index = start
    var depth = 0
    while index < limit {
      if index > 0, !text.marks[index].isDisjoint(with: .other), index > start || !isFirstWord { return index }
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
        if depth == 0, index > start,
          formulas.longest([.and], in: text, at: index, to: limit, language: language) != nil
        {
          return index
        }
      }
      index += 1
    }
    return limit
  }

  /// After a group between commas, “and of the …” goes on with those spoken for; “and the …” is the next speaker:
  /// `on behalf of the European Union, and of Albania` against `on behalf of the Movement …, and the Russian Federation`.
  private func continuesNested(_ index: Int, _ limit: Int) -> Bool {
    guard let genitive = formulas.longest([.genitive], in: text, at: index, to: limit, language: language) else {
      return false
    }
    return !skipLeadIns(from: genitive.range.upperBound, to: limit).hasOffice
  }

  /// Whether a name without an office stands at a place, or behind an article there.
  private func isName(after index: Int, _ limit: Int) -> Bool {
    let lead = skipLeadIns(from: index, to: limit)
    return !lead.hasOffice && name(at: lead.end, to: limit) != nil
  }
}

extension ListItem {
  /// Whether the name is surely that of a group.
  var isGroup: Bool {
    if case .resolved(_, true) = reading { return true }
    return false
  }
}
