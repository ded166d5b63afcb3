// Who is no member votes in no list; who is not yet or no longer one rarely sponsors.

extension Auditor {
  mutating func checkMembership() {
    for action in ownActions {
      guard let day = action.date, let country = registry.country(action.country) else { continue }
      if action.role.isVote, let vote = action.vote {
        if !country.isMember(on: day) {
          report(.votedWithoutMembership(country.code, vote: vote, on: day), action)
        }
      } else if !country.isPresent(on: day), let absence = country.absence(on: day) {
        report(.notMember(country.code, role: action.role, on: day, absence: absence), action)
      }
    }
  }
}

extension Country {
  /// Why it is not a member on a day that is in none of its memberships.
  fileprivate func absence(on day: Day) -> AuditProblem.Absence? {
    let last = memberships.compactMap(\.last).filter { $0 < day }.max()
    let first = memberships.compactMap(\.first).filter { $0 > day }.min()
    switch (last, first) {
    case (let last?, let first?): return .between(last: last, first: first)
    case (let last?, nil): return .noLonger(last)
    case (nil, let first?): return .notYet(first)
    case (nil, nil): return nil
    }
  }
}
