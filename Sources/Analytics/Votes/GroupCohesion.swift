import Sponsors

/// How much a group of delegations voted as one: vote by vote, and over all votes.
public struct GroupCohesion: Sendable {
  /// What the group did in one vote.
  public struct Entry: Hashable, Sendable {
    /// Column of the vote in the matrix.
    public let column: Int
    /// Members of the group on that day that have a row in the matrix, voting or not.
    public let members: Int
    /// How those voted who did.
    public let tally: VoteTally
    /// Members who voted otherwise than the group's plurality, by code; none where there is no plurality.
    public let dissenters: [DelegationCode]

    /// The share of those voting who took the position that most of the group took; nil where nobody voted.
    public var pluralityShare: Double? {
      tally.voting > 0 ? Double(tally.largest) / Double(tally.voting) : nil
    }
  }

  /// What the group is called.
  public let name: String
  /// The votes.
  public let matrix: VoteMatrix
  /// The fewest members that must vote for a vote to be counted.
  public let minimumVoting: Int
  /// The votes in which so many members voted, in the order of the matrix.
  public let entries: [Entry]
  /// Number of votes left out because fewer members voted.
  public let leftOutCount: Int
  /// Everybody who was a member in one of these votes, by code, with how often it voted with the group.
  public let loyalties: [Loyalty]

  /// The cohesion of the delegations for which `isMember` holds in a vote (membership may depend on its day).
  ///
  /// Votes in which fewer than `minimumVoting` members voted are left out; one who votes alone is always at one.
  /// - Complexity: O(delegations × votes) calls.
  public init(
    _ name: String, in matrix: VoteMatrix, minimumVoting: Int = 2,
    isMember: (DelegationCode, RollCall) -> Bool
  ) {
    self.name = name
    self.matrix = matrix
    self.minimumVoting = minimumVoting
    var entries: [Entry] = []
    var voted: [Int?] = Array(repeating: nil, count: matrix.delegations.count)
    var broken = Array(repeating: 0, count: matrix.delegations.count)
    for (column, vote) in matrix.votes.enumerated() {
      let members = matrix.delegations.indices.filter { isMember(matrix.delegations[$0], vote) }
      var tally = VoteTally()
      for row in members { if let position = matrix[row, column] { tally[position] += 1 } }
      guard tally.voting >= max(1, minimumVoting) else { continue }
      let plurality = tally.plurality
      var dissenters: [DelegationCode] = []
      for row in members {
        voted[row] = voted[row] ?? 0
        guard let plurality, let position = matrix[row, column] else { continue }
        voted[row] = (voted[row] ?? 0) + 1
        if position == plurality { continue }
        broken[row] += 1
        dissenters.append(matrix.delegations[row])
      }
      entries.append(Entry(column: column, members: members.count, tally: tally, dissenters: dissenters))
    }
    loyalties = matrix.delegations.indices.compactMap { row in
      voted[row].map { Loyalty(delegation: matrix.delegations[row], votes: $0, broken: broken[row]) }
    }
    self.entries = entries
    leftOutCount = matrix.voteCount - entries.count
  }

  /// The cohesion of a fixed set of delegations.
  public init(_ name: String, _ members: Set<DelegationCode>, in matrix: VoteMatrix, minimumVoting: Int = 2) {
    self.init(name, in: matrix, minimumVoting: minimumVoting) { delegation, _ in members.contains(delegation) }
  }

  /// The mean of `measure` over the votes counted, and how many of them it is defined in; nil where in none.
  public func mean(of measure: any CohesionMeasure) -> (value: Double, votes: Int)? {
    Self.mean(entries.lazy.map { measure.value(of: $0.tally) })
  }

  /// The same mean for everybody who voted in these votes, the group included.
  public func worldMean(of measure: any CohesionMeasure) -> (value: Double, votes: Int)? {
    Self.mean(entries.lazy.map { measure.value(of: matrix.tallies[$0.column]) })
  }

  /// The mean share voting with the group's own plurality; nil where no vote is counted.
  public var meanPluralityShare: Double? { Self.mean(entries.lazy.map(\.pluralityShare))?.value }

  static func mean(_ values: some Sequence<Double?>) -> (value: Double, votes: Int)? {
    var sum = 0.0
    var count = 0
    for case let value? in values {
      sum += value
      count += 1
    }
    return count > 0 ? (sum / Double(count), count) : nil
  }
}
