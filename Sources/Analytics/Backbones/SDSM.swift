/// The stochastic degree sequence model: each delegation is behind as many texts, and each text has as many delegations
/// behind it, as observed, on average over all matrices.
///
/// The number of texts that i and j share is then the number of successes in one trial a text, with probability
/// p_ir p_jr from the `BipartiteConfigurationModel`: a Poisson-binomial distribution. To be preferred to `Hypergeometric`
/// wherever texts differ in how many sponsor them, and to `FDSM` for its exact small p-values.
///
/// Sources: Z. P. Neal, “The backbone of bipartite projections”, Social Networks 39 (2014),
/// doi:10.1016/j.socnet.2014.06.001; Z. P. Neal, R. Domagalski and B. Sagan, “Comparing alternatives to the fixed degree
/// sequence model for extracting the backbone of bipartite projections”, Scientific Reports 11 (2021),
/// doi:10.1038/s41598-021-03238-3; with constraints (SDSM-EC) Neal & Neal (2024), doi:10.1007/978-3-031-53468-3_11.
public struct SDSM: NullModel {
  /// How the tails are computed.
  public enum Method: String, CaseIterable, Sendable {
    /// To rounding.
    case exact
    /// By the refined normal approximation, to compare with programs that use it.
    case refinedNormal = "refined-normal"
  }

  /// The probabilities of the cells.
  public let cells: BipartiteConfigurationModel
  /// How the tails are computed.
  public let method: Method
  private let zeroCount: Int
  private let oneCount: Int

  /// The model of `incidence`, with the cells of `constraints` held fixed. - Complexity: that of the probabilities.
  public init(
    _ incidence: IncidenceMatrix, constraints: CellConstraints? = nil, method: Method = .exact
  ) throws(BackboneError) {
    cells = try BipartiteConfigurationModel(incidence, constraints: constraints)
    self.method = method
    zeroCount = constraints?.zeroCount ?? 0
    oneCount = constraints?.oneCount ?? 0
  }

  /// The word for options and columns.
  public let name = "sdsm"

  /// How it was made, for the methods sentence.
  public var rules: [String] {
    var rules = [
      "null model: stochastic degree sequence model (SDSM), probabilities of the bipartite configuration model",
      method == .exact
        ? "exact Poisson-binomial tails" : "Poisson-binomial tails by the refined normal approximation",
    ]
    if zeroCount > 0 { rules.append("structural zeros: \(zeroCount) cells of delegations not present") }
    if oneCount > 0 {
      rules.append("structural ones: \(oneCount) cells signed for a group, by its chair or by no more than its roster")
    }
    return rules
  }

  /// The distribution of the number of texts that two rows share. - Complexity: O(classes of columns).
  public func distribution(_ first: Int, _ second: Int) -> PoissonBinomial {
    let count = cells.columnClassSizes.count
    let (firstStart, secondStart) = (cells.rowClasses[first] * count, cells.rowClasses[second] * count)
    var groups: [PoissonBinomial.Group] = []
    groups.reserveCapacity(count)
    var certain = 0
    for column in 0..<count {
      let (p, q) = (cells.probabilities[firstStart + column], cells.probabilities[secondStart + column])
      let both = p * q
      if both == 0 { continue }
      // 1 − pq = (1 − p) + p (1 − q), which keeps its digits where both are almost 1.
      let notBoth = cells.complements[firstStart + column] + p * cells.complements[secondStart + column]
      if notBoth == 0 {
        certain += cells.columnClassSizes[column]
      } else {
        groups.append(.init(probability: both, complement: notBoth, count: cells.columnClassSizes[column]))
      }
    }
    return PoissonBinomial(groups: groups, certain: certain)
  }

  /// The tails of the pair. - Complexity: that of `PoissonBinomial.tails(at:)`.
  public func finding(_ first: Int, _ second: Int, _ counts: PairCounts) -> NullFinding? {
    let distribution = distribution(first, second)
    return NullFinding(
      expected: distribution.mean, deviation: distribution.variance.squareRoot(),
      tails: tails(of: distribution, at: counts.shared))
  }

  /// The tails at the greatest and the least overlap that rows of such sums can have.
  public func smallestTails(_ first: Int, _ second: Int, _ counts: PairCounts) -> Tails? {
    let distribution = distribution(first, second)
    let (least, greatest) = (
      max(distribution.certain, counts.first + counts.second - counts.texts),
      min(distribution.certain + distribution.uncertain, counts.first, counts.second)
    )
    return Tails(
      upper: tails(of: distribution, at: greatest).upper, lower: tails(of: distribution, at: least).lower)
  }

  private func tails(of distribution: PoissonBinomial, at observed: Int) -> Tails {
    switch method {
    case .exact: distribution.tails(at: observed)
    case .refinedNormal: distribution.refinedNormalTails(at: observed)
    }
  }
}
