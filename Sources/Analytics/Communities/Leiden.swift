/// The Leiden algorithm: fast local moving, refinement, aggregation of the refined parts, from level to level; and all
/// of that again from its result until nothing is gained.
///
/// Choose it over `Louvain`: its blocs hold together, and it is no slower.
///
/// Source: V. A. Traag, L. Waltman & N. J. van Eck, “From Louvain to Leiden: guaranteeing well-connected communities”,
/// Scientific Reports 9 (2019) 5233, doi:10.1038/s41598-019-41695-z.
enum Leiden {
  /// The blocs of the nodes of `graph`, one pass over all levels beginning with `blocs`, numbered from 0 in the order of
  /// their first nodes. - Complexity: O(n + m) a level in practice.
  static func pass(
    over graph: CommunityGraph, from blocs: [Int], using generator: inout DrawGenerator
  ) -> [Int] {
    // The node of the present level that each node of the first has become a part of.
    var place = Array(0..<graph.count)
    var level = graph
    var current = blocs
    while true {
      var moving = LocalMoving(level, blocs: current)
      moving.moveByQueue(using: &generator)
      let (found, count) = BlocNumbers.ascending(moving.blocs)
      if count == level.count { return BlocNumbers.ascending(place.map { found[$0] }).blocs }
      var (parts, partCount) = BlocNumbers.ascending(
        Refinement.parts(of: found, in: level, using: &generator))
      // Where refinement joins nothing, the blocs themselves are joined, or the level would never become smaller.
      if partCount == level.count { (parts, partCount) = (found, count) }
      current = Array(repeating: 0, count: partCount)
      for (node, part) in parts.enumerated() { current[part] = found[node] }
      place = place.map { parts[$0] }
      level = CommunityGraph(joining: level, by: parts, blocCount: partCount)
    }
  }
}
