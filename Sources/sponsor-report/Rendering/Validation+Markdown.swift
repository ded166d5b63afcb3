import Analytics
import Sponsors

extension Validation {
  /// The validation as Markdown, `audit.md`: counts first, then what was read of every document, then each document with
  /// findings. - Complexity: O(bytes written).
  var markdown: String {
    var text = "# Audit\n\n\(summary)\n"
    if !kinds.isEmpty { text += "\n" + kindsTable }
    if !failures.isEmpty { text += "\n## Inputs that could not be read\n\n" + failuresList }
    if audits.isEmpty { return text }
    text += "\n## Documents\n\n" + documentsTable
    let clean = audits.filter(\.findings.isEmpty).map(title)
    if !clean.isEmpty { text += "\nWithout a finding: \(clean.joined(separator: ", ")).\n" }
    for audit in audits where !audit.findings.isEmpty { text += section(audit) }
    return text
  }

  private var kindsTable: String {
    var table = MarkdownTable(columns: [
      ("severity", false), ("finding", false), ("number", true), ("what to do", false),
    ])
    for (kind, severity, number) in kinds {
      table.cell(severity.rawValue)
      table.cell(kind.rawValue)
      table.cell(number)
      table.cell(kind.cure)
      table.endRow()
    }
    let meanings = Set(kinds.map(\.severity))
    return table.text + "\n"
      + AuditFinding.Severity.allCases.filter(meanings.contains).map { "\($0.rawValue): \($0.meaning)" }
      .joined(separator: "; ") + ".\n"
  }

  private var failuresList: String {
    failures.map { "- error: \(MarkdownTable.escaped($0.sentence))\n" }.joined()
  }

  private var documentsTable: String {
    var table = MarkdownTable(columns: [
      ("document", false), ("kind", false), ("symbol", false), ("language", false), ("session", true), ("body", false),
      ("date", false), ("bytes", true), ("actions", true), ("read", false), ("totals confirmed", false),
      ("unread names", true), ("findings", true),
    ])
    for audit in audits {
      let occasion = audit.known
      table.cell(audit.document)
      table.cell(audit.summary?.kind.rawValue ?? "ledger")
      table.cell(audit.summary?.symbol ?? "")
      table.cell(audit.language?.rawValue ?? "")
      table.cell(occasion.session.map(String.init) ?? "")
      table.cell(occasion.body)
      table.cell(occasion.date?.iso ?? "")
      table.cell(audit.summary.map { String($0.bytes) } ?? "")
      table.cell(audit.actions)
      table.cell(audit.rolesInOrder.map { "\($0.number) \($0.role.rawValue)" }.joined(separator: ", "))
      table.cell(audit.votes.isEmpty ? "" : "\(audit.votes.count { $0.isConfirmed }) of \(audit.votes.count)")
      table.cell(audit.unreadNames)
      table.cell(audit.findings.count)
      table.endRow()
    }
    return table.text
  }

  private func title(_ audit: DocumentAudit) -> String {
    MarkdownTable.escaped(audit.document) + (audit.language.map { " (\($0.rawValue))" } ?? "")
  }

  private func section(_ audit: DocumentAudit) -> String {
    var text = "\n## \(title(audit))"
    if let ledger = audit.ledger { text += ", from the ledger \(MarkdownTable.escaped(ledger))" }
    text += "\n\n" + Self.counted(audit.actions, "action") + "." + totals(audit.votes) + "\n"
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

  /// ` 3 recorded votes, 2 totals confirmed (votes 1, 3), 1 total differing (vote 2).`; the numbers where votes differ.
  private func totals(_ votes: [DocumentAudit.Vote]) -> String {
    if votes.isEmpty { return "" }
    let parts = DocumentAudit.Vote.Total.allCases.compactMap { total -> (words: String, numbers: [Int])? in
      let numbers = votes.filter { $0.total == total }.map(\.number)
      return numbers.isEmpty ? nil : ("\(Self.counted(numbers.count, "total")) \(total.rawValue)", numbers)
    }
    let said = parts.map { words, numbers in
      parts.count == 1
        ? words
        : "\(words) (vote\(numbers.count == 1 ? "" : "s") \(numbers.map(String.init).joined(separator: ", ")))"
    }
    return " " + Self.counted(votes.count, "recorded vote") + ", " + said.joined(separator: ", ") + "."
  }
}

extension DocumentAudit {
  /// Session, body and day: what the document says of itself, else what its actions have in common.
  var known: AuditFinding.Occasion {
    guard let summary else { return occasion }
    return AuditFinding.Occasion(session: summary.session, body: summary.body, date: summary.date)
  }
}
