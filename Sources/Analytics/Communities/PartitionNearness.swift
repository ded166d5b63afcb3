import Sponsors

/// How near two partitions of the same delegations are.
enum PartitionNearness {
  /// The adjusted Rand index: (Σ C(nᵢⱼ, 2) − e)/(½(Σ C(aᵢ, 2) + Σ C(bⱼ, 2)) − e), e = Σ C(aᵢ, 2) Σ C(bⱼ, 2)/C(n, 2);
  /// 1 where both put everybody together, or nobody with anybody. Both must be of the same delegations.
  ///
  /// Source: L. Hubert & P. Arabie, “Comparing partitions”, Journal of Classification 2 (1985), doi:10.1007/BF01908075.
  /// - Complexity: O(n).
  static func adjustedRand(_ first: Partition, _ second: Partition) -> Double {
    if first == second { return 1 }
    let width = second.blocCount + 1
    let both = pairs(zip(first.blocs, second.blocs).map { $0 * width + $1 })
    let (left, right) = (pairs(first.blocs), pairs(second.blocs))
    let count = first.blocs.count
    let expected = left * right / (Double(count) * Double(count - 1) / 2)
    return (both - expected) / ((left + right) / 2 - expected)
  }

  /// Σ C(n, 2) over the numbers, n being how often each occurs: whole numbers, whatever the order.
  private static func pairs(_ numbers: [Int]) -> Double {
    var counts: [Int: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    return Double(counts.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
  }
}
