extension CommunitySearch {
  /// What start number `start` begins with: all nodes alone, or, every other time, 2 to 20 blocs at random in each
  /// connected component.
  ///
  /// From single nodes, the order in which they move is the only chance, and where ties are alike many orders end in the
  /// same few partitions; from blocs that mean nothing, others are reached. Components are kept apart since nothing
  /// would be lost by leaving untied nodes together where the null model expects nothing. - Complexity: O(n + m).
  func beginning(_ start: Int, _ graph: CommunityGraph, _ generator: inout DrawGenerator) -> [Int] {
    guard !start.isMultiple(of: 2), graph.count > 1 else { return Array(0..<graph.count) }
    let blocCount = 2 + generator.next(below: min(graph.count - 1, 19))
    var numbers: [Int: Int] = [:]
    return components(of: graph).map { component in
      let pair = component * blocCount + generator.next(below: blocCount)
      let number = numbers[pair] ?? numbers.count
      numbers[pair] = number
      return number
    }
  }

  /// The connected component of each node, numbered by its first node.
  private func components(of graph: CommunityGraph) -> [Int] {
    var components = Array(repeating: -1, count: graph.count)
    for first in 0..<graph.count where components[first] < 0 {
      components[first] = first
      var waiting = [first]
      while let node = waiting.popLast() {
        for neighbour in graph.neighbours[graph.offsets[node]..<graph.offsets[node + 1]]
        where components[neighbour] < 0 {
          components[neighbour] = first
          waiting.append(neighbour)
        }
      }
    }
    return components
  }

  /// Dissolves two neighbouring blocs of one of `found` into single nodes and goes on from there, four times for each of
  /// them in turn; what is better takes its place.
  ///
  /// Where two blocs are parted wrongly, every move of one node or of one well connected part may lose, and what two
  /// good partitions share is never questioned when they are combined: so each is made better by itself first.
  ///
  /// Source: iterated local search, H. R. Lourenço, O. C. Martin & T. Stützle, in Handbook of Metaheuristics (2003),
  /// 320–353, doi:10.1007/0-306-48056-5_11. - Complexity: a few passes a round.
  func dissolve(
    _ found: inout [FoundPartition], _ graph: CommunityGraph, _ network: Network, _ generator: inout DrawGenerator
  ) {
    guard graph.count > 1 else { return }
    for round in 0..<4 * found.count {
      let number = round % found.count
      let pair = neighbouringBlocs(found[number].blocs, graph, &generator)
      let child = improve(dissolving(pair, of: found[number].blocs), graph, network, &generator)
      // One that is there already would leave less to combine.
      if child.isBetter(than: found[number]), !found.contains(where: { $0.blocs == child.blocs }) {
        found[number] = child
      }
    }
  }

  /// The bloc of a node drawn at random, and that of one of its neighbours in other blocs, where it has any.
  private func neighbouringBlocs(
    _ blocs: [Int], _ graph: CommunityGraph, _ generator: inout DrawGenerator
  ) -> (first: Int, second: Int) {
    let node = generator.next(below: graph.count)
    let others = graph.neighbours[graph.offsets[node]..<graph.offsets[node + 1]]
      .map { blocs[$0] }.filter { $0 != blocs[node] }
    guard !others.isEmpty else { return (blocs[node], blocs[node]) }
    return (blocs[node], others[generator.next(below: others.count)])
  }

  /// `blocs` with each node of `pair` alone, numbered from 0.
  private func dissolving(_ pair: (first: Int, second: Int), of blocs: [Int]) -> [Int] {
    var names = Array(repeating: -1, count: blocs.count)
    var count = 0
    return blocs.map { bloc in
      if names[bloc] < 0 || bloc == pair.first || bloc == pair.second {
        names[bloc] = count
        count += 1
      }
      return names[bloc]
    }
  }
}
