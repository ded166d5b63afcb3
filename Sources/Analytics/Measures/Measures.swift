/// The measures that can be asked for by name.
public enum Measures {
  /// Those that are the same in both directions, in the order help texts name them.
  public static let all: [any Measure] = [
    OverlapCount(), Jaccard(), Cosine(), Dice(), Simpson(), Phi(), NewmanWeight(), FractionalWeight(),
    ExpectedOverlap(), Lift(),
  ]

  /// Those that see two delegations differently from each end.
  public static let directed: [any DirectedMeasure] = [SponsorShare()]

  /// The measure of that name among `all`, or nil.
  public static func named(_ name: some StringProtocol) -> (any Measure)? { all.first { $0.name == name } }

  /// The measure of that name among `directed`, or nil.
  public static func directed(named name: some StringProtocol) -> (any DirectedMeasure)? {
    directed.first { $0.name == name }
  }
}
