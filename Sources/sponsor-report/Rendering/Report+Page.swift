import Analytics
import Sponsors

extension Report {
  /// `report.md`: the page to begin with.
  var page: String {
    [
      "# Who sponsored what\n", whatWasRead, "## Findings\n", findings, votesSection, "## Drafts\n", draftTable,
      "## What could not be read\n", unread, "## Audit\n", audit, "## Files\n", files, "## Method\n", method,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var whatWasRead: String {
    var sentences: [String] = []
    if !documents.isEmpty {
      let kinds = DocumentKind.allCases.compactMap { kind -> String? in
        let count = documents.count { $0.kind == kind }
        return count == 0 ? nil : "\(count) \(kind.words(count))"
      }
      let languages = Language.allCases.filter { language in documents.contains { $0.language == language } }
      sentences.append(
        "Read: \(counted(documents.count, "document", "documents")) (\(enumerated(kinds)))"
          + (languages.isEmpty ? "." : " in \(enumerated(languages.map(\.words))).") + silence)
    }
    if !ledgers.isEmpty {
      let names = enumerated(ledgers.map { $0.escaped })
      sentences.append("\(counted(ledgers.count, "ledger", "ledgers")) made before: \(names).")
    }
    let sessions = Set(ledger.compactMap(\.session)).sorted().map(String.init)
    let days = ledger.compactMap(\.date)
    var extent = counted(ledger.count, "action", "actions")
    if !sessions.isEmpty {
      extent += " of \(sessions.count == 1 ? "session" : "sessions") \(enumerated(sessions))"
    }
    if let first = days.min(), let last = days.max() {
      extent += first == last ? ", on \(first)" : ", between \(first) and \(last)"
    }
    let roles = Role.allCases.compactMap { role -> String? in
      let count = ledger.count { $0.role == role }
      return count == 0 ? nil : "\(count) \(role.rawValue)"
    }
    sentences.append(extent + (roles.isEmpty ? "." : ": \(enumerated(roles))."))
    sentences += rosters
    return sentences.joined(separator: "\n") + "\n"
  }

  /// Which documents hold nothing.
  private var silence: String {
    let silent = documents.filter { $0.actions == 0 && $0.review == 0 }.map { $0.document.escaped }
    return silent.isEmpty ? "" : "\nNo action is in \(enumerated(silent))."
  }

  /// How much of the ledger rests on rosters.
  private var rosters: [String] {
    let rows = ledger.lazy.filter { $0.reading.isRoster }
    let count = rows.count { _ in true }
    guard count > 0 else { return [] }
    let groups = sortedByName(Set(rows.compactMap(\.group)), isGroup: true).map { name($0, isGroup: true).escaped }
    let uncertain = rows.count { $0.reading == .rosterUncertain }
    let doubt =
      uncertain == 0
      ? "" : " Of \(uncertain) of them the tables are uncertain whether they belonged to it already, or still."
    return [
      "\(count) of these rest on the roster of a group on that day (\(enumerated(groups))): the document names the "
        + "group, not the member. \"--without-rosters\" leaves them out." + doubt
    ]
  }

  private var draftTable: String {
    guard !drafts.isEmpty else { return "No draft is named.\n" }
    var table = MarkdownTable(columns: [
      ("draft", false), ("title", false), ("session", true), ("sponsors", true), ("of groups", true),
      ("joined", true), ("withdrew", true), ("stand behind it", true), ("votes", false), ("documents", false),
    ])
    let sums = incidence.columnSums
    let behind = Dictionary(zip(incidence.families, sums)) { first, _ in first }
    for draft in drafts {
      table.cell(draft.family.symbol)
      table.cell(draft.title)
      table.cell(draft.sessions.map(String.init).joined(separator: " "))
      for codes in [draft.sponsors, draft.membersOfGroups, draft.cosponsors, draft.withdrawn] {
        table.cell(codes.count)
      }
      table.cell(behind[draft.family].map(Double.init))
      table.cell(draft.votes.map(\.description).joined(separator: ", "))
      table.cell(draft.documents.joined(separator: ", "))
      table.endRow()
    }
    return "A draft stands here with its revisions and addenda. A vote is in favour-against-abstaining.\n\n"
      + table.text
  }

  private var audit: String {
    validation.summary + " [audit.md](audit.md) lists them.\n"
  }

  private var unread: String {
    guard !review.isEmpty else { return "Every name was read.\n" }
    let shown = 30
    var table = MarkdownTable(columns: [("printed", false), ("why", false), ("candidates", false), ("where", false)])
    for item in review.prefix(shown) {
      table.cell(item.printed)
      table.cell(item.why.rawValue)
      table.cell(item.candidates.map { name($0) }.joined(separator: ", "))
      table.cell(Self.place(item.document, paragraph: item.paragraph))
      table.endRow()
    }
    let more = review.count > shown ? " The first \(shown):" : ""
    return "\(counted(review.count, "place needs", "places need")) a person's eye; none of them is in the ledger. "
      + "All are in [review.csv](review.csv).\(more)\n\n\(table.text)"
  }
}

extension DocumentKind {
  /// The kind as a noun for so many documents.
  fileprivate func words(_ count: Int) -> String {
    switch self {
    case .votes: count == 1 ? "table of votes" : "tables of votes"
    case .other: count == 1 ? "of another kind" : "of other kinds"
    default: count == 1 ? rawValue : rawValue + "s"
    }
  }
}

extension Language {
  /// The name of the language, in English.
  var words: String {
    switch self {
    case .en: "English"
    case .fr: "French"
    case .es: "Spanish"
    case .ru: "Russian"
    case .zh: "Chinese"
    case .ar: "Arabic"
    }
  }
}
