import Sponsors

/// For every two delegations, how many texts they share: the counts that most measures are computed from.
public struct OverlapCounts: Sendable {
  /// The delegations, in the order of the matrix.
  public let delegations: [DelegationCode]
  /// R, the number of texts compared.
  public let textCount: Int
  // The diagonal holds each delegation's own number of texts.
  let shared: TriangularMatrix<UInt32>

  /// Counts every pair of rows of `incidence`.
  ///
  /// The rows are taken in tiles that stay in the first-level cache: each tile of words is read once for all
  /// the rows of another tile.
  /// - Complexity: O(n²R/64) population counts for n delegations; n(n+1)/2 counts of memory.
  public init(_ incidence: IncidenceMatrix) {
    delegations = incidence.delegations
    textCount = incidence.textCount
    let rowCount = incidence.bits.rowCount
    let wordsPerRow = incidence.bits.wordsPerRow
    var shared = TriangularMatrix<UInt32>(count: rowCount, repeating: 0)
    incidence.bits.words.withUnsafeBufferPointer { words in
      for rowTile in stride(from: 0, to: rowCount, by: Self.tileRows) {
        for columnTile in stride(from: 0, through: rowTile, by: Self.tileRows) {
          for firstWord in stride(from: 0, to: wordsPerRow, by: Self.tileWords) {
            let endWord = min(firstWord + Self.tileWords, wordsPerRow)
            for row in rowTile..<min(rowTile + Self.tileRows, rowCount) {
              // On the diagonal tile only the lower half is there.
              for column in columnTile..<min(columnTile + Self.tileRows, row + 1) {
                var count = 0
                for word in firstWord..<endWord {
                  let both = words[row &* wordsPerRow &+ word] & words[column &* wordsPerRow &+ word]
                  count &+= both.nonzeroBitCount
                }
                shared[row, column] &+= UInt32(truncatingIfNeeded: count)
              }
            }
          }
        }
      }
    }
    self.shared = shared
  }

  /// The counts of the pair of two rows. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> PairCounts {
    PairCounts(
      first: Int(shared[row, row]), second: Int(shared[column, column]), shared: Int(shared[row, column]),
      texts: textCount)
  }

  /// Number of texts of each delegation.
  public var textsByDelegation: [Int] { delegations.indices.map { Int(shared[$0, $0]) } }

  // 16 rows of 128 words are 16 KiB, half of a usual first-level cache.
  private static let tileRows = 16
  private static let tileWords = 128
}

/// What two delegations have in common, in numbers of texts.
public struct PairCounts: Hashable, Sendable {
  /// Texts of the first delegation, a in the formulas.
  public let first: Int
  /// Texts of the second delegation, b in the formulas.
  public let second: Int
  /// Texts of both, o in the formulas.
  public let shared: Int
  /// Texts compared, R in the formulas.
  public let texts: Int

  /// The counts of one pair.
  public init(first: Int, second: Int, shared: Int, texts: Int) {
    self.first = first
    self.second = second
    self.shared = shared
    self.texts = texts
  }
}
