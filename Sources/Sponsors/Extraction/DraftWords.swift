/// The words of a sentence that say what the symbols of drafts in it are: drafts, amendments, or what an amendment is to.
///
/// The symbols are asked about in the order of their places. A sentence may be as long as its document and full of
/// symbols: no look-up walks through all of its phrases.
struct DraftWords {
  private let places: HitIndex
  /// “draft resolution”, “amendment”; those behind `nextNoun` are not yet reached.
  private let nouns: [Formulas.Hit]
  private let targets: [Formulas.Hit]
  /// What may say that a document of the Security Council holds a draft.
  private let holders: [Formulas.Hit]
  private var nextNoun = 0
  /// The nouns passed that a later symbol may still be called by.
  private var passed: [Formulas.Hit] = []

  init(_ hits: [Formulas.Hit]) {
    places = HitIndex(hits)
    nouns = hits.filter { $0.meaning == .draft || $0.meaning == .amendment }
    targets = hits.filter { $0.meaning == .target }
    holders = hits.filter { $0.meaning == .containing || $0.meaning == .tabled }
  }

  /// Whether words in front of a place say that a text is what another is about.
  func isTarget(at index: Int) -> Bool { places.contains([.target], endingAt: index) }

  /// Whether words behind a place say that the text before it is what another is about.
  func isTarget(before index: Int) -> Bool { places.contains(.targetBehind, beginningAt: index) }

  /// Whether nothing but “of draft …” stands between an amendment and the next symbol.
  func goOn(from end: Int, to index: Int) -> Bool {
    places.reaching(index).contains {
      $0.meaning == .ofDraft && $0.range.upperBound == index && $0.range.lowerBound - end <= 1
    }
  }

  /// The noun nearest before a place, but for those that belong to a target which ends before it.
  mutating func noun(before index: Int) -> Formulas.Hit? {
    while nextNoun < nouns.count, nouns[nextNoun].range.lowerBound < index {
      passed.append(nouns[nextNoun])
      nextNoun += 1
    }
    var position = passed.count - 1
    while position >= 0 {
      let noun = passed[position]
      if noun.range.upperBound <= index {
        if !isOfTarget(noun, before: index) { return noun }
        // It belongs to that target for every later symbol too.
        passed.remove(at: position)
      }
      position -= 1
    }
    return nil
  }

  private func isOfTarget(_ noun: Formulas.Hit, before index: Int) -> Bool {
    places.near(noun.range).contains {
      $0.meaning == .target && $0.range.overlaps(noun.range) && $0.range.upperBound < index
    }
  }

  /// The noun nearest before a symbol decides, unless that noun belongs to a target; then the text before the target is
  /// the amendment: `an amendment to draft resolution A/C.3/78/L.51, contained in document A/C.3/78/L.67`.
  func callAmendment(_ noun: Formulas.Hit?, before start: Int) -> Bool {
    let before = targets[..<targets.partition { $0.range.lowerBound >= start }]
    if let target = before.last(where: { $0.range.upperBound < start }),
      target.range.lowerBound >= noun?.range.lowerBound ?? 0
    {
      return places.beginning(in: target.range).contains { $0.meaning == .amendment }
    }
    return noun?.meaning == .amendment
  }

  /// The end of a symbol with what is added to it: `A/48/L.13 and Add.1 and Corr.1`.
  func endOfAdditions(in text: FoldedText, at start: Int, to limit: Int) -> Int {
    var end = start
    while let and = places.beginning(at: end).first(where: { $0.meaning == .and }) {
      var index = and.range.upperBound
      guard
        let addition = ["add.", "corr.", "rev."].first(where: {
          index + $0.utf8.count <= limit && text.symbols[index..<(index + $0.utf8.count)].elementsEqual($0.utf8)
        })
      else { return end }
      index += addition.utf8.count
      let figures = index
      while index < limit, text.isDigit(index) { index += 1 }
      guard index > figures else { return end }
      end = index
    }
    return end
  }

  /// Drafts of the Security Council have the symbol of any document: the words must call it one.
  func callDraft(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let isNamed = places.reaching(start).contains { hit in
      hit.meaning == .draft || hit.meaning == .amendment
        ? hit.range.upperBound == start
          || (hit.range.upperBound + 1 == start && text.symbols[hit.range.upperBound] == UInt8(ascii: "(")) : false
    }
    if isNamed { return true }
    for hit in places.beginning(in: end..<(end + 2)) {
      if hit.meaning == .tabled { return true }
      // `文件S/2025/758，其中载有斯洛文尼亚提交的一项决议草案的案文`
      guard hit.meaning == .containing else { continue }
      let next = holders.partition { $0.range.lowerBound > hit.range.lowerBound }
      if next < holders.count, holders[next].meaning == .tabled { return true }
    }
    // `the draft resolution submitted by Ireland (S/5134)`
    return places.beginning(in: (start - 121 - places.longest)..<start).contains { hit in
      hit.meaning == .sponsorsFollow && hit.range.upperBound < start && start - hit.range.upperBound <= 120
        && places.contains([.draft], endingAt: hit.range.lowerBound)
    }
  }
}
