import Sponsors

extension Dendrogram {
  /// The merges as CSV: `left`, `right`, `height`, `size`, lowest merge first.
  ///
  /// Clusters are numbered from 0 as scipy's linkage matrix has them: first the delegations in the order of
  /// their codes (the rows of `incidence.csv`), then the merges. - Complexity: O(n).
  public func csv() -> [UInt8] { CSVWriter.bytes { writeRows(to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(to sink: inout some RowSink) {
    for column in ["left", "right", "height", "size"] { sink.cell(column) }
    sink.endRow()
    for merge in merges {
      sink.cell(merge.left)
      sink.cell(merge.right)
      sink.cell(merge.height)
      sink.cell(merge.size)
      sink.endRow()
    }
  }
}
