import Sponsors

extension DocumentAudit {
  /// One object a finding, the members named as the columns of the CSV.
  static func json(_ audits: [DocumentAudit], name: (DelegationCode) -> String) -> [UInt8] {
    var json = JSONWriter()
    for audit in audits {
      for finding in audit.findings {
        json.beginRow()
        json.member("severity", finding.severity.rawValue)
        json.member("document", audit.document)
        json.member("language", audit.language?.rawValue ?? "")
        json.member("paragraph", finding.paragraph)
        let span: Range<Int>? = finding.span.isEmpty ? nil : finding.span
        json.member("start", span?.lowerBound)
        json.member("end", span?.upperBound)
        json.member("printed", finding.printed)
        json.member("read", finding.read?.text ?? "")
        json.member("sentence", finding.problem.sentence(name: name))
        json.endRow()
      }
    }
    json.finish()
    return json.bytes
  }
}
