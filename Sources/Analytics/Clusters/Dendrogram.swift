import Sponsors

/// The tree of an agglomerative clustering.
///
/// Clusters are numbered as `scipy.cluster.hierarchy` does: 0 ..< n are the delegations in the order of their
/// codes, n + k is what merge k made. Merges are in the order of their heights.
public struct Dendrogram: Hashable, Sendable {
  /// Two clusters made one.
  public struct Merge: Hashable, Sendable {
    /// The cluster that holds the lowest code of the two.
    public let left: Int
    /// The other cluster.
    public let right: Int
    /// The distance of the two.
    public let height: Double
    /// Number of delegations in the merged cluster.
    public let size: Int
  }

  /// The delegations, in the order of their codes.
  public let labels: [DelegationCode]
  /// The n − 1 merges (none for no delegation), lowest first.
  public let merges: [Merge]
  /// The rule by which distances of clusters were computed.
  public let linkage: Linkage

  /// The positions in `labels` in the order in which to draw the leaves: at every merge the cluster with the
  /// lowest code stands left, so that no branches cross and the first leaf is the lowest code.
  /// - Complexity: O(n).
  public var leafOrder: [Int] {
    guard !labels.isEmpty else { return [] }
    var order: [Int] = []
    var pending = [labels.count + merges.count - 1]
    while let cluster = pending.popLast() {
      if cluster < labels.count {
        order.append(cluster)
      } else {
        let merge = merges[cluster - labels.count]
        pending.append(merge.right)
        pending.append(merge.left)
      }
    }
    return order
  }
}
