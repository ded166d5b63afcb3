import Sponsors

extension IncidenceMatrix {
  /// The matrix as CSV: `country`, `name` where names are given, then one column a text with 0 or 1.
  /// - Complexity: O(delegations × texts).
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    sink.cell("country")
    if names != nil { sink.cell("name") }
    for family in families { sink.cell(family.symbol) }
    sink.endRow()
    for (row, delegation) in delegations.enumerated() {
      sink.cell(delegation.text)
      if let names { sink.cell(names(delegation)) }
      for column in families.indices { sink.cell(self[row, column] ? 1 : 0) }
      sink.endRow()
    }
  }
}
