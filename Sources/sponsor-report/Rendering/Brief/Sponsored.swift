import Analytics
import Sponsors

/// A text that a delegation is behind, with what says so.
struct Sponsored {
  /// Its column in the incidence matrix.
  let column: Int
  /// The delegation's sponsorships and withdrawals on it, in the order of the ledger.
  let actions: [Action]

  /// How a delegation came to be behind a text.
  enum Manner: CaseIterable {
    /// It is printed in the text's own list.
    case own
    /// It joined later.
    case joined
    /// A group signed for its members, and nothing else says it.
    case group
    /// By a role that is counted and is no sponsorship.
    case other
  }

  /// What counts for most of what is said.
  var manner: Manner {
    let printed = actions.filter { !$0.reading.isRoster }
    if printed.contains(where: { $0.role == .sponsor }) { return .own }
    if printed.contains(where: { $0.role == .cosponsor }) { return .joined }
    return actions.contains { $0.reading.isRoster && ($0.role == .sponsor || $0.role == .cosponsor) } ? .group : .other
  }

  /// The groups that signed for it as one of their members.
  var groups: [DelegationCode] {
    var seen: Set<DelegationCode> = []
    return actions.filter(\.reading.isRoster).compactMap(\.group).filter { seen.insert($0).inserted }
  }
}
