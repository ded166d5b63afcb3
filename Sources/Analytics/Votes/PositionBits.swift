/// The three bit matrices of a vote matrix while it is made.
struct PositionBits: Sendable {
  private(set) var inFavour: BitMatrix
  private(set) var against: BitMatrix
  private(set) var abstaining: BitMatrix

  init(rowCount: Int, columnCount: Int) {
    inFavour = BitMatrix(rowCount: rowCount, columnCount: columnCount)
    against = inFavour
    abstaining = inFavour
  }

  /// Notes a position; others that are there stay.
  mutating func set(_ position: VotePosition, _ row: Int, _ column: Int) {
    switch position {
    case .inFavour: inFavour[row, column] = true
    case .abstaining: abstaining[row, column] = true
    case .against: against[row, column] = true
    }
  }

  /// Makes a cell absent.
  mutating func clear(_ row: Int, _ column: Int) {
    inFavour[row, column] = false
    against[row, column] = false
    abstaining[row, column] = false
  }

  /// Whether a cell holds another position than `position`.
  func contradicts(_ position: VotePosition, _ row: Int, _ column: Int) -> Bool {
    (position != .inFavour && inFavour[row, column]) || (position != .against && against[row, column])
      || (position != .abstaining && abstaining[row, column])
  }

  /// Whether a cell holds any position.
  func isVoting(_ row: Int, _ column: Int) -> Bool {
    inFavour[row, column] || against[row, column] || abstaining[row, column]
  }

  /// The tally of each column.
  func tallies() -> [VoteTally] {
    let sums = (inFavour.columnSums, against.columnSums, abstaining.columnSums)
    return sums.0.indices.map { VoteTally(inFavour: sums.0[$0], against: sums.1[$0], abstaining: sums.2[$0]) }
  }

  /// Only these rows, in this order.
  func keeping(rows: [Int]) -> PositionBits {
    var kept = PositionBits(rowCount: rows.count, columnCount: inFavour.columnCount)
    for (row, source) in rows.enumerated() {
      inFavour.forEachOne(inRow: source) { kept.inFavour[row, $0] = true }
      against.forEachOne(inRow: source) { kept.against[row, $0] = true }
      abstaining.forEachOne(inRow: source) { kept.abstaining[row, $0] = true }
    }
    return kept
  }
}
