// Where a name ends in a script without spaces: every character begins a word there, so that `苏丹` stands in
// `苏丹问题专家小组` and `美国` in `南美国家`. A name of a list is bounded by what lists are made of.

extension ListReader {
  /// What may stand right behind a name: words that go on with a list, offices, and the verbs of the anchors.
  private static let followers: Set<FormulaMeaning> = [
    .and, .officeBehind, .behalf, .behalfOpens, .behalfCloses, .part, .namely, .except, .relative, .before, .after,
    .leadIn, .explanation, .reply, .sponsorsPrecede, .cosponsorsPrecede, .withdrawnPrecede, .introducerPrecedes,
    .speakersPrecede, .explainersPrecede, .repliersPrecede, .intendedInFavour, .intendedAgainst, .intendedAbstaining,
    .cosponsorsFollow, .joinedFollow, .exceptBehind, .ordinary,
  ]

  /// What begins a new sentence on a new line behind a list that no full stop ends.
  private static let openings: Set<FormulaMeaning> = [
    .chairSpeaks, .narration, .officer, .draft, .before, .after, .leadIn, .inFavour, .against, .abstaining, .absent,
    .newItem,
  ]

  /// Whether a name may end at a place: always in scripts that set spaces between words.
  func isNameEnd(_ end: Int, to limit: Int) -> Bool {
    guard end < min(limit, text.count), text.isUnspaced(end), text.isUnspaced(endingAt: end) else { return true }
    let marks = text.marks[end]
    if marks.contains(.other) { return true }
    if let hit = formulas.longest(Self.followers, in: text, at: end, to: text.count, language: language) {
      // `苏丹和平进程` holds neither `and` nor a list.
      return hit.meaning != .ordinary
    }
    guard !marks.isDisjoint(with: [.space, .lineBreak]) else { return false }
    return opensLine(end)
      || registry.longestName(in: text, from: end, to: limit, on: day, language: language) != nil
  }

  /// Whether words that open a sentence stand on a new line.
  func opensLine(_ index: Int) -> Bool {
    text.marks[index].contains(.lineBreak) && text.isUnspaced(index)
      && formulas.longest(Self.openings, in: text, at: index, to: text.count, language: language) != nil
  }

  /// The end of an office that stands behind a name (`古巴代表`), nil where there is none, or where the same words say
  /// on whose behalf somebody acts: `古巴代表77国集团`.
  func officeEnd(at index: Int, to limit: Int) -> Int? {
    guard formulas.has(.officeBehind, in: language),
      let office = formulas.longest([.officeBehind, .ordinary], in: text, at: index, to: limit, language: language),
      office.meaning == .officeBehind
    else { return nil }
    let behalf = formulas.longest([.behalf], in: text, at: index, to: limit, language: language)
    if let behalf, behalf.range.upperBound >= office.range.upperBound, beginsNames(behalf.range.upperBound, to: limit) {
      return nil
    }
    return office.range.upperBound
  }

  /// Whether a name, or words such as “the following countries”, stand at a place.
  func beginsNames(_ index: Int, to limit: Int) -> Bool {
    guard index < limit else { return false }
    if formulas.longest([.following], in: text, at: index, to: limit, language: language) != nil { return true }
    var start = index
    while let lead = formulas.longest([.article], in: text, at: start, to: limit, language: language) {
      start = lead.range.upperBound
    }
    return name(at: start, to: limit) != nil
  }

  /// Whether a comma that divides clauses divides names all the same, as some typists write lists: a name stands behind
  /// it that is followed by the next mark.
  func dividesNames(_ index: Int, to limit: Int, items: Int) -> Bool {
    guard let match = name(at: index, to: limit) else { return false }
    if match.end >= limit { return items > 1 }
    return text.isPunctuation(match.end)
      || formulas.longest([.and], in: text, at: match.end, to: limit, language: language) != nil
  }

  /// Phrases without those “on behalf of” that are an office: `古巴代表介绍`.
  func withoutOffices(_ hits: [Formulas.Hit]) -> [Formulas.Hit] {
    guard formulas.has(.officeBehind, in: language) else { return hits }
    return hits.filter { hit in
      guard hit.meaning == .behalf else { return true }
      return officeEnd(at: hit.range.lowerBound, to: text.count) == nil
        || beginsNames(hit.range.upperBound, to: text.count)
    }
  }
}
