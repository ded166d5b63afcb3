/// The fixed degree sequence model: each delegation is behind exactly as many texts, and each text has exactly as many
/// delegations behind it, as observed.
///
/// How the overlaps are distributed is not known in closed form; they are counted in matrices drawn by `Fastball`. A
/// p-value is (1 + draws as extreme) / (1 + draws), never 0, and no smaller than the draws allow; `SDSM` gives nearly
/// the same ties without drawing.
///
/// Draws are taken from one walk: after a burn-in of 50 trades a row, one every 5 trades a row, which Godard and Neal
/// (2022, doi:10.1093/comnet/cnac049) find enough to forget where it began.
public struct FDSM: NullModel {
  /// Number of matrices drawn.
  public let draws: Int
  /// Trades before the first draw.
  public let burnIn: Int
  /// Trades from one draw to the next.
  public let tradesPerDraw: Int
  /// Seed of the walk.
  public let drawSeed: UInt64
  // Of each pair: draws with an overlap at or above, and at or below, the one observed; sum of the overlap and of its
  // square over the draws.
  private var above: TriangularMatrix<UInt32>
  private var below: TriangularMatrix<UInt32>
  private var sums: TriangularMatrix<UInt64>
  private var squares: TriangularMatrix<UInt64>

  /// Draws `draws` matrices with the sums of `incidence`; `afterDraw` is called after each.
  ///
  /// Throws where there is no draw, and where `constraints` has any: with cells held fixed, trades need not reach every
  /// matrix.
  /// - Complexity: O(draws × n × (R + n R / 64)).
  public init(
    _ incidence: IncidenceMatrix, constraints: CellConstraints? = nil, draws: Int = 1000, seed: UInt64 = 1,
    afterDraw: () -> Void = {}
  ) throws(BackboneError) {
    guard draws > 0 else { throw .draws(draws) }
    let held = (constraints?.zeroCount ?? 0) + (constraints?.oneCount ?? 0)
    if held > 0 { throw .constraintsNotPossible(model: "fdsm", cells: held) }
    let bits = incidence.bits
    try Backbone.checkSize(delegations: bits.rowCount, texts: bits.columnCount)
    self.draws = draws
    drawSeed = seed
    burnIn = 50 * bits.rowCount
    tradesPerDraw = 5 * bits.rowCount
    let observed = OverlapCounts(incidence).shared.elements
    above = TriangularMatrix(count: bits.rowCount, repeating: 0)
    below = above
    sums = TriangularMatrix(count: bits.rowCount, repeating: 0)
    squares = sums
    var walk = Fastball(bits, seed: seed)
    walk.trade(burnIn)
    for _ in 0..<draws {
      walk.trade(tradesPerDraw)
      let drawn = OverlapCounts(
        IncidenceMatrix(
          delegations: incidence.delegations, families: incidence.families, titles: incidence.titles,
          bits: BitMatrix(rowCount: bits.rowCount, columnCount: bits.columnCount, words: walk.words)))
      for (index, count) in drawn.shared.elements.enumerated() {
        if count >= observed[index] { above.elements[index] += 1 }
        if count <= observed[index] { below.elements[index] += 1 }
        sums.elements[index] += UInt64(count)
        squares.elements[index] += UInt64(count) * UInt64(count)
      }
      afterDraw()
    }
  }

  /// The word for options and columns.
  public let name = "fdsm"

  /// The seed of the draws.
  public var seed: UInt64? { drawSeed }

  /// How it was made, for the methods sentence.
  public var rules: [String] {
    [
      "null model: fixed degree sequence model (FDSM), \(draws) matrices drawn by fastball, burn-in \(burnIn) trades, "
        + "\(tradesPerDraw) trades a draw", "p = (1 + draws as extreme) / (1 + draws)",
    ]
  }

  /// The share of draws as extreme as what was observed, with their mean and deviation. - Complexity: O(1).
  public func finding(_ first: Int, _ second: Int, _ counts: PairCounts) -> NullFinding? {
    let count = Double(draws)
    let mean = Double(sums[first, second]) / count
    let square = Double(squares[first, second])
    return NullFinding(
      expected: mean,
      deviation: draws > 1 ? (max(0, square - count * mean * mean) / (count - 1)).squareRoot() : nil,
      tails: Tails(
        upper: Double(1 + above[first, second]) / (1 + count), lower: Double(1 + below[first, second]) / (1 + count)))
  }

  /// Draws allow 1 / (1 + draws) and nothing smaller, whatever the texts.
  public func smallestTails(_ first: Int, _ second: Int, _ counts: PairCounts) -> Tails? {
    let least = 1 / Double(1 + draws)
    return Tails(upper: least, lower: least)
  }
}
