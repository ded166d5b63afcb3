/// When and where something must have happened, and to whom it must belong, to be counted: what selections of actions and
/// of votes have in common.
///
/// Every condition that is set must hold. What is of an unknown session, body or day is not counted where that very
/// thing is asked for: it cannot be said to fall within it.
public struct Scope: Hashable, Sendable {
  /// First day counted; nil for no limit.
  public var from: Day?
  /// Last day counted; nil for no limit.
  public var until: Day?
  /// The sessions counted; nil for all.
  public var sessions: Set<Int>?
  /// Symbols of the bodies counted; nil for all.
  public var bodies: Set<String>?
  /// The only delegations counted; nil for all.
  public var members: Set<DelegationCode>?
  /// The group to which a delegation must have belonged on the day; nil for none. On an unknown day only those belong
  /// that belonged to it for all time.
  public var roster: GroupRoster?

  /// A scope; with nothing said, everything.
  public init(
    from: Day? = nil, until: Day? = nil, sessions: Set<Int>? = nil, bodies: Set<String>? = nil,
    members: Set<DelegationCode>? = nil, roster: GroupRoster? = nil
  ) {
    self.from = from
    self.until = until
    self.sessions = sessions
    self.bodies = bodies
    self.members = members
    self.roster = roster
  }

  /// The condition that something does not meet.
  public enum Exclusion: Hashable, Sendable {
    /// The session is another, or unknown.
    case session
    /// The body is another, or unknown.
    case body
    /// The day lies outside, or is unknown.
    case day
  }

  /// The first condition that an occasion does not meet, nil where it meets all; delegations are not asked.
  public func exclusion(session: Int?, body: String, date: Day?) -> Exclusion? {
    if let sessions {
      guard let session, sessions.contains(session) else { return .session }
    }
    if let bodies, !bodies.contains(body) { return .body }
    if from == nil && until == nil { return nil }
    guard let date, Period(first: from, last: until).contains(date) else { return .day }
    return nil
  }

  /// Whether a delegation is one of those counted on a day. - Complexity: O(memberships of the delegation).
  public func takes(_ delegation: DelegationCode, on day: Day?) -> Bool {
    if let members, !members.contains(delegation) { return false }
    return roster?.contains(delegation, on: day) ?? true
  }

  /// The conditions in words, for the head of a report.
  public var words: [String] {
    func list(_ items: [String]) -> String { items.joined(separator: ", ") }
    var parts: [String] = []
    if let from { parts.append("from \(from)") }
    if let until { parts.append("until \(until)") }
    if let sessions { parts.append("sessions " + list(sessions.sorted().map(String.init))) }
    if let bodies { parts.append("bodies " + list(bodies.sorted())) }
    if let members { parts.append("only the delegations " + list(members.sorted().map(\.text))) }
    if let roster { parts.append(roster.description) }
    return parts
  }
}
