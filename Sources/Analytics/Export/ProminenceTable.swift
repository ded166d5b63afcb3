import Sponsors

/// One row a delegation: how prominent it is in a network.
public struct ProminenceTable: Sendable {
  /// The values.
  public let prominence: Prominence

  /// The table of `prominence`.
  public init(_ prominence: Prominence) { self.prominence = prominence }

  /// The columns of numbers: `degree`, `strength`, `eigenvector`, `betweenness` (every tie a step) and
  /// `betweenness_weighted` (a tie as long as one over its weight).
  public static let measures = ["degree", "strength", "eigenvector", "betweenness", "betweenness_weighted"]

  /// The numbers of the delegation at `position`, one a measure, nil where undefined. - Complexity: O(1).
  public func values(_ position: Int) -> [Double?] {
    [
      Double(prominence.degree[position]), prominence.strength[position], prominence.eigenvector(position),
      prominence.betweenness[position], prominence.weightedBetweenness[position],
    ]
  }

  /// The table as CSV: `country`, `name` where names are given, then the measures; rows by code.
  /// - Complexity: O(n).
  public func csv(names: DelegationNames? = nil) -> [UInt8] { CSVWriter.bytes { writeRows(names: names, to: &$0) } }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    for column in columns(named: names != nil) { sink.cell(column.title) }
    sink.endRow()
    for (position, delegation) in prominence.delegations.enumerated() {
      sink.cell(delegation.text)
      if let names { sink.cell(names(delegation)) }
      for value in values(position) { sink.cell(value) }
      sink.endRow()
    }
  }

  /// The table as Markdown, with how it was made in its foot where `methods` are given. - Complexity: O(n).
  public func markdown(names: DelegationNames? = nil, methods: Methods? = nil) -> String {
    var table = MarkdownTable(columns: columns(named: names != nil))
    for (position, delegation) in prominence.delegations.enumerated() {
      table.cell(delegation.text)
      if let names { table.cell(names(delegation)) }
      for value in values(position) { table.cell(value) }
      table.endRow()
    }
    return "# Prominence\n\nEmpty where undefined.\n\n" + table.text + (methods?.markdownFoot ?? "")
  }

  private func columns(named: Bool) -> [(title: String, isNumber: Bool)] {
    var columns = [(title: "country", isNumber: false)]
    if named { columns.append(("name", false)) }
    return columns + Self.measures.map { ($0, true) }
  }
}
