// In favour, against, abstaining and not voting are all Member States on the day, once the absent are told.

extension Auditor {
  /// Checks the votes that have rows of those who did not vote, as those of `extract --with-absent` have.
  mutating func checkAbsent() {
    var lists: [Int: [Action]] = [:]
    for action in actions where action.role.isVote {
      if let vote = action.vote { lists[vote, default: []].append(action) }
    }
    for (vote, rows) in lists.sorted(by: { $0.key < $1.key }) {
      let absent = Set(rows.filter { $0.role == .notVoting }.map(\.country))
      guard let first = rows.first, let day = first.date, !absent.isEmpty else { continue }
      let voted = Set(rows.filter { $0.role != .notVoting }.map(\.country))
      let members = registry.members(on: day)
      if voted.count + absent.count != members.count || voted.union(absent) != Set(members) {
        report(
          .notAllMembers(
            vote: vote, voted: voted.count, notVoting: absent.count, members: members.count, on: day),
          paragraph: first.paragraph, span: first.span, printed: "", first.occasion)
      }
    }
  }
}
