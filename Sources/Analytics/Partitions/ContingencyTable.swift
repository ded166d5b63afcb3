import Sponsors

/// How the delegations that two partitions have in common spread over the blocs of both.
///
/// What only one of the two holds cannot be compared; it is named, not counted.
public struct ContingencyTable: Hashable, Sendable {
  /// Delegations in a bloc of the first (row) and a bloc of the second (column): bloc i is index i − 1.
  public let counts: [[Int]]
  /// The delegations of both, in the order of their codes.
  public let common: [DelegationCode]
  /// The delegations that only the first partition holds.
  public let onlyInFirst: [DelegationCode]
  /// The delegations that only the second partition holds.
  public let onlyInSecond: [DelegationCode]

  /// The table of two partitions. A bloc none of whose members are in both is a row, or column, of zeros.
  /// - Complexity: O(n + blocs × blocs).
  public init(_ first: Partition, _ second: Partition) {
    var counts = Array(repeating: Array(repeating: 0, count: second.blocCount), count: first.blocCount)
    var common: [DelegationCode] = []
    var (onlyInFirst, onlyInSecond): ([DelegationCode], [DelegationCode]) = ([], [])
    // Both are in the order of codes: one walk along the two.
    var (left, right) = (0, 0)
    while left < first.delegations.count || right < second.delegations.count {
      let one = left < first.delegations.count ? first.delegations[left] : nil
      let other = right < second.delegations.count ? second.delegations[right] : nil
      if let one, let other, one == other {
        common.append(one)
        counts[first.blocs[left] - 1][second.blocs[right] - 1] += 1
        left += 1
        right += 1
      } else if let one, other.map({ one < $0 }) ?? true {
        onlyInFirst.append(one)
        left += 1
      } else if let other {
        onlyInSecond.append(other)
        right += 1
      }
    }
    self.counts = counts
    self.common = common
    self.onlyInFirst = onlyInFirst
    self.onlyInSecond = onlyInSecond
  }

  /// Common delegations in each bloc of the first partition.
  public var rowSums: [Int] { counts.map { $0.reduce(0, +) } }

  /// Common delegations in each bloc of the second partition.
  public var columnSums: [Int] {
    counts.reduce(Array(repeating: 0, count: counts.first?.count ?? 0)) { sums, row in zip(sums, row).map { $0 + $1 } }
  }
}
