extension ReviewItem {
  /// The columns of `review.csv`, in their order.
  public static let columns = ["document", "paragraph", "start", "end", "printed", "why", "candidates"]

  /// `review.csv`: a header and one row an item, in the order given; candidates are joined by a space.
  ///
  /// - Complexity: O(bytes written).
  public static func csv(_ items: some Sequence<ReviewItem>) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns { csv.cell(column) }
    csv.endRow()
    for item in items {
      csv.cell(item.document)
      csv.cell(item.paragraph)
      csv.cell(item.span.lowerBound)
      csv.cell(item.span.upperBound)
      csv.cell(item.printed)
      csv.cell(item.why.rawValue)
      csv.cell(item.candidates.map(\.text).joined(separator: " "))
      csv.endRow()
    }
    return csv.bytes
  }
}
