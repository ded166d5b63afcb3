/// A resolution that stands twice in a table of votes.
public struct DoubledResolution: Hashable, Sendable {
  /// Its symbol, as the ledger has it.
  public let resolution: String
  /// Number of the first vote.
  public let first: Int
  /// Number of the other vote.
  public let second: Int
  /// How many States of the first vote stand in the other.
  public let both: Int
  /// How many of them voted alike.
  public let alike: Int
  /// Position of the other vote among the table's roll calls.
  let position: Int
}

extension VoteTable {
  /// The resolutions that have more than one vote which the table does not say was on an amendment or a paragraph: each
  /// with its first vote, in the order of the table.
  ///
  /// Two such votes are one vote counted double (65/206 in the `unvotes` data, under two numbers), or a vote on a part
  /// that the table does not call one; how many voted alike helps to tell which. - Complexity: O(votes).
  public func doubledResolutions() -> [DoubledResolution] {
    var first: [String: Int] = [:]
    var pairs: [(first: Int, second: Int)] = []
    for (position, call) in rollCalls.enumerated() where !call.resolution.isEmpty {
      if let division = call.division, division != .whole { continue }
      if let earlier = first[call.resolution] {
        pairs.append((earlier, position))
      } else {
        first[call.resolution] = position
      }
    }
    if pairs.isEmpty { return [] }
    let wanted = Set(pairs.flatMap { [$0.first, $0.second] })
    var cast: [Int: [UInt32: Role]] = [:]
    for ballot in ballots where wanted.contains(Int(ballot.rollCall)) {
      cast[Int(ballot.rollCall), default: [:]][ballot.voter] = ballot.role
    }
    return pairs.map { pair in
      let others = cast[pair.second] ?? [:]
      let both = (cast[pair.first] ?? [:]).compactMap { voter, role in others[voter].map { role == $0 } }
      return DoubledResolution(
        resolution: rollCalls[pair.first].resolution, first: rollCalls[pair.first].number,
        second: rollCalls[pair.second].number, both: both.count, alike: both.count { $0 }, position: pair.second)
    }
  }
}
