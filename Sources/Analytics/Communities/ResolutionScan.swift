import Sponsors

/// The blocs of a network at one resolution after the other: which of them come at many resolutions, and which only at
/// one that was well chosen.
///
/// At each resolution the best is kept of all partitions found at any: a partition's quality falls in a straight line as
/// γ rises, so each is compared at each γ at no cost, and one that is best at two is best between them.
///
/// Source: W. H. Weir et al., “Post-processing partitions to identify domains of modularity optimization”, Algorithms
/// 10 (2017) 93, doi:10.3390/a10030093.
public struct ResolutionScan: Hashable, Sendable {
  /// What was found at one resolution.
  public struct Point: Hashable, Sendable {
    /// γ.
    public let resolution: Double
    /// The blocs.
    public let partition: Partition
    /// Their quality at γ; nil where it is undefined.
    public let quality: Double?
  }

  /// One a resolution, ascending.
  public let points: [Point]
  /// The stretches of resolutions over which the blocs stay, ascending; together they hold every point.
  public let plateaus: [ResolutionPlateau]
  /// The longest plateau, of equals the one of fewer blocs; nil where there is none of two resolutions or more.
  ///
  /// One bloc of all delegations that have ties, and nobody with anybody, are no answer: at either end of the scale they
  /// come in any network.
  public let proposed: ResolutionPlateau?

  /// The scan of `network` at `resolutions`, each of them with the seed and the starts of `search` and its rule;
  /// `afterSearch` is called after each.
  ///
  /// Throws where a resolution is not above 0 and above the one before, or the network's weights do not fit the rule.
  /// - Complexity: a search a resolution.
  public init(
    of network: Network, at resolutions: [Double], by search: CommunitySearch, afterSearch: () -> Void = {}
  ) throws(CommunityError) {
    for (position, resolution) in resolutions.enumerated() {
      let before = position == 0 ? 0 : resolutions[position - 1]
      guard resolution > before else { throw .grid(position: position) }
    }
    var pool: [(blocs: [Int], partition: Partition, terms: QualityTerms)] = []
    var known: Set<[Int]> = []
    for resolution in resolutions {
      defer { afterSearch() }
      let found = try CommunitySearch(
        search.algorithm, quality: QualityFunction(search.quality.kind, resolution: resolution), seed: search.seed,
        starts: search.starts
      ).communities(of: network)
      // Delegations are in the order of their codes in both.
      let blocs = found.partition.blocs
      guard known.insert(blocs).inserted else { continue }
      pool.append((blocs, found.partition, search.quality.terms(of: blocs, in: network)))
    }
    // Of equals, that which joins the lowest codes first.
    pool.sort { $0.blocs.lexicographicallyPrecedes($1.blocs) }
    points = resolutions.compactMap { resolution in
      var best: (partition: Partition, quality: Double?)?
      for candidate in pool {
        let value = candidate.terms.value(resolution: resolution)
        if let known = best?.quality, let value, value <= known + 1e-12 * max(1e-3, known.magnitude) { continue }
        best = (candidate.partition, value)
      }
      return best.map { Point(resolution: resolution, partition: $0.partition, quality: $0.quality) }
    }
    plateaus = ResolutionPlateau.plateaus(of: points)
    let tied = network.delegations.indices.filter { network.degree($0) > 0 }
    proposed = plateaus.filter { $0.length > 0 && $0.divides(tied) }
      .min { ($1.length, $0.partition.blocCount) < ($0.length, $1.partition.blocCount) }
  }
}
