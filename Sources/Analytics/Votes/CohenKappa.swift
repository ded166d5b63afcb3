/// Cohen's kappa: agreement beyond what two delegations with these habits would reach by chance, each having its own.
///
/// Choose it over `SScore` where both mostly vote in favour. `ScottPi` differs in giving both the same habits, so that
/// it also counts a difference of habits as disagreement.
///
/// Formula: 1 − D_o / D_e, D_o = Σ d_ij n_ij / N, D_e = Σ d_ij x_i y_j / N², x and y being each one's own margins.
/// Example: [[4,1,1],[1,1,0],[0,0,1]] gives 0.4 (nominal), 0.4194 (linear), 0.4375 (quadratic).
/// Edge cases: undefined where the two have no vote in common, or D_e = 0: both always took the same one position.
/// - Complexity: O(1) a pair from the table.
///
/// Source: J. Cohen, “Weighted kappa: Nominal scale agreement with provision for scaled disagreement or partial
/// credit”, Psychological Bulletin 70 (1968), doi:10.1037/h0026256; for votes F. M. Häge, “Choice or Circumstance?
/// Adjusting Measures of Foreign Policy Similarity for Chance Agreement”, Political Analysis 19 (2011),
/// doi:10.1093/pan/mpr023.
public struct CohenKappa: AgreementMeasure {
  /// How far apart two positions are.
  public let distance: LevelDistance

  /// Kappa with these distances: nominal, absolute (“linear”) or squared (“quadratic”).
  public init(_ distance: LevelDistance) { self.distance = distance }

  /// `kappa-nominal`, `kappa-linear` or `kappa-quadratic`.
  public var name: String { "kappa-\(distance.weighting)" }
  /// “Cohen's kappa, linear weights”.
  public var title: String { "Cohen's kappa, \(distance.weighting) weights" }
  /// The formula.
  public var formula: String { "1 - D_o / D_e, D_e from each delegation's own margins" }
  /// The distances.
  public var choices: String { distance.choices }

  /// Kappa, nil where undefined.
  public func value(of table: AgreementTable) -> Double? {
    let expected = distance.expected(table.first, table.second)
    guard expected > 0 else { return nil }
    return 1 - table.size * distance.observed(in: table) / expected
  }
}
