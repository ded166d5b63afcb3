/// The measures of agreement that can be asked for by name.
public enum AgreementMeasures {
  /// All of them, in the order help texts name them.
  public static let all: [any AgreementMeasure] =
    [LijphartAgreement(), VoetenAgreement(), ExactAgreement()]
    + [LevelDistance.absolute, .squared].map { SScore($0) }
    + [LevelDistance.nominal, .absolute, .squared].map { CohenKappa($0) }
    + [LevelDistance.nominal, .absolute, .squared].map { ScottPi($0) }
    + [BenatiCapurri()]

  /// The measure of that name, or nil.
  public static func named(_ name: some StringProtocol) -> (any AgreementMeasure)? { all.first { $0.name == name } }
}
