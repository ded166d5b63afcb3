import Sponsors

extension Dendrogram {
  /// The mean silhouettes of the cuts into 2, 3 … n − 1 blocs, in this order; none for fewer than 3 delegations.
  ///
  /// The sums of the distances of each delegation to each cluster are kept from cut to cut, so that a merge costs no
  /// more than one look at each delegation, and one at each cluster for those whose nearest cluster it changed.
  ///
  /// Throws where a delegation has no distances, where one is undefined, negative or infinite, and for more than
  /// `mostForSilhouettes` delegations.
  /// - Complexity: O(n²) memory and, for most trees, time; at the worst O(n³) time.
  public func meanSilhouettes(with distances: PairMatrix) throws(ClusteringError) -> [Double] {
    let count = labels.count
    guard count >= 3 else { return [] }
    guard count <= Self.mostForSilhouettes else {
      throw .tooMany(delegations: count, most: Self.mostForSilhouettes)
    }
    var sums = ClusterSums(try distances.distances(of: labels))
    var means: [Double] = []
    // A cluster lives in the slot of its lowest member, which is in its left part.
    var slots = Array(0..<count)
    for merge in merges.dropLast() {
      sums.merge(slots[merge.left], slots[merge.right])
      slots.append(slots[merge.left])
      if sums.clusterCount >= 2 { means.append(sums.meanSilhouette) }
    }
    return means.reversed()
  }

  /// The most delegations of which all cuts are tried: ten times as many as there are at the United Nations.
  public static var mostForSilhouettes: Int { 2000 }

  /// The number of blocs, 2 … n − 1, whose cut has the best mean silhouette; among means that differ by no more than
  /// 10⁻¹² the fewest blocs.
  ///
  /// Nil where no mean is above 0, as where all distances are equal: nothing then speaks for a cut. Nil for fewer than
  /// 3 delegations.
  /// - Complexity: as `meanSilhouettes(with:)`.
  public func countAtBestSilhouette(with distances: PairMatrix) throws(ClusteringError) -> Int? {
    var best: (count: Int, mean: Double)?
    for (index, mean) in try meanSilhouettes(with: distances).enumerated()
    where mean > (best?.mean ?? 0) + 1e-12 {
      best = (index + 2, mean)
    }
    return best?.count
  }
}

/// For each delegation, the sum of its distances to the members of each cluster, while clusters merge.
private struct ClusterSums {
  private let count: Int
  /// A row a delegation, a column a slot.
  private var sums: [Double]
  private var sizes: [Double]
  private var live: [Int]
  private var own: [Int]
  /// The slot of the cluster, not its own, that is nearest to each delegation, and its mean distance.
  private var nearest: [(slot: Int, mean: Double)]

  init(_ distances: TriangularMatrix<Double>) {
    count = distances.count
    sums = []
    sums.reserveCapacity(count * count)
    for row in 0..<count {
      for column in 0..<count { sums.append(distances[row, column]) }
    }
    sizes = Array(repeating: 1, count: count)
    live = Array(0..<count)
    own = live
    nearest = Array(repeating: (0, .infinity), count: count)
    for delegation in 0..<count { findNearest(of: delegation) }
  }

  var clusterCount: Int { live.count }

  mutating func merge(_ low: Int, _ high: Int) {
    live.removeAll { $0 == high }
    sizes[low] += sizes[high]
    for delegation in 0..<count {
      sums[delegation * count + low] += sums[delegation * count + high]
      if own[delegation] == high { own[delegation] = low }
      // A union is no nearer than the nearer of its parts: whoever was nearest to a third cluster still is.
      if own[delegation] == low || nearest[delegation].slot == low || nearest[delegation].slot == high {
        findNearest(of: delegation)
      }
    }
  }

  var meanSilhouette: Double {
    var total = 0.0
    for delegation in 0..<count {
      total += Silhouette.value(
        ownSum: sums[delegation * count + own[delegation]], ownSize: sizes[own[delegation]],
        nearest: nearest[delegation].mean)
    }
    return total / Double(count)
  }

  private mutating func findNearest(of delegation: Int) {
    var best = (slot: 0, mean: Double.infinity)
    for slot in live where slot != own[delegation] {
      let mean = sums[delegation * count + slot] / sizes[slot]
      if mean < best.mean { best = (slot, mean) }
    }
    nearest[delegation] = best
  }
}
