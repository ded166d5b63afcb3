extension Network {
  /// How long a tie is, for the shortest paths of betweenness.
  public enum TieLength: String, Hashable, Sendable, CaseIterable {
    /// Every tie is one step.
    case one
    /// One over its weight: strong ties are short.
    case inverseWeight
  }

  /// Betweenness: how often a delegation stands on the shortest ways between others.
  ///
  /// The sum, over every two other delegations, of the share of their shortest paths that go through it, divided by the
  /// number (n - 1)(n - 2) / 2 of such pairs, as networkx has it; 0 for everyone where n < 3. Only ties above 0 count.
  /// Two paths whose lengths differ by less than 1e-12 of them are equally short, so that 1/3 + 1/6 is as long as 1/2
  /// in whatever order it is summed.
  /// - Complexity: O(nm), or with weights O(nm log m).
  /// - Source: Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977),
  ///   doi:10.2307/3033543; computed as Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical
  ///   Sociology 25 (2001), doi:10.1080/0022250X.2001.9990249.
  public func betweenness(_ length: TieLength = .one) -> [Double] {
    let network = positive
    let count = delegations.count
    var betweenness = Array(repeating: 0.0, count: count)
    guard count > 2 else { return betweenness }
    // In parts of the greatest weight no length underflows.
    let greatest = network.ties.map(\.weight).max() ?? 1
    let lengths = length == .one ? [] : network.weights.map { greatest / $0 }
    var dependency = Array(repeating: 0.0, count: count)
    for source in delegations.indices {
      let paths = length == .one ? network.steps(from: source) : network.paths(from: source, lengths)
      for node in paths.order { dependency[node] = 0 }
      for node in paths.order.reversed() where node != source {
        let share = (1 + dependency[node]) / paths.counts[node]
        for before in paths.before[node] { dependency[before] += paths.counts[before] * share }
        betweenness[node] += dependency[node]
      }
    }
    // Every pair was met from both ends.
    let pairs = Double(count - 1) * Double(count - 2)
    return betweenness.map { $0 / pairs }
  }

  private func steps(from source: Int) -> ShortestPaths {
    var paths = ShortestPaths(from: source, count: delegations.count)
    var steps = Array(repeating: -1, count: delegations.count)
    steps[source] = 0
    paths.order.append(source)
    var next = 0
    while next < paths.order.count {
      let node = paths.order[next]
      next += 1
      for other in neighbours[offsets[node]..<offsets[node + 1]] {
        if steps[other] < 0 {
          steps[other] = steps[node] + 1
          paths.order.append(other)
        }
        if steps[other] == steps[node] + 1 { paths.extend(to: other, through: node) }
      }
    }
    return paths
  }

  /// Dijkstra's algorithm; of two delegations equally near the lower code goes first.
  private func paths(from source: Int, _ lengths: [Double]) -> ShortestPaths {
    var paths = ShortestPaths(from: source, count: delegations.count)
    var distances = Array(repeating: Double.infinity, count: delegations.count)
    var isSettled = Array(repeating: false, count: delegations.count)
    var queue = DistanceQueue()
    distances[source] = 0
    queue.insert(source, at: 0)
    while let node = queue.removeNearest() {
      // A delegation is in the queue once more each time that a shorter path to it was found.
      if isSettled[node] { continue }
      isSettled[node] = true
      paths.order.append(node)
      for entry in offsets[node]..<offsets[node + 1] where !isSettled[neighbours[entry]] {
        let other = neighbours[entry]
        let distance = distances[node] + lengths[entry]
        if distance < distances[other] * (1 - Self.sameLength) {
          distances[other] = distance
          paths.restart(other)
          paths.extend(to: other, through: node)
          queue.insert(other, at: distance)
        } else if distance <= distances[other] * (1 + Self.sameLength), distance.isFinite {
          paths.extend(to: other, through: node)
        }
      }
    }
    return paths
  }

  private static let sameLength = 1e-12
}

/// What Brandes' algorithm keeps of the shortest paths from one node.
private struct ShortestPaths {
  /// The nodes that are reached, nearest first.
  var order: [Int] = []
  /// Number of shortest paths to each; it can be beyond any integer.
  var counts: [Double]
  /// The nodes before it on these paths.
  var before: [[Int]]

  init(from source: Int, count: Int) {
    counts = Array(repeating: 0, count: count)
    before = Array(repeating: [], count: count)
    counts[source] = 1
  }

  mutating func extend(to node: Int, through previous: Int) {
    counts[node] += counts[previous]
    before[node].append(previous)
  }

  mutating func restart(_ node: Int) {
    counts[node] = 0
    before[node].removeAll(keepingCapacity: true)
  }
}
