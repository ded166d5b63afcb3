/// Why a table is not a ledger, place by place: the first problem of each row that has one, in the order of the rows.
public struct LedgerProblems: Error, Hashable, Sendable {
  /// The first of them.
  public let first: LedgerError
  private var others: [LedgerError] = []

  /// One problem.
  init(_ first: LedgerError) { self.first = first }

  /// All of them, at least one.
  public var all: [LedgerError] { [first] + others }

  /// The same and a further one.
  func adding(_ other: LedgerError) -> LedgerProblems {
    var copy = self
    copy.others.append(other)
    return copy
  }
}
