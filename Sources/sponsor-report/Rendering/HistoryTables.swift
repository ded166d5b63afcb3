import Analytics
import Sponsors

/// Blocs over sessions as tables and as a page.
struct HistoryTables {
  /// The blocs followed.
  let history: BlocHistory
  /// The names to print.
  let names: DelegationNames

  /// One row a session and delegation: what an alluvial plot is drawn from.
  func rows(preface: String = "") -> ResultTable {
    var table = ResultTable(
      [
        ("session", false), ("country", false), ("name", false), ("bloc", true), ("bloc_before", true),
        ("event", false),
      ], preface: preface)
    table.rows = history.rows.map { row in
      [
        .text(history.sessions[row.session]), .text(row.delegation.text), .text(names(row.delegation)),
        .number(row.label.map(Double.init)), .number(row.labelBefore.map(Double.init)),
        .text(row.event?.rawValue ?? ""),
      ]
    }
    return table
  }

  /// One row a way that delegations went between two sessions.
  func flows(preface: String = "") -> ResultTable {
    var table = ResultTable(
      [
        ("session_before", false), ("session", false), ("from_bloc", true), ("to_bloc", true), ("count", true),
        ("countries", false),
      ], preface: preface)
    table.rows = history.flows.map { flow in
      [
        .text(history.sessions[flow.session - 1]), .text(history.sessions[flow.session]),
        .number(flow.from.map(Double.init)), .number(flow.to.map(Double.init)),
        .number(Double(flow.delegations.count)), .text(flow.delegations.map(\.text).joined(separator: " ")),
      ]
    }
    return table
  }

  /// What the page says before its table: the agreement of each session with the one before, then bloc after bloc who
  /// joined and who left it.
  func words(by alphabet: Collation) -> String {
    var indices = MarkdownTable(columns: [
      ("from", false), ("to", false), ("delegations in both", true), ("ARI", true), ("NMI", true),
      ("VI, nats", true), ("VI, bits", true),
    ])
    var steps = ""
    for (index, agreement) in history.agreements.enumerated() {
      let (before, now) = (history.sessions[index], history.sessions[index + 1])
      indices.cell(before)
      indices.cell(now)
      indices.cell(agreement.delegationCount)
      for value in [
        agreement.adjustedRand, agreement.normalizedMutualInformation(), agreement.variationOfInformation,
        agreement.variationOfInformationInBits,
      ] { indices.cell(value) }
      indices.endRow()
      steps += "## \(before.escaped) to \(now.escaped)\n\n" + changes(to: index + 1, by: alphabet) + "\n"
    }
    return (history.agreements.isEmpty ? "" : indices.text + "\n") + steps
  }

  private func changes(to session: Int, by alphabet: Collation) -> String {
    let rows = history.rows.filter { $0.session == session }
    var text = ""
    for label in Set(rows.flatMap { [$0.label, $0.labelBefore] }.compactMap { $0 }).sorted() {
      let joined = rows.filter { $0.label == label && $0.labelBefore != label }
      let left = rows.filter { $0.labelBefore == label && $0.label != label }
      let stayed = rows.count { $0.event == .stayed && $0.label == label }
      text += "- Bloc \(label): \(stayed) stayed"
      if !joined.isEmpty { text += "; joined: " + list(joined, alphabet) { $0.labelBefore.map { "from \($0)" } } }
      if !left.isEmpty { text += "; left: " + list(left, alphabet) { $0.label.map { "for \($0)" } } }
      text += ".\n"
    }
    return text
  }

  private func list(
    _ rows: [BlocHistory.Row], _ alphabet: Collation, _ way: (BlocHistory.Row) -> String?
  ) -> String {
    alphabet.sorted(rows) { names($0.delegation) }.map { row in
      names(row.delegation).escaped + (way(row).map { " (\($0))" } ?? "")
    }.joined(separator: ", ")
  }
}
