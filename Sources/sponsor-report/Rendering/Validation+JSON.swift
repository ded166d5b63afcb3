import Sponsors

extension Validation {
  /// The validation as JSON, in the form that `Guides/Validation.md` describes; a line for each document.
  var json: [UInt8] {
    JSONValue.object([
      ("summary", summaryObject),
      (
        "unread_inputs",
        .array(
          failures.map {
            .object([
              ("input", .words($0.input)), ("severity", .text(AuditFinding.Severity.error.rawValue)),
              ("finding", .text(AuditFinding.Kind.inputNotRead.rawValue)), ("sentence", .words($0.sentence)),
              ("cure", .text(AuditFinding.Kind.inputNotRead.cure)),
            ])
          })
      ),
      ("documents", .array(audits.map(object))),
    ]).lines(depth: 2)
  }

  private var summaryObject: JSONValue {
    let votes = audits.flatMap(\.votes)
    return .object([
      ("documents", .whole(audits.count)), ("unread_inputs", .whole(Set(failures.map(\.input)).count)),
      ("actions", .whole(audits.reduce(0) { $0 + $1.actions })),
      ("severities", Self.counts(AuditFinding.Severity.allCases.map { ($0.rawValue, count(of: $0)) })),
      ("recorded_votes", .whole(votes.count)), ("totals", Self.totals(votes)),
      (
        "findings",
        .array(
          kinds.map { kind, severity, number in
            .object([
              ("finding", .text(kind.rawValue)), ("severity", .text(severity.rawValue)), ("number", .whole(number)),
            ])
          })
      ),
      ("without_finding", .array(audits.filter(\.findings.isEmpty).map { .words($0.document) })),
    ])
  }

  private func object(_ audit: DocumentAudit) -> JSONValue {
    let occasion = audit.known
    return .object([
      ("document", .words(audit.document)), ("kind", .text(audit.summary?.kind.rawValue ?? "ledger")),
      ("symbol", .words(audit.summary?.symbol ?? "")), ("ledger", .words(audit.ledger ?? "")),
      ("language", .words(audit.language?.rawValue ?? "")), ("session", .optional(occasion.session)),
      ("body", .words(occasion.body)), ("date", .words(occasion.date?.iso ?? "")),
      ("bytes", .optional(audit.summary?.bytes)), ("actions", .whole(audit.actions)),
      ("roles", Self.counts(audit.rolesInOrder.map { ($0.role.rawValue, $0.number) })),
      (
        "votes",
        .array(audit.votes.map { .object([("vote", .whole($0.number)), ("total", .text($0.total.rawValue))]) })
      ),
      ("totals", Self.totals(audit.votes)), ("unread_names", .whole(audit.unreadNames)),
      ("severities", Self.counts(AuditFinding.Severity.allCases.map { ($0.rawValue, audit.count(of: $0)) })),
      ("findings", .array(audit.findings.map(object))),
    ])
  }

  private func object(_ finding: AuditFinding) -> JSONValue {
    let span: Range<Int>? = finding.span.isEmpty ? nil : finding.span
    return .object([
      ("severity", .text(finding.severity.rawValue)), ("finding", .text(finding.problem.kind.rawValue)),
      ("paragraph", .words(finding.paragraph)), ("start", .optional(span?.lowerBound)),
      ("end", .optional(span?.upperBound)),
      ("printed", .words(finding.printed)), ("read", .words(finding.read?.text ?? "")),
      ("sentence", .words(finding.problem.sentence(name: name))), ("cure", .text(finding.problem.kind.cure)),
    ])
  }

  private static func totals(_ votes: [DocumentAudit.Vote]) -> JSONValue {
    counts(DocumentAudit.Vote.Total.allCases.map { total in (total.rawValue, votes.count { $0.total == total }) })
  }

  private static func counts(_ numbers: [(String, Int)]) -> JSONValue {
    .object(numbers.map { ($0.0, .whole($0.1)) })
  }
}
