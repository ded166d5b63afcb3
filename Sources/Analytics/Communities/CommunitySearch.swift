import Sponsors

/// A search for the partition of a network that a quality function finds best.
///
/// The best partition cannot be found for sure in reasonable time: several searches begin in different random orders,
/// and the best of what they find is kept; of equal ones, that which joins the lowest codes first. The same seed gives
/// the same partition on any machine.
public struct CommunitySearch: Hashable, Sendable {
  /// How one search goes.
  public enum Algorithm: String, CaseIterable, Hashable, Sendable {
    /// Leiden (Traag, Waltman & van Eck 2019), repeated until it gains nothing.
    case leiden
    /// Louvain (Blondel et al. 2008).
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
    var best: (blocs: [Int], value: Double)?
    var reached = 0
    for _ in 0..<starts {
      // A generator a start: how long one search takes does not change what the next one draws.
      var own = DrawGenerator(seed: generator.next())
      let found = search(graph, network, &own)
      guard let known = best else {
        (best, reached) = (found, 1)
        continue
      }
      let tolerance = Self.tolerance(known.value, found.value)
      if found.value > known.value + tolerance {
        (best, reached) = (found, 1)
      } else if found.value >= known.value - tolerance {
        reached += 1
        if found.blocs.lexicographicallyPrecedes(known.blocs) { best = found }
      }
    }
    let blocs = best?.blocs ?? []
    return Communities(
      partition: Partition(Dictionary(zip(network.delegations, blocs)) { first, _ in first }),
      quality: quality.terms(of: blocs, in: network).value(resolution: quality.resolution),
      startsReached: reached, search: self)
  }

  private func search(
    _ graph: CommunityGraph, _ network: Network, _ generator: inout DrawGenerator
  ) -> (blocs: [Int], value: Double) {
    switch algorithm {
    case .louvain:
      let blocs = Louvain.blocs(of: graph, using: &generator)
      return (blocs, value(blocs, network))
    case .leiden:
      var best = (blocs: Array(0..<graph.count), value: value(Array(0..<graph.count), network))
      while true {
        let blocs = Leiden.pass(over: graph, from: best.blocs, using: &generator)
        let value = value(blocs, network)
        guard value > best.value + Self.tolerance(value, best.value) else { return best }
        best = (blocs, value)
      }
    }
  }

  /// The quality, 0 where it is undefined: then there is one partition only.
  private func value(_ blocs: [Int], _ network: Network) -> Double {
    quality.terms(of: blocs, in: network).value(resolution: quality.resolution) ?? 0
  }

  /// Qualities that differ by less are equal but for rounding.
  private static func tolerance(_ first: Double, _ second: Double) -> Double {
    1e-12 * max(1e-3, first.magnitude, second.magnitude)
  }
}
