import Sponsors

extension Projection {
  /// The square matrix as CSV: `country`, `name` where names are given, then one column a delegation; empty
  /// where undefined. - Complexity: O(n²).
  public func csv(names: DelegationNames? = nil) -> [UInt8] {
    CSVWriter.bytes { writeRows(names: names, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    SquareTable(labels: pairs.labels) { pairs[$0, $1] }.writeRows(names: names, to: &sink)
  }

  /// The square matrix as Markdown, under what was measured, with `methods` in its foot. - Complexity: O(n²).
  public func markdown(methods: Methods, names: DelegationNames? = nil) -> String {
    SquareTable(labels: pairs.labels) { pairs[$0, $1] }.markdown(measure, methods: methods, names: names)
  }
}

extension DirectedProjection {
  /// The square matrix as CSV, as that of `Projection`; the row is the first delegation, the column the second.
  /// - Complexity: O(n²).
  public func csv(names: DelegationNames? = nil) -> [UInt8] {
    CSVWriter.bytes { writeRows(names: names, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public func writeRows(names: DelegationNames? = nil, to sink: inout some RowSink) {
    SquareTable(labels: matrix.labels) { matrix[$0, $1] }.writeRows(names: names, to: &sink)
  }

  /// The square matrix as Markdown, under what was measured, with `methods` in its foot. - Complexity: O(n²).
  public func markdown(methods: Methods, names: DelegationNames? = nil) -> String {
    SquareTable(labels: matrix.labels) { matrix[$0, $1] }.markdown(measure, methods: methods, names: names)
  }
}
