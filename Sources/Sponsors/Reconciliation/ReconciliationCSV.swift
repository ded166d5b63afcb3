extension DraftReconciliation {
  /// The columns of `reconciliation.csv`, in their order.
  public static let columns = ["family", "delegation", "role", "first_source", "sources", "contradicted_by"]

  /// `reconciliation.csv`: a header and one row a delegation of a text, in the order given.
  ///
  /// A source is its document and part, `A/76/457 (joined)`; several are joined by `; `.
  ///
  /// - Complexity: O(bytes written).
  public static func csv(_ texts: some Sequence<DraftReconciliation>) -> [UInt8] {
    CSVWriter.bytes { writeRows(texts, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public static func writeRows(_ texts: some Sequence<DraftReconciliation>, to sink: inout some RowSink) {
    for column in columns { sink.cell(column) }
    sink.endRow()
    for text in texts {
      for entry in text.entries {
        sink.cell(text.family.symbol)
        sink.cell(entry.delegation.text)
        sink.cell(entry.role.rawValue)
        sink.cell(text.sources[entry.first].description)
        sink.cell(entry.sources.map { text.sources[$0].description }.joined(separator: "; "))
        sink.cell(entry.contradictedBy.joined(separator: "; "))
        sink.endRow()
      }
    }
  }
}

extension DraftReconciliation.Source: CustomStringConvertible {
  /// The document and its part: `A/76/457 (joined)`.
  public var description: String { "\(document) (\(part.rawValue))" }
}
