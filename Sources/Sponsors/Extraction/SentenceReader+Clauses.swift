// Clauses that lean on one another: relative clauses, a second predicate, those on whose behalf a draft is introduced.

extension SentenceReader {
  /// Where the subject of an anchor's words ends: before the word “which” of a relative clause.
  func antecedentEnd(_ anchor: Anchor) -> Int {
    let start = anchor.range.lowerBound
    guard let relative = hits.last(where: { $0.meaning == .relative && $0.range.upperBound == start }) else { return start }
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

  /// Names in the clause before words that say who joined or withdrew, where no list runs up to them: a person has
  /// to look.
  func lostNames(before anchor: Anchor, from clauseStart: Int) -> UnreadWords? {
    guard anchor.role == .cosponsor || anchor.role == .withdrawn else { return nil }
    let end = anchor.range.lowerBound
    var depth = 0
    for index in clauseStart..<max(clauseStart, end) {
      if text.symbols[index] == UInt8(ascii: "(") { depth += 1 }
      if text.symbols[index] == UInt8(ascii: ")") { depth -= 1 }
      guard depth == 0, text.marks[index].contains(.capital), text.beginsWord(index),
        !quotations.contains(where: { $0.contains(index) }),
        lists.registry.longestName(
          in: text, from: index, to: end, on: lists.day, language: lists.language, listsAllowed: false) != nil
      else { continue }
      return UnreadWords(range: index..<end, why: .listEndUnread)
    }
    return nil
  }

  /// Gives the last introducer those whom words behind the verb name: `introduced, on behalf of A, B and C, a draft`,
  /// `introduced draft resolution A/C.3/59/L.25 on behalf of A`. Returns where they end.
  func addBehalf(to list: inout ListReading, of anchor: Anchor, limit: Int) -> Int {
    guard let last = list.items.last, last.behalf == nil else { return list.end }
    let start = max(anchor.range.upperBound, anchor.side == .after ? list.end : 0)
    guard
      let behalf = hits.first(where: {
        $0.meaning == .behalf && $0.range.lowerBound >= start && $0.range.lowerBound < limit
      }),
      !hits.contains(where: {
        $0.meaning == .office && (start..<behalf.range.lowerBound).contains($0.range.lowerBound)
      }),
      !text.symbols[start..<behalf.range.lowerBound].contains(UInt8(ascii: ";"))
    else { return list.end }
    var reading = ListReading(end: start, start: start)
    let nested = lists.readNested(
      from: behalf.range.upperBound, to: sentence.upperBound, isBracket: false, into: &reading)
    list.unread += reading.unread
    guard !nested.behalf.items.isEmpty else { return list.end }
    list.items[list.items.count - 1].behalf = nested.behalf
    return nested.end
  }

  /// Adds those whom words behind a speaker's verb name too: `a fait une déclaration, ainsi que l’observateur de …`.
  func addTrailing(to list: inout ListReading, of anchor: Anchor, limit: Int) {
    guard [.statement, .explanation, .reply].contains(anchor.role), !list.items.isEmpty,
      list.end <= anchor.range.lowerBound, limit == sentence.upperBound,
      let and = hits.first(where: { hit in
        hit.meaning == .and && hit.range.lowerBound >= anchor.range.upperBound
          && text.symbols[hit.range.lowerBound - 1] == UInt8(ascii: ",")
      }),
      !text.symbols[anchor.range.upperBound..<and.range.lowerBound].contains(UInt8(ascii: ";"))
    else { return }
    let more = lists.read(from: and.range.upperBound, to: limit)
    guard more.items.first?.hasOffice == true else { return }
    list.items += more.items
    list.unread += more.unread
  }

  /// Where the sentence itself lists a draft's sponsors, those on whose behalf it was introduced sponsor it only if they
  /// are in that list.
  func withoutDoubleSponsors(_ findings: [Finding]) -> [Finding] {
    let listed = findings.filter { $0.role == .sponsor }.map(\.draft)
    return findings.map { finding in
      guard finding.behalfSponsors, listed.contains(finding.draft) else { return finding }
      var finding = finding
      finding.behalfSponsors = false
      return finding
    }
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
