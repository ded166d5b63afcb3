import Sponsors

/// One row for every two different delegations, with the votes of both and any number of measures of agreement.
public struct AgreementDyadTable: Sendable {
  /// The tables that every row is computed from.
  public let tables: AgreementTables
  /// The measures, one column each.
  public let measures: [any AgreementMeasure]

  /// The table of `measures`; with nothing said, all there are.
  public init(_ tables: AgreementTables, measures: [any AgreementMeasure] = AgreementMeasures.all) {
    self.tables = tables
    self.measures = measures
  }

  /// What was measured, with which choices, on one line.
  public var statement: String {
    (measures.map { "\($0.name): \($0.formula), \($0.choices)" } + [
      "\(tables.consensus)", VoteStatement.compared(tables.matrix),
    ]).joined(separator: "; ")
  }

  /// The measures and their choices, each a phrase for the sentence on methods, which says itself which votes.
  public var rules: [String] {
    measures.map { "\($0.name): \($0.formula), \($0.choices)" } + [
      "\(tables.consensus)", VoteStatement.unstated(tables.matrix.unstatedDivisionCount),
    ]
  }

  /// The table as CSV: `a`, `b` (each with its name where names are given), `votes` in which both voted, `n` with
  /// consensus adoptions, `non_unanimous` of the votes, one column a measure, `votes_compared`, which is V,
  /// `consensus` and `selection`, which are the rules. Rows by a, then b. - Complexity: O(n²) rows.
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    let (rule, selection) = ("\(tables.consensus)", "\(tables.matrix.selection)")
    for column in columns(named: names != nil) { sink.cell(column.title) }
    for column in ["votes_compared", "consensus", "selection"] { sink.cell(column) }
    sink.endRow()
    forEachDyad { first, second, table in
      for delegation in [first, second] {
        sink.cell(delegation.text)
        if let names { sink.cell(names(delegation)) }
      }
      sink.cell(table.votes)
      sink.cell(table.size)
      sink.cell(table.votes - table.unanimous)
      for measure in measures { sink.cell(measure.value(of: table)) }
      sink.cell(tables.matrix.voteCount)
      sink.cell(rule)
      sink.cell(selection)
      sink.endRow()
    }
  }

  /// The table as Markdown, under what was measured, with `methods` in its foot. - Complexity: O(n²) rows.
  public func markdown(methods: Methods, names: DelegationNames? = nil) -> String {
    var table = MarkdownTable(columns: columns(named: names != nil))
    forEachDyad { first, second, pair in
      for delegation in [first, second] {
        table.cell(delegation.text)
        if let names { table.cell(names(delegation)) }
      }
      table.cell(pair.votes)
      table.cell(pair.size)
      table.cell(pair.votes - pair.unanimous)
      for measure in measures { table.cell(measure.value(of: pair)) }
      table.endRow()
    }
    let named = measures.map { "\($0.name), \($0.formula)" }.joined(separator: "; ")
    return "# Dyads\n\nMeasures: \(MarkdownTable.escaped(named)). Empty where undefined.\n\n" + table.text
      + methods.markdownFoot
  }

  private func columns(named: Bool) -> [(title: String, isNumber: Bool)] {
    var columns = [(title: "a", isNumber: false)]
    if named { columns.append(("a_name", false)) }
    columns.append(("b", false))
    if named { columns.append(("b_name", false)) }
    columns += [("votes", true), ("n", true), ("non_unanimous", true)]
    // The name says the choice: s-absolute or s-squared, kappa-linear or kappa-quadratic.
    return columns + measures.map { ($0.name, true) }
  }

  private func forEachDyad(_ body: (DelegationCode, DelegationCode, AgreementTable) -> Void) {
    let delegations = tables.delegations
    for first in delegations.indices {
      for second in delegations.indices.dropFirst(first + 1) {
        body(delegations[first], delegations[second], tables[first, second])
      }
    }
  }
}
