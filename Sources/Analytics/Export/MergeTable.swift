import Sponsors

/// The merges of a tree for a person to read, lowest first: what was joined, at which distance, and who is in it.
public struct MergeTable: Sendable {
  /// One merge.
  public struct Row: Hashable, Sendable {
    /// Its number, from 1.
    public let merge: Int
    /// The two parts: the code of a delegation, or the number of an earlier merge.
    public let left, right: String
    /// The distance of the parts.
    public let height: Double
    /// Everyone in the merged cluster, in the order in which leaves are drawn.
    public let members: [DelegationCode]
  }

  /// The merges.
  public let rows: [Row]

  /// The merges of `tree`, the members of each in the order of the leaves, `leafOrder` where none is given.
  /// - Complexity: O(n² log n), because every row names its members.
  public init(_ tree: Dendrogram, order: LeafOrder? = nil) {
    var place = Array(tree.labels.indices)
    for (position, label) in (order?.leaves ?? tree.leafOrder).enumerated()
    where place.indices.contains(label) {
      place[label] = position
    }
    var members = tree.labels.indices.map { [$0] }
    func name(_ cluster: Int) -> String {
      cluster < tree.labels.count ? tree.labels[cluster].text : String(cluster - tree.labels.count + 1)
    }
    rows = tree.merges.enumerated().map { index, merge in
      members.append(members[merge.left] + members[merge.right])
      return Row(
        merge: index + 1, left: name(merge.left), right: name(merge.right), height: merge.height,
        members: members[tree.labels.count + index].sorted { place[$0] < place[$1] }.map { tree.labels[$0] })
    }
  }
}
