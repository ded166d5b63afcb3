/// What a ledger says of one text under all its symbols: a row of `drafts.csv`.
///
/// Delegations stand in the order of their codes, all else in the order of first appearance. Nothing is taken away: a
/// delegation that withdrew stands among the sponsors and among those that withdrew.
public struct DraftSummary: Hashable, Sendable {
  /// The text.
  public let family: DraftFamily
  /// The symbols under which the ledger has it.
  public private(set) var symbols: [String] = []
  /// Its first title; empty where none is known.
  public private(set) var title = ""
  /// The sessions in which something was done with it.
  public private(set) var sessions: [Int] = []
  /// The bodies that did something with it.
  public private(set) var bodies: [String] = []
  /// Delegations printed in the draft's own list of sponsors.
  public private(set) var sponsors: [DelegationCode] = []
  /// Groups on whose behalf it was sponsored.
  public private(set) var groups: [DelegationCode] = []
  /// Delegations that sponsor it by no more than a group's roster.
  public private(set) var membersOfGroups: [DelegationCode] = []
  /// Delegations that joined later and are in neither of the lists above.
  public private(set) var cosponsors: [DelegationCode] = []
  /// Delegations that withdrew.
  public private(set) var withdrawn: [DelegationCode] = []
  /// Delegations that introduced it.
  public private(set) var introducers: [DelegationCode] = []
  /// Delegations that made a statement, explained their vote or replied on it, themselves and not by another.
  public private(set) var speakers: [DelegationCode] = []
  /// The recorded votes on the text as a whole.
  public private(set) var votes: [VoteTotals] = []
  /// The documents that tell of it.
  public private(set) var documents: [String] = []
  /// The first symbol of the series of texts over the sessions to which it belongs; empty where none is known.
  public private(set) var series = ""
  /// The resolutions that it became.
  public private(set) var resolutions: [String] = []
  /// The reports that tell of it.
  public private(set) var reports: [String] = []

  /// The result of one recorded vote.
  public struct VoteTotals: Hashable, Sendable {
    /// The document that holds it.
    public let document: String
    /// Its number within the document.
    public let number: Int
    /// How many voted in favour, against, and abstained.
    public let inFavour, against, abstaining: Int
  }

  private init(_ family: DraftFamily) { self.family = family }
}

extension DraftSummary {
  /// Every text of `ledger`, in the order of first appearance.
  ///
  /// Totals of a vote are those that the document prints, else the lengths of its lists.
  ///
  /// - Parameter votes: the recorded votes of each document, for their printed totals.
  /// - Complexity: O(rows log rows).
  public static func all(
    in ledger: Ledger, votes: [(document: String, votes: [RecordedVote])] = []
  ) -> [DraftSummary] {
    var position: [DraftFamily: Int] = [:]
    var texts: [(summary: DraftSummary, rows: [Action])] = []
    func text(_ draft: String) -> Int {
      let family = DraftFamily(of: draft)
      if let known = position[family] { return known }
      position[family] = texts.count
      texts.append((DraftSummary(family), []))
      return texts.count - 1
    }
    for action in ledger where !action.draft.isEmpty { texts[text(action.draft)].rows.append(action) }
    var printed: [Int: [(document: String, vote: RecordedVote)]] = [:]
    for (document, votes) in votes {
      for vote in votes where vote.division == .whole && !vote.draft.isEmpty {
        printed[text(vote.draft), default: []].append((document, vote))
      }
    }
    return texts.enumerated().map { index, text in
      var summary = text.summary
      summary.read(text.rows)
      summary.readVotes(text.rows, printed: printed[index] ?? [])
      return summary
    }
  }

  /// The same with what ties the text to others: its resolution, its report, its series.
  public func tied(by links: TextLinks, series: [DraftFamily: TextSeries]) -> DraftSummary {
    guard let text = links.text(of: family.symbol) else { return self }
    var copy = self
    copy.resolutions = text.resolutions
    copy.reports = text.reports
    copy.series = series[family]?.symbol ?? ""
    return copy
  }

  private mutating func read(_ rows: [Action]) {
    func codes(_ condition: (Action) -> Bool) -> [DelegationCode] {
      Set(rows.filter(condition).map(\.country)).sorted()
    }
    symbols = Self.unique(rows.map(\.draft))
    title = rows.first { !$0.title.isEmpty }?.title ?? ""
    sessions = Self.unique(rows.compactMap(\.session))
    bodies = Self.unique(rows.map(\.body).filter { !$0.isEmpty })
    documents = Self.unique(rows.map(\.document))
    sponsors = codes { $0.role == .sponsor && !$0.isGroupItself && !$0.reading.isRoster }
    groups = codes { ($0.role == .sponsor || $0.role == .cosponsor) && $0.isGroupItself }
    let named = Set(sponsors)
    let joined = codes { $0.role == .cosponsor && !$0.isGroupItself && !$0.reading.isRoster }
    membersOfGroups = codes {
      ($0.role == .sponsor || $0.role == .cosponsor) && $0.reading.isRoster
    }.filter { !named.contains($0) && !joined.contains($0) }
    cosponsors = joined.filter { !named.contains($0) }
    withdrawn = codes { $0.role == .withdrawn && !$0.isGroupItself }
    introducers = codes { $0.role == .introduced && !$0.isGroupItself && !$0.reading.isRoster }
    speakers = codes { [.statement, .explanation, .reply].contains($0.role) && $0.via == nil && !$0.isGroupItself }
  }

  private mutating func readVotes(_ rows: [Action], printed: [(document: String, vote: RecordedVote)]) {
    struct Key: Hashable {
      let document: String
      let number: Int
    }
    var order: [Key] = []
    var lists: [Key: [Role: Set<DelegationCode>]] = [:]
    for row in rows where row.role.isVote && row.division ?? .whole == .whole {
      let key = Key(document: row.document, number: row.vote ?? 1)
      if lists[key] == nil { order.append(key) }
      lists[key, default: [:]][row.role, default: []].insert(row.country)
    }
    var totals: [Key: RecordedVote] = [:]
    for (document, vote) in printed {
      let key = Key(document: document, number: vote.number)
      if lists[key] == nil, totals[key] == nil {
        order.append(key)
        if !documents.contains(document) { documents.append(document) }
        if !vote.draft.isEmpty, !symbols.contains(vote.draft) { symbols.append(vote.draft) }
      }
      if totals[key] == nil { totals[key] = vote }
    }
    votes = order.map { key in
      let (list, vote) = (lists[key] ?? [:], totals[key])
      return VoteTotals(
        document: key.document, number: key.number, inFavour: vote?.yes ?? list[.inFavour]?.count ?? 0,
        against: vote?.no ?? list[.against]?.count ?? 0,
        abstaining: vote?.abstaining ?? list[.abstaining]?.count ?? 0)
    }
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
