// Lists that stand before their anchor: `…, and Zambia joined in sponsoring`.

extension SentenceReader {
  /// The list that stands before an anchor and touches it, or the last delegation with an office that is the subject
  /// of its verb; behind the colon where only “the following countries” stands before it.
  func listBefore(_ anchor: Anchor, from clauseStart: Int) -> ListReading? {
    let end = antecedentEnd(anchor)
    if hits.contains(where: { $0.meaning == .following && reachesVerb($0.range.upperBound, end) }) {
      guard let colon = lists.colon(after: anchor.range.upperBound, to: sentence.upperBound) else { return nil }
      return lists.read(from: colon, to: sentence.upperBound)
    }
    var subject: ListReading?
    var index = clauseStart
    while index < end {
      // `题为“缅甸、叙利亚局势”的决议草案由智利提出`: who stands in a title sponsors nothing.
      if let quotation = quotations.holding(index), quotation.upperBound <= end {
        index = quotation.upperBound
        continue
      }
      guard text.beginsWord(index), beginsList(at: index, to: end) else {
        index += 1
        continue
      }
      var list = lists.read(from: index, to: end)
      // `On behalf of A and B, the representative of C made a statement`
      if isSpokenFor(list), let speaker = list.split(where: { $0.hasOffice }) { list = speaker }
      bindStart(of: &list)
      if !list.items.isEmpty || !list.unread.isEmpty, !isSpokenFor(list), !isPlace(list) {
        if touches(list.reach, end) {
          if let subject, isOfOfficer(list) || isOfSpeaker(list, subject) { return subject }
          return withFirstWords(list, from: clauseStart)
        }
        if list.items.first?.hasOffice == true || !list.items.isEmpty && isQualified(list.end, end) { subject = list }
      }
      index = max(list.end, index + 1)
    }
    // `… announced that his delegation had joined the sponsors`: the speaker means itself.
    let isSame = hits.contains {
      $0.meaning == .sameSubject && ($0.range.upperBound == end || $0.range.upperBound == anchor.range.lowerBound)
    }
    if isSame, let subject, subject.items.count == 1 { return subject }
    guard let subject else { return unknownSubject(of: anchor, from: clauseStart) }
    guard anchor.role != .cosponsor, anchor.role != .withdrawn, isSubject(subject, of: anchor) else {
      return doubtful(subject, of: anchor)
    }
    return subject
  }

  private func beginsList(at index: Int, to end: Int) -> Bool {
    lists.formulas.longest([.office], in: text, at: index, to: end, language: lists.language) != nil
      || lists.name(at: index, to: end) != nil || lists.isMisreadName(at: index, to: end)
  }

  func touches(_ end: Int, _ start: Int) -> Bool {
    var index = end
    while index < start, text.symbols[index] == UInt8(ascii: ",") { index += 1 }
    return index >= start
  }

  /// Adds to the unread words the capitalized stretches that stand before the list's first name and are no known
  /// opening: in `Xland and Andorra joined` the first name must not be lost.
  private func withFirstWords(_ list: ListReading, from clauseStart: Int) -> ListReading {
    let leads: Set<FormulaMeaning> = [.article, .genitive, .office, .and]
    let known: Set<FormulaMeaning> = [
      .leadIn, .before, .after, .officer, .following, .behalf, .month, .session, .meeting,
    ]
    var list = list
    var first = list.start
    while true {
      var end = first
      var isSeparated = false
      while let lead = places.first(leads, endingAt: end) {
        if lead.meaning == .and { isSeparated = true }
        end = lead.range.lowerBound
      }
      if end > clauseStart, text.symbols[end - 1] == UInt8(ascii: ","), !text.isClauseMark(end - 1) {
        isSeparated = true
        end -= 1
      }
      guard isSeparated, end > clauseStart else { return list }
      var start = end
      while start > clauseStart, !text.isPunctuation(start - 1) { start -= 1 }
      while let lead = places.beginning(at: start).first(where: { leads.contains($0.meaning) }),
        lead.range.upperBound <= end
      {
        start = lead.range.upperBound
      }
      if text.isUnspaced(endingAt: end) { start = border(before: end, from: start) }
      let words = start..<max(start, end)
      guard !words.isEmpty, text.isUnspaced(start) || text.isCapitalized(words) else { return list }
      if places.beginning(in: words).contains(where: { known.contains($0.meaning) }) { return list }
      list.unread.insert(UnreadWords(range: words, why: .unknownName), at: 0)
      list.start = start
      first = start
    }
  }

  /// Names in the clause before words that say who joined or withdrew, where no list runs up to them: a person has
  /// to look.
  ///
  /// - Parameter isPart: whether a list does run up to the words, so that only names of nobody else's verb are lost:
  ///   `Mali and, at the 6th meeting, Chad joined` loses Mali, `the representative of Mali said that Chad had joined`
  ///   nobody.
  func lostNames(before end: Int, of anchor: Anchor, from clauseStart: Int, isPart: Bool) -> UnreadWords? {
    guard anchor.role == .cosponsor || anchor.role == .withdrawn else { return nil }
    var depth = 0
    var index = clauseStart
    while index < end {
      if text.symbols[index] == UInt8(ascii: "(") { depth += 1 }
      if text.symbols[index] == UInt8(ascii: ")") { depth -= 1 }
      // Delegates who announce, and those on whose behalf they speak, have a verb of their own.
      let speaker = places.beginning(at: index).first { $0.meaning == .office || $0.meaning == .behalf }
      if isPart, depth == 0, let speaker {
        let start = speaker.meaning == .behalf ? speaker.range.upperBound : index
        index = max(lists.read(from: start, to: end).end, speaker.range.upperBound)
        continue
      }
      if let office = endOfSpeaker(at: index, to: end) {
        index = office
        continue
      }
      if depth == 0, text.mayBeginName(index), text.beginsWord(index), isBounded(index),
        quotations.holding(index) == nil, lists.name(at: index, to: end, listsAllowed: false) != nil
      {
        return UnreadWords(range: index..<end, why: .listEndUnread)
      }
      index += 1
    }
    return nil
  }
}

extension FoldedText {
  /// Whether every word of a stretch that is longer than three letters begins with a capital.
  func isCapitalized(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    guard marks[start].contains(.capital) else { return false }
    for index in range where index > start && beginsWord(index) {
      if index - start > 3, !marks[start].contains(.capital) { return false }
      start = index
    }
    return range.upperBound - start <= 3 || marks[start].contains(.capital)
  }
}
