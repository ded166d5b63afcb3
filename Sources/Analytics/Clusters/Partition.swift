import Sponsors

/// Every delegation in one bloc.
///
/// Blocs are numbered from 1 in the order of their lowest codes, so that equal partitions are equal values.
public struct Partition: Hashable, Sendable {
  /// The delegations, in the order of their codes.
  public let delegations: [DelegationCode]
  /// The bloc of each, 1 … `blocCount`.
  public let blocs: [Int]

  /// The partition that puts delegations of the same number together, whatever the numbers and the order.
  /// - Complexity: O(n log n).
  public init(_ numbered: [DelegationCode: Int]) {
    let delegations = numbered.keys.sorted()
    var names: [Int: Int] = [:]
    self.delegations = delegations
    blocs = delegations.map { delegation in
      let number = numbered[delegation] ?? 0
      let bloc = names[number] ?? names.count + 1
      names[number] = bloc
      return bloc
    }
  }

  /// Number of blocs; blocs are numbered in order of appearance, so it is the highest number.
  public var blocCount: Int { blocs.max() ?? 0 }

  /// The delegations of bloc `number`, in the order of their codes; none where there is no such bloc.
  /// - Complexity: O(n).
  public func members(of number: Int) -> [DelegationCode] {
    zip(delegations, blocs).filter { $0.1 == number }.map(\.0)
  }
}
