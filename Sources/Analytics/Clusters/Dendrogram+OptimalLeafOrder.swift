import Sponsors

extension Dendrogram {
  /// The largest number of delegations whose leaves `optimalLeafOrder` puts in the best order. Above it the order is
  /// `leafOrder`, because time grows with the cube of the number.
  public static let largestOptimalOrder = 2000

  /// Of the 2ⁿ⁻¹ orders in which the branches of the tree do not cross, the one in which the sum of the distances of
  /// neighbouring leaves is the least.
  ///
  /// Choose it over `leafOrder` for heat maps: what is alike stands side by side over the borders of clusters too.
  /// Among orders of the same sum it is the one that begins with the lowest code (and not with a higher one than it
  /// ends with), then the one that ends with the lowest; then, from the top of the tree down, where two parts meet, the
  /// one whose first part ends, and whose second begins, with the lowest code.
  ///
  /// Method: for every cluster and every two of its leaves that can be its ends, the least sum of an order between
  /// them. Z. Bar-Joseph, D. K. Gifford & T. S. Jaakkola, “Fast optimal leaf ordering for hierarchical clustering”,
  /// Bioinformatics 17 (2001), doi:10.1093/bioinformatics/17.suppl_1.S22. Distances are taken as whole multiples of the
  /// power of 2 that is 2⁻⁵¹ to 2⁻⁵⁰ of the greatest, so that sums are exact and ties are ties.
  ///
  /// Throws where a delegation has no distances, or where one is undefined, negative or infinite.
  /// - Complexity: O(n³) time, O(n²) memory, for up to `largestOptimalOrder` delegations; O(n²) above.
  public func optimalLeafOrder(by distances: PairMatrix) throws(ClusteringError) -> LeafOrder {
    let sorted = try distances.distances(of: labels)
    guard labels.count <= Self.largestOptimalOrder else { return LeafOrder(leaves: leafOrder, isOptimal: false) }
    var ordering = OptimalOrdering(of: self, by: sorted)
    return LeafOrder(leaves: ordering.leaves(), isOptimal: true)
  }
}

/// The least sums between the ends of clusters. Leaves are counted by their places in `leafOrder`, where every cluster
/// is a range.
private struct OptimalOrdering {
  private let count: Int
  /// The label at each place.
  private let codes: [Int]
  /// The places of each cluster: those of its left part, then those of its right part.
  private var places: [Range<Int>] = []
  /// Where the right part begins.
  private var middles: [Int] = []
  private let merges: [Dendrogram.Merge]
  private var distances: [Int64]
  /// For two places, the least sum of an order of the smallest cluster that holds both, with these as its ends.
  private var least: [Int64]

  init(of tree: Dendrogram, by sorted: TriangularMatrix<Double>) {
    let count = tree.labels.count
    let codes = tree.leafOrder
    self.count = count
    self.codes = codes
    merges = tree.merges
    var placeOfLabel = Array(repeating: 0, count: count)
    for (place, label) in codes.enumerated() { placeOfLabel[label] = place }
    places = placeOfLabel.map { $0..<$0 + 1 }
    middles = placeOfLabel
    for merge in merges {
      places.append(places[merge.left].lowerBound..<places[merge.right].upperBound)
      middles.append(places[merge.right].lowerBound)
    }
    let greatest = sorted.elements.max() ?? 0
    distances = Array(repeating: 0, count: count * count)
    least = distances
    guard greatest > 0 else { return }
    // Every distance is then below 2⁵¹, and a sum over all leaves has room.
    let shift = 50 - Int(greatest.exponent)
    for row in 0..<count {
      for column in 0..<row {
        let distance = sorted[codes[row], codes[column]]
        let whole = Int64(Double(sign: .plus, exponent: shift, significand: distance) + 0.5)
        distances[row * count + column] = whole
        distances[column * count + row] = whole
      }
    }
  }

  mutating func leaves() -> [Int] {
    guard count > 0 else { return [] }
    for cluster in places.indices.dropFirst(count) { fill(cluster) }
    let top = places.count - 1
    return walk(from: top, ends: lowestEnds(of: top))
  }

  /// The places at the other end of `cluster` where `place` is at one: those of the part that it is not in.
  private func opposite(_ place: Int, in cluster: Int) -> Range<Int> {
    guard cluster >= count else { return places[cluster] }
    return place < middles[cluster]
      ? middles[cluster]..<places[cluster].upperBound : places[cluster].lowerBound..<middles[cluster]
  }

  /// Computes `least` for every two ends of a cluster whose parts are done.
  private mutating func fill(_ cluster: Int) {
    let merge = merges[cluster - count]
    let right = places[merge.right]
    let width = right.count
    var row = Array(repeating: Int64.max, count: width)
    let ends = right.map { opposite($0, in: merge.right) }
    for left in places[merge.left] {
      // From this end over any leaf where the left part ends to each leaf where the right part begins …
      for index in 0..<width { row[index] = .max }
      let inner = opposite(left, in: merge.left)
      distances.withUnsafeBufferPointer { distances in
        row.withUnsafeMutableBufferPointer { row in
          for joint in inner {
            let sum = least[left &* count &+ joint]
            let start = joint &* count &+ right.lowerBound
            for index in 0..<width { row[index] = min(row[index], sum &+ distances[start &+ index]) }
          }
        }
      }
      // … and from there to the other end.
      for index in 0..<width {
        let end = right.lowerBound + index
        var best = Int64.max
        row.withUnsafeBufferPointer { row in
          least.withUnsafeBufferPointer { least in
            for start in ends[index] {
              best = min(best, row[start &- right.lowerBound] &+ least[end &* count &+ start])
            }
          }
        }
        least[left * count + end] = best
        least[end * count + left] = best
      }
    }
  }

  /// The ends of the best orders of a cluster: of equals the lowest codes, the lower end first.
  private func lowestEnds(of cluster: Int) -> (first: Int, last: Int) {
    let all = places[cluster]
    guard cluster >= count else { return (all.lowerBound, all.lowerBound) }
    var best = (sum: Int64.max, first: Int.max, last: Int.max)
    var ends = (first: all.lowerBound, last: all.lowerBound)
    for left in all.lowerBound..<middles[cluster] {
      for right in middles[cluster]..<all.upperBound {
        let (first, last) = codes[left] < codes[right] ? (left, right) : (right, left)
        let found = (sum: least[left * count + right], first: codes[first], last: codes[last])
        if found < best {
          best = found
          ends = (first, last)
        }
      }
    }
    return ends
  }

  /// The labels along a best order of `cluster` between two ends.
  private func walk(from cluster: Int, ends: (first: Int, last: Int)) -> [Int] {
    var labels: [Int] = []
    var pending = [(cluster: cluster, first: ends.first, last: ends.last)]
    while let (cluster, first, last) = pending.popLast() {
      guard cluster >= count else {
        labels.append(codes[first])
        continue
      }
      let merge = merges[cluster - count]
      let isTurned = first >= middles[cluster]
      let (near, far) = isTurned ? (merge.right, merge.left) : (merge.left, merge.right)
      var best = (sum: Int64.max, end: Int.max, start: Int.max)
      var joint = (end: first, start: last)
      for end in opposite(first, in: near) {
        for start in opposite(last, in: far) {
          let sum =
            least[first * count + end] + distances[end * count + start] + least[start * count + last]
          let found = (sum: sum, end: codes[end], start: codes[start])
          if found < best {
            best = found
            joint = (end, start)
          }
        }
      }
      pending.append((far, joint.start, last))
      pending.append((near, first, joint.end))
    }
    return labels
  }
}
