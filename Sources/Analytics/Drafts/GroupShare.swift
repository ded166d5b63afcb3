import Sponsors

/// How many of a group's members are behind a text: members on it, of the members of the day.
public struct GroupShare: Hashable, Sendable {
  /// The group.
  public let group: DelegationCode
  /// The day of the roster; nil where the text's day is unknown.
  public let day: Day?
  /// Members of that day that are behind the text.
  public let sponsors: Int
  /// Members of that day; 0 where the day is unknown or the group had none.
  public let members: Int
}

extension GroupRoster {
  /// The members on a day, in the order of their codes; without a day, those that belong to it for all time.
  func members(on day: Day?) -> [DelegationCode] { periods.keys.filter { contains($0, on: day) }.sorted() }
}

extension SponsorSet {
  /// The share of a group, by its members on the day of the set. - Complexity: O(members).
  public func share(of roster: GroupRoster) -> GroupShare {
    guard let day else { return GroupShare(group: roster.group, day: nil, sponsors: 0, members: 0) }
    let members = roster.members(on: day)
    return GroupShare(
      group: roster.group, day: day, sponsors: members.count(where: contains), members: members.count)
  }
}
