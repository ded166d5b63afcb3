import Sponsors

/// Which recorded votes, and whose, are compared.
///
/// A vote of which no document says what it was on is counted by default, since tables of votes leave the column empty
/// for whole texts; outputs state how many there are.
public struct VoteSelection: Hashable, Sendable {
  /// When, where and whose. Tallies and unanimity stay those of everybody who voted; the cell of a delegation that did
  /// not belong to the group on the day of the vote is absent.
  public var scope: Scope
  /// What was voted on.
  public var divisions: Set<Division>
  /// Whether votes are counted of which it is not stated what they were on.
  public var withUnstatedDivision: Bool

  /// A selection; with nothing said, every vote on a whole text, by everybody.
  public init(
    from: Day? = nil, until: Day? = nil, sessions: Set<Int>? = nil, bodies: Set<String>? = nil,
    members: Set<DelegationCode>? = nil, roster: GroupRoster? = nil, divisions: Set<Division> = [.whole],
    withUnstatedDivision: Bool = true
  ) {
    self.init(
      scope: Scope(from: from, until: until, sessions: sessions, bodies: bodies, members: members, roster: roster),
      divisions: divisions, withUnstatedDivision: withUnstatedDivision)
  }

  /// A selection of votes on whole texts within a scope.
  public init(scope: Scope, divisions: Set<Division> = [.whole], withUnstatedDivision: Bool = true) {
    self.scope = scope
    self.divisions = divisions
    self.withUnstatedDivision = withUnstatedDivision
  }

  /// Whether `delegation` is compared in `vote`. - Complexity: O(memberships of the delegation).
  public func compares(_ delegation: DelegationCode, in vote: RollCall) -> Bool {
    scope.takes(delegation, on: vote.date)
  }

  /// Whether `vote` is counted.
  public func counts(_ vote: RollCall) -> Bool {
    if let division = vote.division {
      if !divisions.contains(division) { return false }
    } else if !withUnstatedDivision {
      return false
    }
    return scope.exclusion(session: vote.session, body: vote.body, date: vote.date) == nil
  }
}

extension VoteSelection: CustomStringConvertible {
  /// The selection in words, for the head of a report.
  public var description: String {
    let named = Division.allCases.filter(divisions.contains).map(\.rawValue)
    let votes =
      "votes on " + (named.isEmpty ? "nothing stated" : named.joined(separator: ", "))
      + (withUnstatedDivision ? " or not stated" : "")
    return ([votes] + scope.words).joined(separator: "; ")
  }
}
