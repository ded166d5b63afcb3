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

  /// Reads the list that begins at `start` and ends before `limit` at the latest.
  ///
  /// - Parameters:
  ///   - isNested: whether the list stands after “on behalf of” between commas, so that a complete enumeration
  ///     (`A, B and C,`) ends it.
  ///   - speakers: how many speakers the office before the speaker announces: after `the representative of` all names
  ///     are of those spoken for, after `the representatives of` the next may be the next speaker.
  func read(from start: Int, to limit: Int, isNested: Bool = false, speakers: ListReading.Speakers = .unknown)
    -> ListReading
  {
    var reading = ListReading(end: start, start: start)
    var index = start
    var isFirst = true
    var isClosing = false
    var isOfficer = false
    while index < limit {
      let gap = skipSeparators(from: index, to: limit)
      if isNested, gap.hasComma, let last = reading.items.last, isClosing || last.isGroup {
        guard continuesNested(gap.end, limit) else { break }
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
          opensGroup: isClosing && gap.hasComma && (gap.hasAnd || lead.hasAnd))
        index = readBehalf(of: &item, after: match.end, to: limit, isNested: isNested, into: &reading)
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
      guard text.mayBeginName(lead.end) || isDamagedName(at: lead.end, to: limit),
        !text.isPunctuation(lead.end), DocumentSymbol.read(in: text, at: lead.end, to: limit) == nil
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
    return reading
  }

  /// Whether words that begin with a small letter are so near to a name that they are one misread (`lsraël`): where a
  /// list ends and the sentence goes on, no name is near.
  private func isDamagedName(at start: Int, to limit: Int) -> Bool {
    let end = chunkEnd(from: start, to: limit)
    guard (5...60).contains(end - start) else { return false }
    return !registry.nearest(to: text, start..<end, language: language).isEmpty
  }

  /// The name at a place, if it means at least one delegation.
  private func name(at index: Int, to limit: Int) -> NameMatch? {
    registry.longestName(in: text, from: index, to: limit, on: day, language: language)
  }

  /// Passes over commas, semicolons, the word “and”, and the figure of a footnote.
  private func skipSeparators(from start: Int, to limit: Int) -> (end: Int, isAny: Bool, hasComma: Bool, hasAnd: Bool) {
    var index = start
    var hasComma = false
    var hasAnd = false
    while index < limit, text.isDigit(index), index - start < 3 { index += 1 }
    while index < limit {
      if text.symbols[index] == UInt8(ascii: ",") || text.symbols[index] == UInt8(ascii: ";") {
        hasComma = true
        index += 1
        // The figure of a footnote that is glued to the comma: `Mali,2 Niger`.
        let figure = index
        while index < limit, text.isDigit(index), text.marks[index].isEmpty, index - figure < 2 { index += 1 }
      } else if index + 1 < limit, text.symbols[index + 1] == UInt8(ascii: ")"), text.beginsWord(index),
        !text.isPunctuation(index)
      {
        // `a) Les représentants …; b) Les observateurs …`
        hasComma = true
        index += 2
      } else if let and = formulas.longest([.and], in: text, at: index, to: limit, language: language) {
        hasAnd = true
        index = and.range.upperBound
      } else {
        break
      }
    }
    return (index, hasComma || hasAnd, hasComma, hasAnd)
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
}

extension ListItem {
  /// Whether the name is surely that of a group.
  var isGroup: Bool {
    if case .resolved(_, true) = reading { return true }
    return false
  }
}
