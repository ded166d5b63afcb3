/// Nodes by their distance, nearest first, the lower of two equally near: a binary heap.
struct DistanceQueue {
  private var entries: [(distance: Double, node: Int)] = []

  /// Adds `node` at `distance`. - Complexity: O(log n).
  mutating func insert(_ node: Int, at distance: Double) {
    entries.append((distance, node))
    var child = entries.count - 1
    while child > 0, entries[child] < entries[(child - 1) / 2] {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out the nearest node, nil where there is none. - Complexity: O(log n).
  mutating func removeNearest() -> Int? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return nearest.node }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in (2 * parent + 1)..<(2 * parent + 3) where child < entries.count && entries[child] < entries[least] {
        least = child
      }
      if least == parent { return nearest.node }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
