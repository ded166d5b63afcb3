import Analytics
import Sponsors

/// Writes the brief on one delegation.
struct BriefWriter {
  let briefs: Briefs
  let code: DelegationCode
  /// Its row in the incidence matrix; nil where it is behind no text.
  let row: Int?
  /// What it did, in the order of the ledger.
  let actions: [Action]
  /// The texts it is behind, in the order of their days.
  let sponsored: [Sponsored]
  /// Everybody with a text in common.
  let partners: NearestPartners
  /// The texts it stayed away from although its partners or groups are behind them.
  private(set) var absences: [Absence] = []
  /// The texts it is behind with few of its partners.
  private(set) var solitary: [Solitary] = []

  var report: Report { briefs.report }

  init(_ briefs: Briefs, _ code: DelegationCode) {
    self.briefs = briefs
    self.code = code
    row = briefs.position[code]
    let actions = briefs.actions[code] ?? []
    self.actions = actions
    let byFamily = Dictionary(grouping: actions.lazy.filter(\.role.isSponsorship)) { DraftFamily(of: $0.draft) }
    let days = briefs.texts.map { $0.set.day?.number ?? .max }
    sponsored = briefs.texts.indices.filter { briefs.texts[$0].set.contains(code) }
      .sorted { (days[$0], $0) < (days[$1], $1) }
      .map { Sponsored(column: $0, actions: byFamily[briefs.texts[$0].family] ?? []) }
    partners = NearestPartners(of: code, in: briefs.report.counts)
    absences = findAbsences()
    solitary = findSolitary()
  }

  /// The nearest partners, where it is behind enough texts to tell them.
  var nearest: [NearestPartners.Partner] {
    sponsored.count >= Briefs.leastTexts ? Array(partners.all.prefix(Briefs.nearest)) : []
  }

  /// The brief.
  var brief: Brief {
    var brief = Brief(
      delegation: code, title: "\(.delegation(code, report.name(code))) (\(words: code.text))", findings: findings,
      sections: [], methods: briefs.methods.sentence)
    for (heading, blocks) in [
      ("What it sponsored", sponsorships), ("Partners", partnerBlocks), ("New and lost partners", partnerChanges),
      ("Texts it stayed away from", absenceBlocks), ("Texts it is on with few of its partners", solitaryBlocks),
      (sessionHeading, returns), ("Votes", voteBlocks), ("Votes against its partners", dissents),
      ("Statements and explanations", statements),
    ] where !blocks.isEmpty {
      brief.sections.append(Brief.Section(heading: heading, blocks: blocks))
    }
    let references = references(of: brief)
    if !references.isEmpty {
      brief.sections.append(Brief.Section(heading: "Documents", blocks: [.references(references)]))
    }
    let figures = figures(of: brief)
    if !figures.isEmpty {
      brief.sections.append(Brief.Section(heading: "How to read the figures", blocks: [.list(figures)]))
    }
    return brief
  }

  /// A delegation by its name as it stands in a sentence.
  func the(_ code: DelegationCode) -> BriefText { briefs.the(code) }
}
