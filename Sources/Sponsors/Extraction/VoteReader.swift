/// Reads the recorded votes of a passage: the lists under their labels, and the result that is printed with them.
struct VoteReader {
  let lists: ListReader
  let passage: PassageText
  /// The drafts at hand from given places of the passage on, where they change within it.
  var timeline: [(start: Int, drafts: DraftsAtHand)] = []

  /// One list of a vote.
  struct Ballot {
    let role: Role
    let list: ListReading
  }

  /// One vote of a passage.
  struct Vote {
    var ballots: [Ballot]
    var result: VoteTotals?
    /// Where the result is printed, else where the first label stands.
    var range: Range<Int>
    var division: Division
    var draft: String?
    /// Symbol of the resolution adopted, where the words say it.
    var resolution = ""
  }

  private var text: FoldedText { lists.text }

  /// The votes of the passage, in the order of their labels.
  func read(drafts: DraftsAtHand) -> [Vote] {
    let labels = passage.hits.filter { $0.meaning == .absent || Self.role($0.meaning) != nil }
    var votes: [Vote] = []
    for (position, label) in labels.enumerated() {
      // Who was absent did not act: the list under that label only ends the one before it.
      guard let role = Self.role(label.meaning) else { continue }
      let limit = position + 1 < labels.count ? labels[position + 1].range.lowerBound : text.count
      let list = ballot(from: label.range.upperBound, to: limit)
      let startsVote =
        votes.isEmpty || votes[votes.count - 1].ballots.contains { $0.role == role } || role == .inFavour
      if startsVote { votes.append(Vote(ballots: [], range: label.range, division: .whole)) }
      votes[votes.count - 1].ballots.append(Ballot(role: role, list: list))
    }
    if votes.isEmpty { return [] }
    addResults(to: &votes, drafts: drafts)
    return votes
  }

  private static func role(_ meaning: FormulaMeaning) -> Role? {
    switch meaning {
    case .inFavour: .inFavour
    case .against: .against
    case .abstaining: .abstaining
    default: nil
    }
  }

  private func ballot(from start: Int, to limit: Int) -> ListReading {
    if let none = lists.formulas.longest([.none], in: text, at: start, to: limit, language: lists.language) {
      return ListReading(end: none.range.upperBound, start: start)
    }
    let list = lists.read(from: start, to: limit)
    return text.restored.isEmpty && text.scrambled.isEmpty ? list : whole(list, from: start, to: limit)
  }

  /// In a document whose lines were out of order a list that stops inside a line is not read by halves: a half of a name,
  /// or a bracket turned round, stands there.
  private func whole(_ list: ListReading, from start: Int, to limit: Int) -> ListReading {
    let isEmpty = list.items.isEmpty && list.unread.isEmpty
    let stop = isEmpty ? start : list.end
    guard stop < limit, isEmpty || !text.marks[stop].contains(.lineBreak) else { return list }
    var end = stop + 1
    while end < limit, !text.marks[end].contains(.lineBreak) { end += 1 }
    guard (stop..<end).contains(where: { !text.isPunctuation($0) }),
      !isEmpty || text.symbols[stop..<end].contains(UInt8(ascii: ","))
    else { return list }
    // Behind the last list of a passage other words may follow.
    if limit < text.count { end = limit }
    return ListReading(unread: [UnreadWords(range: start..<end, why: .unreadableText)], end: end, start: start)
  }

  /// Gives each vote the result nearest before its first label and behind the vote before it, else the one behind its
  /// last list (reports state it before the lists, verbatim records behind them).
  private func addResults(to votes: inout [Vote], drafts: DraftsAtHand) {
    // Each result is of one vote only: where results stand behind the lists, that of one vote stands before the next.
    let results = lists.formulas.totals(in: text, language: lists.language)
    var taken = 0
    var last: Decision?
    for position in votes.indices {
      let label = votes[position].range.lowerBound
      let end = votes[position].ballots.last?.list.end ?? label
      let floor = position > 0 ? votes[position - 1].ballots.last?.list.end ?? 0 : 0
      let ceiling = position + 1 < votes.count ? votes[position + 1].range.lowerBound : text.count
      let before = results.partition { $0.range.upperBound > label } - 1
      let after = max(taken, results.partition { $0.range.lowerBound >= end })
      let found: Int
      if before >= taken, results[before].range.lowerBound >= floor {
        found = before
      } else if after < results.count, results[after].range.upperBound <= ceiling {
        found = after
      } else {
        votes[position].draft = self.drafts(at: label, else: drafts).last
        continue
      }
      taken = found + 1
      let range = results[found].range
      let sentence = passage.sentence(at: range.lowerBound)
      let decision =
        last?.sentence == sentence ? last ?? decision(in: sentence, drafts) : decision(in: sentence, drafts)
      last = decision
      votes[position].resolution = resolution(after: range.upperBound, to: ceiling)
      votes[position].result = results[found].totals
      votes[position].range = range
      votes[position].division = decision.division
      votes[position].draft = decision.draft
      if decision.isRejected { putInOrder(&votes[position]) }
    }
  }

  /// What the sentence of a printed result says of the vote.
  private struct Decision {
    let sentence: Range<Int>
    var division: Division
    let draft: String?
    let isRejected: Bool
  }

  private func decision(in sentence: Range<Int>, _ drafts: DraftsAtHand) -> Decision {
    let hits = passage.hits(in: sentence)
    let atHand = self.drafts(at: sentence.lowerBound, else: drafts)
    let draft = SentenceReader(lists: lists, passage: passage, sentence: sentence, drafts: atHand).decided
    var decision = Decision(
      sentence: sentence, division: division(hits), draft: draft,
      isRejected: hits.contains { $0.meaning == .rejected })
    // `The result of the voting is as follows`: what was put to the vote before says on what it was.
    if decision.division == .whole, let draft, draft == atHand.amendment { decision.division = .amendment }
    return decision
  }

  private func drafts(at index: Int, else last: DraftsAtHand) -> DraftsAtHand {
    let position = timeline.partition { $0.start > index }
    return position > 0 ? timeline[position - 1].drafts : last
  }

  /// A text is `rejected by 84 votes to 77` as often as `by 77 votes to 84`: where more were for than against, and the
  /// lists hold it the other way round, the first number is of those against.
  private func putInOrder(_ vote: inout Vote) {
    guard let result = vote.result, let yes = result.yes, let no = result.no, yes > no else { return }
    func count(_ role: Role) -> Int { vote.ballots.filter { $0.role == role }.reduce(0) { $0 + $1.list.items.count } }
    guard count(.inFavour) < count(.against) else { return }
    vote.result = VoteTotals(yes: no, no: yes, abstaining: result.abstaining)
  }

  private func division(_ hits: ArraySlice<Formulas.Hit>) -> Division {
    if hits.contains(where: { $0.meaning == .motion }) { return .motion }
    if hits.contains(where: { $0.meaning == .retained }) { return .paragraph }
    let targets = hits.filter { $0.meaning == .amendment }
    return targets.isEmpty ? .whole : .amendment
  }

  /// The resolution that a result names soon behind it: `(resolution 79/6)`, `en tant que résolution 2815 (2026)`.
  private func resolution(after start: Int, to limit: Int) -> String {
    let end = min(limit, start + 300)
    for hit in passage.hits(in: start..<max(start, end)) where hit.meaning == .resolutionNumber {
      let numerals = Numerals(text: text, formulas: lists.formulas, language: lists.language)
      if let symbol = numerals.resolution(at: hit.range.upperBound, to: text.count) { return symbol }
    }
    return ""
  }
}
