import Sponsors

extension Dendrogram {
  /// The merges as CSV: `left`, `right`, `height`, `size`, lowest merge first.
  ///
  /// Clusters are numbered from 0 as scipy's linkage matrix has them: first the delegations in the order of
  /// their codes (the rows of `incidence.csv`), then the merges. - Complexity: O(n).
  public func csv() -> [UInt8] {
    var csv = CSVWriter()
    for column in ["left", "right", "height", "size"] { csv.cell(column) }
    csv.endRow()
    for merge in merges {
      csv.cell(merge.left)
      csv.cell(merge.right)
      csv.cell(merge.height)
      csv.cell(merge.size)
      csv.endRow()
    }
    return csv.bytes
  }
}
