import Sponsors

extension IncidenceMatrix {
  /// The matrix of what `selection` counts in `ledger`.
  ///
  /// A row is a delegation with at least one text, a column a family with at least one delegation: a text that
  /// all its sponsors left, or that none of the selected ever sponsored, is not among the R compared. Columns
  /// are in order of the family's first appearance in the ledger, in whatever role.
  /// - Complexity: O(rows of the ledger + words of the matrix).
  public init(ledger: Ledger, selection: Selection = Selection()) {
    let counted = CountedActions(ledger: ledger, selection: selection)
    var isUsed = Array(repeating: false, count: counted.families.count)
    var present: Set<DelegationCode> = []
    for entry in counted.entries {
      isUsed[entry.family] = true
      present.insert(entry.delegation)
    }
    let used = counted.families.indices.filter { isUsed[$0] }
    var columnOfFamily = Array(repeating: 0, count: counted.families.count)
    for (column, family) in used.enumerated() { columnOfFamily[family] = column }
    let delegations = present.sorted()
    let rowOfDelegation = Dictionary(uniqueKeysWithValues: zip(delegations, delegations.indices))

    var bits = BitMatrix(rowCount: delegations.count, columnCount: used.count)
    for entry in counted.entries {
      guard let row = rowOfDelegation[entry.delegation] else { continue }
      bits[row, columnOfFamily[entry.family]] = true
    }
    self.init(
      delegations: delegations, families: used.map { counted.families[$0] },
      titles: used.map { counted.titles[$0] }, bits: bits)
  }
}
