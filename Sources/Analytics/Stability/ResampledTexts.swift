import Sponsors

/// The bootstrap over texts: R texts drawn from the R compared, with replacement, so that some stand twice and others,
/// about 37 in 100, not at all.
///
/// A column is a text family, with its revisions and addenda: what hangs together is drawn together. Texts that are
/// tabled as a package on one day are still drawn one by one. A delegation none of whose texts is drawn is not in the
/// draw.
///
/// Source: B. Efron, “Bootstrap methods: another look at the jackknife”, The Annals of Statistics 7 (1979),
/// doi:10.1214/aos/1176344552.
public struct ResampledTexts: MatrixDraws {
  /// The matrix drawn from.
  public let incidence: IncidenceMatrix
  /// The seed of the random numbers.
  public let seed: UInt64

  /// The draws from the columns of `incidence`.
  public init(_ incidence: IncidenceMatrix, seed: UInt64 = 1) {
    self.incidence = incidence
    self.seed = seed
  }

  /// What is drawn, in words.
  public var rule: String { "text families drawn with replacement" }

  /// Draw `number`. - Complexity: O(n × R).
  public func matrix(_ number: Int) -> IncidenceMatrix {
    guard incidence.textCount > 0 else { return incidence }
    var generator = DrawGenerator(seed: seed, draw: number)
    let columns = (0..<incidence.textCount).map { _ in generator.next(below: incidence.textCount) }
    return incidence.taking(columns: columns)
  }
}

extension IncidenceMatrix {
  /// The matrix of these columns, in this order and as often as they are named, without the rows that are then empty.
  /// - Complexity: O(n × columns).
  func taking(columns: [Int]) -> IncidenceMatrix {
    var taken: [UInt64] = []
    var kept: [Int] = []
    bits.words.withUnsafeBufferPointer { words in
      for row in 0..<bits.rowCount {
        let start = taken.count
        var isUsed = false
        for first in stride(from: 0, to: columns.count, by: 64) {
          var word: UInt64 = 0
          for place in first..<min(first + 64, columns.count) {
            let column = columns[place]
            let bit = words[row * bits.wordsPerRow + column / 64] >> UInt64(column % 64) & 1
            word |= bit << UInt64(place - first)
          }
          isUsed = isUsed || word != 0
          taken.append(word)
        }
        if isUsed { kept.append(row) } else { taken.removeSubrange(start...) }
      }
    }
    return IncidenceMatrix(
      delegations: kept.map { delegations[$0] }, families: columns.map { families[$0] },
      titles: columns.map { titles[$0] },
      bits: BitMatrix(rowCount: kept.count, columnCount: columns.count, words: taken))
  }
}
