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
    CSVWriter.bytes { writeRows(documents, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public static func writeRows(_ documents: some Sequence<DocumentSummary>, to sink: inout some RowSink) {
    for column in columns { sink.cell(column) }
    sink.endRow()
    for document in documents {
      sink.cell(document.document)
      sink.cell(document.kind.rawValue)
      sink.cell(document.symbol)
      sink.cell(document.title)
      sink.cell(document.report)
      sink.cell(document.language?.rawValue ?? "")
      sink.cell(document.session)
      sink.cell(document.body)
      sink.cell(document.date)
      sink.cell(document.bytes)
      sink.cell(document.actions)
      sink.cell(document.review)
      sink.cell(document.said)
      sink.endRow()
    }
  }
}
