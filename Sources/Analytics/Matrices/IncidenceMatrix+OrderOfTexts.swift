import Sponsors

extension IncidenceMatrix {
  /// The same matrix with its texts in the order of their symbols, whatever the order of the documents: what is drawn at
  /// random from it, and the last digit of what is summed over it, are then the same for any order of the inputs.
  /// - Complexity: O(R log R) and O(cells).
  public var inOrderOfTexts: IncidenceMatrix {
    let order = families.indices.sorted { (families[$0].symbol, $0) < (families[$1].symbol, $1) }
    var ordered = BitMatrix(rowCount: bits.rowCount, columnCount: bits.columnCount)
    for (column, source) in order.enumerated() {
      for row in delegations.indices where bits[row, source] { ordered[row, column] = true }
    }
    return IncidenceMatrix(
      delegations: delegations, families: order.map { families[$0] }, titles: order.map { titles[$0] }, bits: ordered)
  }
}
