import Sponsors

extension Agreement {
  /// What was measured, on which votes and with which choices, on one line; every row of a CSV file has it.
  public var statement: String {
    [
      "\(measure.name): \(measure.title), \(measure.formula)", measure.choices, "\(consensus)",
      VoteStatement.compared(voteCount, of: recordedCount, unstated: unstatedDivisionCount, selection),
      sizeStatement,
    ].joined(separator: "; ")
  }

  /// The measure and its choices, each a phrase for the sentence on methods, which says itself which votes.
  public var rules: [String] {
    [
      "\(measure.name): \(measure.title), \(measure.formula)", measure.choices, "\(consensus)",
      VoteStatement.unstated(unstatedDivisionCount), sizeStatement,
    ]
  }

  /// The square matrix as CSV: `country`, `name` where names are given, one column a delegation, empty where
  /// undefined, then `votes`, N of the delegation alone, and `statement`. - Complexity: O(n²).
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    let statement = statement
    sink.cell("country")
    if names != nil { sink.cell("name") }
    for label in pairs.labels { sink.cell(label.text) }
    sink.cell("votes")
    sink.cell("statement")
    sink.endRow()
    for (row, label) in pairs.labels.enumerated() {
      sink.cell(label.text)
      if let names { sink.cell(names(label)) }
      for column in pairs.labels.indices { sink.cell(pairs[row, column]) }
      sink.cell(sizes[row, row])
      sink.cell(statement)
      sink.endRow()
    }
  }

  /// The square matrix as Markdown, under what was measured, with `methods` in its foot. - Complexity: O(n²).
  public func markdown(methods: Methods, names: DelegationNames? = nil) -> String {
    var columns = [(title: "country", isNumber: false)]
    if names != nil { columns.append(("name", false)) }
    columns += pairs.labels.map { ($0.text, true) }
    columns.append(("votes", true))
    var table = MarkdownTable(columns: columns)
    for (row, label) in pairs.labels.enumerated() {
      table.cell(label.text)
      if let names { table.cell(names(label)) }
      for column in pairs.labels.indices { table.cell(pairs[row, column]) }
      table.cell(sizes[row, row])
      table.endRow()
    }
    return "# \(MarkdownTable.escaped(measure.title))\n\nMeasure: \(MarkdownTable.escaped(measure.name)), "
      + "\(MarkdownTable.escaped(measure.formula)). Empty where undefined.\n\n" + table.text + methods.markdownFoot
  }

  /// The least and the greatest N of two different delegations.
  private var sizeStatement: String {
    var least = Double.infinity
    var greatest = 0.0
    for row in pairs.labels.indices {
      for column in 0..<row {
        guard let size = sizes[row, column] else { continue }
        least = min(least, size)
        greatest = max(greatest, size)
      }
    }
    return least > greatest
      ? "no pair" : "N of a pair from \(MarkdownTable.decimal(least)) to \(MarkdownTable.decimal(greatest))"
  }
}
