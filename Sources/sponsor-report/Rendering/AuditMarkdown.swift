import Analytics
import Sponsors

/// The audit as Markdown, `audit.md`: counts first, then each document with its findings.
struct AuditMarkdown {
  let audits: [DocumentAudit]
  /// The name of a delegation.
  let name: (DelegationCode) -> String

  /// The whole text. - Complexity: O(bytes written).
  var text: String {
    var text = "# Audit\n\n"
    text += Self.sentence(of: audits) + "\n"
    for audit in audits where !audit.votes.isEmpty || !audit.findings.isEmpty { text += section(audit) }
    return text
  }

  /// `12 documents: 1 error, 3 warnings, 2 notes. 3 recorded votes, 3 totals confirmed.`
  static func sentence(of audits: [DocumentAudit]) -> String {
    let findings = AuditFinding.Severity.allCases.map { severity in
      let number = audits.reduce(0) { $0 + $1.count(of: severity) }
      return count(number, severity.rawValue)
    }
    return count(audits.count, "document") + ": " + findings.joined(separator: ", ") + "."
      + totals(audits.flatMap(\.votes)).map { " \($0)" }.joined()
  }

  private func section(_ audit: DocumentAudit) -> String {
    var text = "\n## \(MarkdownTable.escaped(audit.document))"
    if let language = audit.language { text += " (\(language.rawValue))" }
    if let ledger = audit.ledger { text += ", from the ledger \(MarkdownTable.escaped(ledger))" }
    text += "\n\n" + Self.count(audit.actions, "action") + "."
    text += Self.totals(audit.votes).map { " \($0)" }.joined() + "\n"
    if audit.findings.isEmpty { return text }
    var table = MarkdownTable(columns: [
      ("", false), ("paragraph", false), ("bytes", false), ("printed", false), ("read", false), ("what", false),
    ])
    for finding in audit.findings {
      table.cell(finding.severity.rawValue)
      table.cell(finding.paragraph)
      table.cell(finding.span.isEmpty ? "" : "\(finding.span.lowerBound)–\(finding.span.upperBound)")
      table.cell(finding.printed)
      table.cell(finding.read?.text ?? "")
      table.cell(finding.problem.sentence(name: name))
      table.endRow()
    }
    return text + "\n" + table.text
  }

  /// What is said of recorded votes: `3 recorded votes, 3 totals confirmed.`; nothing where there is none.
  private static func totals(_ votes: [DocumentAudit.Vote]) -> [String] {
    if votes.isEmpty { return [] }
    let confirmed = votes.count { $0.isConfirmed }
    let parts = [
      (confirmed, "confirmed"), (votes.count { $0.isTotalPrinted == true && !$0.isConfirmed }, "differing"),
      (votes.count { $0.isTotalPrinted == false }, "not printed"),
      (votes.count { $0.isTotalPrinted == nil }, "not held by the ledger"),
    ].filter { $0.0 > 0 }
    let said = parts.map { "\(count($0.0, "total")) \($0.1)" }.joined(separator: ", ")
    return [count(votes.count, "recorded vote") + ", " + said + "."]
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
