import Sponsors

extension Dendrogram {
  /// Clusters by repeatedly merging the two closest clusters.
  ///
  /// Among equally close pairs the one with the lowest code goes first, then the one with the lowest second
  /// code, a cluster's code being the lowest of its members': the same tree for any order of the rows. (With
  /// single linkage equal heights may come in another order; every cut by height is the same.)
  ///
  /// The merges are found along a chain in which each cluster is the nearest neighbour of the one before, which
  /// ends in two that are each other's nearest. F. Murtagh, “A survey of recent advances in hierarchical
  /// clustering algorithms”, The Computer Journal 26 (1983), doi:10.1093/comjnl/26.4.354; D. Müllner, “Modern
  /// hierarchical, agglomerative clustering algorithms” (2011), arXiv:1109.2378.
  ///
  /// Throws where a distance is undefined, negative or infinite, naming the pair, and for Ward's linkage, because
  /// nothing says whether the distances are Euclidean: that one takes a `DistanceMatrix`. The diagonal is not read.
  /// - Complexity: O(n²) time and memory.
  public init(distances: PairMatrix, linkage: Linkage) throws(ClusteringError) {
    guard !linkage.needsEuclidean else { throw .notEuclidean(distance: nil, linkage: linkage) }
    try self.init(pairs: distances, linkage: linkage)
  }

  /// The tree of distances that suit the linkage.
  init(pairs distances: PairMatrix, linkage: Linkage) throws(ClusteringError) {
    let labels = distances.labels.sorted()
    let sorted = try distances.distances(of: labels)
    var chain = NearestNeighbourChain(distances: sorted, linkage: linkage)
    self.init(labels: labels, merges: chain.merges(), linkage: linkage)
  }
}

/// The state of a clustering on its way.
private struct NearestNeighbourChain {
  /// Two clusters as they were found, by their slots: a cluster lives in the slot of its lowest member.
  struct Joint {
    let low: Int
    let high: Int
    let height: Double
  }

  private var distances: TriangularMatrix<Double>
  private let linkage: Linkage
  private var sizes: [Int]
  private var live: [Int]

  init(distances: TriangularMatrix<Double>, linkage: Linkage) {
    self.distances = distances
    self.linkage = linkage
    sizes = Array(repeating: 1, count: distances.count)
    live = Array(0..<distances.count)
  }

  mutating func merges() -> [Dendrogram.Merge] {
    var joints: [Joint] = []
    var chain: [Int] = []
    while live.count > 1 {
      if chain.isEmpty { chain.append(live[0]) }
      let last = chain[chain.count - 1]
      let nearest = nearestNeighbour(of: last)
      if chain.count > 1, chain[chain.count - 2] == nearest {
        chain.removeLast(2)
        joints.append(merge(min(last, nearest), max(last, nearest)))
      } else {
        // Only where single linkage or rounding moved a tie behind the chain's back can it meet itself.
        if chain.contains(nearest) { chain = [last] }
        chain.append(nearest)
      }
    }
    return Self.numbered(joints, leaves: distances.count)
  }

  /// The closest cluster, the lowest pair of codes among equals: pairs are so ordered strictly, and the chain
  /// finds what taking the closest pair of all would.
  private func nearestNeighbour(of cluster: Int) -> Int {
    var best = -1
    var bestDistance = Double.infinity
    // `live` is ascending. For a fixed cluster x the pairs (min, max) with x ascend with the other cluster, so
    // the first of equals is the lowest.
    for other in live where other != cluster {
      let distance = distances[cluster, other]
      if distance < bestDistance || best < 0 {
        best = other
        bestDistance = distance
      }
    }
    return best
  }

  private mutating func merge(_ low: Int, _ high: Int) -> Joint {
    let height = distances[low, high]
    live.removeAll { $0 == high }
    for other in live where other != low {
      distances[low, other] = linkage.distance(
        distances[low, other], distances[high, other], between: height, sizeA: sizes[low], sizeB: sizes[high],
        sizeC: sizes[other])
    }
    sizes[low] += sizes[high]
    return Joint(low: low, high: high, height: height)
  }

  /// Puts the joints in the order of height, then codes, and numbers the clusters.
  private static func numbered(_ joints: [Joint], leaves: Int) -> [Dendrogram.Merge] {
    let order = joints.indices.sorted {
      (joints[$0].height, joints[$0].low, joints[$0].high, $0)
        < (joints[$1].height, joints[$1].low, joints[$1].high, $1)
    }
    let needed = children(of: joints, leaves: leaves)
    var clusterOfJoint: [Int?] = Array(repeating: nil, count: joints.count)
    var clusterOfSlot = Array(0..<leaves)
    var sizeOfSlot = Array(repeating: 1, count: leaves)
    var merges: [Dendrogram.Merge] = []
    for joint in order {
      // With single linkage a joint can sort before one that made its own cluster: that one goes first.
      var pending = [joint]
      while let next = pending.last {
        if let child = needed[next].first(where: { clusterOfJoint[$0] == nil }) {
          pending.append(child)
          continue
        }
        pending.removeLast()
        guard clusterOfJoint[next] == nil else { continue }
        let (low, high) = (joints[next].low, joints[next].high)
        sizeOfSlot[low] += sizeOfSlot[high]
        merges.append(
          Dendrogram.Merge(
            left: clusterOfSlot[low], right: clusterOfSlot[high], height: joints[next].height,
            size: sizeOfSlot[low]))
        clusterOfSlot[low] = leaves + merges.count - 1
        clusterOfJoint[next] = clusterOfSlot[low]
      }
    }
    return merges
  }

  /// For each joint, those that made the clusters it joins.
  private static func children(of joints: [Joint], leaves: Int) -> [[Int]] {
    var madeBy: [Int?] = Array(repeating: nil, count: leaves)
    return joints.indices.map { index in
      let found = [madeBy[joints[index].low], madeBy[joints[index].high]].compactMap { $0 }
      madeBy[joints[index].low] = index
      return found
    }
  }
}
