import Sponsors

/// Why delegations cannot be clustered, or a tree not be cut.
public enum ClusteringError: Error, Hashable {
  /// The measure does not run from 0 to 1: one minus it is no distance.
  case noDistance(measure: String)
  /// Nothing can be said of the distance of these two.
  case undefinedDistance(DelegationCode, DelegationCode)
  /// The distance of these two is below 0 or infinite.
  case impossibleDistance(DelegationCode, DelegationCode, Double)
  /// The linkage needs Euclidean distances, and these, if known at all, are not.
  case notEuclidean(distance: String?, linkage: Linkage)
  /// The distances are of other delegations: this one is missing.
  case noDistances(of: DelegationCode)
  /// No cut of so many delegations has a mean silhouette above 0.
  case noSilhouette(delegations: Int)
  /// So many delegations would take hours and gigabytes.
  case tooMany(delegations: Int, most: Int)
  /// A tree of so many delegations has no cut into so many clusters.
  case clusterCount(Int, delegations: Int)
}

extension ClusteringError: CustomStringConvertible {
  /// The error as a sentence: place, what is wrong, what to do.
  public var description: String {
    switch self {
    case .noDistance(let measure):
      "measure \(measure): does not run from 0 to 1, so it gives no distance; use jaccard or cosine"
    case .undefinedDistance(let first, let second):
      "\(first) and \(second): their distance is undefined (one of them has no text); leave that one out"
    case .impossibleDistance(let first, let second, let distance):
      "\(first) and \(second): \(distance) is not a distance; give a finite number from 0"
    case .notEuclidean(let distance, let linkage):
      "\(linkage.rawValue) linkage\(distance.map { " of \($0)" } ?? ""): it adds up squares of distances, which means "
        + "something for Euclidean distances only, and \(distance.map { "\($0) is not" } ?? "nothing says these are"); "
        + "use \(Distance.allCases.filter(\.isEuclidean).map(\.rawValue).joined(separator: " or ")), "
        + "or another linkage"
    case .noDistances(let delegation):
      "\(delegation): is among the delegations clustered, but has no distances; give those of the same delegations"
    case .noSilhouette(let delegations):
      "delegations compared: \(delegations); no cut has a mean silhouette above 0, so nothing speaks for one; "
        + "give the number of clusters or a height"
    case .tooMany(let delegations, let most):
      "\(delegations) delegations: are more than can be compared so (\(most)); choose among them, or ask for a cut by "
        + "number or height alone"
    case .clusterCount(let count, let delegations):
      "\(count) clusters of \(delegations) delegations: there is no such cut; "
        + (delegations == 0
          ? "nothing is counted, so look at the inputs and the selection" : "ask for 1 to \(delegations)")
    }
  }
}
