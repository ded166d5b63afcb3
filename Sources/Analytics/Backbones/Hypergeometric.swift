/// The fixed row model: each delegation is behind exactly as many texts as observed, any of them being as likely.
///
/// The number of texts that two share is then hypergeometric. It does not see that some texts have many sponsors and
/// others few, and so finds ties where only the same popular texts were signed; `SDSM` does.
///
/// With structural zeros, a pair is held against the texts that were before both.
///
/// Source: Z. P. Neal, “Identifying statistically significant edges in one-mode projections”, Social Network Analysis
/// and Mining 3 (2013), doi:10.1007/s13278-013-0107-y.
public struct Hypergeometric: NullModel {
  private let constraints: CellConstraints?
  private let bits: BitMatrix

  /// The model of `incidence`; throws where `constraints` has structural ones, for which it has no place.
  public init(_ incidence: IncidenceMatrix, constraints: CellConstraints? = nil) throws(BackboneError) {
    if let count = constraints?.oneCount, count > 0 {
      throw .constraintsNotPossible(model: "hypergeometric", cells: count)
    }
    bits = incidence.bits
    self.constraints = (constraints?.zeroCount ?? 0) > 0 ? constraints : nil
  }

  /// The word for options and columns.
  public let name = "hypergeometric"

  /// How it was made, for the methods sentence.
  public var rules: [String] {
    ["null model: fixed row model, exact hypergeometric tails"]
      + (constraints.map { ["structural zeros: \($0.zeroCount) cells of delegations not present"] } ?? [])
  }

  /// The tails of the pair among the texts that were before both; nil where none was.
  /// - Complexity: O(min(a, b)).
  public func finding(_ first: Int, _ second: Int, _ counts: PairCounts) -> NullFinding? {
    let counts = eligible(first, second, counts)
    let (a, b, texts) = (Double(counts.first), Double(counts.second), Double(counts.texts))
    guard counts.texts > 0 else { return nil }
    let variance = counts.texts > 1 ? a * b * (texts - a) * (texts - b) / (texts * texts * (texts - 1)) : 0
    return NullFinding(
      expected: a * b / texts, deviation: variance.squareRoot(), tails: Self.tails(counts, at: counts.shared))
  }

  /// The tails at the greatest and the least overlap that is possible.
  public func smallestTails(_ first: Int, _ second: Int, _ counts: PairCounts) -> Tails? {
    let counts = eligible(first, second, counts)
    return Tails(
      upper: Self.tails(counts, at: min(counts.first, counts.second)).upper,
      lower: Self.tails(counts, at: max(0, counts.first + counts.second - counts.texts)).lower)
  }

  /// P(X ≥ `observed`) and P(X ≤ `observed`) of the number of texts shared, for `first`, `second` and `texts` of
  /// `counts`.
  ///
  /// Every probability is built from that of the mode by the ratio of neighbours, then divided by their sum: no
  /// factorials are needed, and each tail is the sum of its own terms. Below 10⁻³⁰⁷ a tail is 0.
  /// - Complexity: O(min(a, b)).
  public static func tails(_ counts: PairCounts, at observed: Int) -> Tails {
    let (a, b, texts) = (counts.first, counts.second, counts.texts)
    let (least, greatest) = (max(0, a + b - texts), min(a, b))
    let mode = min(greatest, max(least, (a + 1) * (b + 1) / (texts + 2)))
    var (below, at, above) = (0.0, 0.0, 0.0)
    func add(_ value: Double, _ number: Int) {
      if number < observed { below += value } else if number > observed { above += value } else { at += value }
    }
    add(1, mode)
    var (value, number) = (1.0, mode)
    while number < greatest, value > 0 {
      value *= Double(a - number) * Double(b - number) / (Double(number + 1) * Double(texts - a - b + number + 1))
      number += 1
      add(value, number)
    }
    (value, number) = (1, mode)
    while number > least, value > 0 {
      value *= Double(number) * Double(texts - a - b + number) / (Double(a - number + 1) * Double(b - number + 1))
      number -= 1
      add(value, number)
    }
    let sum = below + at + above
    return Tails(upper: (at + above) / sum, lower: (below + at) / sum)
  }

  /// The counts among the texts that were before both.
  private func eligible(_ first: Int, _ second: Int, _ counts: PairCounts) -> PairCounts {
    guard let zeros = constraints?.zeros else { return counts }
    var (a, b, shut) = (0, 0, 0)
    for word in 0..<bits.wordsPerRow {
      let (left, right) = (first * bits.wordsPerRow + word, second * bits.wordsPerRow + word)
      a += (bits.words[left] & ~zeros.words[right]).nonzeroBitCount
      b += (bits.words[right] & ~zeros.words[left]).nonzeroBitCount
      shut += (zeros.words[left] | zeros.words[right]).nonzeroBitCount
    }
    return PairCounts(first: a, second: b, shared: counts.shared, texts: counts.texts - shut)
  }
}
