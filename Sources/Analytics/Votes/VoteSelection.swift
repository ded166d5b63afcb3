import Sponsors

/// Which recorded votes, and whose, are compared.
///
/// Every condition that is set must hold. A vote whose session, body or day is unknown is not counted where that very
/// thing is asked for. A vote of which no document says what it was on is counted by default, since tables of votes
/// leave the column empty for whole texts; outputs state how many there are.
public struct VoteSelection: Hashable, Sendable {
  /// First day counted; nil for no limit.
  public var from: Day?
  /// Last day counted; nil for no limit.
  public var until: Day?
  /// The sessions counted; nil for all.
  public var sessions: Set<Int>?
  /// Symbols of the bodies counted; nil for all.
  public var bodies: Set<String>?
  /// The only delegations compared; nil for all. Tallies and unanimity stay those of everybody who voted.
  public var members: Set<DelegationCode>?
  /// The group to which a delegation must have belonged on the day of the vote; nil for none. On other days its cell
  /// is absent, and on an unknown day it is there only where it belonged for all time.
  public var roster: GroupRoster?
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
    self.from = from
    self.until = until
    self.sessions = sessions
    self.bodies = bodies
    self.members = members
    self.roster = roster
    self.divisions = divisions
    self.withUnstatedDivision = withUnstatedDivision
  }

  /// Whether `delegation` is compared in `vote`. - Complexity: O(memberships of the delegation).
  public func compares(_ delegation: DelegationCode, in vote: RollCall) -> Bool {
    if let members, !members.contains(delegation) { return false }
    return roster?.contains(delegation, on: vote.date) ?? true
  }

  /// Whether `vote` is counted.
  public func counts(_ vote: RollCall) -> Bool {
    if let division = vote.division {
      if !divisions.contains(division) { return false }
    } else if !withUnstatedDivision {
      return false
    }
    if let sessions {
      guard let session = vote.session, sessions.contains(session) else { return false }
    }
    if let bodies, !bodies.contains(vote.body) { return false }
    if from == nil && until == nil { return true }
    guard let date = vote.date else { return false }
    if let from, date < from { return false }
    if let until, date > until { return false }
    return true
  }
}

extension VoteSelection: CustomStringConvertible {
  /// The selection in words, for the head of a report.
  public var description: String {
    func list(_ items: [String]) -> String { items.joined(separator: ", ") }
    let named = Division.allCases.filter(divisions.contains).map(\.rawValue)
    var parts = ["votes on " + (named.isEmpty ? "nothing stated" : list(named))]
    parts[0] += withUnstatedDivision ? " or not stated" : ""
    if let from { parts.append("from \(from)") }
    if let until { parts.append("until \(until)") }
    if let sessions { parts.append("sessions " + list(sessions.sorted().map(String.init))) }
    if let bodies { parts.append("bodies " + list(bodies.sorted())) }
    if let members { parts.append("only the delegations " + list(members.sorted().map(\.text))) }
    if let roster { parts.append(roster.description) }
    return parts.joined(separator: "; ")
  }
}
