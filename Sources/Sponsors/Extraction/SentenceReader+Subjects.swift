// Whose verb an anchor is, where the list does not touch it or two verbs lay claim to it.

extension SentenceReader {
  /// Where the subject of an anchor's words ends: before the word “which” of a relative clause.
  func antecedentEnd(_ anchor: Anchor) -> Int {
    let start = anchor.range.lowerBound
    guard let relative = hits.last(where: { $0.meaning == .relative && $0.range.upperBound == start }) else {
      return start
    }
    return relative.range.lowerBound
  }

  /// Takes from a list that stands between two predicates what is the subject of the second: `…, and the
  /// representatives of …` made statements, `…, as well as Peru, which` joined.
  func subject(of next: Anchor?, in list: inout ListReading) -> ListReading? {
    guard let next, next.side == .before else { return nil }
    let isTouching = touches(list.end, antecedentEnd(next)) || list.end > next.range.lowerBound
    guard isTouching, !list.items.isEmpty else { return nil }
    if antecedentEnd(next) == next.range.lowerBound { return list.split(where: { $0.hasOffice }) }
    if let rest = list.split(where: { $0.opensGroup }) { return rest }
    // “A and B, which …”: whether one or both are meant is not said.
    if list.items.count > 1 {
      let range = list.items[0].range.lowerBound..<list.items[list.items.count - 1].range.upperBound
      return ListReading(unread: [UnreadWords(range: range, why: .listEndUnread)], end: list.end, start: list.start)
    }
    return next.role == .cosponsor ? nil : list
  }

  /// A list that does not touch its verb is its subject where only a remark between commas stands between them, or no
  /// other actor does: `the representative of Uganda, as Chair of the Group of African States, made a statement`.
  func isSubject(_ list: ListReading, of anchor: Anchor) -> Bool {
    let between = list.end..<anchor.range.lowerBound
    guard let first = between.first, let last = between.last else { return true }
    let comma = UInt8(ascii: ",")
    if text.isUnspaced(first), !isCovered(between) { return false }
    if text.symbols[first] == comma, text.symbols[last] == comma { return true }
    return !hits.contains { $0.meaning == .officer && between.contains($0.range.lowerBound) }
      && !text.symbols[between].contains(UInt8(ascii: ";"))
  }

  /// Whether a list only says for whom someone else speaks.
  func isSpokenFor(_ list: ListReading) -> Bool {
    places.contains([.behalf], endingAt: list.start)
  }

  /// Whether a list only says where: `the Special Representative in Mali`.
  func isPlace(_ list: ListReading) -> Bool {
    var start = list.start
    while let article = places.first([.article], endingAt: start) {
      start = article.range.lowerBound
    }
    return places.contains([.place], endingAt: start)
  }

  /// Whether a list goes on with those for whom one speaker speaks: `the representative of A, on behalf of … and of B`.
  func isOfSpeaker(_ list: ListReading, _ subject: ListReading) -> Bool {
    subject.speakers == .one && list.items.first?.hasOffice == false
      && hits.contains { $0.meaning == .genitive && $0.range.upperBound == list.start }
  }

  /// Whether a list only says of whom an officer is: `as Chair of the Group of African States`.
  func isOfOfficer(_ list: ListReading) -> Bool {
    guard let officer = hits.last(where: { $0.meaning == .officer && $0.range.upperBound <= list.start }) else {
      return false
    }
    var index = officer.range.upperBound
    while index < list.start,
      let lead = lists.formulas.longest(
        [.genitive, .article], in: text, at: index, to: list.start, language: lists.language)
    {
      index = lead.range.upperBound
    }
    return index == list.start
  }
}

extension ListReading {
  /// Cuts the list before the first item behind another for which `opens` holds, keeps what stands before it and returns
  /// the rest; nil where there is none.
  mutating func split(where opens: (ListItem) -> Bool) -> ListReading? {
    guard let cut = items.indices.dropFirst().first(where: { opens(items[$0]) }) else { return nil }
    let border = items[cut].range.lowerBound
    var rest = self
    rest.items = Array(items[cut...])
    rest.unread = unread.filter { $0.range.lowerBound >= border }
    rest.start = border
    unread.removeAll { $0.range.lowerBound >= border }
    items.removeSubrange(cut...)
    end = items.last?.range.upperBound ?? border
    return rest
  }
}
