import Analytics
import Sponsors

/// The briefs on single delegations, `delegations/CODE.md`.
struct DelegationPages {
  private let report: Report
  private let rows: [DelegationCode: [Action]]
  private let position: [DelegationCode: Int]
  /// How many partners a brief names.
  private static let partners = 5

  /// Sorts the report's rows by delegation. - Complexity: O(rows).
  init(_ report: Report) {
    self.report = report
    rows = Dictionary(grouping: report.ledger.lazy.filter(report.hasPage), by: \.country)
    position = Dictionary(
      zip(report.incidence.delegations, report.incidence.delegations.indices)) { first, _ in first }
  }

  /// The brief on one delegation, as Markdown.
  func page(of code: DelegationCode) -> String {
    let actions = rows[code] ?? []
    var text = "# \(report.name(code).escaped) (\(code))\n\n\(summary(code))\n"
    let sponsorships = actions.filter { $0.role.isSponsorship }
    text += "\n## What it sponsored\n\n"
    text += sponsorships.isEmpty ? "Nothing that was read.\n" : sponsorshipTable(sponsorships)
    if report.isComparable, let row = position[code] {
      text += "\n## Nearest partners\n\n" + partnerTable(row)
    }
    let others = actions.filter { !$0.role.isSponsorship }
    if !others.isEmpty { text += "\n## Statements and votes\n\n" + otherTable(others) }
    return text + "\n[Back to the report](../report.md)\n"
  }

  private func summary(_ code: DelegationCode) -> String {
    let total = report.incidence.textCount
    guard let row = position[code] else {
      return "Stands behind none of the \(counted(total, "text", "texts")) compared."
    }
    var text = "Stands behind \(report.counts[row, row].first) of \(counted(total, "text", "texts")) compared."
    if let tree = report.tree, tree.isCut {
      let partition = tree.blocs.partition
      let bloc = partition.blocs[row]
      let others = partition.members(of: bloc).count - 1
      text += " Belongs to bloc \(bloc) of \(partition.blocCount), "
      text += others == 0 ? "alone." : "with \(counted(others, "other", "others"))."
    }
    return text
  }

  private func sponsorshipTable(_ actions: [Action]) -> String {
    var table = MarkdownTable(columns: [("draft", false), ("title", false), ("role", false), ("where", false)])
    for row in unique(actions.map { [$0.draft, $0.title, $0.role.words + report.circumstance($0), place($0)] }) {
      for cell in row { table.cell(cell) }
      table.endRow()
    }
    return table.text
  }

  private func otherTable(_ actions: [Action]) -> String {
    var table = MarkdownTable(columns: [("what", false), ("on", false), ("when", false), ("where", false)])
    for row in unique(
      actions.map { action in
        let division = action.division.map { $0 == .whole ? "" : " (\($0.rawValue))" } ?? ""
        return [
          action.role.words + division + report.circumstance(action), action.draft,
          action.timing.map { "\($0.rawValue) the decision" } ?? "", place(action),
        ]
      })
    {
      for cell in row { table.cell(cell) }
      table.endRow()
    }
    return table.text
  }

  private func partnerTable(_ row: Int) -> String {
    let (counts, incidence) = (report.counts, report.incidence)
    let measure = Jaccard()
    let nearest =
      counts.delegations.indices.filter { $0 != row && counts[row, $0].shared > 0 }
      .map { (other: $0, value: measure.value(of: counts[row, $0]) ?? 0, shared: counts[row, $0].shared) }
      .sorted { ($1.value, $1.shared, $0.other) < ($0.value, $0.shared, $1.other) }
      .prefix(Self.partners)
    guard !nearest.isEmpty else { return "No other delegation stands behind one of its texts.\n" }
    var table = MarkdownTable(
      columns: [("delegation", false), ("Jaccard", true), ("in common", true), ("texts in common", false)])
    for (other, value, shared) in nearest {
      let pair = counts[row, other]
      let code = counts.delegations[other]
      table.cell(markdown: "[\(report.name(code).escaped)](\(code).md)")
      table.cell(hundredths(value))
      table.cell("\(shared) of \(pair.first + pair.second - shared)")
      table.cell(
        incidence.families.indices.filter { incidence[row, $0] && incidence[other, $0] }
          .map { incidence.families[$0].symbol }.joined(separator: ", "))
      table.endRow()
    }
    return table.text
  }

  private func place(_ action: Action) -> String { Report.place(action.document, paragraph: action.paragraph) }

  /// The rows without those that say the same again, as a document in two languages does.
  private func unique(_ rows: [[String]]) -> [[String]] {
    var seen: Set<[String]> = []
    return rows.filter { seen.insert($0).inserted }
  }
}
