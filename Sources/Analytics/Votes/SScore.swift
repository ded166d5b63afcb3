/// S of Signorino and Ritter: one minus twice the mean distance of two delegations' positions; from −1, always
/// opposite, to 1, always the same.
///
/// With absolute distances it is Lijphart's index on another scale, 2 IA/100 − 1. It does not know that abstaining and
/// voting against are rare: where that matters choose `CohenKappa` or `ScottPi`.
///
/// Formula: 1 − 2 Σ w d / Σ w, with d = |x − y| / 2 or (x − y)² / 4 and every vote of weight w = 1.
/// Example: 6 equal, 2 half, 1 opposite give 0.5556 (absolute), 0.6667 (squared).
/// Edge cases: undefined where the two have no vote in common; with itself 1.
/// - Complexity: O(1) a pair from the table.
///
/// Source: C. S. Signorino and J. M. Ritter, “Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy
/// Positions”, International Studies Quarterly 43 (1999), doi:10.1111/0020-8833.00113.
public struct SScore: AgreementMeasure {
  /// How far apart two positions are.
  public let distance: LevelDistance

  /// S with these distances; the literature's are `absolute` and `squared`.
  public init(_ distance: LevelDistance) { self.distance = distance }

  /// `s-absolute` or `s-squared`.
  public var name: String { "s-\(distance.rawValue)" }
  /// “S (Signorino & Ritter), absolute distances”.
  public var title: String { "S (Signorino & Ritter), \(distance.rawValue) distances" }
  /// The formula.
  public var formula: String { "1 - 2 sum(d_ij n_ij) / sum(n_ij)" }
  /// The distances and the weights.
  public var choices: String { distance.choices + "; equal weights" }

  /// S, nil where the two have no vote in common.
  public func value(of table: AgreementTable) -> Double? {
    guard table.size > 0 else { return nil }
    return 1 - 2 * distance.observed(in: table) / table.size
  }
}
