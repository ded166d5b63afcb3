extension DocumentAudit {
  /// The columns of the audit as CSV, in their order.
  public static let columns = [
    "severity", "document", "language", "paragraph", "start", "end", "printed", "read", "sentence", "finding", "cure",
  ]

  /// A header and one row a finding, in the order of the documents and places.
  ///
  /// - Parameter name: the name of a delegation, for the sentences.
  /// - Complexity: O(bytes written).
  public static func csv(_ audits: [DocumentAudit], name: (DelegationCode) -> String) -> [UInt8] {
    CSVWriter.bytes { writeRows(audits, name: name, to: &$0) }
  }

  /// Writes the rows of `csv`, the header first.
  public static func writeRows(
    _ audits: [DocumentAudit], name: (DelegationCode) -> String, to sink: inout some RowSink
  ) {
    sink.row(columns)
    writeFindings(audits, name: name, to: &sink)
  }

  /// Writes the rows of `csv` without the header.
  public static func writeFindings(
    _ audits: [DocumentAudit], name: (DelegationCode) -> String, to sink: inout some RowSink
  ) {
    for audit in audits {
      for finding in audit.findings {
        sink.cell(finding.severity.rawValue)
        sink.cell(audit.document)
        sink.cell(audit.language?.rawValue ?? "")
        sink.cell(finding.paragraph)
        let span: Range<Int>? = finding.span.isEmpty ? nil : finding.span
        sink.cell(span?.lowerBound)
        sink.cell(span?.upperBound)
        sink.cell(finding.printed)
        sink.cell(finding.read?.text ?? "")
        sink.cell(finding.problem.sentence(name: name))
        sink.cell(finding.problem.kind.rawValue)
        sink.cell(finding.problem.kind.cure)
        sink.endRow()
      }
    }
  }
}
