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
      case .ward: wardDistance(first, second, distances)
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

/// Ward's distance from the squares of the distances of members: what two centres are apart follows from the mean
/// square between the clusters less half of those within.
func wardDistance(_ first: [Int], _ second: [Int], _ distances: [[Double]]) -> Double {
  func meanSquare(_ rows: [Int], _ columns: [Int]) -> Double {
    let squares = rows.flatMap { row in columns.map { distances[row][$0] * distances[row][$0] } }
    return squares.reduce(0, +) / Double(squares.count)
  }
  let (a, b) = (Double(first.count), Double(second.count))
  let between = meanSquare(first, second) - meanSquare(first, first) / 2 - meanSquare(second, second) / 2
  return (2 * a * b / (a + b) * between).squareRoot()
}

/// The tree of distances that are taken to be Euclidean, so that every linkage has one.
func tree(_ pairs: PairMatrix, _ linkage: Linkage) throws(ClusteringError) -> Dendrogram {
  try Dendrogram(DistanceMatrix(name: "test", isEuclidean: true, pairs: pairs), linkage: linkage)
}

extension Dendrogram {
  /// The members of every merge, sorted.
  var membersOfMerges: [[Int]] {
    var members = labels.indices.map { [$0] }
    for merge in merges { members.append((members[merge.left] + members[merge.right]).sorted()) }
    return Array(members.dropFirst(labels.count))
  }
}
