import Analytics
import Sponsors

/// The briefs on the delegations of a report: what several of them need, found once.
struct Briefs {
  let report: Report
  /// The delegations that have a page in the report's folder.
  let pages: Set<DelegationCode>
  /// The actions of each delegation, in the order of the ledger.
  let actions: [DelegationCode: [Action]]
  /// The row of each delegation in the incidence matrix.
  let position: [DelegationCode: Int]
  /// The texts compared, in the order of the columns of the incidence matrix.
  let texts: [BriefedText]
  /// The documents that are descriptions by a library.
  let libraries: Set<String>
  /// What every text of the ledger is called.
  let names: [DraftFamily: BriefText]
  /// Who belonged to each group, and when.
  let rosters: [DelegationCode: GroupRoster]
  /// What every two delegations share of each session's texts.
  let sessions: [(number: Int, counts: OverlapCounts)]
  /// The texts that come back over the sessions.
  let histories: [TextHistory]

  /// How many partners a brief names, and holds votes and other sessions against.
  static let nearest = 10
  /// How many texts a delegation must be behind for its partners to be told.
  static let leastTexts = 5

  /// Reads the report once.
  /// - Complexity: O(rows × sessions + texts × members of all groups).
  init(_ report: Report) {
    self.report = report
    pages = Set(report.delegationsWithPage)
    actions = Dictionary(grouping: report.ledger.lazy.filter(report.hasPage), by: \.country)
    position = Dictionary(
      zip(report.incidence.delegations, report.incidence.delegations.indices)
    ) { first, _ in first }
    libraries = Set(report.documents.lazy.filter { $0.kind == .libraryRecord }.map(\.document))
    let titles = BriefTitles(report.ledger, language: report.alphabet.language)
    names = Dictionary(report.drafts.map { ($0.family, titles.name(of: $0)) }) { first, _ in first }
    // Of all rows: a withdrawal that is not reported still takes a sponsor off.
    let sets = SponsorSets(ledger: report.everything, selection: report.selection)
    let rosters = report.registry.groups.map { report.registry.roster(of: $0.code) }
    self.rosters = Dictionary(rosters.map { ($0.group, $0) }) { first, _ in first }
    let drafts = Dictionary(report.drafts.map { ($0.family, $0) }) { first, _ in first }
    var signatures: [DraftFamily: [DelegationCode: [DelegationCode]]] = [:]
    for action in report.ledger where action.reading.isRoster && action.role.isSponsorship {
      guard let via = action.via, let group = action.group else { continue }
      let family = DraftFamily(of: action.draft)
      if signatures[family]?[via]?.contains(group) != true {
        signatures[family, default: [:]][via, default: []].append(group)
      }
    }
    texts = report.incidence.families.map { family in
      BriefedText(
        family, set: sets.set(of: family), titled: titles.title(of: family), rosters: rosters,
        groups: drafts[family]?.groups ?? [], signatures: signatures[family] ?? [:])
    }
    let sessionOfFamily = Dictionary(report.drafts.map { ($0.family, $0.sessions.first) }) { first, _ in first }
    sessions = report.incidence.bySession { sessionOfFamily[$0] ?? nil }.map { ($0.session, OverlapCounts($0.matrix)) }
    histories = TextHistory.all(of: report.drafts, in: sets)
  }

  /// The latest session of which there are enough texts to say what did not come back, or the latest of all, and the one
  /// before it; nil where there is none before.
  var lastTwoSessions: (before: Int, latest: Int)? {
    let index =
      sessions.lastIndex { $0.counts.textCount >= Self.leastTexts } ?? sessions.indices.last
    guard let index, index > 0 else { return nil }
    return (sessions[index - 1].number, sessions[index].number)
  }

  /// The brief on one delegation.
  func brief(on code: DelegationCode) -> Brief { BriefWriter(self, code).brief }

  /// The page of one delegation in the report's folder, with links to the other pages.
  func page(of code: DelegationCode) -> String {
    let markdown = BriefMarkdown { $0 != code && pages.contains($0) ? "\($0).md" : nil }
    return markdown.page(brief(on: code), before: "[Back to the report](../report.md)\n")
  }

  /// Where actions are printed, each place once.
  func places(of actions: some Sequence<Action>) -> BriefText { .places(of: actions, libraries: libraries) }

  /// What a text is called: its title and its symbols.
  func name(_ family: DraftFamily) -> BriefText { names[family] ?? BriefText(.symbol(family.symbol)) }

  /// A text without its symbols; the symbol where it has no title.
  func title(_ column: Int) -> BriefText {
    let text = texts[column]
    return text.title.isEmpty ? name(text.family) : BriefText(.title(text.title, text.language))
  }

  /// A delegation by its name as it stands in a sentence.
  func the(_ code: DelegationCode) -> BriefText {
    let name = report.name(code)
    let words = report.alphabet.language == .en ? name.inSentence(isGroup: false) : name
    return BriefText(.words(String(words.dropLast(name.count)))) + BriefText(.delegation(code, name))
  }

  /// A group by its name as it stands in a sentence.
  func group(_ code: DelegationCode) -> BriefText {
    let name = report.name(code, isGroup: true)
    let words = report.alphabet.language == .en ? name.inSentence(isGroup: true) : name
    return BriefText(.words(String(words.dropLast(name.count)))) + BriefText(.group(name))
  }

  /// So many of the members of a group, as a sentence goes on: `17 of the 23 members of the Group of Eastern European
  /// States`, `3 of the 5 permanent members of the Security Council`.
  func members(_ share: GroupShare) -> BriefText {
    "\(share.sponsors) of the \(share.members) \(members(of: share.group))"
  }

  /// `members of the Group of Eastern European States`, `permanent members of the Security Council`.
  func members(of group: DelegationCode) -> BriefText {
    let name = report.name(group, isGroup: true)
    let isPlural = report.alphabet.language == .en && name.namesMembers
    return isPlural ? BriefText(.group(name)) : "members of \(self.group(group))"
  }

  /// Delegations in the order of their names, `A, B and C`.
  func names(_ codes: some Sequence<DelegationCode>) -> BriefText {
    report.sortedByName(codes).map(the).listed
  }

  /// Delegations as they come, at most `most` of them, and how many more there are.
  func names(first most: Int, of codes: [DelegationCode]) -> BriefText {
    // "and 1 other" takes as much room as a name.
    if codes.count <= most + 1 { return codes.map(the).listed }
    return (codes.prefix(most).map(the) + ["\(codes.count - most) others"]).listed
  }
}
