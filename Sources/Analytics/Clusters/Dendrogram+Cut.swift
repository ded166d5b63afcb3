import Sponsors

extension Dendrogram {
  /// The partition into `count` blocs: the lowest merges are made, the `count` − 1 highest are not.
  ///
  /// Throws where `count` is not 1 … n (0 for a tree of no delegation).
  /// - Complexity: O(n).
  public func cut(count: Int) throws(ClusteringError) -> Partition {
    guard (min(1, labels.count)...labels.count).contains(count) else {
      throw .clusterCount(count, delegations: labels.count)
    }
    return cut(merges: labels.count - count)
  }

  /// The partition of the delegations that merge at `height` or below.
  /// - Complexity: O(n).
  public func cut(height: Double) -> Partition { cut(merges: merges.prefix { $0.height <= height }.count) }

  /// Whether a cut into `count` blocs makes one merge and leaves another of the same height: then codes, and
  /// not distances, decided which. False where there is no such cut.
  public func splitsTie(count: Int) -> Bool {
    let made = labels.count - count
    guard made > 0, made < merges.count else { return false }
    return merges[made - 1].height == merges[made].height
  }

  private func cut(merges made: Int) -> Partition {
    // From the top down, each cluster hands its name to its parts.
    var name = Array(0..<labels.count + merges.count)
    for index in (0..<made).reversed() {
      name[merges[index].left] = name[labels.count + index]
      name[merges[index].right] = name[labels.count + index]
    }
    return Partition(Dictionary(zip(labels, name)) { first, _ in first })
  }
}
