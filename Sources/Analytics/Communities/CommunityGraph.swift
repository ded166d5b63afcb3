/// A network in the form in which communities are looked for: nodes (delegations, and later blocs of them), their ties,
/// and what the null model expects between two nodes.
///
/// All three quality functions are, but for a constant, the sum over blocs of W_c − Σₗ fₗX²_cl/2, with W_c the weight
/// within bloc c and X_cl the sum of the masses of its nodes: strengths for modularity (f = γ/2m), one strength a sign
/// for signed modularity (f⁺ = γ/2m⁺, f⁻ = −γ/2m⁻), numbers of delegations for CPM (f = γ). So one search serves all.
struct CommunityGraph: Sendable {
  /// The neighbours of node i are neighbours[offsets[i] ..< offsets[i + 1]]; no node is its own.
  let offsets: [Int]
  let neighbours: [Int]
  let weights: [Double]
  /// The mass of each node, one a layer of the null model.
  let masses: [NullMass]
  /// f, one a layer.
  let factors: NullMass
  /// Whether blocs without a tie between them may gain by joining: so it is where a factor is negative.
  let joinsUntied: Bool
  /// Gains below this are rounding: a 10¹²-th of the sum of all weights.
  let tolerance: Double
  /// The mean magnitude of the weights of the network.
  let meanWeight: Double

  /// Number of nodes.
  var count: Int { masses.count }

  /// The graph of `network` for `quality`, whose weights must have been checked. - Complexity: O(n + m).
  init(_ network: Network, _ quality: QualityFunction) {
    offsets = network.offsets
    neighbours = network.neighbours
    weights = network.weights
    let isSigned = quality.kind == .signed
    var masses = Array(repeating: NullMass(), count: network.delegations.count)
    var totals = NullMass()
    var magnitude = 0.0
    for tie in network.ties {
      let strength =
        tie.weight < 0 && isSigned ? NullMass(second: -tie.weight) : NullMass(first: tie.weight)
      masses[tie.first] += strength
      masses[tie.second] += strength
      totals += strength
      totals += strength
      magnitude += tie.weight.magnitude
    }
    switch quality.kind {
    case .cpm:
      for node in masses.indices { masses[node] = NullMass(first: 1) }
      factors = NullMass(first: quality.resolution)
    case .modularity, .signed:
      factors = NullMass(
        first: totals.first > 0 ? quality.resolution / totals.first : 0,
        second: totals.second > 0 ? -quality.resolution / totals.second : 0)
    }
    self.masses = masses
    joinsUntied = factors.second < 0
    tolerance = 1e-12 * magnitude
    meanWeight = network.ties.isEmpty ? 0 : magnitude / Double(network.ties.count)
  }

  /// The graph whose nodes are the blocs of `graph`, numbered by `blocs` from 0 to `blocCount` − 1. What lies within a
  /// bloc is gone: no later step divides it. - Complexity: O(n + m).
  init(joining graph: CommunityGraph, by blocs: [Int], blocCount: Int) {
    var masses = Array(repeating: NullMass(), count: blocCount)
    var members = Array(repeating: [Int](), count: blocCount)
    for (node, bloc) in blocs.enumerated() {
      masses[bloc] += graph.masses[node]
      members[bloc].append(node)
    }
    var offsets = [0]
    var neighbours: [Int] = []
    var weights: [Double] = []
    var sums = TouchedSums(count: blocCount)
    for bloc in 0..<blocCount {
      for node in members[bloc] {
        for position in graph.offsets[node]..<graph.offsets[node + 1] {
          let other = blocs[graph.neighbours[position]]
          if other != bloc { sums.add(graph.weights[position], to: other) }
        }
      }
      for other in sums.touched.sorted() {
        neighbours.append(other)
        weights.append(sums[other])
      }
      offsets.append(neighbours.count)
      sums.clear()
    }
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
    self.masses = masses
    factors = graph.factors
    joinsUntied = graph.joinsUntied
    tolerance = graph.tolerance
    meanWeight = graph.meanWeight
  }

  /// What the null model expects between two sets of nodes of these masses.
  @inline(__always)
  func expected(_ first: NullMass, _ second: NullMass) -> Double {
    factors.first * first.first * second.first + factors.second * first.second * second.second
  }
}
