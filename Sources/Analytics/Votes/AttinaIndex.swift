/// Attinà's index: the share of the largest position less the share of the two others together.
///
/// From −1/3, a third on each position, to 1. Negative where the largest position is less than half: the agreement
/// index is the same order of groups on a scale from 0.
///
/// Formula: (2 max − T) / T. Example: 60 in favour, 20 against, 20 abstaining give 0.2.
/// Edge cases: undefined where nobody voted.
/// - Complexity: O(1).
///
/// Source: F. Attinà, “The voting behaviour of the European Parliament members and the problem of the
/// Europarties”, European Journal of Political Research 18/5 (1990), 557–579.
public struct AttinaIndex: CohesionMeasure {
  /// Attinà's index, which has no parameters.
  public init() {}

  /// `attina`.
  public var name: String { "attina" }
  /// “Attinà index”.
  public var title: String { "Attinà index" }
  /// The formula.
  public var formula: String { "(2 max - T) / T" }

  /// The index, nil where nobody voted.
  public func value(of tally: VoteTally) -> Double? {
    tally.voting > 0 ? Double(2 * tally.largest - tally.voting) / Double(tally.voting) : nil
  }
}
