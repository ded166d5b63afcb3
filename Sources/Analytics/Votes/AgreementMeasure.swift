/// A number for how much two delegations agree in recorded votes, computed from the table of their positions.
///
/// A new measure is one file with one type, and one line in `AgreementMeasures.all`.
public protocol AgreementMeasure: Sendable {
  /// The word for options, columns and file names: `lijphart`.
  var name: String { get }
  /// The name the literature uses, for headings.
  var title: String { get }
  /// The formula, in f (equal), g (one of the two abstains), t (both vote), n_ij (votes at levels i and j).
  var formula: String { get }
  /// What was chosen among the forms of the measure: distances, levels, which votes.
  var choices: String { get }
  /// The value for full agreement, from which distances are taken; nil where it depends on the votes.
  var fullAgreement: Double? { get }
  /// N, what the votes weigh that the value is computed from.
  func size(of table: AgreementTable) -> Double
  /// The value, or nil where it is undefined.
  func value(of table: AgreementTable) -> Double?
}

extension AgreementMeasure {
  /// 1.
  public var fullAgreement: Double? { 1 }

  /// All votes in which both voted, and consensus adoptions with their weight.
  public func size(of table: AgreementTable) -> Double { table.size }
}
