/// Which actions of a ledger are counted.
///
/// Every condition that is set must hold.
public struct Selection: Hashable, Sendable {
  /// The roles that are counted.
  public var roles: Set<Role>
  /// When, where and whose. On an unknown day a delegation counts as one of a group only where it belonged to it for
  /// all time.
  public var scope: Scope
  /// Whether rows that come from the roster of a printed group are counted. Members that did not vote are derived
  /// from no printed group; they are counted where their role is.
  public var withRosters: Bool
  /// Only what was done before the decision on the draft, or only what was done after it; nil for both.
  ///
  /// What the documents do not place in time is neither, except that the draft's own list of sponsors and its
  /// introduction are by nature before the decision.
  public var timing: Timing?

  /// A selection; with nothing said, every sponsor and co-sponsor of every document.
  public init(
    roles: Set<Role> = [.sponsor, .cosponsor], from: Day? = nil, until: Day? = nil, sessions: Set<Int>? = nil,
    bodies: Set<String>? = nil, members: Set<DelegationCode>? = nil, roster: GroupRoster? = nil,
    withRosters: Bool = true, timing: Timing? = nil
  ) {
    self.roles = roles
    scope = Scope(
      from: from, until: until, sessions: sessions, bodies: bodies, members: members, roster: roster)
    self.withRosters = withRosters
    self.timing = timing
  }

  /// Why an action is not counted.
  public enum Exclusion: Hashable, Sendable, CaseIterable {
    /// The row is a group itself, which is not a delegation beside its members.
    case groupItself
    /// The role is not one of those counted.
    case role
    /// The row comes from a roster, and rosters are not counted.
    case roster
    /// It was done at the other time, or no document says when.
    case timing
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
    if action.isGroupItself && (scope.members != nil || scope.roster != nil) { return false }
    return exclusionBesideRoleAndGroup(of: action) == nil
  }

  /// Whether there is no condition at all, so that every row of a ledger is kept.
  public var keepsAll: Bool {
    roles.count == Role.allCases.count && scope == Scope() && withRosters && timing == nil
  }

  /// Whether `action` is a withdrawal that takes its delegation off the sponsors counted.
  ///
  /// It must meet every condition but the role: with `until` the day before it, the delegation is still a
  /// sponsor. Where only what was before the decision counts, a withdrawal after it takes nothing away; every other one
  /// does, also one of which no document says when it was. Where withdrawals are themselves what is counted, they take
  /// nothing away.
  public func takesOff(_ action: Action) -> Bool {
    guard action.role == .withdrawn, !roles.contains(.withdrawn) else { return false }
    if timing == .before && action.timing == .after { return false }
    var selection = self
    selection.timing = nil
    return selection.exclusionBesideRole(of: action) == nil
  }

  /// When an action was done, as far as documents or its nature tell.
  private static func timing(of action: Action) -> Timing? {
    action.timing ?? (action.role == .sponsor || action.role == .introduced ? .before : nil)
  }

  private func exclusionBesideRole(of action: Action) -> Exclusion? {
    action.isGroupItself ? .groupItself : exclusionBesideRoleAndGroup(of: action)
  }

  private func exclusionBesideRoleAndGroup(of action: Action) -> Exclusion? {
    if !withRosters && action.reading.isRoster && action.role != .notVoting { return .roster }
    if let timing, timing != Self.timing(of: action) { return .timing }
    if !scope.takes(action.country, on: action.date) { return .delegation }
    switch scope.exclusion(session: action.session, body: action.body, date: action.date) {
    case .session: return .session
    case .body: return .body
    case .day: return .day
    case nil: return nil
    }
  }
}

extension Selection: CustomStringConvertible {
  /// The selection in words, for the head of a report.
  public var description: String {
    let named = Role.allCases.filter(roles.contains).map(\.rawValue)
    let parts = [
      "roles " + (named.isEmpty ? "none" : named.joined(separator: ", ")),
      withRosters ? "with members from rosters" : "without members from rosters",
    ]
    let when = timing.map {
      $0 == .before
        ? ["only before the decision, which a draft's own list of sponsors is"] : ["only after the decision"]
    }
    return (parts + (when ?? []) + scope.words).joined(separator: "; ")
  }
}
