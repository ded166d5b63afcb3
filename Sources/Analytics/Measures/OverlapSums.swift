import Sponsors

/// For every two delegations, what they have in common in weighted texts, among all texts or among those open to both.
///
/// Where every text counts once and for everybody it is `OverlapCounts`, and no slower.
public struct OverlapSums: Sendable {
  /// The delegations, in the order of the matrix.
  public let delegations: [DelegationCode]
  private let storage: Storage

  private enum Storage: Sendable {
    /// Whole numbers of texts.
    case counts(OverlapCounts)
    /// Weighted texts, all of which count for everybody; the diagonal of `shared` has each one's own.
    case weighted(shared: TriangularMatrix<Double>, texts: Double)
    /// Texts open to both: `own` has a row a delegation, with the sum of its texts that were open to each other one.
    case open(shared: TriangularMatrix<Double>, own: [Double], texts: TriangularMatrix<Double>)
  }

  /// The numbers of counts that are already there.
  public init(_ counts: OverlapCounts) {
    delegations = counts.delegations
    storage = .counts(counts)
  }

  /// Sums every pair of rows.
  ///
  /// - Complexity: O(n²R/64) population counts for n delegations, R being rounded up to whole words for every weight
  ///   that differs; n² numbers of memory where only texts open to both are compared, else half of it.
  public init(_ texts: ComparedTexts) {
    let incidence = texts.incidence
    delegations = incidence.delegations
    if texts.weights.values == nil && texts.closed == nil {
      storage = .counts(OverlapCounts(incidence))
      return
    }
    let columns = WeightedColumns(texts.weights.values ?? Array(repeating: 1, count: incidence.textCount))
    let sponsored = columns.packed(incidence.bits)
    let shared = columns.sums(sponsored)
    guard let closed = texts.closed else {
      storage = .weighted(shared: shared, texts: columns.total)
      return
    }
    var open = BitMatrix(rowCount: closed.rowCount, columnCount: closed.columnCount)
    for row in 0..<open.rowCount {
      for column in 0..<open.columnCount { open[row, column] = !closed[row, column] || incidence[row, column] }
    }
    let packed = columns.packed(open)
    storage = .open(shared: shared, own: columns.sums(sponsored, packed), texts: columns.sums(packed))
  }

  /// The sums of the pair of two rows. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> PairSums {
    switch storage {
    case .counts(let counts): PairSums(counts[row, column])
    case .weighted(let shared, let texts):
      PairSums(
        first: shared[row, row], second: shared[column, column], shared: shared[row, column], texts: texts)
    case .open(let shared, let own, let texts):
      PairSums(
        first: own[row * delegations.count + column], second: own[column * delegations.count + row],
        shared: shared[row, column], texts: texts[row, column])
    }
  }

  /// The least and the greatest R of two different delegations; nil where there are no two.
  /// - Complexity: O(n²).
  public var textsOfPairs: ClosedRange<Double>? {
    var range: ClosedRange<Double>?
    for row in delegations.indices {
      for column in 0..<row {
        let texts = self[row, column].texts
        range = range.map { min($0.lowerBound, texts)...max($0.upperBound, texts) } ?? texts...texts
      }
    }
    return range
  }
}
