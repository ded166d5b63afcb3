/// Matrices drawn from all those in which every delegation has as many texts, and every text as many delegations, as in
/// the matrix observed.
///
/// What is left is chance alone: neither the activity of delegations nor the popularity of texts can make a structure.
///
/// Each draw is a walk of its own by `Fastball`, from the observed matrix through 10 trades a delegation: twice as many
/// as K. Godard and Z. P. Neal (2022, doi:10.1093/comnet/cnac049) find enough to forget where it began.
public struct FixedMargins: MatrixDraws {
  /// The matrix whose row and column sums are kept.
  public let incidence: IncidenceMatrix
  /// The seed of the random numbers.
  public let seed: UInt64

  /// The draws that keep the margins of `incidence`.
  public init(_ incidence: IncidenceMatrix, seed: UInt64 = 1) {
    self.incidence = incidence
    self.seed = seed
  }

  /// What is drawn, in words.
  public var rule: String { "both margins fixed (fastball, 10 trades a delegation)" }

  /// Draw `number`. - Complexity: O(10 n × (words of a row + texts of two delegations)).
  public func matrix(_ number: Int) -> IncidenceMatrix {
    let bits = incidence.bits
    var walk = Fastball(bits, seed: DrawGenerator.seed(ofDraw: number, from: seed))
    walk.trade(10 * bits.rowCount)
    return IncidenceMatrix(
      delegations: incidence.delegations, families: incidence.families, titles: incidence.titles,
      bits: BitMatrix(rowCount: bits.rowCount, columnCount: bits.columnCount, words: walk.words))
  }
}
