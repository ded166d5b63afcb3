import Sponsors

/// How positions moved from one vote to another on the same text, as from a committee to the plenary.
public struct Swing: Sendable {
  /// A delegation that took another position, or was absent from one of the two.
  public struct Move: Hashable, Sendable {
    /// The delegation.
    public let delegation: DelegationCode
    /// Its position in the first vote, nil for absent.
    public let from: VotePosition?
    /// Its position in the second vote, nil for absent.
    public let to: VotePosition?

    /// Whether it voted both times, and otherwise.
    public var isChangeOfPosition: Bool { from != nil && to != nil && from != to }
  }

  /// The first vote.
  public let first: RollCall
  /// The second vote.
  public let second: RollCall
  /// Everybody who moved, by code.
  public let moves: [Move]
  private let counts: [Int]

  /// What happened between the votes of two columns of `matrix`; that they are on the same text is the caller's to
  /// know. - Complexity: O(delegations).
  public init(in matrix: VoteMatrix, from first: Int, to second: Int) {
    self.first = matrix.votes[first]
    self.second = matrix.votes[second]
    var counts = Array(repeating: 0, count: 16)
    var moves: [Move] = []
    for (row, delegation) in matrix.delegations.enumerated() {
      let move = Move(delegation: delegation, from: matrix[row, first], to: matrix[row, second])
      counts[Self.index(move.from, move.to)] += 1
      if move.from != move.to { moves.append(move) }
    }
    self.moves = moves
    self.counts = counts
  }

  /// How many went from one position to another, nil standing for absent.
  public subscript(from: VotePosition?, to: VotePosition?) -> Int { counts[Self.index(from, to)] }

  private static func index(_ from: VotePosition?, _ to: VotePosition?) -> Int {
    (from?.rawValue ?? 0) * 4 + (to?.rawValue ?? 0)
  }
}
