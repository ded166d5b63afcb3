/// The table of actions: what every reader of documents makes and every measure is computed from.
///
/// Rows stand in document order, then in the order of their places. They are held packed: 32 bytes a row, and once
/// each what rows share (documents, drafts, titles, printed names).
///
/// Two ledgers are equal where their rows are the same in the same order, texts byte for byte.
public struct Ledger: Sendable, Equatable {
  private(set) var rows = PackedActions()

  /// A ledger of `actions`, in that order. - Complexity: O(their number and the bytes of their texts).
  public init(_ actions: some Sequence<Action> = []) { append(contentsOf: actions) }

  /// Adds the rows of another document's reading. - Complexity: O(their number and the bytes of their texts).
  public mutating func append(contentsOf actions: some Sequence<Action>) {
    for action in actions { rows.append(action) }
  }

  /// Adds one row. - Complexity: O(bytes of its texts).
  public mutating func append(_ action: Action) { rows.append(action) }
}

extension Ledger: RandomAccessCollection {
  /// The first row, 0.
  public var startIndex: Int { 0 }
  /// One past the last row.
  public var endIndex: Int { rows.count }
  /// The action of one row. - Complexity: O(1).
  public subscript(position: Int) -> Action { rows[position] }
}
