/// A political or regional group.
public struct Group: Sendable, Hashable {
  /// Its code.
  public let code: DelegationCode
  /// Official names by language.
  public let names: [Language: String]
}

/// One delegation's membership in one group.
public struct GroupMembership: Sendable, Hashable {
  /// The group.
  public let group: DelegationCode
  /// The member.
  public let code: DelegationCode
  /// The days of membership.
  public let period: Period
  /// Whether the table says that a day is uncertain.
  public let isUncertain: Bool
}
