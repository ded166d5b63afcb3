import Sponsors

/// One row a tie of a backbone, or a row a pair, with what the null model says of it.
public struct BackboneTable: Sendable {
  /// The backbone.
  public let backbone: Backbone
  /// Whether pairs that are not tied have a row too.
  public let withAllPairs: Bool

  /// The table of `backbone`: its ties, or all pairs.
  public init(_ backbone: Backbone, withAllPairs: Bool = false) {
    self.backbone = backbone
    self.withAllPairs = withAllPairs
  }

  /// The pairs that have a row, by first, then second. - Complexity: O(pairs).
  public var rows: [Backbone.Pair] { backbone.pairs.filter { withAllPairs || $0.tie != 0 } }

  /// The table as CSV: `a`, `b` (each with its name where names are given), `texts_a`, `texts_b`, `shared`, `expected`
  /// by the null model, `p_upper` (at least as many shared), `p_lower` (at most), `q` (p after correction) and `tie`
  /// (1, −1 or 0). - Complexity: O(rows).
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    for column in columns(named: names != nil) { sink.cell(column.title) }
    sink.endRow()
    for pair in rows {
      for position in [pair.first, pair.second] {
        sink.cell(backbone.delegations[position].text)
        if let names { sink.cell(names(backbone.delegations[position])) }
      }
      sink.cell(pair.counts.first)
      sink.cell(pair.counts.second)
      sink.cell(pair.counts.shared)
      sink.cell(pair.finding?.expected)
      sink.cell(pair.finding?.tails.upper)
      sink.cell(pair.finding?.tails.lower)
      sink.cell(pair.q)
      sink.cell(pair.tie)
      sink.endRow()
    }
  }

  /// The table as Markdown, under what came of it and over `methods`. - Complexity: O(rows).
  public func markdown(methods: Methods, names: DelegationNames? = nil) -> String {
    var table = MarkdownTable(columns: columns(named: names != nil))
    for pair in rows {
      for position in [pair.first, pair.second] {
        table.cell(backbone.delegations[position].text)
        if let names { table.cell(names(backbone.delegations[position])) }
      }
      table.cell(pair.counts.first)
      table.cell(pair.counts.second)
      table.cell(pair.counts.shared)
      table.cell(pair.finding?.expected)
      table.cell(pair.finding?.tails.upper)
      table.cell(pair.finding?.tails.lower)
      table.cell(pair.q)
      table.cell(pair.tie)
      table.endRow()
    }
    return "# Backbone\n\nResult: \(MarkdownTable.escaped(backbone.verdict)). Empty where undefined.\n\n" + table.text
      + methods.markdownFoot
  }

  private func columns(named: Bool) -> [(title: String, isNumber: Bool)] {
    var columns = [(title: "a", isNumber: false)]
    if named { columns.append(("a_name", false)) }
    columns.append(("b", false))
    if named { columns.append(("b_name", false)) }
    return columns
      + ["texts_a", "texts_b", "shared", "expected", "p_upper", "p_lower", "q", "tie"].map { ($0, true) }
  }
}
