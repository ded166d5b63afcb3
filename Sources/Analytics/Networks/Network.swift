import Sponsors

/// Delegations and the ties between them, each with a weight: undirected, without ties to oneself.
///
/// A tie that is not there is no tie of weight 0; a weight may be negative (a signed network).
public struct Network: Hashable, Sendable {
  /// A tie of two delegations, by their positions in `delegations`; `first` is the lower.
  public struct Tie: Hashable, Sendable {
    /// Position of the delegation with the lower code.
    public let first: Int
    /// Position of the other.
    public let second: Int
    /// How strong the tie is.
    public let weight: Double
  }

  /// The delegations, in the order of their codes.
  public let delegations: [DelegationCode]
  /// The ties, by first, then second.
  public let ties: [Tie]
  // The neighbours of node i are neighbours[offsets[i] ..< offsets[i + 1]], ascending, with their weights.
  let offsets: [Int]
  let neighbours: [Int]
  let weights: [Double]

  /// A tie for every two delegations of `pairs` whose value is defined and not 0. The diagonal is not read.
  /// - Complexity: O(n²) for n delegations, and sorting them.
  public init(_ pairs: PairMatrix) {
    let order = pairs.labels.indices.sorted { (pairs.labels[$0], $0) < (pairs.labels[$1], $1) }
    var ties: [Tie] = []
    for first in order.indices {
      for second in order.indices.dropFirst(first + 1) {
        guard let weight = pairs[order[first], order[second]], weight != 0 else { continue }
        ties.append(Tie(first: first, second: second, weight: weight))
      }
    }
    self.init(delegations: order.map { pairs.labels[$0] }, ties: ties)
  }

  /// Parts that are known to fit: delegations in the order of their codes; ties by first, then second, each with
  /// first below second. - Complexity: O(n + m).
  init(delegations: [DelegationCode], ties: [Tie]) {
    self.delegations = delegations
    self.ties = ties
    var offsets = Array(repeating: 0, count: delegations.count + 1)
    for tie in ties {
      offsets[tie.first + 1] += 1
      offsets[tie.second + 1] += 1
    }
    for node in delegations.indices { offsets[node + 1] += offsets[node] }
    var next = offsets
    var neighbours = Array(repeating: 0, count: 2 * ties.count)
    var weights = Array(repeating: 0.0, count: 2 * ties.count)
    // Both halves in the order of the ties: the lower neighbours of a node come first, then the higher ones, ascending.
    for tie in ties {
      for (node, other) in [(tie.first, tie.second), (tie.second, tie.first)] {
        neighbours[next[node]] = other
        weights[next[node]] = tie.weight
        next[node] += 1
      }
    }
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
  }

  /// Number of ties of the delegation at `position`. - Complexity: O(1).
  public func degree(_ position: Int) -> Int { offsets[position + 1] - offsets[position] }

  /// Sum of the weights of all ties. - Complexity: O(m).
  public var totalWeight: Double { ties.reduce(0) { $0 + $1.weight } }
}

extension Network {
  /// A tie of weight 1 for each of `pairs`, two different positions in `delegations`, which are in the order of their
  /// codes; pairs that are not are left out, and one that comes twice is one tie. - Complexity: O(m log m).
  public init(pairs: some Sequence<(Int, Int)>, of delegations: [DelegationCode]) {
    let positions = delegations.indices
    let sorted = pairs.lazy.map { (min($0.0, $0.1), max($0.0, $0.1)) }
      .filter { $0.0 != $0.1 && positions.contains($0.0) && positions.contains($0.1) }
      .sorted { $0 < $1 }
    var ties: [Tie] = []
    for (first, second) in sorted where ties.last.map({ ($0.first, $0.second) != (first, second) }) ?? true {
      ties.append(Tie(first: first, second: second, weight: 1))
    }
    self.init(delegations: delegations, ties: ties)
  }
}
