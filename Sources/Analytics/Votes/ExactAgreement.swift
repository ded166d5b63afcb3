/// The share of votes in which two delegations took the same position.
///
/// Formula: f / t. Example: 6 equal of 9 give 0.6667.
/// Edge cases: undefined where they have no vote in common; with itself 1.
/// - Complexity: O(1) a pair from the table.
///
/// Choose `LijphartAgreement` where abstaining should count as half way between.
public struct ExactAgreement: AgreementMeasure {
  /// Exact agreement, which has no parameters.
  public init() {}

  /// `exact`.
  public var name: String { "exact" }
  /// “Exact agreement”.
  public var title: String { "Exact agreement" }
  /// The formula.
  public var formula: String { "f / t" }
  /// What counts as agreement.
  public var choices: String { "only the same position agrees" }

  /// Share of equal positions, nil where the two have no vote in common.
  public func value(of table: AgreementTable) -> Double? {
    guard table.size > 0 else { return nil }
    return (Double(table.equal) + table.consensus) / table.size
  }
}
