import Analytics
import Sponsors

/// The briefs on single delegations: `delegations/CODE.md` of a report, and what `delegation` writes.
struct DelegationPages {
  let report: Report
  let rows: [DelegationCode: [Action]]
  let position: [DelegationCode: Int]
  /// What every two delegations share of each session's texts, for what changed between two.
  let sessions: [(number: Int, counts: OverlapCounts)]
  /// The texts that come back over the sessions.
  let histories: [TextHistory]
  /// How many partners a brief names.
  static let partners = 5
  /// How many partners are held against those of another session, and against votes.
  static let nearest = 10

  /// How many texts of a session a delegation must be behind for its partners to be told.
  static let leastTexts = 5

  /// Sorts the report's rows by delegation. - Complexity: O(rows × sessions).
  init(_ report: Report) {
    self.report = report
    rows = Dictionary(grouping: report.ledger.lazy.filter(report.hasPage), by: \.country)
    position = Dictionary(
      zip(report.incidence.delegations, report.incidence.delegations.indices)
    ) { first, _ in first }
    let sessionOfFamily = Dictionary(report.drafts.map { ($0.family, $0.sessions.first) }) { first, _ in first }
    sessions = report.incidence.bySession { sessionOfFamily[$0] ?? nil }.map { ($0.session, OverlapCounts($0.matrix)) }
    histories = TextHistory.all(of: report.drafts, in: SponsorSets(ledger: report.ledger, selection: report.selection))
  }

  /// The page of one delegation in the report's folder, with links to the other pages.
  func page(of code: DelegationCode) -> String {
    brief(on: code, isLinked: true) + "\n[Back to the report](../report.md)\n"
  }

  /// The brief on one delegation, as Markdown.
  func brief(on code: DelegationCode, isLinked: Bool = false) -> String {
    let actions = rows[code] ?? []
    var text = "# \(report.name(code).escaped) (\(code))\n\n\(summary(code))\n"
    let sponsorships = actions.filter { $0.role.isSponsorship }
    text += "\n## What it sponsored\n\n"
    text += sponsorships.isEmpty ? "Nothing that was read.\n" : sponsorshipTable(sponsorships)
    if report.isComparable, position[code] != nil {
      text += "\n## Nearest partners\n\n" + partnerTable(code, isLinked: isLinked)
    }
    text += section("Partners between sessions", partnerChanges(code))
    text += section("The same texts over the sessions", seriesTable(code))
    text += section("Votes against its partners", voteTable(code))
    let others = actions.filter { !$0.role.isSponsorship }
    if !others.isEmpty { text += "\n## Statements and votes\n\n" + otherTable(others) }
    return text
  }

  /// A part with its heading; nothing where there is nothing to say.
  private func section(_ heading: String, _ text: String) -> String { text.isEmpty ? "" : "\n## \(heading)\n\n\(text)" }

  private func summary(_ code: DelegationCode) -> String {
    let total = report.incidence.textCount
    guard let row = position[code] else {
      return "Stands behind none of the \(counted(total, "text", "texts")) compared."
    }
    var text = "Stands behind \(report.counts[row, row].first) of \(counted(total, "text", "texts")) compared."
    if let tree = report.tree, tree.isNamed {
      let partition = tree.blocs.partition
      let bloc = partition.blocs[row]
      let others = partition.members(of: bloc).count - 1
      text += " Belongs to bloc \(bloc) of \(partition.blocCount), "
      text += others == 0 ? "alone." : "with \(counted(others, "other", "others"))."
      text += sureness(row)
    }
    return text
  }

  /// How sure it is that the delegation belongs to its bloc, in a sentence; nothing where that was not looked into.
  private func sureness(_ row: Int) -> String {
    guard let stability = report.tree?.stability, stability.members.indices.contains(row) else { return "" }
    let member = stability.members[row]
    guard let own = member.ownShare else { return " How sure that is cannot be told." }
    var text =
      " In \(counted(stability.draws, "draw", "draws")) of the texts with replacement it was in one bloc with a member "
      + "of it in \(hundredths(own)) of the draws on average"
    if let bloc = member.otherBloc, let share = member.otherShare {
      text += ", with a member of bloc \(bloc), the next, in \(hundredths(share))"
    }
    return text + (member.isSwing() == true ? ": it swings between the two." : ".")
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
          action.role.words + division + report.circumstance(action), Self.subject(action),
          action.timing.map { "\($0.rawValue) the decision" } ?? "", place(action),
        ]
      })
    {
      for cell in row { table.cell(cell) }
      table.endRow()
    }
    return table.text
  }

  /// What an action was on: the draft; a table of votes has none, so the resolution and its title, or the vote's number.
  private static func subject(_ action: Action) -> String {
    if !action.draft.isEmpty { return action.draft }
    let named = [action.resolution, action.title].filter { !$0.isEmpty }.joined(separator: ", ")
    return named.isEmpty ? action.vote.map { "vote \($0)" } ?? "" : named
  }

  func place(_ action: Action) -> String { Report.place(action.document, paragraph: action.paragraph) }

  /// Where actions are printed, each place once.
  func places(_ actions: [Action]) -> String {
    var places: [String] = []
    for action in actions {
      let place = place(action)
      if !places.contains(place) { places.append(place) }
    }
    return places.joined(separator: "; ")
  }

  /// The rows without those that say the same again, as a document in two languages does.
  private func unique(_ rows: [[String]]) -> [[String]] {
    var seen: Set<[String]> = []
    return rows.filter { seen.insert($0).inserted }
  }
}
