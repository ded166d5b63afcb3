import Sponsors

/// For every two delegations, the table of their positions: the counts that all measures of agreement share.
public struct AgreementTables: Sendable {
  /// The votes compared.
  public let matrix: VoteMatrix
  /// What became of texts adopted without a vote.
  public let consensus: ConsensusRule
  private let cells: TriangularMatrix<SIMD16<UInt32>>
  private let consensusWeights: TriangularMatrix<Double>?

  /// Counts every pair of delegations of `matrix`.
  ///
  /// Throws where the weight of consensus adoptions is negative, infinite or not a number.
  /// - Complexity: O(n²V/64) population counts, ten a word, for n delegations and V votes; 64 bytes a pair.
  public init(_ matrix: VoteMatrix, consensus: ConsensusRule = .exclude) throws(AgreementError) {
    guard consensus.weight >= 0, consensus.weight.isFinite else { throw .consensusWeight(consensus.weight) }
    self.matrix = matrix
    self.consensus = consensus
    cells = Self.counts(matrix)
    if let texts = consensus.texts {
      var weights = TriangularMatrix(count: matrix.delegations.count, repeating: 0.0)
      for row in matrix.delegations.indices {
        for column in 0...row {
          let shared = texts.shared(matrix.delegations[row], matrix.delegations[column])
          weights[row, column] = Double(shared) * consensus.weight
        }
      }
      consensusWeights = weights
    } else {
      consensusWeights = nil
    }
  }

  /// The delegations, in the order of the matrix.
  public var delegations: [DelegationCode] { matrix.delegations }

  /// The table of two delegations by their rows, `row` being the first of the two. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> AgreementTable {
    let consensus = consensusWeights?[row, column] ?? 0
    let packed = cells[row, column]
    return AgreementTable(packed: row >= column ? packed : Self.transposed(packed), consensus: consensus)
  }

  private static func transposed(_ packed: SIMD16<UInt32>) -> SIMD16<UInt32> {
    var other = packed
    for first in VotePosition.allCases {
      for second in VotePosition.allCases {
        other[AgreementTable.index(first, second)] = packed[AgreementTable.index(second, first)]
      }
    }
    return other
  }

  private static func counts(_ matrix: VoteMatrix) -> TriangularMatrix<SIMD16<UInt32>> {
    var counts = TriangularMatrix(count: matrix.delegations.count, repeating: SIMD16<UInt32>.zero)
    let wordsPerRow = matrix.inFavour.wordsPerRow
    var unanimous = BitMatrix(rowCount: 1, columnCount: matrix.voteCount)
    for (column, tally) in matrix.tallies.enumerated() where tally.isUnanimous { unanimous[0, column] = true }
    let positions = (matrix.inFavour.words, matrix.abstaining.words, matrix.against.words)
    positions.0.withUnsafeBufferPointer { inFavour in
      positions.1.withUnsafeBufferPointer { abstaining in
        positions.2.withUnsafeBufferPointer { against in
          for row in matrix.delegations.indices {
            for column in 0...row {
              var sums = SIMD16<UInt32>.zero
              for word in 0..<wordsPerRow {
                let first = row &* wordsPerRow &+ word
                let second = column &* wordsPerRow &+ word
                let (y1, a1, n1) = (inFavour[first], abstaining[first], against[first])
                let (y2, a2, n2) = (inFavour[second], abstaining[second], against[second])
                if (y1 | a1 | n1) & (y2 | a2 | n2) == 0 { continue }
                sums[0] &+= UInt32(truncatingIfNeeded: (y1 & y2).nonzeroBitCount)
                sums[1] &+= UInt32(truncatingIfNeeded: (y1 & a2).nonzeroBitCount)
                sums[2] &+= UInt32(truncatingIfNeeded: (y1 & n2).nonzeroBitCount)
                sums[3] &+= UInt32(truncatingIfNeeded: (a1 & y2).nonzeroBitCount)
                sums[4] &+= UInt32(truncatingIfNeeded: (a1 & a2).nonzeroBitCount)
                sums[5] &+= UInt32(truncatingIfNeeded: (a1 & n2).nonzeroBitCount)
                sums[6] &+= UInt32(truncatingIfNeeded: (n1 & y2).nonzeroBitCount)
                sums[7] &+= UInt32(truncatingIfNeeded: (n1 & a2).nonzeroBitCount)
                sums[8] &+= UInt32(truncatingIfNeeded: (n1 & n2).nonzeroBitCount)
                let both = (y1 | a1 | n1) & (y2 | a2 | n2) & unanimous.words[word]
                sums[9] &+= UInt32(truncatingIfNeeded: both.nonzeroBitCount)
              }
              counts[row, column] = sums
            }
          }
        }
      }
    }
    return counts
  }
}
