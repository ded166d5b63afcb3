import Sponsors

/// How often each two delegations are in one bloc, over draws: the consensus matrix.
///
/// Source: S. Monti, P. Tamayo, J. Mesirov & T. Golub, “Consensus clustering”, Machine Learning 52 (2003),
/// doi:10.1023/A:1023949509487.
public struct CoAssignment: Hashable, Sendable {
  /// The delegations, in the order of their codes.
  public let delegations: [DelegationCode]
  // One element a pair, the row's delegation coming later than the column's.
  private var together: [UInt32]
  private var both: [UInt32]

  /// No draw yet.
  public init(_ delegations: [DelegationCode]) {
    self.delegations = delegations.sorted()
    together = Array(repeating: 0, count: delegations.count * (delegations.count + 1) / 2)
    both = together
  }

  /// Counts the blocs of one draw; delegations that are not in `delegations` are passed over.
  /// - Complexity: O(n²).
  public mutating func add(_ partition: Partition) {
    var present: [(position: Int, bloc: Int)] = []
    var position = 0
    for (delegation, bloc) in zip(partition.delegations, partition.blocs) {
      while position < delegations.count, delegations[position] < delegation { position += 1 }
      guard position < delegations.count else { break }
      if delegations[position] == delegation { present.append((position, bloc)) }
    }
    together.withUnsafeMutableBufferPointer { together in
      both.withUnsafeMutableBufferPointer { both in
        for (index, later) in present.enumerated() {
          let start = later.position * (later.position + 1) / 2
          for earlier in present[0..<index] {
            both[start + earlier.position] &+= 1
            if earlier.bloc == later.bloc { together[start + earlier.position] &+= 1 }
          }
        }
      }
    }
  }

  /// The share of draws with both delegations that have them in one bloc; nil where no draw has both, and for one
  /// delegation with itself. - Complexity: O(1).
  public subscript(first: Int, second: Int) -> Double? {
    guard first != second else { return nil }
    let (row, column) = (max(first, second), min(first, second))
    let place = row * (row + 1) / 2 + column
    return both[place] > 0 ? Double(together[place]) / Double(both[place]) : nil
  }

  /// The shares of all pairs; the diagonal is undefined. - Complexity: O(n²).
  public var shares: PairMatrix { PairMatrix(labels: delegations) { self[$0, $1] } }
}
