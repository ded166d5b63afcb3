/// Who belonged to which group, and when.
struct GroupMemberships: Sendable {
  /// In the order of the table.
  let all: [GroupMembership]
  private let byGroup: [DelegationCode: [GroupMembership]]

  init(_ all: [GroupMembership]) {
    self.all = all
    byGroup = Dictionary(grouping: all, by: \.group)
  }

  /// Those of one group, in the order of the table. - Complexity: O(1).
  func of(_ group: DelegationCode) -> [GroupMembership] { byGroup[group, default: []] }
}
