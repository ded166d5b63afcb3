/// What chance alone would give two delegations to share: a model that says for each pair how likely its overlap is.
///
/// A new model is one file with one type.
public protocol NullModel: Sendable {
  /// The word for options and columns: `sdsm`.
  var name: String { get }
  /// How it was made, each a phrase without a full stop, for the methods sentence.
  var rules: [String] { get }
  /// The seed of what it drew; nil where nothing is drawn.
  var seed: UInt64? { get }
  /// What it says of the pair of two rows with `counts`; nil where there is nothing to test.
  func finding(_ first: Int, _ second: Int, _ counts: PairCounts) -> NullFinding?
  /// The smallest tails that a pair with so many texts each could have; nil where that is not known.
  func smallestTails(_ first: Int, _ second: Int, _ counts: PairCounts) -> Tails?
}

extension NullModel {
  /// Nothing is drawn.
  public var seed: UInt64? { nil }

  /// What the model says of the pairs of row `first` with every later row. - Complexity: that of n findings.
  public func findings(ofRow first: Int, _ counts: OverlapCounts) -> [NullFinding?] {
    counts.delegations.indices.dropFirst(first + 1).map { finding(first, $0, counts[first, $0]) }
  }
}

/// What a null model says of one pair.
public struct NullFinding: Hashable, Sendable {
  /// The mean of the overlap under the model; nil where the model has none.
  public var expected: Double?
  /// Its standard deviation.
  public var deviation: Double?
  /// How likely an overlap is that is at least, and at most, as large as the one observed.
  public var tails: Tails
}
