import Sponsors

/// How well each delegation lies in its bloc: 1 far nearer to its own than to any other, 0 between two, below 0 nearer
/// to another.
///
/// Choose it over the cophenetic correlation to judge a cut, and blocs found by any method; that one judges the tree.
///
/// Formula: s(i) = (b − a) / max(a, b), where a is the mean distance of i to the others of its bloc and b the least
/// mean distance to the delegations of another bloc; 0 where i is alone in its bloc, and where a and b are 0. Example:
/// points 0, 1, 10 and 12 of a line in {0, 1} and {10, 12} have 10/11, 9/10, 15/19 and 19/23, in the mean 0.8562.
///
/// Source: P. J. Rousseeuw, “Silhouettes: a graphical aid to the interpretation and validation of cluster analysis”,
/// Journal of Computational and Applied Mathematics 20 (1987), doi:10.1016/0377-0427(87)90125-7.
public struct Silhouette: Hashable, Sendable {
  /// The delegations, in the order of their codes.
  public let delegations: [DelegationCode]
  /// The value of each; nil, for all, where there is only one bloc: there is no other to be nearer to.
  public let values: [Double?]
  /// The mean over all delegations; nil where the values are.
  public let mean: Double?

  /// The silhouettes of `partition`.
  ///
  /// Throws where a delegation has no distances, or where one is undefined, negative or infinite.
  /// - Complexity: O(n²).
  public init(_ partition: Partition, distances: PairMatrix) throws(ClusteringError) {
    delegations = partition.delegations
    let distances = try distances.distances(of: delegations)
    let blocCount = partition.blocCount
    guard blocCount >= 2 else {
      values = Array(repeating: nil, count: delegations.count)
      mean = nil
      return
    }
    let blocs = partition.blocs.map { $0 - 1 }
    var sizes = Array(repeating: 0.0, count: blocCount)
    for bloc in blocs { sizes[bloc] += 1 }
    var values: [Double] = []
    for delegation in blocs.indices {
      var sums = Array(repeating: 0.0, count: blocCount)
      for other in blocs.indices where other != delegation { sums[blocs[other]] += distances[delegation, other] }
      let own = blocs[delegation]
      var nearest = Double.infinity
      for bloc in sums.indices where bloc != own { nearest = min(nearest, sums[bloc] / sizes[bloc]) }
      values.append(Self.value(ownSum: sums[own], ownSize: sizes[own], nearest: nearest))
    }
    self.values = values
    mean = values.reduce(0, +) / Double(values.count)
  }

  /// The value of `delegation`; nil where it is undefined or the delegation is not there. - Complexity: O(log n).
  public subscript(delegation: DelegationCode) -> Double? {
    var (low, high) = (0, delegations.count)
    while low < high {
      let middle = (low + high) / 2
      if delegations[middle] < delegation { low = middle + 1 } else { high = middle }
    }
    return low < delegations.count && delegations[low] == delegation ? values[low] : nil
  }

  /// s(i) from the sum of the distances to its own bloc, that bloc's size and b.
  static func value(ownSum: Double, ownSize: Double, nearest: Double) -> Double {
    guard ownSize > 1 else { return 0 }
    let own = ownSum / (ownSize - 1)
    let larger = max(own, nearest)
    return larger > 0 ? (nearest - own) / larger : 0
  }
}
