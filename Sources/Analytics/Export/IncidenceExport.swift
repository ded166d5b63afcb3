import Sponsors

extension IncidenceMatrix {
  /// The matrix as CSV: `country`, `name` where names are given, then one column a text with 0 or 1.
  /// - Complexity: O(delegations × texts).
  public func csv(names: DelegationNames? = nil) -> [UInt8] {
    var csv = CSVWriter()
    csv.cell("country")
    if names != nil { csv.cell("name") }
    for family in families { csv.cell(family.symbol) }
    csv.endRow()
    for (row, delegation) in delegations.enumerated() {
      csv.cell(delegation.text)
      if let names { csv.cell(names(delegation)) }
      for column in families.indices { csv.cell(self[row, column] ? 1 : 0) }
      csv.endRow()
    }
    return csv.bytes
  }
}
