import Sponsors

/// Who voted how: delegations × recorded votes, as three bits a cell, none of them set where the delegation is absent.
///
/// Rows are in the order of the codes. Columns keep the order they are given in; from a ledger, that of first
/// appearance. 200 delegations in 6,000 votes take 450 KB.
public struct VoteMatrix: Hashable, Sendable {
  /// The delegations, one a row, in the order of their codes.
  public let delegations: [DelegationCode]
  /// The votes, one a column.
  public let votes: [RollCall]
  /// Number of votes in the ledger, those too that the selection leaves out.
  public let recordedCount: Int
  /// How everybody voted in each vote, those too whom the selection leaves out as delegations; a cell that is absent
  /// because the ledger contradicts itself is in none.
  public let tallies: [VoteTally]
  /// Who voted in favour.
  public let inFavour: BitMatrix
  /// Who voted against.
  public let against: BitMatrix
  /// Who abstained.
  public let abstaining: BitMatrix
  /// What was counted.
  public let selection: VoteSelection
  /// What in the ledger's votes could not be so, whether selected or not.
  public let problems: [VoteProblem]

  /// A matrix from its rows, each with one position a vote, nil for absent; rows are put in the order of their codes.
  ///
  /// Throws where a row is not as long as `votes`.
  /// - Complexity: O(delegations × votes).
  public init(votes: [RollCall], rows: [DelegationCode: [VotePosition?]]) throws(VoteMatrixError) {
    let delegations = rows.keys.sorted()
    var cells = PositionBits(rowCount: delegations.count, columnCount: votes.count)
    for (row, delegation) in delegations.enumerated() {
      let positions = rows[delegation] ?? []
      guard positions.count == votes.count else {
        throw .rowLength(delegation, found: positions.count, votes: votes.count)
      }
      for (column, position) in positions.enumerated() {
        if let position { cells.set(position, row, column) }
      }
    }
    self.init(
      delegations: delegations, votes: votes, recordedCount: votes.count, cells: cells,
      selection: VoteSelection(), problems: [])
  }

  /// Parts that are known to fit, tallied before anybody is left out.
  init(
    delegations: [DelegationCode], votes: [RollCall], recordedCount: Int, cells: PositionBits,
    selection: VoteSelection, problems: [VoteProblem]
  ) {
    tallies = cells.tallies()
    var cells = cells
    let kept = delegations.indices.filter { row in
      guard selection.scope.members?.contains(delegations[row]) ?? true else { return false }
      guard selection.scope.roster != nil else { return true }
      let outside = votes.indices.filter { !selection.compares(delegations[row], in: votes[$0]) }
      for column in outside { cells.clear(row, column) }
      return outside.count < votes.count
    }
    let keptCells = kept.count == delegations.count ? cells : cells.keeping(rows: kept)
    self.delegations = kept.map { delegations[$0] }
    self.votes = votes
    self.recordedCount = recordedCount
    inFavour = keptCells.inFavour
    against = keptCells.against
    abstaining = keptCells.abstaining
    self.selection = selection
    self.problems = problems
  }

  /// V, the number of votes compared.
  public var voteCount: Int { votes.count }

  /// Number of votes of which no document says what they were on.
  public var unstatedDivisionCount: Int { votes.count { $0.division == nil } }

  /// How the delegation of `row` voted in the vote of `column`, nil for absent. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> VotePosition? {
    if inFavour[row, column] { return .inFavour }
    if abstaining[row, column] { return .abstaining }
    return against[row, column] ? .against : nil
  }

  /// The row of `delegation`, nil where it has none. - Complexity: O(log delegations).
  public func row(of delegation: DelegationCode) -> Int? {
    var low = 0
    var high = delegations.count
    while low < high {
      let middle = (low + high) / 2
      if delegations[middle] < delegation { low = middle + 1 } else { high = middle }
    }
    return low < delegations.count && delegations[low] == delegation ? low : nil
  }
}

/// Why rows do not make a matrix of votes.
public enum VoteMatrixError: Error, Hashable {
  /// A delegation's row is shorter or longer than the list of votes.
  case rowLength(DelegationCode, found: Int, votes: Int)
}

extension VoteMatrixError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .rowLength(let delegation, let found, let votes):
      "row \(delegation): \(found) positions for \(votes) votes; give one position a vote, nil for absent"
    }
  }
}
