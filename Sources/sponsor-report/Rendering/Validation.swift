import Sponsors

/// The validation of a run: the audit of every document, and the inputs that could not be read, which are errors of it too.
struct Validation {
  let audits: [DocumentAudit]
  let failures: [InputFailure]
  /// The name of a delegation.
  let name: (DelegationCode) -> String

  /// The number of findings of a severity; an input that could not be read is an error.
  func count(of severity: AuditFinding.Severity) -> Int {
    audits.reduce(severity == .error ? failures.count : 0) { $0 + $1.count(of: severity) }
  }

  /// How often each kind of finding occurs at each severity, the most severe first, then in the order of the kinds.
  var kinds: [(kind: AuditFinding.Kind, severity: AuditFinding.Severity, number: Int)] {
    var numbers: [AuditFinding.Kind: [AuditFinding.Severity: Int]] = [:]
    if !failures.isEmpty { numbers[.inputNotRead] = [.error: failures.count] }
    for finding in audits.lazy.flatMap(\.findings) {
      numbers[finding.problem.kind, default: [:]][finding.severity, default: 0] += 1
    }
    return AuditFinding.Severity.allCases.flatMap { severity in
      AuditFinding.Kind.allCases.compactMap { kind in
        numbers[kind]?[severity].map { (kind, severity, $0) }
      }
    }
  }

  /// `12 documents: 1 error, 3 warnings, 2 notes. 3 recorded votes, 3 totals confirmed.`
  var summary: String {
    let findings = AuditFinding.Severity.allCases.map { Self.counted(count(of: $0), $0.rawValue) }
    let votes = audits.flatMap(\.votes)
    let totals = DocumentAudit.Vote.Total.allCases.compactMap { total in
      let number = votes.count { $0.total == total }
      return number == 0 ? nil : "\(Self.counted(number, "total")) \(total.rawValue)"
    }
    return Self.counted(audits.count, "document") + ": " + findings.joined(separator: ", ") + "."
      + (failures.isEmpty ? "" : " \(Self.counted(Set(failures.map(\.input)).count, "input")) could not be read.")
      + (votes.isEmpty ? "" : " \(Self.counted(votes.count, "recorded vote")), \(totals.joined(separator: ", ")).")
  }

  static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// Writes a row for each finding, the header first, those of inputs that could not be read before all others.
  func writeRows(to sink: inout some RowSink) {
    sink.row(DocumentAudit.columns)
    for failure in failures {
      sink.cell(AuditFinding.Severity.error.rawValue)
      sink.cell(failure.input)
      for _ in 0..<6 { sink.cell("") }
      sink.cell(failure.sentence)
      sink.cell(AuditFinding.Kind.inputNotRead.rawValue)
      sink.cell(AuditFinding.Kind.inputNotRead.cure)
      sink.endRow()
    }
    DocumentAudit.writeFindings(audits, name: name, to: &sink)
  }
}

extension DocumentAudit {
  /// How many names could not be read.
  var unreadNames: Int { findings.count { $0.problem.kind == .unreadName } }

  /// Its actions by role, in the order of the roles.
  var rolesInOrder: [(role: Role, number: Int)] {
    let roles = roles
    return Role.allCases.compactMap { role in roles[role].map { (role, $0) } }
  }
}
