import Sponsors

/// What in a ledger's votes cannot be so. Nothing is chosen among what is printed: the finding is for the audit.
public enum VoteProblem: Hashable, Sendable {
  /// A delegation stands in two or three lists of one vote, in these rows of the ledger: its cell is left absent.
  case severalPositions(vote: RollCall.ID, DelegationCode, rows: [Int])
  /// These rows are votes and have no number of a vote, so that they belong to none: they are not counted.
  case noVoteNumber(document: String, rows: [Int])
  /// A row of a vote says something else of it in this column than a row before: what was said first holds.
  case differentFacts(vote: RollCall.ID, LedgerColumn, row: Int)
}

extension VoteProblem: CustomStringConvertible {
  /// The problem as a sentence: place, what is wrong, what to do. Rows are counted from 1, the header not counted.
  public var description: String {
    switch self {
    case .severalPositions(let vote, let delegation, let rows):
      "\(vote): \(delegation) stands in several lists (rows \(rows.map { String($0 + 1) }.joined(separator: ", ")) "
        + "of the ledger), so its vote is left empty; delete the row that is wrong"
    case .noVoteNumber(let document, let rows):
      "\(document): \(rows.count) votes, from row \((rows.first ?? 0) + 1) of the ledger on, have no number of the "
        + "vote and are left out; number them"
    case .differentFacts(let vote, let column, let row):
      "\(vote): row \(row + 1) of the ledger says another \(column.rawValue) than a row before it, which is taken; "
        + "make them the same, or give two votes two numbers"
    }
  }
}
