import Sponsors

/// A distance for every two delegations, with its name and whether it is known to be Euclidean.
public struct DistanceMatrix: Sendable {
  /// What the distance is, for methods sentences: `sqrt(1 - cosine)`.
  public let name: String
  /// Whether points of some space have these distances. What is not known to be is not.
  public let isEuclidean: Bool
  /// The distances.
  public let pairs: PairMatrix

  /// Distances of one's own.
  public init(name: String, isEuclidean: Bool, pairs: PairMatrix) {
    self.name = name
    self.isEuclidean = isEuclidean
    self.pairs = pairs
  }

  /// The distances of all pairs of delegations. - Complexity: O(n²).
  public init(_ distance: Distance, of counts: OverlapCounts) {
    self.init(
      name: distance.formula, isEuclidean: distance.isEuclidean,
      pairs: PairMatrix(labels: counts.delegations) { distance.value(of: counts[$0, $1]) })
  }
}

extension Dendrogram {
  /// Clusters by repeatedly merging the two closest clusters, as `init(distances:linkage:)` does, with Ward's linkage
  /// too where the distances are Euclidean.
  ///
  /// Throws `notEuclidean` where the linkage is Ward's and the distances are not known to be Euclidean; else as the
  /// other does.
  /// - Complexity: O(n²) time and memory.
  public init(_ distances: DistanceMatrix, linkage: Linkage) throws(ClusteringError) {
    guard distances.isEuclidean || !linkage.needsEuclidean else {
      throw .notEuclidean(distance: distances.name, linkage: linkage)
    }
    try self.init(pairs: distances.pairs, linkage: linkage)
  }
}
