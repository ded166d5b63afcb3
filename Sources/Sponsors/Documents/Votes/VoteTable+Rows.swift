extension VoteTable {
  /// What the table gives: rows, doubtful names, printed totals.
  public struct Rows: Sendable {
    /// The row of the table in `documents.csv`.
    public let summary: DocumentSummary
    /// The audit of the table.
    public let audit: DocumentAudit
    /// Names that are not surely one member on the day of the vote, one for each vote.
    public let review: [ReviewItem]
    /// Totals that the table prints.
    public let votes: [RecordedVote]
    /// What could not be read, unknown delegations included.
    public let problems: [VoteTableProblem]
  }

  /// Adds the votes to a ledger, in the order of the table.
  ///
  /// The document of every row is the table, its number of the vote the table's own (`rcid`, or the library's control
  /// number), its body the General Assembly. What the table does not hold stays empty: the `unvotes` data do not say of
  /// newer votes whether they were on a paragraph, and leave out members that did not vote.
  ///
  /// - Complexity: O(votes), and one look-up for each name and each stretch of days on which no name or seat changes.
  public func add(to ledger: inout Ledger, registry: CountryRegistry) -> Rows {
    var seats = SeatCache(voters: voters, registry: registry)
    var auditor = VoteTableAuditor(self)
    var review: [ReviewItem] = []
    var unknown: [UInt32: Int] = [:]
    var actions = 0
    for ballot in ballots {
      let call = rollCalls[Int(ballot.rollCall)]
      let printed = voters[Int(ballot.voter)].printed
      let span = ballot.offset..<ballot.offset + printed.utf8.count
      let outcome = seats.seat(of: ballot.voter, on: call.date)
      var doubt: ReviewItem?
      switch outcome {
      case .seat(let country):
        let action = Action(
          document: document, session: call.session, body: "A", date: call.date, span: span, draft: call.draft,
          title: call.title, resolution: call.resolution, vote: call.number, division: call.division,
          role: ballot.role, country: country, printed: printed)
        ledger.append(action)
        auditor.add(action, ballot)
        actions += 1
      case .doubtful(let why, let candidates):
        doubt = ReviewItem(document: document, span: span, printed: printed, why: why, candidates: candidates)
      case .unknown:
        doubt = ReviewItem(document: document, span: span, printed: printed, why: .unknownName)
        unknown[ballot.voter, default: 0] += 1
      }
      if let doubt {
        review.append(doubt)
        auditor.add(doubt, ballot)
      }
    }
    let summary = summary(actions: actions, review: review.count)
    return Rows(
      summary: summary, audit: auditor.finish(summary), review: review, votes: totals(),
      problems: problems + problems(of: unknown))
  }

  private func summary(actions: Int, review: Int) -> DocumentSummary {
    let sessions = Set(rollCalls.map(\.session))
    let session = sessions.count == 1 ? sessions.first ?? nil : nil
    let unknown = rollCalls.count { $0.date == nil && $0.session == nil && $0.resolution.isEmpty }
    var remark = "\(rollCalls.count) recorded \(rollCalls.count == 1 ? "vote" : "votes")."
    if kind == .votes, unknown > 0 {
      remark += " Of \(unknown) of them neither session nor day is known: give un_roll_calls.csv too."
    }
    if kind == .rollCalls { remark += " Says what was voted on, not how: give un_votes.csv too." }
    return DocumentSummary(
      document: document, kind: .votes, session: session, body: "A", bytes: bytes, actions: actions, review: review,
      remark: remark)
  }

  private func totals() -> [RecordedVote] {
    rollCalls.compactMap { call in
      if call.yes == nil, call.no == nil, call.abstaining == nil { return nil }
      return RecordedVote(
        number: call.number, draft: call.draft, division: call.division ?? .whole, paragraph: "", yes: call.yes,
        no: call.no, abstaining: call.abstaining, span: 0..<0, printed: "")
    }
  }

  private func problems(of unknown: [UInt32: Int]) -> [VoteTableProblem] {
    unknown.sorted { $0.key < $1.key }.map { voter, count in
      let voter = voters[Int(voter)]
      return VoteTableProblem(
        line: firstLines[voter] ?? 1, count: count, kind: .unknownDelegation(name: voter.name, code: voter.code))
    }
  }
}
