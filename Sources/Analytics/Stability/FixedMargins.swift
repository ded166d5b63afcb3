/// Matrices drawn from all those in which every delegation has as many texts, and every text as many delegations, as in
/// the matrix observed.
///
/// What is left is chance alone: neither the activity of delegations nor the popularity of texts can make a structure.
///
/// Each draw begins with the observed matrix and makes 10 trades a delegation. A trade takes two delegations at random,
/// pools the texts that only one of the two has, and deals them out anew, to each as many as it had.
///
/// Source: G. Strona et al., “A fast and unbiased procedure to randomize ecological binary matrices with fixed row and
/// column totals”, Nature Communications 5 (2014), doi:10.1038/ncomms5114.
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
  public var rule: String { "both margins fixed (curveball, 10 trades a delegation)" }

  /// Draw `number`. - Complexity: O(10 n × (words of a row + texts of two delegations)).
  public func matrix(_ number: Int) -> IncidenceMatrix {
    let count = incidence.bits.rowCount
    guard count > 1 else { return incidence }
    var generator = DrawGenerator(seed: seed, draw: number)
    let width = incidence.bits.wordsPerRow
    var words = incidence.bits.words
    var pool: [Int] = []
    words.withUnsafeMutableBufferPointer { words in
      for _ in 0..<10 * count {
        let first = generator.next(below: count)
        let other = generator.next(below: count - 1)
        let second = other < first ? other : other + 1
        pool.removeAll(keepingCapacity: true)
        var dealt = 0
        for word in 0..<width {
          var apart = words[first * width + word] ^ words[second * width + word]
          dealt += (apart & words[first * width + word]).nonzeroBitCount
          while apart != 0 {
            pool.append(word * 64 + apart.trailingZeroBitCount)
            apart &= apart - 1
          }
        }
        guard dealt > 0, dealt < pool.count else { continue }
        for place in 0..<dealt { pool.swapAt(place, place + generator.next(below: pool.count - place)) }
        for (place, column) in pool.enumerated() {
          let bit: UInt64 = 1 << UInt64(column % 64)
          let (winner, loser) = place < dealt ? (first, second) : (second, first)
          words[winner * width + column / 64] |= bit
          words[loser * width + column / 64] &= ~bit
        }
      }
    }
    return IncidenceMatrix(
      delegations: incidence.delegations, families: incidence.families, titles: incidence.titles,
      bits: BitMatrix(rowCount: count, columnCount: incidence.textCount, words: words))
  }
}
