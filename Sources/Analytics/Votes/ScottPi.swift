/// Scott's pi: agreement beyond what two delegations would reach by chance, the habits of both taken together.
///
/// Choose it over `CohenKappa` where a difference in how often two delegations vote against is itself disagreement.
///
/// Formula: 1 − D_o / D_e, D_o = Σ d_ij n_ij / N, D_e = Σ d_ij z_i z_j / N², z = (x + y) / 2 being the mean of the
/// margins. Example: [[4,1,1],[1,1,0],[0,0,1]] gives 0.3933 (nominal), 0.4098 (linear), 0.4255 (quadratic).
/// Edge cases: undefined where the two have no vote in common, or D_e = 0: both always took the same one position.
/// - Complexity: O(1) a pair from the table.
///
/// Source: W. A. Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion Quarterly
/// 19 (1955), doi:10.1086/266577; for votes F. M. Häge, Political Analysis 19 (2011), doi:10.1093/pan/mpr023.
public struct ScottPi: AgreementMeasure {
  /// How far apart two positions are.
  public let distance: LevelDistance

  /// Pi with these distances: nominal, absolute (“linear”) or squared (“quadratic”).
  public init(_ distance: LevelDistance) { self.distance = distance }

  /// `pi-nominal`, `pi-linear` or `pi-quadratic`.
  public var name: String { "pi-\(distance.weighting)" }
  /// “Scott's pi, linear weights”.
  public var title: String { "Scott's pi, \(distance.weighting) weights" }
  /// The formula.
  public var formula: String { "1 - D_o / D_e, D_e from the pooled margins" }
  /// The distances.
  public var choices: String { distance.choices }

  /// Pi, nil where undefined.
  public func value(of table: AgreementTable) -> Double? {
    let pooled = { position in (table.first(position) + table.second(position)) / 2 }
    let expected = distance.expected(pooled, pooled)
    guard expected > 0 else { return nil }
    return 1 - table.size * distance.observed(in: table) / expected
  }
}
