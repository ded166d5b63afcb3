/// Voeten's agreement score: one minus the mean distance of two delegations' positions, over the votes in which both
/// voted and not everybody took the same position.
///
/// As in the published tables of dyadic agreement. On the same votes it is Lijphart's index divided by 100; it differs
/// by leaving out what divides nobody, so that it does not grow with the number of unanimous votes.
///
/// Formula: mean(1 − |x − y| / 2) over non-unanimous votes, x and y being 1, 2, 3.
/// Edge cases: undefined where no such vote is left. Whether a vote is unanimous is told by all who voted, not by
/// those compared. Consensus adoptions are unanimous and never enter.
/// - Complexity: O(1) a pair from the table.
///
/// Source: E. Voeten, “Data and Analyses of Voting in the United Nations General Assembly”, Routledge Handbook of
/// International Organization (2013); the published replication code.
public struct VoetenAgreement: AgreementMeasure {
  /// Voeten's score, which has no parameters.
  public init() {}

  /// `voeten`.
  public var name: String { "voeten" }
  /// “Voeten agreement score”.
  public var title: String { "Voeten agreement score" }
  /// The formula.
  public var formula: String { "mean(1 - |x - y| / 2) over non-unanimous votes" }
  /// Which votes.
  public var choices: String { "absolute distances |i - j| / 2; levels 1, 2, 3; only votes that were not unanimous" }

  /// Votes of both that were not unanimous.
  public func size(of table: AgreementTable) -> Double { Double(table.votes - table.unanimous) }

  /// Mean agreement, nil where no vote is left.
  public func value(of table: AgreementTable) -> Double? {
    let votes = table.votes - table.unanimous
    guard votes > 0 else { return nil }
    // In a unanimous vote the two agree.
    return (Double(table.equal - table.unanimous) + Double(table.partial) / 2) / Double(votes)
  }
}
