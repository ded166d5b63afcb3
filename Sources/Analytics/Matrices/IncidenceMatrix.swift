import Sponsors

/// Who stands behind which text: delegations × draft families, 1 where the delegation is counted for the text.
///
/// Rows are in the order of the codes. Columns keep the order they are given in; from a ledger, that of first
/// appearance. The number of columns is R, the texts compared.
public struct IncidenceMatrix: Hashable, Sendable {
  /// The delegations, one a row, in the order of their codes.
  public let delegations: [DelegationCode]
  /// The texts, one a column.
  public let families: [DraftFamily]
  /// The first title seen of each text, empty where none was.
  public let titles: [String]
  /// The zeros and ones.
  public let bits: BitMatrix

  /// A matrix from its rows, each with one value a family; the rows are put in the order of their codes.
  ///
  /// `titles` may be left out. Throws where a row or the titles are not as long as `families`.
  /// - Complexity: O(delegations × families).
  public init(
    families: [DraftFamily], titles: [String] = [], rows: [DelegationCode: [Bool]]
  ) throws(IncidenceError) {
    guard titles.isEmpty || titles.count == families.count else {
      throw .titleCount(found: titles.count, families: families.count)
    }
    let delegations = rows.keys.sorted()
    var bits = BitMatrix(rowCount: delegations.count, columnCount: families.count)
    for (index, delegation) in delegations.enumerated() {
      let row = rows[delegation] ?? []
      guard row.count == families.count else {
        throw .rowLength(delegation, found: row.count, families: families.count)
      }
      for (column, isSponsor) in row.enumerated() where isSponsor { bits[index, column] = true }
    }
    self.init(delegations: delegations, families: families, titles: titles, bits: bits)
  }

  /// Parts that are known to fit: sorted delegations, and bits of delegations × families.
  init(delegations: [DelegationCode], families: [DraftFamily], titles: [String], bits: BitMatrix) {
    self.delegations = delegations
    self.families = families
    self.titles = titles.isEmpty ? Array(repeating: "", count: families.count) : titles
    self.bits = bits
  }

  /// R, the number of texts compared.
  public var textCount: Int { families.count }

  /// Number of texts of each delegation. - Complexity: O(words of the matrix).
  public var rowSums: [Int] { bits.rowSums }

  /// Number of delegations behind each text. - Complexity: O(words of the matrix + ones).
  public var columnSums: [Int] { bits.columnSums }

  /// Whether the delegation of `row` is counted for the text of `column`. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> Bool { bits[row, column] }
}
