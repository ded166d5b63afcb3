/// A number for how much a group of delegations votes as one in one vote, computed from its tally.
///
/// A new measure is one file with one type, and one line in `CohesionMeasures.all`.
public protocol CohesionMeasure: Sendable {
  /// The word for options, columns and file names: `rice`.
  var name: String { get }
  /// The name the literature uses, for headings.
  var title: String { get }
  /// The formula, in Y, N, A (in favour, against, abstaining), T = Y + N + A and max, the largest of the three.
  var formula: String { get }
  /// The value, or nil where it is undefined.
  func value(of tally: VoteTally) -> Double?
}

/// The measures of cohesion that can be asked for by name.
public enum CohesionMeasures {
  /// All of them, in the order of columns.
  public static let all: [any CohesionMeasure] = [RiceIndex(), AgreementIndex(), AttinaIndex()]

  /// The measure of that name, or nil.
  public static func named(_ name: some StringProtocol) -> (any CohesionMeasure)? { all.first { $0.name == name } }
}
