extension DocumentSummary {
  /// The columns of `documents.csv`, in their order; `note` holds what is `said`.
  public static let columns = [
    "document", "kind", "symbol", "title", "report", "language", "session", "body", "date", "bytes",
    "actions", "review", "note",
  ]

  /// `documents.csv`: a header and one row a document, in the order given.
  ///
  /// - Complexity: O(bytes written).
  public static func csv(_ documents: some Sequence<DocumentSummary>) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns { csv.cell(column) }
    csv.endRow()
    for document in documents {
      csv.cell(document.document)
      csv.cell(document.kind.rawValue)
      csv.cell(document.symbol)
      csv.cell(document.title)
      csv.cell(document.report)
      csv.cell(document.language?.rawValue ?? "")
      csv.cell(document.session)
      csv.cell(document.body)
      csv.cell(document.date?.iso ?? "")
      csv.cell(document.bytes)
      csv.cell(document.actions)
      csv.cell(document.review)
      csv.cell(document.said)
      csv.endRow()
    }
    return csv.bytes
  }
}
