import Sponsors

/// A square of one number a pair of delegations, for the tables of symmetric and of directed measures.
struct SquareTable {
  /// The delegations of the rows and of the columns.
  let labels: [DelegationCode]
  /// The value of a row and a column, nil where undefined.
  let value: (Int, Int) -> Double?

  /// `country`, `name` where names are given, then one column a delegation; empty where undefined.
  func writeRows(names: DelegationNames?, to sink: inout some RowSink) {
    sink.cell("country")
    if names != nil { sink.cell("name") }
    for label in labels { sink.cell(label.text) }
    sink.endRow()
    for (row, label) in labels.enumerated() {
      sink.cell(label.text)
      if let names { sink.cell(names(label)) }
      for column in labels.indices { sink.cell(value(row, column)) }
      sink.endRow()
    }
  }

  /// The same as a page: the measure, the table, and `methods` in its foot.
  func markdown(_ measure: any NamedMeasure, methods: Methods, names: DelegationNames?) -> String {
    var columns = [(title: "country", isNumber: false)]
    if names != nil { columns.append(("name", false)) }
    columns += labels.map { ($0.text, true) }
    var table = MarkdownTable(columns: columns)
    for (row, label) in labels.enumerated() {
      table.cell(label.text)
      if let names { table.cell(names(label)) }
      for column in labels.indices { table.cell(value(row, column)) }
      table.endRow()
    }
    return "# \(MarkdownTable.escaped(measure.title))\n\n" + Statement.measured(measure) + "\n" + table.text
      + methods.markdownFoot
  }
}
