import Sponsors

/// One row for every two different delegations, with their numbers of texts and any number of measures.
public struct DyadTable: Sendable {
  /// What every row is computed from.
  public let sums: OverlapSums
  /// The measures, one column each.
  public let columns: [DyadColumn]
  /// Whether R differs between pairs, so that Markdown too has a column of it.
  public let hasOwnTexts: Bool

  /// The table of `counts`; with nothing said, its measures are overlap, Jaccard and cosine.
  public init(
    _ counts: OverlapCounts, measures: [any OverlapMeasure] = [OverlapCount(), Jaccard(), Cosine()]
  ) {
    self.init(OverlapSums(counts), columns: measures.map(DyadColumn.overlap))
  }

  /// The table of `texts`, whose sums may already be there, with one symmetric measure.
  /// - Complexity: that of the measure and of `OverlapSums`.
  public init(_ texts: ComparedTexts, measure: any Measure, sums: OverlapSums? = nil) {
    let column: DyadColumn =
      (measure as? any OverlapMeasure).map { .overlap($0) } ?? .matrix(measure, measure.pairs(of: texts))
    self.init(sums ?? OverlapSums(texts), columns: [column], hasOwnTexts: texts.closed != nil)
  }

  /// The table of `texts`, whose sums may already be there, with one directed measure, a column each way.
  /// - Complexity: that of `OverlapSums`.
  public init(_ texts: ComparedTexts, measure: any DirectedMeasure, sums: OverlapSums? = nil) {
    self.init(
      sums ?? OverlapSums(texts), columns: [.directed(measure), .reverse(measure)], hasOwnTexts: texts.closed != nil)
  }

  private init(_ sums: OverlapSums, columns: [DyadColumn], hasOwnTexts: Bool = false) {
    self.sums = sums
    self.columns = columns
    self.hasOwnTexts = hasOwnTexts
  }

  /// The table as CSV: `a`, `b` (each with its name where names are given), `texts_a`, `texts_b`, the columns of the
  /// measures, and `texts_compared`, which is R of the pair. Where texts are weighted, sums of weights take the place of
  /// numbers of texts. Rows by a, then b. - Complexity: O(n²) rows.
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    for column in header(named: names != nil) { sink.cell(column.title) }
    sink.cell("texts_compared")
    sink.endRow()
    forEachDyad { first, second, pair in
      for delegation in [sums.delegations[first], sums.delegations[second]] {
        sink.cell(delegation.text)
        if let names { sink.cell(names(delegation)) }
      }
      sink.cell(pair.first)
      sink.cell(pair.second)
      for column in columns { sink.cell(column.value(first, second, pair)) }
      sink.cell(pair.texts)
      sink.endRow()
    }
  }

  /// The table as Markdown, under what was measured, with `methods` in its foot; R has a column only where it differs
  /// between pairs. - Complexity: O(n²) rows.
  public func markdown(methods: Methods, names: DelegationNames? = nil) -> String {
    var table = MarkdownTable(
      columns: header(named: names != nil) + (hasOwnTexts ? [("texts_compared", true)] : []))
    forEachDyad { first, second, pair in
      for delegation in [sums.delegations[first], sums.delegations[second]] {
        table.cell(delegation.text)
        if let names { table.cell(names(delegation)) }
      }
      table.cell(pair.first)
      table.cell(pair.second)
      for column in columns { table.cell(column.value(first, second, pair)) }
      if hasOwnTexts { table.cell(pair.texts) }
      table.endRow()
    }
    return "# Dyads\n\n" + columns.compactMap(\.statement).joined() + "\n" + table.text + methods.markdownFoot
  }

  /// Calls `body` with the rows of every two different delegations, by the first, then the second.
  public func forEachDyad(_ body: (_ first: Int, _ second: Int, PairSums) -> Void) {
    for first in sums.delegations.indices {
      for second in sums.delegations.indices.dropFirst(first + 1) { body(first, second, sums[first, second]) }
    }
  }

  private func header(named: Bool) -> [(title: String, isNumber: Bool)] {
    var header = [(title: "a", isNumber: false)]
    if named { header.append(("a_name", false)) }
    header.append(("b", false))
    if named { header.append(("b_name", false)) }
    header += [("texts_a", true), ("texts_b", true)]
    return header + columns.map { ($0.title, true) }
  }
}
