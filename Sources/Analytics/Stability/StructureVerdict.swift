/// Whether blocs may be spoken of at all, with the facts that say so.
///
/// The rule, of which the first line that holds is the verdict, at a level α:
/// 1. the quality of the blocs is undefined (one bloc, or nobody): `nothingToTest`;
/// 2. no two delegations could be tied at α with so few texts, whatever they did (`leastPairPValue` > α):
///    `tooFewTexts`;
/// 3. so few draws cannot give a p-value of α (1 / (1 + draws) > α): `tooFewDraws`;
/// 4. the p-value of the quality against chance is above α: `noMoreThanChance`;
/// 5. otherwise `structure`.
public enum StructureVerdict: Hashable, Sendable {
  /// There is no number to hold against chance.
  case nothingToTest(delegations: Int, blocs: Int)
  /// Nothing could be significant in so few texts.
  case tooFewTexts(texts: Int, leastPValue: Double, alpha: Double)
  /// Nothing could be significant by so few draws.
  case tooFewDraws(draws: Int, leastPValue: Double, alpha: Double)
  /// Chance parts delegations as well as these blocs do.
  case noMoreThanChance(pValue: Double, draws: Int, alpha: Double)
  /// The blocs are better parted than by chance.
  case structure(pValue: Double, draws: Int, alpha: Double)

  /// The verdict on `partition` of `incidence` by `test`. - Complexity: that of `leastPairPValue`.
  public init(_ partition: Partition, of incidence: IncidenceMatrix, test: StructureTest, alpha: Double = 0.05) {
    guard let pValue = test.pValue, partition.blocCount > 1 else {
      self = .nothingToTest(delegations: partition.delegations.count, blocs: partition.blocCount)
      return
    }
    let least = incidence.leastPairPValue
    if least > alpha {
      self = .tooFewTexts(texts: incidence.textCount, leastPValue: least, alpha: alpha)
    } else if test.leastPValue > alpha {
      self = .tooFewDraws(draws: test.draws, leastPValue: test.leastPValue, alpha: alpha)
    } else if pValue > alpha {
      self = .noMoreThanChance(pValue: pValue, draws: test.draws, alpha: alpha)
    } else {
      self = .structure(pValue: pValue, draws: test.draws, alpha: alpha)
    }
  }

  /// Whether blocs may be named.
  public var isStructure: Bool { if case .structure = self { true } else { false } }
}

extension StructureVerdict: CustomStringConvertible {
  /// The verdict as a sentence without its full stop.
  public var description: String {
    switch self {
    case .nothingToTest(let delegations, let blocs):
      "nothing to test: \(delegations) delegations in \(blocs) bloc\(blocs == 1 ? "" : "s")"
    case .tooFewTexts(let texts, let least, let alpha):
      "too few texts: with \(texts) texts no two delegations could be tied at \(MarkdownTable.decimal(alpha)) "
        + "(the least possible p-value is \(Self.short(least)))"
    case .tooFewDraws(let draws, let least, let alpha):
      "too few draws: \(draws) cannot give a p-value of \(MarkdownTable.decimal(alpha)) "
        + "(the least possible is \(Self.short(least)))"
    case .noMoreThanChance(let pValue, let draws, let alpha):
      "no more structure than chance in these blocs: p = \(Self.short(pValue)) in \(draws) draws, above "
        + MarkdownTable.decimal(alpha)
    case .structure(let pValue, let draws, let alpha):
      "more structure than chance in these blocs: p = \(Self.short(pValue)) in \(draws) draws, not above "
        + MarkdownTable.decimal(alpha)
    }
  }

  /// Four digits after the point.
  private static func short(_ value: Double) -> String { MarkdownTable.decimal((value * 10_000).rounded() / 10_000) }
}
