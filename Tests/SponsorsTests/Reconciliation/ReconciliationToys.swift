@testable import Sponsors

/// Rows and documents of made-up texts, written in short.
struct ReconciliationToys {
  var actions: [Action] = []
  var documents: [DocumentSummary] = []

  mutating func add(
    _ role: Role, _ codes: String, of draft: String, in document: String, _ kind: DocumentKind, on iso: String = "",
    title: String = "", session: Int? = 76, body: String = "A/C.3", vote: Int? = nil, resolution: String = "",
    group: String? = nil, reading: Reading = .exact
  ) {
    for code in codes.split(separator: " ").compactMap({ DelegationCode($0) }) {
      actions.append(
        Action(
          document: document, language: .en, session: session, body: body, date: Day(iso: iso),
          span: (actions.count * 10)..<(actions.count * 10 + 5), draft: draft, title: title, resolution: resolution,
          vote: vote, division: vote.map { _ in .whole }, role: role, country: code, printed: "words",
          group: group.flatMap { DelegationCode($0) }, reading: reading))
    }
    add(document, kind)
  }

  mutating func add(_ document: String, _ kind: DocumentKind) {
    if !documents.contains(where: { $0.document == document }) {
      documents.append(DocumentSummary(document: document, kind: kind, symbol: document, language: .en, bytes: 0))
    }
  }

  mutating func addResolution(
    _ symbol: String, _ title: String, session: Int, report: String = "", recalls: [RecalledResolution] = [],
    _ language: Language = .en
  ) {
    documents.append(
      DocumentSummary(
        document: symbol, kind: .resolution, symbol: symbol, title: title, report: report, language: language,
        session: session, body: "A", bytes: 0, recalls: recalls))
  }

  var ledger: Ledger { Ledger(actions) }
}
