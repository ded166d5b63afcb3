extension DraftReconciliation {
  /// The columns of `reconciliation.csv`, in their order.
  public static let columns = ["family", "delegation", "role", "first_source", "sources", "contradicted_by"]

  /// `reconciliation.csv`: a header and one row a delegation of a text, in the order given.
  ///
  /// A source is its document and part, `A/76/457 (joined)`; several are joined by `; `.
  ///
  /// - Complexity: O(bytes written).
  public static func csv(_ texts: some Sequence<DraftReconciliation>) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns { csv.cell(column) }
    csv.endRow()
    for text in texts {
      for entry in text.entries {
        csv.cell(text.family.symbol)
        csv.cell(entry.delegation.text)
        csv.cell(entry.role.rawValue)
        csv.cell(text.sources[entry.first].description)
        csv.cell(entry.sources.map { text.sources[$0].description }.joined(separator: "; "))
        csv.cell(entry.contradictedBy.joined(separator: "; "))
        csv.endRow()
      }
    }
    return csv.bytes
  }
}

extension DraftReconciliation.Source: CustomStringConvertible {
  /// The document and its part: `A/76/457 (joined)`.
  public var description: String { "\(document) (\(part.rawValue))" }
}
