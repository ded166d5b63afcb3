/// Audits a table of votes while it is put into the ledger: a table of a million votes must not be held twice.
///
/// Every vote is of a member on its day, by the way names are read. What remains: nobody votes twice, the totals are
/// those printed, and no resolution stands twice.
struct VoteTableAuditor {
  private let table: VoteTable
  private var findings: [AuditFinding] = []
  private var occasions: [AuditFinding.Occasion: [Role: Int]] = [:]
  /// Who voted how in which roll call, by both numbers.
  private var cast: [UInt64: Role] = [:]
  private var numbers: [DelegationCode: UInt32] = [:]
  private var counts: [[Role: Int]]
  /// How many votes of each roll call are of delegations in doubt.
  private var unread: [Int]

  init(_ table: VoteTable) {
    self.table = table
    counts = Array(repeating: [:], count: table.rollCalls.count)
    unread = Array(repeating: 0, count: table.rollCalls.count)
    cast.reserveCapacity(table.count)
  }

  /// Takes a vote that was read.
  mutating func add(_ action: Action, _ ballot: VoteTable.Ballot) {
    let index = Int(ballot.rollCall)
    occasions[action.occasion, default: [:]][action.role, default: 0] += 1
    let number = numbers[action.country] ?? UInt32(numbers.count)
    numbers[action.country] = number
    let key = UInt64(ballot.rollCall) << 32 | UInt64(number)
    if let other = cast[key] {
      let vote = action.vote ?? 0
      report(
        other == action.role
          ? .votedTwice(action.country, vote: vote, role: other)
          : .votedBothWays(action.country, vote: vote, role: action.role, other: other),
        span: action.span, printed: action.printed, read: action.country, action.occasion)
      return
    }
    cast[key] = action.role
    counts[index][action.role, default: 0] += 1
  }

  /// Takes a vote whose delegation is in doubt.
  mutating func add(_ item: ReviewItem, _ ballot: VoteTable.Ballot) {
    unread[Int(ballot.rollCall)] += 1
    report(
      .unread(item.why, candidates: item.candidates), span: item.span, printed: item.printed,
      occasion(of: table.rollCalls[Int(ballot.rollCall)]))
  }

  /// The audit, once all votes were taken.
  mutating func finish(_ summary: DocumentSummary) -> DocumentAudit {
    var votes: [DocumentAudit.Vote] = []
    if table.kind != .rollCalls {
      for (index, call) in table.rollCalls.enumerated() { votes.append(checkTotals(of: call, at: index)) }
      for doubled in table.doubledResolutions() {
        report(.resolutionTwice(doubled), occasion(of: table.rollCalls[doubled.position]))
      }
    }
    if occasions.isEmpty { occasions[AuditFinding.Occasion(body: "A")] = [:] }
    return DocumentAudit(
      document: table.document, language: nil, ledger: nil, summary: summary, occasions: occasions, votes: votes,
      findings: findings.enumerated()
        .sorted { ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset) }.map(\.element))
  }

  private mutating func checkTotals(of call: RollCall, at index: Int) -> DocumentAudit.Vote {
    var isConfirmed = true
    var isPrinted = false
    for (role, printed) in [(Role.inFavour, call.yes), (.against, call.no), (.abstaining, call.abstaining)] {
      guard let printed else { continue }
      isPrinted = true
      let count = counts[index][role, default: 0]
      if count == printed { continue }
      isConfirmed = false
      report(
        .totalDiffers(vote: call.number, role: role, printed: printed, read: count, unread: unread[index]),
        occasion(of: call))
    }
    return DocumentAudit.Vote(
      number: call.number, isTotalPrinted: table.kind == .votes ? nil : isPrinted,
      isConfirmed: isPrinted && isConfirmed, occasion: occasion(of: call))
  }

  private func occasion(of call: RollCall) -> AuditFinding.Occasion {
    AuditFinding.Occasion(session: call.session, body: "A", date: call.date)
  }

  private mutating func report(
    _ problem: AuditProblem, span: Range<Int> = 0..<0, printed: String = "", read: DelegationCode? = nil,
    _ occasion: AuditFinding.Occasion
  ) {
    findings.append(
      AuditFinding(problem: problem, paragraph: "", span: span, printed: printed, read: read, occasion: occasion))
  }
}
