/// Lijphart's index of agreement: the share of votes in which two delegations agree, an abstention against a vote
/// counting half, in percent.
///
/// The plainest number for how two delegations voted. Choose `CohenKappa` where both nearly always vote in favour and
/// chance alone makes them agree.
///
/// Formula: (f + g/2) / t × 100. Example: 6 equal, 2 half, 1 opposite give 77.78.
/// Edge cases: undefined where they have no vote in common; with itself 100.
/// - Complexity: O(1) a pair from the table.
///
/// Source: A. Lijphart, “The Analysis of Bloc Voting in the General Assembly: A Critique and a Proposal”, American
/// Political Science Review 57 (1963), doi:10.2307/1952608.
public struct LijphartAgreement: AgreementMeasure {
  /// Lijphart's index, which has no parameters.
  public init() {}

  /// `lijphart`.
  public var name: String { "lijphart" }
  /// “Lijphart index of agreement”.
  public var title: String { "Lijphart index of agreement" }
  /// The formula.
  public var formula: String { "(f + g/2) / t x 100" }
  /// What counts half.
  public var choices: String { "percent; an abstention against a vote counts half" }
  /// 100.
  public var fullAgreement: Double? { 100 }

  /// Percent of agreement, nil where the two have no vote in common.
  public func value(of table: AgreementTable) -> Double? {
    guard table.size > 0 else { return nil }
    return (Double(table.equal) + table.consensus + Double(table.partial) / 2) / table.size * 100
  }
}
