// A printed result is a checksum of its lists, and nobody votes twice.

extension Auditor {
  mutating func checkVotes(areTotalsHeld: Bool) {
    var cast: [Int: [Action]] = [:]
    for action in ownActions where action.role.isVote && action.role != .notVoting {
      if let vote = action.vote { cast[vote, default: []].append(action) }
    }
    let results = Dictionary(recorded.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    for number in Set(cast.keys).union(results.keys).sorted() {
      let votes = cast[number] ?? []
      checkDoubles(votes, vote: number)
      let occasion = votes.first?.occasion ?? self.occasion
      let isConfirmed = results[number].map { checkTotals(of: $0, votes, occasion) } ?? false
      add(
        DocumentAudit.Vote(
          number: number, isTotalPrinted: areTotalsHeld ? results[number]?.hasTotals ?? false : nil,
          isConfirmed: isConfirmed, occasion: occasion))
    }
    if !areTotalsHeld, let first = cast.min(by: { $0.key < $1.key })?.value.first {
      report(.totalsNotHeld(votes: cast.count), first.occasion)
    }
  }

  /// Whether every printed number is the number of delegations in its list.
  private mutating func checkTotals(
    of result: RecordedVote, _ votes: [Action], _ occasion: AuditFinding.Occasion
  ) -> Bool {
    guard result.hasTotals else {
      report(
        .totalsNotPrinted(vote: result.number), paragraph: result.paragraph, span: result.span,
        printed: result.printed, occasion)
      return false
    }
    let unread = unreadCount(among: votes)
    var isConfirmed = true
    for (role, printed) in [
      (Role.inFavour, result.yes), (.against, result.no), (.abstaining, result.abstaining),
    ] {
      guard let printed else { continue }
      let read = Set(votes.filter { $0.role == role }.map(\.country)).count
      if read == printed { continue }
      isConfirmed = false
      report(
        .totalDiffers(vote: result.number, role: role, printed: printed, read: read, unread: unread),
        paragraph: result.paragraph, span: result.span, printed: result.printed, occasion)
    }
    return isConfirmed
  }

  /// Words between the first and the last name of a vote that could not be read.
  private func unreadCount(among votes: [Action]) -> Int {
    guard let start = votes.map(\.span.lowerBound).min(), let end = votes.map(\.span.upperBound).max() else {
      return 0
    }
    let first = unreadPlaces.partition { $0.lowerBound >= start }
    return unreadPlaces[first...].prefix { $0.lowerBound <= end }.count { $0.upperBound <= end }
  }

  private mutating func checkDoubles(_ votes: [Action], vote: Int) {
    var first: [DelegationCode: Role] = [:]
    for action in votes {
      guard let role = first[action.country] else {
        first[action.country] = action.role
        continue
      }
      report(
        role == action.role
          ? .votedTwice(action.country, vote: vote, role: role)
          : .votedBothWays(action.country, vote: vote, role: action.role, other: role), action)
    }
  }
}

extension RecordedVote {
  /// Whether any number of the result is printed.
  var hasTotals: Bool { yes != nil || no != nil || abstaining != nil }
}
