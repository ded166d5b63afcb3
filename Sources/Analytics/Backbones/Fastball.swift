/// A walk among the 0/1 matrices that have the same sums of rows and the same sums of columns.
///
/// One step, a trade, takes two rows at random and deals the ones that only one of them has out anew, each row getting
/// as many as it had. After enough trades every matrix of these sums is as likely as any other.
///
/// Sources: G. Strona et al., “A fast and unbiased procedure to randomize ecological binary matrices with fixed row and
/// column totals”, Nature Communications 5 (2014), doi:10.1038/ncomms5114; K. Godard and Z. P. Neal, “fastball: a fast
/// algorithm to randomly sample bipartite graphs with fixed degree sequences”, Journal of Complex Networks 10 (2022),
/// doi:10.1093/comnet/cnac049.
struct Fastball {
  /// Number of rows and of words a row.
  let rowCount: Int
  let wordsPerRow: Int
  /// The matrix as it stands, packed as in `BitMatrix`.
  private(set) var words: [UInt64]
  private var generator: DrawGenerator

  /// A walk from `bits`, with the random numbers of `seed`.
  init(_ bits: BitMatrix, seed: UInt64) {
    rowCount = bits.rowCount
    wordsPerRow = bits.wordsPerRow
    words = bits.words
    generator = DrawGenerator(seed: seed)
  }

  /// Makes `count` trades. - Complexity: O(`count` × columns of two rows).
  mutating func trade(_ count: Int) {
    guard rowCount > 1 else { return }
    for _ in 0..<count {
      let first = generator.next(below: rowCount)
      let other = generator.next(below: rowCount - 1)
      trade(first, other < first ? other : other + 1)
    }
  }

  private mutating func trade(_ first: Int, _ second: Int) {
    let (firstStart, secondStart) = (first * wordsPerRow, second * wordsPerRow)
    var (onlyFirst, onlySecond) = (0, 0)
    for word in 0..<wordsPerRow {
      let (left, right) = (words[firstStart + word], words[secondStart + word])
      onlyFirst += (left & ~right).nonzeroBitCount
      onlySecond += (right & ~left).nonzeroBitCount
    }
    // Where only one of them has ones of its own there is nothing to deal out.
    guard onlyFirst > 0, onlySecond > 0 else { return }
    var wanted = onlyFirst
    var left = onlyFirst + onlySecond
    for word in 0..<wordsPerRow {
      let (one, two) = (words[firstStart + word], words[secondStart + word])
      var pool = one ^ two
      var dealt: UInt64 = 0
      while pool != 0 {
        let bit = pool & (0 &- pool)
        if generator.next(below: left) < wanted {
          dealt |= bit
          wanted -= 1
        }
        left -= 1
        pool ^= bit
      }
      words[firstStart + word] = (one & two) | dealt
      words[secondStart + word] = (one | two) & ~dealt
    }
  }
}
