import Analytics
import Sponsors

/// The part of the page's data on blocs over the sessions.
struct PageChanges {
  private let report: Report
  private let history: ReportHistory

  /// Nil where fewer than two sessions can be compared.
  init?(_ report: Report) {
    guard let history = report.history else { return nil }
    self.report = report
    self.history = history
  }

  /// `changes`: the file `changes.csv`; `sessions`: of each session its texts, its delegations and how far its blocs
  /// agree with those before (adjusted Rand index), and which sessions are left out.
  var parts: [PageData.Part] {
    let agreements = history.history.agreements
    let compared = history.sessions.enumerated().map { place, session in
      JSONValue.object([
        ("session", .text("\(session.session)")), ("texts", .whole(session.texts)),
        ("delegations", .whole(session.delegations)),
        ("agreement", .number(place == 0 ? nil : agreements[place - 1].adjustedRand)),
        ("both", .optional(place == 0 ? nil : agreements[place - 1].delegationCount)),
      ])
    }
    let left = history.left.map { session in
      JSONValue.object([("session", .text("\(session.session)")), ("texts", .whole(session.texts))])
    }
    return [
      PageData.Part(
        name: "changes", isOptional: false, value: PageTable(csv: report.changesTable?.csv() ?? [])?.json ?? .null),
      PageData.Part(
        name: "sessions", isOptional: false, value: .object([("compared", .array(compared)), ("left", .array(left))])),
    ]
  }
}

extension Report {
  /// `changes.csv`, as `clusters --over-sessions` writes it; nil where fewer than two sessions can be compared.
  var changesTable: ResultTable? {
    history.map { HistoryTables(history: $0.history, names: { name($0) }).rows() }
  }
}
