/// The Louvain algorithm: every delegation begins alone; nodes move until none gains; each bloc becomes one node; again,
/// until nothing moves.
///
/// Its blocs may fall apart inside (Traag, Waltman & van Eck 2019); it is here to compare with what was published with
/// it.
///
/// Source: V. D. Blondel, J.-L. Guillaume, R. Lambiotte & E. Lefebvre, “Fast unfolding of communities in large
/// networks”, Journal of Statistical Mechanics (2008) P10008, doi:10.1088/1742-5468/2008/10/P10008.
enum Louvain {
  /// The blocs of the nodes of `graph`, numbered from 0 in the order of their first nodes.
  /// - Complexity: O(n + m) a round; few rounds in practice.
  static func blocs(of graph: CommunityGraph, using generator: inout DrawGenerator) -> [Int] {
    var place = Array(0..<graph.count)
    var level = graph
    while true {
      var moving = LocalMoving(level, blocs: Array(0..<level.count))
      let hasMoved = moving.moveInRounds(using: &generator)
      let (found, count) = BlocNumbers.ascending(moving.blocs)
      place = place.map { found[$0] }
      // A round can move nodes and leave as many blocs as there were nodes only by exchanging them.
      guard hasMoved, count < level.count else { return BlocNumbers.ascending(place).blocs }
      level = CommunityGraph(joining: level, by: found, blocCount: count)
    }
  }
}
