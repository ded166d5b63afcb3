/// Who belonged to one group, and when: a value that can be kept with a selection.
public struct GroupRoster: Hashable, Sendable {
  /// The group.
  public let group: DelegationCode
  /// The periods of each member, in the order of the table.
  public let periods: [DelegationCode: [Period]]

  /// A roster with everything said in it.
  public init(group: DelegationCode, periods: [DelegationCode: [Period]]) {
    self.group = group
    self.periods = periods
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
    for membership in groupMemberships.value.of(group) {
      periods[membership.code, default: []].append(membership.period)
    }
    return GroupRoster(group: group, periods: periods)
  }
}
