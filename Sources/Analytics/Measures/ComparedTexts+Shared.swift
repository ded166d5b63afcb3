import Sponsors

extension ComparedTexts {
  /// For every two delegations, the sum over their shared texts of what a text gives by the number of delegations behind
  /// it, times its weight; undefined where no text is compared for the two.
  ///
  /// - Parameter ofItself: whether the diagonal is defined.
  /// - Complexity: O(n²R/64) population counts, R being rounded up to whole words for every value that differs.
  func sumsOverSharedTexts(ofItself: Bool, _ gives: (_ sponsors: Int) -> Double) -> PairMatrix {
    let sponsors = incidence.columnSums
    let given = sponsors.indices.map { gives(sponsors[$0]) * (weights.values?[$0] ?? 1) }
    let columns = WeightedColumns(given)
    let sums = columns.sums(columns.packed(incidence.bits))
    // Only eligibility makes R differ between pairs.
    let total = closed == nil ? weights.total(of: incidence.textCount) : 0
    let texts = closed == nil ? nil : OverlapSums(self)
    return PairMatrix(labels: incidence.delegations) { row, column in
      guard ofItself || row != column, texts.map({ $0[row, column].texts }) ?? total > 0 else { return nil }
      return sums[row, column]
    }
  }
}
