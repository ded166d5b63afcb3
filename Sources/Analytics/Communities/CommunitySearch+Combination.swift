extension CommunitySearch {
  /// Leiden from `blocs` on, pass after pass, until one gains nothing. - Complexity: O(n + m) a pass in practice.
  func improve(
    _ blocs: [Int], _ graph: CommunityGraph, _ network: Network, _ generator: inout DrawGenerator
  ) -> FoundPartition {
    var best = FoundPartition(blocs, quality, network)
    while true {
      let next = FoundPartition(Leiden.pass(over: graph, from: best.blocs, using: &generator), quality, network)
      guard next.isBetter(than: best) else { return best }
      let gainsNothing = next.isAsGood(as: best)
      best = next
      if gainsNothing { return best }
    }
  }

  /// Lays two of `found` over each other, four times as often as there are starts, and goes on from the groups that both
  /// keep together; where that is better than the worse of the two, it takes its place.
  ///
  /// What good partitions agree on is rarely wrong, and where they differ is where the search has to go on: on networks
  /// with much noise this finds what ten times as many starts do not.
  ///
  /// Source: M. Ovelgönne & A. Geyer-Schulz, “An ensemble learning strategy for graph clustering”, in Graph Partitioning
  /// and Graph Clustering, Contemporary Mathematics 588 (2013), 187–205; here in pairs, over and over.
  /// - Complexity: a few passes a combination.
  func combine(
    _ found: inout [FoundPartition], _ graph: CommunityGraph, _ network: Network, _ generator: inout DrawGenerator
  ) {
    guard found.count > 1 else { return }
    for _ in 0..<4 * found.count {
      let first = generator.next(below: found.count)
      let other = generator.next(below: found.count - 1)
      let second = other < first ? other : other + 1
      guard found[first].blocs != found[second].blocs else { continue }
      let child = improve(overlap(found[first].blocs, found[second].blocs), graph, network, &generator)
      let worse = found[first].isBetter(than: found[second]) ? second : first
      // One that is there already would leave less to combine.
      if child.isBetter(than: found[worse]), !found.contains(where: { $0.blocs == child.blocs }) {
        found[worse] = child
      }
    }
  }

  /// The groups of nodes that are together in both, numbered from 0.
  private func overlap(_ first: [Int], _ second: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return zip(first, second).map { one, other in
      let pair = one * first.count + other
      let number = numbers[pair] ?? numbers.count
      numbers[pair] = number
      return number
    }
  }
}
