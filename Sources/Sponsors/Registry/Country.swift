/// A delegation that is no group: a Member State, an observer, an organization, a former State.
public struct Country: Sendable, Hashable {
  /// What the delegation is at the United Nations today.
  public enum Kind: String, CaseIterable, Sendable {
    /// A Member State.
    case member
    /// An observer State (Holy See, State of Palestine).
    case observer
    /// An organization that acts as a delegation (the European Union).
    case organization
    /// A former Member State.
    case former
    /// A State that is not a member.
    case nonMember = "non-member"
  }

  /// Its code.
  public let code: DelegationCode
  /// ISO 3166-1 alpha-2 code, empty where there is none.
  public let iso2: String
  /// M49 code of the United Nations Statistics Division, empty where there is none.
  public let m49: String
  /// What it is.
  public let kind: Kind
  /// Its periods of membership (of an observer or organization: of its standing), each day inclusive; a nil bound is
  /// open.
  public internal(set) var memberships: [Period]
  /// The delegation whose seat it continues, if any.
  public let continues: DelegationCode?
  /// Code of its regional group, empty where it has none.
  public let regionalGroup: String

  /// Whether it was a Member State on a day.
  public func isMember(on day: Day) -> Bool {
    (kind == .member || kind == .former) && memberships.contains { $0.contains(day) }
  }

  /// Whether it could act at the United Nations on a day, as a member, an observer or an organization.
  public func isPresent(on day: Day) -> Bool {
    memberships.isEmpty || memberships.contains { $0.contains(day) }
  }
}

/// A stretch of days, both ends inclusive; a missing end is open.
public struct Period: Hashable, Sendable {
  /// First day, nil = since ever.
  public let first: Day?
  /// Last day, nil = until today.
  public let last: Day?

  /// A period from `first` to `last`.
  public init(first: Day?, last: Day?) {
    self.first = first
    self.last = last
  }

  /// Whether `day` is in the period.
  public func contains(_ day: Day) -> Bool {
    if let first, day < first { return false }
    if let last, last < day { return false }
    return true
  }
}
