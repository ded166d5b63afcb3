/// Leiden's second step: within each bloc, nodes that begin alone are joined again, so that whatever stays together is
/// well connected.
///
/// A node, or a part of a bloc, is well connected where its ties to the rest of the bloc are no less than the null model
/// expects. Each such node that is still alone joins a well connected part of its bloc or stays alone, with a
/// probability proportional to exp(gain/θ), gains below 0 excluded; θ is a hundredth of the mean weight.
///
/// Source: V. A. Traag, L. Waltman & N. J. van Eck, “From Louvain to Leiden”, Scientific Reports 9 (2019) 5233,
/// doi:10.1038/s41598-019-41695-z, algorithm A.2.
struct Refinement: Sendable {
  private let graph: CommunityGraph
  private let blocs: [Int]
  // Of each bloc.
  private var blocMasses: [NullMass]
  // Of each part: its nodes' mass and number, and the weight of its ties to the rest of its bloc.
  private var parts: [Int]
  private var masses: [NullMass]
  private var sizes: [Int]
  private var outward: [Double]

  /// The parts of `blocs` (numbers from 0 to the number of nodes less one), numbered by one of their nodes.
  /// - Complexity: O(n + m).
  static func parts(
    of blocs: [Int], in graph: CommunityGraph, using generator: inout DrawGenerator
  ) -> [Int] {
    var refinement = Refinement(graph, blocs)
    var order = Array(0..<graph.count)
    generator.shuffle(&order)
    var sums = TouchedSums(count: graph.count)
    for node in order { refinement.join(node, &sums, &generator) }
    return refinement.parts
  }

  private init(_ graph: CommunityGraph, _ blocs: [Int]) {
    self.graph = graph
    self.blocs = blocs
    blocMasses = Array(repeating: NullMass(), count: graph.count)
    parts = Array(0..<graph.count)
    masses = graph.masses
    sizes = Array(repeating: 1, count: graph.count)
    outward = Array(repeating: 0, count: graph.count)
    for node in 0..<graph.count {
      blocMasses[blocs[node]] += graph.masses[node]
      for position in graph.offsets[node]..<graph.offsets[node + 1]
      where blocs[graph.neighbours[position]] == blocs[node] {
        outward[node] += graph.weights[position]
      }
    }
  }

  private func isWellConnected(_ part: Int, in bloc: Int) -> Bool {
    outward[part] >= graph.expected(masses[part], blocMasses[bloc] - masses[part]) - graph.tolerance
  }

  private mutating func join(_ node: Int, _ sums: inout TouchedSums, _ generator: inout DrawGenerator) {
    let bloc = blocs[node]
    // A part is numbered by its first node: others joined this one, or this one joined others.
    guard parts[node] == node, sizes[node] == 1, isWellConnected(node, in: bloc) else { return }
    sums.clear()
    for position in graph.offsets[node]..<graph.offsets[node + 1] {
      let neighbour = graph.neighbours[position]
      if blocs[neighbour] == bloc { sums.add(graph.weights[position], to: parts[neighbour]) }
    }
    var choices = [(part: node, gain: 0.0)]
    for part in sums.touched where part != node && isWellConnected(part, in: bloc) {
      let gain = sums[part] - graph.expected(masses[node], masses[part])
      if gain >= 0 { choices.append((part, gain)) }
    }
    let target = draw(choices, &generator)
    guard target != node else { return }
    outward[target] += outward[node] - 2 * sums[target]
    masses[target] += masses[node]
    sizes[target] += 1
    sizes[node] = 0
    parts[node] = target
  }

  /// One of `choices`, by the softmax of their gains.
  private func draw(_ choices: [(part: Int, gain: Double)], _ generator: inout DrawGenerator) -> Int {
    guard let first = choices.first, choices.count > 1 else { return choices.first?.part ?? 0 }
    let theta = 0.01 * graph.meanWeight
    // Against the greatest, so that no power is infinite.
    let greatest = choices.reduce(first.gain) { max($0, $1.gain) }
    let shares = choices.map { exponential(($0.gain - greatest) / theta) }
    let steps = 1 << 53
    var rest = shares.reduce(0, +) * (Double(generator.next(below: steps)) / Double(steps))
    for (choice, share) in zip(choices, shares) {
      if rest < share { return choice.part }
      rest -= share
    }
    return first.part
  }
}
