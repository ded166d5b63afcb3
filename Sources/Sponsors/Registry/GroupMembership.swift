/// One delegation's membership in one group: a row of group-members.tsv.
public struct GroupMembership: Sendable, Hashable {
  /// The group.
  public let group: DelegationCode
  /// The member.
  public let code: DelegationCode
  /// The days of membership.
  public let period: Period
  /// Where the row is known from.
  public let source: String
  /// What else the table says of it.
  public let note: String
  /// Which of its days are uncertain; nil where all are known.
  let doubt: Doubt?

  /// What the note says of the days.
  struct Doubt: Sendable, Hashable {
    let first: Bool
    let last: Bool
    /// How many calendar years before and after that of the day the true one may lie in.
    let years: Int
  }

  /// A row of the table. The note is searched for `uncertain`: README.md of the tables has the words.
  init(group: DelegationCode, code: DelegationCode, period: Period, source: String, note: String) {
    self.group = group
    self.code = code
    self.period = period
    self.source = source
    self.note = note
    guard note.contains("uncertain") else {
      doubt = nil
      return
    }
    doubt = Doubt(
      first: !note.contains("last day uncertain"), last: !note.contains("first day uncertain"),
      years: note.contains("year uncertain") ? 1 : 0)
  }

  /// Whether the table says that a day is uncertain.
  public var isUncertain: Bool { doubt != nil }

  /// Whether it is uncertain that the delegation belonged to the group on a day, or that it did not: an uncertain day
  /// of the row is in the same calendar year, or, where the year is uncertain, in one beside it.
  public func isDoubtful(on day: Day) -> Bool {
    guard let doubt else { return false }
    func isNear(_ bound: Day?) -> Bool { bound.map { abs($0.civil.year - day.civil.year) <= doubt.years } ?? false }
    return doubt.first && isNear(period.first) || doubt.last && isNear(period.last)
  }
}

extension CountryRegistry {
  /// Whether a delegation named beside a group (`the three African members, namely Algeria and Sierra Leone, as well as
  /// Guyana`) may be one of it: it is in the roster of the day, of some day where that is unknown, or there is no roster.
  func mayBelong(_ code: DelegationCode, to group: DelegationCode, on day: Day?) -> Bool {
    let stays = groupMemberships.value.of(group)
    return stays.isEmpty || stays.contains { stay in stay.code == code && day.map(stay.period.contains) ?? true }
  }

  /// The delegations of which it is uncertain, by the table, whether they belonged to a group on a day, in the order of
  /// their codes; none without a day. - Complexity: O(memberships of the group).
  public func doubtfulMembers(of group: DelegationCode, on day: Day?) -> [DelegationCode] {
    guard let day else { return [] }
    return Set(groupMemberships.value.of(group).lazy.filter { $0.isDoubtful(on: day) }.map(\.code)).sorted()
  }
}
