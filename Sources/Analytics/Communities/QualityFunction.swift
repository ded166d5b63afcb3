import Sponsors

/// How good a partition of a network is: what the search for communities makes as great as it can.
///
/// Choose `modularity` for weights that are not negative, `signed` where some are, and `cpm` where blocs must not depend
/// on the size of the whole network (it has no resolution limit, but its resolution is in the unit of the weights).
/// The diagonal is no tie: there are no ties to oneself.
public struct QualityFunction: Hashable, Sendable {
  /// The rule, without its resolution.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Q = (1/2m) Σᵢⱼ (Aᵢⱼ − γ kᵢkⱼ/2m) δ(cᵢ, cⱼ), with kᵢ the sum of the weights of i and 2m the sum of all kᵢ.
    ///
    /// Negative weights have no place in it: a delegation's strength could be 0 or negative.
    ///
    /// Sources: M. E. J. Newman & M. Girvan, Physical Review E 69 (2004) 026113, doi:10.1103/PhysRevE.69.026113; γ of
    /// J. Reichardt & S. Bornholdt, Physical Review E 74 (2006) 016110, doi:10.1103/PhysRevE.74.016110.
    case modularity
    /// H = Σ_c (W_c − γ n_c(n_c − 1)/2), with W_c the sum of the weights and n_c the number of delegations within bloc c:
    /// the constant Potts model. A bloc is worth having where its mean weight is above γ. Negative weights count as they
    /// are.
    ///
    /// Source: V. A. Traag, P. Van Dooren & Y. Nesterov, Physical Review E 84 (2011) 016114,
    /// doi:10.1103/PhysRevE.84.016114.
    case cpm
    /// Q = (1/(2m⁺ + 2m⁻)) Σᵢⱼ (A⁺ᵢⱼ − γ k⁺ᵢk⁺ⱼ/2m⁺ − A⁻ᵢⱼ + γ k⁻ᵢk⁻ⱼ/2m⁻) δ(cᵢ, cⱼ): positive and negative ties each
    /// against their own null model, weighted by their totals. Without negative ties it is `modularity`.
    ///
    /// Sources: S. Gómez, P. Jensen & A. Arenas, Physical Review E 80 (2009) 016114, doi:10.1103/PhysRevE.80.016114;
    /// V. A. Traag & J. Bruggeman, Physical Review E 80 (2009) 036115, doi:10.1103/PhysRevE.80.036115.
    case signed
  }

  /// The rule.
  public let kind: Kind
  /// γ: the higher, the more and the smaller the blocs. Without unit, but for `cpm` in the unit of the weights.
  public let resolution: Double

  /// A quality function. Throws where `resolution` is negative or not finite.
  public init(_ kind: Kind, resolution: Double = 1) throws(CommunityError) {
    guard resolution.isFinite, resolution >= 0 else { throw .resolution(resolution) }
    self.kind = kind
    self.resolution = resolution
  }

  /// The quality of `partition` in `network`; nil where it is undefined: modularity of a network without ties.
  ///
  /// Throws where the partition is of other delegations, or the network has weights that the rule cannot take.
  /// - Complexity: O(n + m) for n delegations and m ties.
  public func value(of partition: Partition, in network: Network) throws(CommunityError) -> Double? {
    guard partition.delegations == network.delegations else { throw .otherDelegations }
    try check(network)
    return terms(of: partition.blocs, in: network).value(resolution: resolution)
  }

  /// Throws where `network` has weights that the rule cannot take. - Complexity: O(m).
  func check(_ network: Network) throws(CommunityError) {
    for tie in network.ties {
      let (first, second) = (network.delegations[tie.first], network.delegations[tie.second])
      guard tie.weight.isFinite else { throw .weight(first, second, tie.weight) }
      if kind == .modularity, tie.weight < 0 { throw .negativeWeight(first, second, tie.weight) }
    }
  }
}
