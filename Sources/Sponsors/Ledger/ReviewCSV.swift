extension ReviewItem {
  /// The columns of `review.csv`, in their order.
  public static let columns = ["document", "paragraph", "start", "end", "printed", "why", "candidates"]

  /// `review.csv`: a header and one row an item, in the order given; candidates are joined by a space.
  ///
  /// - Complexity: O(bytes written).
  public static func csv(_ items: some Sequence<ReviewItem>) -> [UInt8] {
    CSVWriter.bytes { writeRows(items, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public static func writeRows(_ items: some Sequence<ReviewItem>, to sink: inout some RowSink) {
    for column in columns { sink.cell(column) }
    sink.endRow()
    for item in items {
      sink.cell(item.document)
      sink.cell(item.paragraph)
      sink.cell(item.span.lowerBound)
      sink.cell(item.span.upperBound)
      sink.cell(item.printed)
      sink.cell(item.why.rawValue)
      sink.cell(item.candidates.map(\.text).joined(separator: " "))
      sink.endRow()
    }
  }
}
