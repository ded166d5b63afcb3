import Sponsors

/// The ties between delegations that chance alone does not explain.
///
/// Every pair is tested against a null model; a tie is kept where the adjusted p-value is at most alpha. Unsigned, only
/// the upper tail is tested: those who share more texts than expected. Signed, both are, with alpha/2 each (p is twice
/// the smaller tail): +1 for more, −1 for fewer than expected.
public struct Backbone: Sendable {
  /// Two delegations, what they share, and what the model says of it.
  public struct Pair: Hashable, Sendable {
    /// Position of the delegation with the lower code.
    public let first: Int
    /// Position of the other.
    public let second: Int
    /// The numbers of texts.
    public let counts: PairCounts
    /// What the null model says; nil where there was nothing to test.
    public let finding: NullFinding?
    /// The adjusted p-value; nil where there was nothing to test.
    public fileprivate(set) var q: Double?
    /// 1 for a tie, −1 for a negative tie, 0 for none.
    public fileprivate(set) var tie: Int
  }

  /// The delegations, in the order of their codes.
  public let delegations: [DelegationCode]
  /// R, the number of texts compared.
  public let textCount: Int
  /// Every pair, by first, then second.
  public let pairs: [Pair]
  /// The null model.
  public let model: any NullModel
  /// The level of significance.
  public let alpha: Double
  /// What was done about testing many pairs.
  public let correction: Correction
  /// Whether both tails were tested.
  public let isSigned: Bool
  /// Number of pairs tested.
  public let testCount: Int
  /// Number of ties kept, negative ones among them.
  public let tieCount: Int
  /// Number of negative ties.
  public let negativeCount: Int
  /// Where no tie is kept: the smallest adjusted p-value that any pair would have if all overlaps were as extreme as
  /// the delegations' numbers of texts allow. Above alpha, nothing could have been significant: there are too few texts
  /// (or draws). Nil where ties are kept or the model does not know.
  public let smallestPossible: Double?

  /// Whether nothing could have been significant, whatever was observed.
  public var hasTooFew: Bool { (smallestPossible ?? 0) > alpha }

  /// Tests every pair of `counts` against `model`.
  ///
  /// `findings` are what `model.findings(ofRow:_:)` gives for each row, where they have been computed before (on
  /// several threads); they are computed here where it is nil. Throws where alpha is not between 0 and 1, and for
  /// more than 5 million pairs or 4·10¹⁰ pairs times texts (some minutes of work).
  /// - Complexity: O(n²) findings.
  public init(
    _ counts: OverlapCounts, model: some NullModel, alpha: Double = 0.05,
    correction: Correction = .benjaminiHochberg, isSigned: Bool = false, findings: [[NullFinding?]]? = nil
  ) throws(BackboneError) {
    guard alpha > 0, alpha < 1 else { throw .alpha(alpha) }
    try Self.checkSize(delegations: counts.delegations.count, texts: counts.textCount)
    var pairs: [Pair] = []
    for first in counts.delegations.indices {
      let row = findings?[first] ?? model.findings(ofRow: first, counts)
      for (offset, finding) in row.enumerated() {
        let second = first + 1 + offset
        pairs.append(
          Pair(first: first, second: second, counts: counts[first, second], finding: finding, q: nil, tie: 0))
      }
    }
    let tested = pairs.indices.filter { pairs[$0].finding != nil }
    let values = tested.map { pairs[$0].finding.map { Self.pValue($0.tails, isSigned) } ?? 1 }
    for (index, q) in zip(tested, correction.adjusted(values)) {
      pairs[index].q = q
      guard q <= alpha, let tails = pairs[index].finding?.tails else { continue }
      pairs[index].tie = !isSigned || tails.upper <= tails.lower ? 1 : -1
    }
    delegations = counts.delegations
    textCount = counts.textCount
    self.pairs = pairs
    self.model = model
    self.alpha = alpha
    self.correction = correction
    self.isSigned = isSigned
    testCount = tested.count
    tieCount = pairs.count { $0.tie != 0 }
    negativeCount = pairs.count { $0.tie < 0 }
    smallestPossible =
      tieCount > 0
      ? nil
      : Self.smallest(
        tested.lazy.map { model.smallestTails(pairs[$0].first, pairs[$0].second, pairs[$0].counts) }, correction,
        isSigned)
  }

  /// Throws where so many delegations and texts are more than can be tested.
  public static func checkSize(delegations: Int, texts: Int) throws(BackboneError) {
    let (pairs, hasTooMany) = delegations.multipliedReportingOverflow(by: delegations)
    guard !hasTooMany, pairs / 2 <= 5_000_000, pairs / 2 <= 40_000_000_000 / max(1, texts) else {
      throw .tooLarge(delegations: delegations, texts: texts)
    }
  }

  private static func pValue(_ tails: Tails, _ isSigned: Bool) -> Double {
    isSigned ? min(1, 2 * min(tails.upper, tails.lower)) : tails.upper
  }

  private static func smallest(
    _ tails: some Sequence<Tails?>, _ correction: Correction, _ isSigned: Bool
  ) -> Double? {
    var values: [Double] = []
    for tails in tails {
      guard let tails else { return nil }
      values.append(pValue(tails, isSigned))
    }
    return correction.adjusted(values).min()
  }
}
