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
  /// How deep in brackets the reader is, of those that say on whose behalf somebody acts.
  var depth = 0
  /// What was found out of brackets and where they close, so that it is looked for once.
  let ahead = LookAhead()
  let misreadPlaces = MisreadPlaces()

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
      if isNested, gap.hasComma, !isInside, let last = reading.items.last, isClosing || last.reading.isGroup {
        let goesOn = isEnumeration && speakers == .one && gap.hasAnd && isName(after: gap.end, limit)
        guard goesOn || continuesNested(gap.end, limit) else { break }
        if speakers == .several || (isClosing && speakers == .unknown) { break }
      }
      if !isFirst, !gap.isAny, !mayFollowWithoutSeparator(at: gap.end),
        !isAlone(gap.end, behind: reading.items.last, to: limit)
      {
        guard let noise = noiseEnd(from: gap.end, to: limit) else { break }
        reading.unread.append(UnreadWords(range: gap.end..<noise, why: .unknownName))
        reading.end = noise
        index = noise
        continue
      }
      let lead = skipLeadIns(from: gap.end, to: limit)
      if lead.end >= limit { break }
      if isFirst { reading.speakers = lead.speakers }
      if gap.isAny, let next = followingList(at: lead.end, to: limit) {
        index = next
        isFirst = true
        continue
      }
      if !isFirst, gap.isAny, !lead.hasOffice, lead.end > gap.end, text.symbols[lead.end] == UInt8(ascii: ",") {
        // `Angola, Las, Mali`: a name was here that a scanner made an article of.
        reading.unread.append(UnreadWords(range: gap.end..<lead.end, why: .unknownName))
        index = lead.end
        continue
      }
      let due = nameDue(at: lead.end, to: limit, isSeparated: isFirst || gap.isAny)
      if let match = due.match {
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
      if let doubt = due.doubt {
        reading.unread.append(doubt)
        reading.end = doubt.range.upperBound
        index = reading.end
        isFirst = false
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
        text.isSpacedWithoutCase(lead.end)
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
    while end < limit, let next = text.scrambled.holding(end) {
      end = min(limit, next.upperBound)
    }
    return ListReading(unread: [UnreadWords(range: start..<end, why: .unreadableText)], end: end, start: start)
  }

  /// An office behind a list is that of all its names: `中国、古巴和蒙古的代表`.
  private func giveOffice(to reading: inout ListReading) {
    for position in reading.officed..<reading.items.count { reading.items[position].hasOffice = true }
    reading.officed = reading.items.count
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
  func isName(after index: Int, _ limit: Int) -> Bool {
    let lead = skipLeadIns(from: index, to: limit)
    return !lead.hasOffice && name(at: lead.end, to: limit) != nil
  }
}
