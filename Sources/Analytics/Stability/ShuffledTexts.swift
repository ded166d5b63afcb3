/// Matrices in which each text keeps its number of delegations and who they are is drawn: any set of that size, each
/// as likely, text by text.
///
/// Compares with a world in which no delegation is more active than another. Choose `FixedMargins` unless activity is
/// itself what is asked about: a few very active delegations are a “structure” against this baseline.
public struct ShuffledTexts: MatrixDraws {
  /// The matrix whose numbers of delegations are kept.
  public let incidence: IncidenceMatrix
  /// The seed of the random numbers.
  public let seed: UInt64

  /// The draws that keep the column sums of `incidence`.
  public init(_ incidence: IncidenceMatrix, seed: UInt64 = 1) {
    self.incidence = incidence
    self.seed = seed
  }

  /// What is drawn, in words.
  public var rule: String { "delegations of each text drawn anew" }

  /// Draw `number`; a delegation that is drawn for no text is not in it. - Complexity: O(n × R).
  public func matrix(_ number: Int) -> IncidenceMatrix {
    var generator = DrawGenerator(seed: seed, draw: number)
    var order = Array(0..<incidence.bits.rowCount)
    var bits = BitMatrix(rowCount: incidence.bits.rowCount, columnCount: incidence.bits.columnCount)
    for (column, size) in incidence.columnSums.enumerated() {
      // The first places of a shuffle that stops there.
      for place in 0..<size {
        order.swapAt(place, place + generator.next(below: order.count - place))
        bits[order[place], column] = true
      }
    }
    let drawn = IncidenceMatrix(
      delegations: incidence.delegations, families: incidence.families, titles: incidence.titles, bits: bits)
    return drawn.taking(columns: Array(0..<incidence.textCount))
  }
}
