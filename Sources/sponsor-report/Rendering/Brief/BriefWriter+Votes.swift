import Analytics
import Sponsors

extension BriefWriter {
  /// The recorded votes with its row in them; nil where there are none.
  var ballots: (votes: ReportVotes, row: Int)? {
    guard let votes = report.votes, let row = votes.matrix.row(of: code) else { return nil }
    return (votes, row)
  }

  /// The votes in which it took each position, in the order of the matrix.
  private func columns(_ position: VotePosition) -> [Int] {
    guard let (votes, row) = ballots else { return [] }
    let all = votes.matrix.votes
    return all.indices.filter { votes.matrix[row, $0] == position }.sorted {
      (all[$0].date?.number ?? .max, $0) < (all[$1].date?.number ?? .max, $1)
    }
  }

  /// The votes on texts of its own in which it abstained or voted against.
  private var dissentingColumns: [Int] {
    guard let (votes, _) = ballots else { return [] }
    return votes.sponsorship.entries.filter { $0.delegation == code && $0.kind.isDissent }.map(\.column)
  }

  /// How it voted, with whom most and least alike, and whether against a text of its own.
  var voting: [BriefText] {
    guard let (votes, _) = ballots else { return [] }
    let total = votes.matrix.voteCount
    let numbers = [VotePosition.inFavour, .against, .abstaining].map { ($0, columns($0).count) }.filter { $0.1 > 0 }
    let cast = numbers.reduce(0) { $0 + $1.1 }
    var sentences: [BriefText] = []
    if cast > 0 {
      // Its name stands at the head of what is said of its texts already.
      let who: BriefText = report.incidence.textCount > 0 ? "it" : the(code)
      let part: BriefText =
        cast == total
        ? all(total, "recorded vote", "recorded votes")
        : "\(cast) of \(words: counted(total, "recorded vote", "recorded votes"))"
      let how: BriefText =
        numbers.count == 1
        ? ", and \(words: numbers[0].0.verb)\(words: cast == 1 ? "" : " every time")"
        : ": it \(numbers.map { "\(words: $0.0.verb) \(words: times($0.1))" }.listed)"
      let rest: BriefText = cast == total ? "" : "; it is in no list of the other \(total - cast)"
      let sentence: BriefText = "\(who) voted in \(part)\(how)\(rest)."
      sentences.append(sentence.capitalized)
    }
    sentences.append(contentsOf: [alike].filter { !$0.isEmpty })
    let dissents = dissentingColumns
    if let first = dissents.first {
      sentences.append(
        dissents.count == 1
          ? "Once it did not vote for a text of its own, \(subject(first))."
          : "\(dissents.count) times it did not vote for a text of its own; these votes are marked below.")
    }
    return sentences
  }

  /// Who voted most and least like it, among those with at least half of its votes in common.
  private var alike: BriefText {
    let voters = voters
    guard let first = voters.first, let last = voters.last, first.percent > last.percent else { return "" }
    func named(_ percent: Double) -> (who: BriefText, detail: BriefText) {
      let found = voters.filter { $0.percent == percent }
      let detail: BriefText = found.count == 1 ? " over \(words: counted(found[0].votes, "vote", "votes"))" : ""
      let shown = report.sortedByName(found.map(\.code))
      return (briefs.names(first: 3, of: shown), detail)
    }
    let (most, least) = (named(first.percent), named(last.percent))
    return
      "It voted most like \(most.who) (agreement of \(words: percent(first.percent))\(most.detail)) and least like "
      + "\(least.who) (\(words: percent(last.percent))\(least.detail))."
  }

  /// Everybody with at least half of its votes in common, who voted most like it first.
  var voters: [(code: DelegationCode, percent: Double, votes: Int)] {
    guard let (votes, row) = ballots else { return [] }
    let measure = LijphartAgreement()
    let cast = votes.matrix.votes.indices.count { votes.matrix[row, $0] != nil }
    return votes.tables.delegations.enumerated().compactMap { other, code in
      let table = votes.tables[row, other]
      guard other != row, table.votes * 2 >= cast, table.votes > 0, let percent = measure.value(of: table) else {
        return nil
      }
      return (code, percent, table.votes)
    }.sorted { ($1.percent, $1.votes, $0.code) < ($0.percent, $0.votes, $1.code) }
  }

  /// How it voted, a list a position; where there are very many votes in one, their number alone.
  var voteBlocks: [Brief.Block] {
    guard ballots != nil else { return intentions.isEmpty ? [] : [.list(intentions)] }
    let rows = rowsOfVote
    let own = Set(dissentingColumns)
    var blocks: [Brief.Block] = []
    for position in [VotePosition.against, .abstaining, .inFavour] {
      let columns = columns(position)
      if columns.isEmpty { continue }
      blocks.append(.heading("\(position.heading) (\(columns.count))"))
      if columns.count > Self.votesShown {
        blocks.append(
          .paragraph("They are too many to be listed here; the ledger has a row for each."))
        continue
      }
      blocks.append(
        .list(
          columns.map {
            "\(subject($0))\(own.contains($0) ? ", a text of its own" : "")\(when($0)); \(places($0, rows))."
          }))
    }
    if !intentions.isEmpty { blocks += [.heading("Said afterwards (\(intentions.count))"), .list(intentions)] }
    return blocks
  }

  /// More votes than these are not listed for a position.
  static var votesShown: Int { 100 }

  /// What it said it had intended to vote.
  private var intentions: [BriefText] {
    actions.filter { [.intendedInFavour, .intendedAgainst, .intendedAbstaining].contains($0.role) }.map {
      "\(subject($0)): it \(words: $0.role.words); \(briefs.places(of: [$0]))."
    }.uniqued
  }

  /// What a vote was on: its text, or its resolution and title, or its number.
  func subject(_ column: Int) -> BriefText {
    guard let vote = ballots?.votes.matrix.votes[column] else { return "" }
    return division(vote.division)
      + subject(draft: vote.draft, resolution: vote.resolution, title: vote.title, vote: vote.id)
  }

  private func subject(_ action: Action) -> BriefText {
    division(action.division)
      + subject(
        draft: action.draft, resolution: action.resolution, title: action.title,
        vote: action.vote.map { RollCall.ID(document: action.document, number: $0) })
  }

  /// A text by what is known of it.
  func subject(draft: String, resolution: String, title: String, vote: RollCall.ID?) -> BriefText {
    if !draft.isEmpty { return briefs.name(DraftFamily(of: draft)) }
    let title = BriefTitles.shortened(title)
    switch (title.isEmpty, resolution.isEmpty) {
    case (false, false): return "\(.title(title, nil)) (\(.symbol(resolution)))"
    case (false, true): return "\(.title(title, nil))"
    case (true, false): return "\(.symbol(resolution))"
    case (true, true): return vote.map { "vote \($0.number) of \(.symbol($0.document))" } ?? "no text named"
    }
  }

  private func division(_ division: Division?) -> BriefText {
    switch division {
    case .paragraph: "a paragraph of "
    case .amendment: "an amendment to "
    case .motion: "a motion on "
    case .whole, nil: ""
    }
  }

  private var rowsOfVote: [RollCall.ID: [Action]] {
    Dictionary(grouping: actions.lazy.filter(\.role.isVote)) {
      RollCall.ID(document: $0.document, number: $0.vote ?? 0)
    }
  }

  private func places(_ column: Int, _ rows: [RollCall.ID: [Action]]) -> BriefText {
    guard let vote = ballots?.votes.matrix.votes[column] else { return "" }
    return briefs.places(of: rows[vote.id] ?? [])
  }

  private func when(_ column: Int) -> BriefText {
    guard let day = ballots?.votes.matrix.votes[column].date else { return "" }
    return ", \(BriefText.on([day]))"
  }
}

/// `the one vote`, `both votes`, `all 12 votes`.
func all(_ count: Int, _ one: String, _ many: String) -> BriefText {
  "\(words: count == 1 ? "the one \(one)" : count == 2 ? "both \(many)" : "all \(count) \(many)")"
}

/// `once`, `twice`, `3 times`.
private func times(_ count: Int) -> String { count == 1 ? "once" : count == 2 ? "twice" : "\(count) times" }

/// `98.4 percent`; the whole and nothing without a decimal.
private func percent(_ value: Double) -> String {
  "\(value == 0 || value == 100 ? String(Int(value)) : tenths(value)) percent"
}

extension VotePosition {
  /// The position as what somebody did.
  var verb: String {
    switch self {
    case .inFavour: "voted in favour"
    case .abstaining: "abstained"
    case .against: "voted against"
    }
  }

  fileprivate var heading: String {
    switch self {
    case .inFavour: "In favour"
    case .abstaining: "Abstaining"
    case .against: "Against"
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
