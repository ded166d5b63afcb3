import TestSupport

@testable import Sponsors

/// Tests of the audit of one made-up report of the Third Committee.
protocol AuditingTests {
  var registry: CountryRegistry { get }
}

extension AuditingTests {
  func vote(
    _ number: Int, _ yes: Int?, _ no: Int?, _ abstaining: Int?, at place: Int = 90
  ) -> RecordedVote {
    RecordedVote(
      number: number, draft: "A/C.3/76/L.10", division: .whole, paragraph: "4", yes: yes, no: no,
      abstaining: abstaining, span: place..<(place + 5), printed: "result")
  }

  func audit(_ rows: Rows, votes: [RecordedVote] = [], review: [ReviewItem] = []) -> DocumentAudit {
    let summary = DocumentSummary(
      document: "A/76/900", kind: .report, language: .en, session: 76, body: "A/C.3", date: nil, bytes: 0)
    return DocumentAudit(
      DocumentReading(summary: summary, actions: rows.actions, review: review, votes: votes), registry: registry)
  }

  func sentences(_ audit: DocumentAudit) -> [String] {
    audit.findings.map { "\($0.severity): " + $0.problem.sentence { registry.name(of: $0, in: .en) } }
  }
}

/// Rows written in short, one for each code: ten bytes a name, one space between two.
struct Rows {
  var actions: [Action] = []
  var place = 100

  mutating func add(
    _ role: Role, _ codes: String, draft: String = "A/C.3/76/L.10", vote: Int? = nil, on iso: String = "2021-11-12",
    paragraph: String = "4", via: String? = nil, group: String? = nil, reading: Reading = .exact
  ) {
    for code in codes.split(separator: " ").compactMap({ DelegationCode($0) }) {
      actions.append(
        Action(
          document: "A/76/900", language: .en, session: 76, body: "A/C.3", date: Day(iso: iso),
          paragraph: paragraph, span: place..<(place + 10), draft: draft, vote: vote,
          division: vote.map { _ in .whole }, role: role, country: code, printed: "words",
          via: via.flatMap { DelegationCode($0) },
          group: group.flatMap { DelegationCode($0) }, reading: reading))
      place += 11
    }
  }
}
