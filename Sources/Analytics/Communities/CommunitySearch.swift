import Sponsors

/// A search for the partition of a network that a quality function finds best.
///
/// The best partition cannot be found for sure in reasonable time: several searches begin in different random orders,
/// half of those of Leiden with random blocs; blocs of what they find are dissolved and found anew, the results are
/// combined, and the best is kept; of equal ones, that which joins the lowest codes first. The same seed gives the same
/// partition on any machine.
public struct CommunitySearch: Hashable, Sendable {
  /// How one search goes.
  public enum Algorithm: String, CaseIterable, Hashable, Sendable {
    /// Leiden (Traag, Waltman & van Eck 2019), repeated until it gains nothing; what the starts find is dissolved in
    /// places and searched again, then combined.
    case leiden
    /// Louvain (Blondel et al. 2008), the best of its starts.
    case louvain
  }

  /// How each search goes.
  public let algorithm: Algorithm
  /// What it makes as great as it can.
  public let quality: QualityFunction
  /// The seed of the random orders.
  public let seed: UInt64
  /// How many searches there are.
  public let starts: Int

  /// A search. Throws where `starts` is below 1.
  public init(
    _ algorithm: Algorithm = .leiden, quality: QualityFunction, seed: UInt64 = 1, starts: Int = 20
  ) throws(CommunityError) {
    guard starts >= 1 else { throw .starts(starts) }
    self.algorithm = algorithm
    self.quality = quality
    self.seed = seed
    self.starts = starts
  }

  /// The best partition of `network` that is found. A delegation without ties is a bloc of its own.
  ///
  /// Throws where the network has weights that the quality function cannot take.
  /// - Complexity: O(n + m) a round of moving, a few dozen rounds a start in practice; signed networks O(n·blocs + m).
  public func communities(of network: Network) throws(CommunityError) -> Communities {
    try quality.check(network)
    let graph = CommunityGraph(network, quality)
    var generator = DrawGenerator(seed: seed)
    // One a start: never empty.
    var found: [FoundPartition] = []
    for _ in 0..<starts {
      // A generator a start: how long one search takes does not change what the next one draws.
      var own = DrawGenerator(seed: generator.next())
      switch algorithm {
      case .louvain: found.append(FoundPartition(Louvain.blocs(of: graph, using: &own), quality, network))
      case .leiden:
        let blocs = beginning(found.count, graph, &own)
        found.append(improve(blocs, graph, network, &own))
      }
    }
    var results = found
    var best = Self.best(of: results)
    // Each search finds again what it found; only all of them together tell when nothing is left to be found.
    var fruitless = 0
    while algorithm == .leiden, starts > 1, fruitless < 2 {
      dissolve(&results, graph, network, &generator)
      combine(&results, graph, network, &generator)
      let next = Self.best(of: results)
      fruitless = next.isBetter(than: best) && !next.isAsGood(as: best) ? 0 : fruitless + 1
      best = next
    }
    return Communities(
      partition: Partition(Dictionary(zip(network.delegations, best.blocs)) { first, _ in first }),
      quality: quality.terms(of: best.blocs, in: network).value(resolution: quality.resolution),
      startsReached: found.count { $0.isAsGood(as: best) }, search: self)
  }

  /// The best of partitions, of which there is one at least.
  private static func best(of found: [FoundPartition]) -> FoundPartition {
    found.dropFirst().reduce(found[0]) { $1.isBetter(than: $0) ? $1 : $0 }
  }
}
