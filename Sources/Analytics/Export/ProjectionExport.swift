import Sponsors

extension Projection {
  /// The square matrix as CSV: `country`, `name` where names are given, then one column a delegation; empty
  /// where undefined. - Complexity: O(n²).
  public func csv(names: DelegationNames? = nil) -> [UInt8] {
    var csv = CSVWriter()
    csv.cell("country")
    if names != nil { csv.cell("name") }
    for label in pairs.labels { csv.cell(label.text) }
    csv.endRow()
    for (row, label) in pairs.labels.enumerated() {
      csv.cell(label.text)
      if let names { csv.cell(names(label)) }
      for column in pairs.labels.indices { csv.cell(pairs[row, column]) }
      csv.endRow()
    }
    return csv.bytes
  }

  /// The square matrix as Markdown, under what was measured and what `selection` counted.
  /// - Complexity: O(n²).
  public func markdown(selection: Selection, names: DelegationNames? = nil) -> String {
    var columns = [(title: "country", isNumber: false)]
    if names != nil { columns.append(("name", false)) }
    columns += pairs.labels.map { ($0.text, true) }
    var table = MarkdownTable(columns: columns)
    for (row, label) in pairs.labels.enumerated() {
      table.cell(label.text)
      if let names { table.cell(names(label)) }
      for column in pairs.labels.indices { table.cell(pairs[row, column]) }
      table.endRow()
    }
    return "# \(MarkdownTable.escaped(measure.title))\n\n" + Statement.measured(measure)
      + Statement.counted(textCount, selection) + "\n" + table.text
  }
}
