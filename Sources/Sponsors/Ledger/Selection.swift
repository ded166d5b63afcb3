/// Which actions of a ledger are counted.
///
/// Every condition that is set must hold. An action whose session, body or day is unknown is not counted where
/// that very thing is asked for: it cannot be said to fall within it.
public struct Selection: Hashable, Sendable {
  /// The roles that are counted.
  public var roles: Set<Role>
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
  /// The group to which a delegation must have belonged on the day of its action; nil for none. An action whose
  /// day is unknown counts only where the delegation belonged to it for all time.
  public var roster: GroupRoster?
  /// Whether rows that come from the roster of a printed group are counted. Members that did not vote are derived
  /// from no printed group; they are counted where their role is.
  public var withRosters: Bool

  /// A selection; with nothing said, every sponsor and co-sponsor of every document.
  public init(
    roles: Set<Role> = [.sponsor, .cosponsor], from: Day? = nil, until: Day? = nil, sessions: Set<Int>? = nil,
    bodies: Set<String>? = nil, members: Set<DelegationCode>? = nil, roster: GroupRoster? = nil,
    withRosters: Bool = true
  ) {
    self.roles = roles
    self.from = from
    self.until = until
    self.sessions = sessions
    self.bodies = bodies
    self.members = members
    self.roster = roster
    self.withRosters = withRosters
  }

  /// Why an action is not counted.
  public enum Exclusion: Hashable, Sendable, CaseIterable {
    /// The row is a group itself, which is not a delegation beside its members.
    case groupItself
    /// The role is not one of those counted.
    case role
    /// The row comes from a roster, and rosters are not counted.
    case roster
    /// The delegation is not one of those counted, or did not belong to the group on the day.
    case delegation
    /// The session is another, or unknown.
    case session
    /// The body is another, or unknown.
    case body
    /// The day lies outside, or is unknown.
    case day
  }

  /// The first reason why `action` is not counted, or nil where it is.
  public func exclusion(of action: Action) -> Exclusion? {
    roles.contains(action.role) ? exclusionBesideRole(of: action) : .role
  }

  /// Whether `action` is counted.
  public func counts(_ action: Action) -> Bool { exclusion(of: action) == nil }

  /// Whether `action` belongs into the selected part of the ledger: it is counted, or it is the row of a group itself
  /// that meets every other condition. Where delegations or members of a group are asked for, a group is none.
  public func keeps(_ action: Action) -> Bool {
    guard roles.contains(action.role) else { return false }
    if action.isGroupItself && (members != nil || roster != nil) { return false }
    return exclusionBesideRoleAndGroup(of: action) == nil
  }

  /// Whether there is no condition at all, so that every row of a ledger is kept.
  public var keepsAll: Bool {
    roles.count == Role.allCases.count && from == nil && until == nil && sessions == nil && bodies == nil
      && members == nil && roster == nil && withRosters
  }

  /// Whether `action` is a withdrawal that takes its delegation off the sponsors counted.
  ///
  /// It must meet every condition but the role: with `until` the day before it, the delegation is still a
  /// sponsor. Where withdrawals are themselves what is counted, they take nothing away.
  public func takesOff(_ action: Action) -> Bool {
    action.role == .withdrawn && !roles.contains(.withdrawn) && exclusionBesideRole(of: action) == nil
  }

  private func exclusionBesideRole(of action: Action) -> Exclusion? {
    action.isGroupItself ? .groupItself : exclusionBesideRoleAndGroup(of: action)
  }

  private func exclusionBesideRoleAndGroup(of action: Action) -> Exclusion? {
    if !withRosters && action.reading.isRoster && action.role != .notVoting { return .roster }
    if let members, !members.contains(action.country) { return .delegation }
    if let roster, !roster.contains(action.country, on: action.date) { return .delegation }
    if let sessions {
      guard let session = action.session, sessions.contains(session) else { return .session }
    }
    if let bodies, !bodies.contains(action.body) { return .body }
    if from == nil && until == nil { return nil }
    guard let date = action.date else { return .day }
    if let from, date < from { return .day }
    if let until, date > until { return .day }
    return nil
  }
}

extension Selection: CustomStringConvertible {
  /// The selection in words, for the head of a report.
  public var description: String {
    func list(_ items: [String]) -> String { items.joined(separator: ", ") }
    let named = Role.allCases.filter(roles.contains).map(\.rawValue)
    var parts = ["roles " + (named.isEmpty ? "none" : list(named))]
    parts.append(withRosters ? "with members from rosters" : "without members from rosters")
    if let from { parts.append("from \(from)") }
    if let until { parts.append("until \(until)") }
    if let sessions { parts.append("sessions " + list(sessions.sorted().map(String.init))) }
    if let bodies { parts.append("bodies " + list(bodies.sorted())) }
    if let members { parts.append("only the delegations " + list(members.sorted().map(\.text))) }
    if let roster { parts.append(roster.description) }
    return parts.joined(separator: "; ")
  }
}
