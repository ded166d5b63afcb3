import Sponsors

/// For each cell of an incidence matrix, the rows of the ledger that say so.
///
/// Made on demand from the same ledger and selection as the matrix; a cell has rows exactly where the matrix
/// has a 1.
public struct Evidence: Sendable {
  private let entries: [CountedActions.Entry]
  private let indexOfFamily: [DraftFamily: Int]

  /// The evidence in `ledger` for what `selection` counts.
  /// - Complexity: O(rows of the ledger + c log c) for c rows counted.
  public init(ledger: Ledger, selection: Selection = Selection()) {
    let counted = CountedActions(ledger: ledger, selection: selection)
    indexOfFamily = Dictionary(uniqueKeysWithValues: zip(counted.families, counted.families.indices))
    entries = counted.entries.sorted {
      ($0.delegation, $0.family, $0.row) < ($1.delegation, $1.family, $1.row)
    }
  }

  /// Rows of the ledger that put `delegation` behind `family`, in the order of the ledger; none where the cell
  /// is 0. - Complexity: O(log c + rows found) for c rows counted.
  public func rows(_ delegation: DelegationCode, _ family: DraftFamily) -> [Int] {
    guard let index = indexOfFamily[family] else { return [] }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if (entries[middle].delegation, entries[middle].family) < (delegation, index) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return entries[low...].prefix { $0.delegation == delegation && $0.family == index }.map(\.row)
  }
}
