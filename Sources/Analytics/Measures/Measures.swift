/// The measures that can be asked for by name.
public enum Measures {
  /// All of them, in the order help texts name them.
  public static let all: [any Measure] = [
    OverlapCount(),
    Jaccard(),
    Cosine(),
  ]

  /// The measure of that name, or nil.
  public static func named(_ name: some StringProtocol) -> (any Measure)? { all.first { $0.name == name } }
}
