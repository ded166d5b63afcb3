/// The agreement index of Hix, Noury and Roland: how far a group is from being split in three equal parts.
///
/// From 0, a third on each position, to 1, all on one. The usual choice for bodies in which abstaining is a position.
///
/// Formula: (max − (T − max)/2) / T. Example: 60 in favour, 20 against, 20 abstaining give 0.4.
/// Edge cases: undefined where nobody voted.
/// - Complexity: O(1).
///
/// Source: S. Hix, A. Noury and G. Roland, “Power to the Parties: Cohesion and Competition in the European Parliament,
/// 1979–2001”, British Journal of Political Science 35 (2005), doi:10.1017/S0007123405000128.
public struct AgreementIndex: CohesionMeasure {
  /// The agreement index, which has no parameters.
  public init() {}

  /// `agreement-index`.
  public var name: String { "agreement-index" }
  /// “Agreement index (Hix, Noury & Roland)”.
  public var title: String { "Agreement index (Hix, Noury & Roland)" }
  /// The formula.
  public var formula: String { "(max - (T - max)/2) / T" }

  /// The index, nil where nobody voted.
  public func value(of tally: VoteTally) -> Double? {
    guard tally.voting > 0 else { return nil }
    return (Double(tally.largest) - Double(tally.voting - tally.largest) / 2) / Double(tally.voting)
  }
}
