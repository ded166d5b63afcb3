import Analytics

/// Agglomerative clustering as a textbook has it: at each step look at all pairs of clusters, take the closest,
/// of equals the lowest codes, and compute its distances anew from the members.
func naiveMerges(_ distances: [[Double]], _ linkage: Linkage) -> [(members: [Int], height: Double)] {
  var clusters = distances.indices.map { [$0] }
  // Weighted linkage has no formula over members: its distances are carried along.
  var carried = distances
  var result: [(members: [Int], height: Double)] = []
  while clusters.count > 1 {
    func apart(_ first: [Int], _ second: [Int]) -> Double {
      let all = first.flatMap { a in second.map { distances[a][$0] } }
      return switch linkage {
      case .single: all.min() ?? .nan
      case .complete: all.max() ?? .nan
      case .average: all.reduce(0, +) / Double(all.count)
      case .weighted: carried[first[0]][second[0]]
      }
    }
    var best = (distance: Double.infinity, first: 0, second: 0)
    for first in clusters.indices {
      for second in clusters.indices.dropFirst(first + 1) {
        let distance = apart(clusters[first], clusters[second])
        if distance < best.distance { best = (distance, first, second) }
      }
    }
    let (low, high) = (clusters[best.first][0], clusters[best.second][0])
    for other in distances.indices {
      let mean = (carried[low][other] + carried[high][other]) / 2
      carried[low][other] = mean
      carried[other][low] = mean
    }
    // Clusters stay in the order of their lowest members.
    clusters[best.first] = (clusters[best.first] + clusters[best.second]).sorted()
    clusters.remove(at: best.second)
    result.append((clusters[best.first], best.distance))
  }
  return result
}

extension Dendrogram {
  /// The members of every merge, sorted.
  var membersOfMerges: [[Int]] {
    var members = labels.indices.map { [$0] }
    for merge in merges { members.append((members[merge.left] + members[merge.right]).sorted()) }
    return Array(members.dropFirst(labels.count))
  }
}
