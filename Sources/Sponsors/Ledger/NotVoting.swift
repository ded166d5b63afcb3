/// Adds to a ledger the members that stand in none of the three lists of a recorded vote.
///
/// They are derived, never printed: the Member States on the day of the vote less everyone listed. This is said only
/// where it is sure. It is not where the day is unknown, where the vote was taken by a body to which not every
/// Member State belongs, or where a name in the lists could not be read or the lists are not as long as the printed
/// result says: the one who seems to be absent may be the one who was not read.
public struct NotVoting: Sendable {
  /// One recorded vote of one document.
  public struct Vote: Hashable, Sendable {
    /// What the ledger calls the document.
    public let document: String
    /// Language of the document.
    public let language: Language?
    /// Number of the vote within the document.
    public let number: Int

    /// The vote of that number.
    public init(document: String, language: Language?, number: Int) {
      self.document = document
      self.language = language
      self.number = number
    }
  }

  /// Why the members that did not vote cannot be told.
  public enum Obstacle: Hashable, Sendable {
    /// The day is not known.
    case unknownDay
    /// Not every Member State belongs to the body, or the body is unknown (empty).
    case otherMembership(body: String)
    /// So many names in the lists could not be read.
    case unreadNames(Int)
    /// The lists hold other numbers of delegations than the printed result.
    case otherTotals
    /// Somebody listed was no member on that day, so that the lists or the day cannot be right.
    case notAMember(DelegationCode)
  }

  /// The ledger with the rows added, behind the other rows of their vote.
  public let ledger: Ledger
  /// The votes to which none were added because it cannot be told who did not vote, in the order of the ledger.
  public let undecided: [(vote: Vote, why: Obstacle)]

  /// Derives the rows.
  ///
  /// - Parameters:
  ///   - review: what could not be read in the same documents.
  ///   - printed: the results that the documents print; votes that are not there are taken by their lists alone.
  ///   - members: the Member States on a day.
  /// - Complexity: O(rows + votes × (members + review items)).
  public init(
    addingTo ledger: Ledger, review: [ReviewItem] = [], printed: [Vote: RecordedVote] = [:],
    members: (Day) -> [DelegationCode]
  ) {
    let ballots = Self.ballots(in: ledger)
    var unreadByDocument: [String: [ReviewItem]] = [:]
    for item in review { unreadByDocument[item.document, default: []].append(item) }
    var rowsAfter: [Int: [Action]] = [:]
    var undecided: [(vote: Vote, why: Obstacle)] = []
    for ballot in ballots {
      let unread = unreadByDocument[ballot.first.document, default: []]
      if let why = ballot.obstacle(unread: unread, printed: printed[ballot.vote]) {
        undecided.append((ballot.vote, why))
        continue
      }
      guard let day = ballot.first.date else { continue }
      let present = members(day)
      if let stranger = ballot.listed.subtracting(present).min() {
        undecided.append((ballot.vote, .notAMember(stranger)))
        continue
      }
      rowsAfter[ballot.lastRow] = present.filter { !ballot.listed.contains($0) }.map(ballot.row)
    }
    self.undecided = undecided
    guard !rowsAfter.isEmpty else {
      self.ledger = ledger
      return
    }
    var result = Ledger()
    for (row, action) in ledger.enumerated() {
      result.append(action)
      if let added = rowsAfter[row] { result.append(contentsOf: added) }
    }
    self.ledger = result
  }

  /// The votes of a ledger, in the order of their first rows.
  private static func ballots(in ledger: Ledger) -> [Ballot] {
    var ballots: [Ballot] = []
    var position: [Vote: Int] = [:]
    /// The place where the last row before each vote ends, and where the next begins, tell whose the unread names are.
    var lastEnd: [String: Int] = [:]
    var open: [String: Int] = [:]
    for (row, action) in ledger.enumerated() {
      guard action.role.isVote, let number = action.vote else {
        if let index = open[action.document] {
          ballots[index].nextStart = min(
            ballots[index].nextStart, max(action.span.lowerBound, ballots[index].end))
          open[action.document] = nil
        }
        lastEnd[action.document] = action.span.upperBound
        continue
      }
      let vote = Vote(document: action.document, language: action.language, number: number)
      if let index = position[vote] {
        ballots[index].add(action, row: row)
      } else {
        if let index = open[action.document] { ballots[index].nextStart = action.span.lowerBound }
        position[vote] = ballots.count
        open[action.document] = ballots.count
        ballots.append(Ballot(vote: vote, first: action, row: row, start: lastEnd[action.document] ?? 0))
      }
      lastEnd[action.document] = action.span.upperBound
    }
    return ballots
  }
}

/// The lists of one vote.
private struct Ballot {
  let vote: NotVoting.Vote
  let first: Action
  /// Where the row before the vote ends, and where the one behind it begins.
  let start: Int
  var nextStart = Int.max
  var end: Int
  var begin: Int
  var lastRow: Int
  var listed: Set<DelegationCode> = []
  var counts: [Role: Int] = [:]

  init(vote: NotVoting.Vote, first: Action, row: Int, start: Int) {
    self.vote = vote
    self.first = first
    self.start = start
    begin = first.span.lowerBound
    end = first.span.upperBound
    lastRow = row
    add(first, row: row)
  }

  mutating func add(_ action: Action, row: Int) {
    if listed.insert(action.country).inserted { counts[action.role, default: 0] += 1 }
    begin = min(begin, action.span.lowerBound)
    end = max(end, action.span.upperBound)
    lastRow = row
  }

  func obstacle(unread: [ReviewItem], printed: RecordedVote?) -> NotVoting.Obstacle? {
    if first.date == nil { return .unknownDay }
    if !Self.hasAllMembers(first.body) { return .otherMembership(body: first.body) }
    let names = unread.filter {
      $0.paragraph == first.paragraph && $0.span.upperBound > start && $0.span.lowerBound < nextStart
    }
    if !names.isEmpty { return .unreadNames(names.count) }
    for (role, total) in [
      (Role.inFavour, printed?.yes), (.against, printed?.no), (.abstaining, printed?.abstaining),
    ] {
      if let total, total != counts[role, default: 0] { return .otherTotals }
    }
    return nil
  }

  /// The row of a member that did not vote. It is not printed; its place is that of the lists in which it is not.
  func row(_ member: DelegationCode) -> Action {
    var action = first
    action.role = .notVoting
    action.country = member
    action.printed = ""
    action.span = begin..<end
    action.via = nil
    action.group = nil
    action.reading = .roster
    return action
  }

  /// Whether every Member State belongs to the body: the General Assembly and its Main Committees.
  private static func hasAllMembers(_ body: String) -> Bool {
    let mainCommittees = (1...6).map { "A/C.\($0)" }
    return body == "A" || body == "A/SPC" || mainCommittees.contains(body)
  }
}

extension NotVoting.Obstacle: CustomStringConvertible {
  /// Why, in words that follow “members that did not vote are not told: ”.
  public var description: String {
    switch self {
    case .unknownDay: "its day is not known"
    case .otherMembership(let body):
      body.isEmpty ? "its body is not known" : "not every Member State belongs to \(body)"
    case .unreadNames(1): "a name in its lists could not be read"
    case .unreadNames(let count): "\(count) names in its lists could not be read"
    case .otherTotals: "its lists are not as long as the printed result says"
    case .notAMember(let code): "\(code) stands in its lists and was no member on that day"
    }
  }
}
