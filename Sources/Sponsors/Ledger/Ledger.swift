/// The table of actions: what every reader of documents makes and every measure is computed from.
///
/// Rows stand in document order, then in the order of their places.
public struct Ledger: Sendable, Equatable {
  private var rows: [Action]

  /// A ledger of `actions`, in that order.
  public init(_ actions: some Sequence<Action> = []) { rows = Array(actions) }

  /// Adds the rows of another document's reading.
  public mutating func append(contentsOf actions: some Sequence<Action>) { rows.append(contentsOf: actions) }
}

extension Ledger: RandomAccessCollection {
  /// The first row, 0.
  public var startIndex: Int { rows.startIndex }
  /// One past the last row.
  public var endIndex: Int { rows.endIndex }
  /// The action of one row. - Complexity: O(1).
  public subscript(position: Int) -> Action { rows[position] }
}
