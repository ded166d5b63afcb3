import Sponsors

/// What delegations did in each vote or text, as levels from 0; what is missing has the level `missing`.
struct ResponseTable: Sendable {
  /// A cell that says nothing.
  static let missing: UInt8 = 3

  /// The delegations, one a row.
  private(set) var delegations: [DelegationCode]
  /// The cells of each column, one a row: the levels 0, 1 and 2, or `missing`.
  private(set) var columns: [[UInt8]]
  /// Number of columns in which not two delegations differ.
  private(set) var unanimousCount = 0
  /// The delegations that took part in too few columns that divide anybody, in the order of their codes.
  private(set) var leftOut: [DelegationCode] = []

  init(delegations: [DelegationCode], columns: [[UInt8]]) {
    self.delegations = delegations
    self.columns = columns
  }

  /// The table without columns that divide nobody and without delegations that took part in fewer than `minimum` of
  /// the others; columns that only those divided go too.
  func informative(minimum: Int) -> ResponseTable {
    var table = self
    table.columns = columns.filter(Self.divides)
    let counts = table.responseCounts
    let kept = delegations.indices.filter { counts[$0] >= minimum }
    table.leftOut = delegations.indices.filter { counts[$0] < minimum }.map { delegations[$0] }
    table.delegations = kept.map { delegations[$0] }
    table.columns = table.columns.map { column in kept.map { column[$0] } }.filter(Self.divides)
    table.unanimousCount = columns.count - table.columns.count
    return table
  }

  /// Number of cells of each row that are not missing.
  var responseCounts: [Int] {
    delegations.indices.map { row in columns.count { $0[row] != Self.missing } }
  }

  private static func divides(_ column: [UInt8]) -> Bool {
    var first = missing
    for cell in column where cell != missing {
      if first == missing { first = cell } else if cell != first { return true }
    }
    return false
  }
}
