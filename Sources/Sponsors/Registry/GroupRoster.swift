/// Who belonged to one group, and when: a value that can be kept with a selection.
public struct GroupRoster: Hashable, Sendable {
  /// The group.
  public let group: DelegationCode
  /// The periods of each member, in the order of the table.
  public let periods: [DelegationCode: [Period]]
  /// Members of whose days the table says that some are uncertain.
  public let uncertain: Set<DelegationCode>

  /// A roster with everything said in it.
  public init(group: DelegationCode, periods: [DelegationCode: [Period]], uncertain: Set<DelegationCode> = []) {
    self.group = group
    self.periods = periods
    self.uncertain = uncertain
  }

  /// Whether a delegation belonged to the group on a day.
  ///
  /// Where the day is unknown, only one that belongs to it for all time does: of another it cannot be said.
  public func contains(_ code: DelegationCode, on day: Day?) -> Bool {
    guard let periods = periods[code] else { return false }
    guard let day else { return periods.contains { $0.first == nil && $0.last == nil } }
    return periods.contains { $0.contains(day) }
  }
}

extension CountryRegistry {
  /// Everyone who ever belonged to a group, with the days. - Complexity: O(memberships of the group).
  public func roster(of group: DelegationCode) -> GroupRoster {
    var periods: [DelegationCode: [Period]] = [:]
    var uncertain: Set<DelegationCode> = []
    for membership in groupMemberships.value.of(group) {
      periods[membership.code, default: []].append(membership.period)
      if membership.isUncertain { uncertain.insert(membership.code) }
    }
    return GroupRoster(group: group, periods: periods, uncertain: uncertain)
  }
}

extension GroupRoster: CustomStringConvertible {
  /// What a selection by the roster takes, with how many members have uncertain days.
  public var description: String {
    let doubt = uncertain.isEmpty ? "" : " (some days uncertain of \(uncertain.count) of \(periods.count))"
    return "only delegations that belonged to \(group) on the day\(doubt)"
  }
}
