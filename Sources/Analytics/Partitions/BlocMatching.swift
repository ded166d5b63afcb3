import Sponsors

/// Which bloc of one partition is which of another: the pairs, one to one, that together share the most members.
///
/// Blocs that share nobody are never a pair. Where several matchings share equally many, the lowest bloc of the first
/// gets the greatest share it can have, then the lowest bloc of the second.
public struct BlocMatching: Hashable, Sendable {
  /// Two blocs taken to be the same.
  public struct Pair: Hashable, Sendable {
    /// The bloc of the first partition, from 1.
    public let first: Int
    /// The bloc of the second.
    public let second: Int
    /// The delegations of both.
    public let shared: [DelegationCode]
    /// The delegations of the first bloc that are elsewhere, or nowhere, in the second partition.
    public let onlyInFirst: [DelegationCode]
    /// The delegations of the second bloc that are elsewhere, or nowhere, in the first partition.
    public let onlyInSecond: [DelegationCode]

    /// Shared members over members of either: 1 is the same bloc.
    public var jaccard: Double {
      Double(shared.count) / Double(shared.count + onlyInFirst.count + onlyInSecond.count)
    }
  }

  /// The pairs, by the number of the first bloc.
  public let pairs: [Pair]
  /// The blocs of the first partition that have no counterpart.
  public let unmatchedInFirst: [Int]
  /// The blocs of the second partition that have none.
  public let unmatchedInSecond: [Int]

  /// Matches the blocs of two partitions. - Complexity: O(m³ + n × m) for the greater number m of blocs.
  public init(_ first: Partition, _ second: Partition) {
    let counts = ContingencyTable(first, second).counts
    let columns = Assignment(counts).columns
    var pairs: [Pair] = []
    for (row, column) in columns.enumerated() {
      guard let column, counts[row][column] > 0 else { continue }
      let (here, there) = (first.members(of: row + 1), second.members(of: column + 1))
      let (hereSet, thereSet) = (Set(here), Set(there))
      pairs.append(
        Pair(
          first: row + 1, second: column + 1, shared: here.filter(thereSet.contains),
          onlyInFirst: here.filter { !thereSet.contains($0) }, onlyInSecond: there.filter { !hereSet.contains($0) }))
    }
    self.pairs = pairs
    let (left, right) = (Set(pairs.map(\.first)), Set(pairs.map(\.second)))
    unmatchedInFirst = (0..<first.blocCount).map { $0 + 1 }.filter { !left.contains($0) }
    unmatchedInSecond = (0..<second.blocCount).map { $0 + 1 }.filter { !right.contains($0) }
  }
}
