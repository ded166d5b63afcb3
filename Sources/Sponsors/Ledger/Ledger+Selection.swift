extension Ledger {
  /// The rows that `selection` keeps, in their order; groups' own rows stay with them.
  ///
  /// - Complexity: O(rows), O(1) where there is no condition.
  public func kept(by selection: Selection) -> Ledger {
    selection.keepsAll ? self : Ledger(lazy.filter(selection.keeps))
  }
}
