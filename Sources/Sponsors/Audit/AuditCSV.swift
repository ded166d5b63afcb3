extension DocumentAudit {
  /// The columns of the audit as CSV, in their order.
  public static let columns = [
    "severity", "document", "language", "paragraph", "start", "end", "printed", "read", "sentence",
  ]

  /// A header and one row a finding, in the order of the documents and places.
  ///
  /// - Parameter name: the name of a delegation, for the sentences.
  /// - Complexity: O(bytes written).
  public static func csv(_ audits: [DocumentAudit], name: (DelegationCode) -> String) -> [UInt8] {
    var csv = CSVWriter()
    for column in columns { csv.cell(column) }
    csv.endRow()
    for audit in audits {
      for finding in audit.findings {
        csv.cell(finding.severity.rawValue)
        csv.cell(audit.document)
        csv.cell(audit.language?.rawValue ?? "")
        csv.cell(finding.paragraph)
        let span: Range<Int>? = finding.span.isEmpty ? nil : finding.span
        csv.cell(span?.lowerBound)
        csv.cell(span?.upperBound)
        csv.cell(finding.printed)
        csv.cell(finding.read?.text ?? "")
        csv.cell(finding.problem.sentence(name: name))
        csv.endRow()
      }
    }
    return csv.bytes
  }
}
