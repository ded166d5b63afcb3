/// A of Benati and Capurri: S less what S would be if the two delegations voted independently, each with its habits.
///
/// Like `CohenKappa` it takes chance out, but by a difference, so that it is defined wherever S is and is 0, not
/// undefined, for two that always vote in favour. Full agreement has no fixed value: it gives no distance.
///
/// Formula: S − S_ind = 2 (D_e − D_o), absolute distances. Example: [[4,1,1],[1,1,0],[0,0,1]] gives 0.5556 − 0.2346 =
/// 0.3210.
/// Edge cases: undefined where the two have no vote in common.
/// - Complexity: O(1) a pair from the table.
///
/// Source: Benati and Capurri (2026), as restated in this project’s guide to agreement.
public struct BenatiCapurri: AgreementMeasure {
  /// A with absolute distances.
  public init() {}

  /// `benati-capurri`.
  public var name: String { "benati-capurri" }
  /// “A (Benati & Capurri), absolute distances”.
  public var title: String { "A (Benati & Capurri), absolute distances" }
  /// The formula.
  public var formula: String { "S - S under independent voting" }
  /// The distances.
  public var choices: String { LevelDistance.absolute.choices + "; equal weights" }
  /// None: it depends on how often each position was taken.
  public var fullAgreement: Double? { nil }

  /// A, nil where the two have no vote in common.
  public func value(of table: AgreementTable) -> Double? {
    guard table.size > 0 else { return nil }
    let expected = LevelDistance.absolute.expected(table.first, table.second) / (table.size * table.size)
    return 2 * (expected - LevelDistance.absolute.observed(in: table) / table.size)
  }
}
