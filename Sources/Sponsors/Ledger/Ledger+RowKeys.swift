/// What tells a row of a ledger from the rows around it: numbers, no texts.
///
/// For who goes through a million rows and needs the texts of few: rows of one `context` are the same in document,
/// language, session, body, day, paragraph, draft, title, resolution, vote and division, so that one of them has to be
/// read as an `Action` and the others not.
public struct RowKey: Hashable, Sendable {
  /// Number of what the row shares with others, below `Ledger.contextCount`.
  public let context: Int
  /// Number of the delegation in `Ledger.codes`.
  public let country: Int
  /// What the delegation did.
  public let role: Role
  /// Whether the row is the group on whose behalf, and not one of its members: `Action.isGroupItself`.
  public let isGroupItself: Bool
}

extension Ledger {
  /// Number of different contexts of its rows, at most the number of rows.
  public var contextCount: Int { rows.contexts.count }

  /// Every code of its rows, in whatever column it stands, in the order of first appearance.
  public var codes: [DelegationCode] { rows.codes }

  /// The key of one row. - Complexity: O(1), without a reference count.
  public func key(ofRow position: Int) -> RowKey {
    let row = rows.rows[position]
    return RowKey(
      context: Int(row.context), country: Int(row.country), role: row.role,
      // The number of a group is one more than the number of its code.
      isGroupItself: row.group == row.country &+ 1 && !row.reading.isRoster)
  }
}
