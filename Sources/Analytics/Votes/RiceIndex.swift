/// Rice's index of cohesion: how far a group is from being split in two halves, abstentions left out.
///
/// From 0, as many in favour as against, to 1. It does not see abstentions, which in the United Nations are most of
/// the dissent: choose `AgreementIndex` for that. Small groups reach high values by chance alone.
///
/// Formula: |Y − N| / (Y + N). Example: 60 in favour, 20 against, 20 abstaining give 0.5.
/// Edge cases: undefined where nobody voted in favour or against.
/// - Complexity: O(1).
///
/// Source: S. A. Rice, Quantitative Methods in Politics (1928); on small groups S. W. Desposato, “Correcting for Small
/// Group Inflation of Roll-Call Cohesion Scores”, British Journal of Political Science 35 (2005).
public struct RiceIndex: CohesionMeasure {
  /// Rice's index, which has no parameters.
  public init() {}

  /// `rice`.
  public var name: String { "rice" }
  /// “Rice index”.
  public var title: String { "Rice index" }
  /// The formula.
  public var formula: String { "|Y - N| / (Y + N)" }

  /// The index, nil where nobody voted in favour or against.
  public func value(of tally: VoteTally) -> Double? {
    let sides = tally.inFavour + tally.against
    return sides > 0 ? Double(abs(tally.inFavour - tally.against)) / Double(sides) : nil
  }
}
