import Sponsors

/// One row for every two different delegations, with their counts and any number of measures.
public struct DyadTable: Sendable {
  /// The counts that every row is computed from.
  public let counts: OverlapCounts
  /// The measures, one column each.
  public let measures: [any OverlapMeasure]

  /// The table of `counts`; with nothing said, its measures are overlap, Jaccard and cosine.
  public init(
    _ counts: OverlapCounts, measures: [any OverlapMeasure] = [OverlapCount(), Jaccard(), Cosine()]
  ) {
    self.counts = counts
    self.measures = measures
  }

  /// The table as CSV: `a`, `b` (each with its name where names are given), `texts_a`, `texts_b`, one column a
  /// measure, and `texts_compared`, which is R. Rows by a, then b. - Complexity: O(n²) rows.
  public func csv(names: DelegationNames? = nil) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns(named: names != nil) { csv.cell(column.title) }
    csv.cell("texts_compared")
    csv.endRow()
    forEachDyad { first, second, pair in
      for delegation in [first, second] {
        csv.cell(delegation.text)
        if let names { csv.cell(names(delegation)) }
      }
      csv.cell(pair.first)
      csv.cell(pair.second)
      for measure in measures { csv.cell(measure.value(of: pair)) }
      csv.cell(pair.texts)
      csv.endRow()
    }
    return csv.bytes
  }

  /// The table as Markdown, under what was measured and what `selection` counted; R is stated once.
  /// - Complexity: O(n²) rows.
  public func markdown(selection: Selection, names: DelegationNames? = nil) -> String {
    var table = MarkdownTable(columns: columns(named: names != nil))
    forEachDyad { first, second, pair in
      for delegation in [first, second] {
        table.cell(delegation.text)
        if let names { table.cell(names(delegation)) }
      }
      table.cell(pair.first)
      table.cell(pair.second)
      for measure in measures { table.cell(measure.value(of: pair)) }
      table.endRow()
    }
    return "# Dyads\n\n" + measures.map(Statement.measured).joined()
      + Statement.counted(counts.textCount, selection) + "\n" + table.text
  }

  private func columns(named: Bool) -> [(title: String, isNumber: Bool)] {
    var columns = [(title: "a", isNumber: false)]
    if named { columns.append(("a_name", false)) }
    columns.append(("b", false))
    if named { columns.append(("b_name", false)) }
    columns += [("texts_a", true), ("texts_b", true)]
    return columns + measures.map { ($0.name, true) }
  }

  private func forEachDyad(_ body: (DelegationCode, DelegationCode, PairCounts) -> Void) {
    let delegations = counts.delegations
    for first in delegations.indices {
      for second in delegations.indices.dropFirst(first + 1) {
        body(delegations[first], delegations[second], counts[first, second])
      }
    }
  }
}
