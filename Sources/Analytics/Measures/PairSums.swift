/// What two delegations have in common, in texts or, where texts are weighted, in sums of their weights.
///
/// Where only texts are compared that both could sponsor, all four are taken over these.
public struct PairSums: Hashable, Sendable {
  /// Texts of the first delegation, a in the formulas.
  public let first: Double
  /// Texts of the second delegation, b in the formulas.
  public let second: Double
  /// Texts of both, o in the formulas.
  public let shared: Double
  /// Texts compared, R in the formulas.
  public let texts: Double

  /// The sums of one pair.
  public init(first: Double, second: Double, shared: Double, texts: Double) {
    self.first = first
    self.second = second
    self.shared = shared
    self.texts = texts
  }

  /// The sums of texts that count 1 each.
  public init(_ counts: PairCounts) {
    first = Double(counts.first)
    second = Double(counts.second)
    shared = Double(counts.shared)
    texts = Double(counts.texts)
  }
}
