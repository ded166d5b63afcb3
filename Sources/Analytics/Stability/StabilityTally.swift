import Sponsors

/// The stability of blocs on its way: draws are added one by one, wherever their blocs were found.
///
/// For the same bytes on any number of threads, add the draws in the order of their numbers.
public struct StabilityTally: Sendable {
  private let partition: Partition
  private var coAssignment: CoAssignment
  private var draws = 0
  private var failed = 0
  private var sums: [Double]
  private var counted: [Int]
  private var dissolved: [Int]
  private var recovered: [Int]

  /// No draw yet of the blocs of `partition`.
  public init(_ partition: Partition) {
    self.partition = partition
    coAssignment = CoAssignment(partition.delegations)
    sums = Array(repeating: 0, count: partition.blocCount)
    counted = Array(repeating: 0, count: partition.blocCount)
    dissolved = counted
    recovered = counted
  }

  /// Adds the blocs of a draw; nil where the method found none. - Complexity: O(n²).
  public mutating func add(_ drawn: Partition?) {
    guard let drawn else {
      failed += 1
      return
    }
    draws += 1
    coAssignment.add(drawn)
    let table = ContingencyTable(partition, drawn)
    let (rows, columns) = (table.rowSums, table.columnSums)
    for (bloc, counts) in table.counts.enumerated() where rows[bloc] > 0 {
      var best = 0.0
      for (other, shared) in counts.enumerated() where shared > 0 {
        best = max(best, Double(shared) / Double(rows[bloc] + columns[other] - shared))
      }
      sums[bloc] += best
      counted[bloc] += 1
      if best <= 0.5 { dissolved[bloc] += 1 }
      if best >= 0.75 { recovered[bloc] += 1 }
    }
  }

  /// What the draws added so far say. - Complexity: O(n²).
  public var stability: BlocStability {
    var sizes = Array(repeating: 0, count: partition.blocCount)
    for bloc in partition.blocs { sizes[bloc - 1] += 1 }
    let blocs = sizes.indices.map { index in
      BlocStability.Bloc(
        number: index + 1, size: sizes[index],
        jaccard: counted[index] > 0 ? sums[index] / Double(counted[index]) : nil, draws: counted[index],
        dissolved: dissolved[index], recovered: recovered[index])
    }
    return BlocStability(
      partition: partition, blocs: blocs, members: partition.delegations.indices.map(member),
      coAssignment: coAssignment, draws: draws, failedDraws: failed)
  }

  private func member(_ position: Int) -> BlocStability.Member {
    var sums = Array(repeating: 0.0, count: partition.blocCount)
    var counts = Array(repeating: 0, count: partition.blocCount)
    for other in partition.blocs.indices {
      guard let share = coAssignment[position, other] else { continue }
      sums[partition.blocs[other] - 1] += share
      counts[partition.blocs[other] - 1] += 1
    }
    let own = partition.blocs[position] - 1
    var best: (bloc: Int, share: Double)?
    for bloc in sums.indices where bloc != own && counts[bloc] > 0 {
      let share = sums[bloc] / Double(counts[bloc])
      if best.map({ share > $0.share }) ?? true { best = (bloc + 1, share) }
    }
    return BlocStability.Member(
      delegation: partition.delegations[position], bloc: own + 1,
      ownShare: counts[own] > 0 ? sums[own] / Double(counts[own]) : nil, otherBloc: best?.bloc,
      otherShare: best?.share)
  }
}
