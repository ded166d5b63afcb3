import Sponsors

/// How a delegation came to be behind a text: by the strongest of the rows that put it there.
public enum SponsorStanding: Hashable, Comparable, Sendable {
  /// It is printed in the text's own list of sponsors.
  case sponsor
  /// It is printed among those who joined later.
  case joined
  /// It is not printed, and stands in the list of a group that is.
  case byGroup
  /// By another role that was asked for.
  case other
}

extension SponsorSet {
  /// How a delegation came to be behind the text; nil for one that is not. - Complexity: O(rows of the delegation).
  public func standing(of code: DelegationCode, in ledger: Ledger) -> SponsorStanding? {
    rows(of: code).map { row in
      let action = ledger[row]
      if action.reading.isRoster { return .byGroup }
      switch action.role {
      case .sponsor: return .sponsor
      case .cosponsor: return .joined
      default: return .other
      }
    }.min()
  }
}
