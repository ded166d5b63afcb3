import Analytics
import Sponsors

extension BriefWriter {
  /// What is known of it and another; nil where nothing was tested.
  func pair(_ other: DelegationCode) -> Backbone.Pair? {
    guard case .success(let backbone) = report.backbone, let row, let position = briefs.position[other] else {
      return nil
    }
    return backbone.pair(row, position)
  }

  /// The delegations with which its ties are beyond chance, the surest first.
  var tiedPartners: [DelegationCode] {
    partners.all.map(\.delegation).compactMap { other in pair(other).map { (other, $0) } }.filter { $0.1.tie == 1 }
      .sorted { ($0.1.q ?? 1, $0.0) < ($1.1.q ?? 1, $1.0) }.map(\.0)
  }

  /// Its nearest partners, and those to which it is tied beyond chance.
  var partnerBlocks: [Brief.Block] {
    let nearest = nearest
    guard !nearest.isEmpty else { return [] }
    let hasChance = nearest.contains { pair($0.delegation)?.finding?.expected != nil }
    var table = Brief.Table(
      caption: nearest.count == 1
        ? "The only delegation with a text in common" : "The \(nearest.count) delegations with most in common",
      columns: [("delegation", false), ("its texts", true), ("in common", true)]
        + (hasChance ? [("expected", true), ("p", true), ("q", true)] : []))
    for partner in nearest {
      let pair = pair(partner.delegation)
      let own = briefs.position[partner.delegation].map { report.counts[$0, $0].first } ?? 0
      var row: [BriefText] = [
        BriefText(.delegation(partner.delegation, report.name(partner.delegation))), "\(own)",
        "\(partner.shared) of \(partner.either)",
      ]
      if hasChance {
        row += [
          "\(words: pair?.finding?.expected.map { tenths($0) } ?? "")",
          "\(words: pair?.finding.map { probability($0.tails.upper) } ?? "")",
          "\(words: pair?.q.map(probability) ?? "")",
        ]
      }
      table.rows.append(row)
    }
    var blocks: [Brief.Block] = [.table(table)]
    let behind = sponsored.map { partnersBehind($0.column).count }
    let (all, none) = (behind.count { $0 == nearest.count }, behind.count { $0 == 0 })
    if nearest.count > 1 {
      blocks.append(
        .paragraph(
          (all == 0
            ? "No text of it has all \(nearest.count) of these partners"
            : "All \(nearest.count) of these partners are behind \(all) of its \(texts(sponsored.count))")
            + (none == 0 ? "." : ", and none of them is behind \(none).")))
    }
    if case .failure(let error) = report.backbone {
      blocks.append(.paragraph("Whether a tie is beyond chance was not tested: \(words: "\(error)")."))
    }
    let others = tiedPartners
    if !others.isEmpty {
      blocks.append(
        .paragraph("Its ties beyond chance, the surest first: \(briefs.names(first: Self.tiesShown, of: others))."))
    }
    return blocks
  }

  private static var tiesShown: Int { 12 }

  /// Those of its nearest partners that are behind a text.
  func partnersBehind(_ column: Int) -> [DelegationCode] {
    nearest.map(\.delegation).filter { briefs.texts[column].set.contains($0) }
  }

  /// Who is new among its nearest partners and who is not any more, from each session to the next in which it is behind
  /// enough texts to tell.
  var partnerChanges: [Brief.Block] {
    guard briefs.sessions.count > 1, sponsored.count >= Briefs.leastTexts else { return [] }
    var items: [BriefText] = []
    var few: [(number: Int, words: BriefText)] = []
    var last: (number: Int, nearest: NearestPartners)?
    for session in briefs.sessions {
      let sum = session.counts.delegations.firstIndex(of: code).map { session.counts[$0, $0].first } ?? 0
      guard sum >= Briefs.leastTexts else {
        few.append((session.number, "\(part(sum, of: session.counts.textCount)) of session \(session.number)"))
        continue
      }
      let nearest = NearestPartners(of: code, in: session.counts)
      if let last {
        items += changes(
          nearest.change(from: last.nearest, count: Briefs.nearest), from: last.number, to: session.number)
      }
      last = (session.number, nearest)
    }
    var blocks: [Brief.Block] = items.isEmpty ? [] : [.list(items)]
    if !few.isEmpty {
      let told: BriefText =
        few.count > 2
        ? "fewer than \(Briefs.leastTexts) texts of each of \(BriefText.sessions(few.map(\.number)))"
        : few.map(\.words).listed
      blocks.append(
        .paragraph(
          "It stands behind \(told), too few to tell its partners there"
            + (items.isEmpty ? ", so that the sessions cannot be compared." : ".")))
    }
    return blocks
  }

  /// `3 of the 7 texts`, `none of the 2 texts`, `the only text`.
  private func part(_ count: Int, of all: Int) -> BriefText {
    if all == 1 { return count == 1 ? "the only text" : "not the only text" }
    return "\(words: count == 0 ? "none" : String(count)) of the \(texts(all))"
  }

  private func changes(_ change: NearestPartners.Change, from earlier: Int, to later: Int) -> [BriefText] {
    func named(_ partners: [NearestPartners.Partner]) -> BriefText {
      partners.map { "\(the($0.delegation)) (\($0.shared) of \($0.either))" }.listed
    }
    let count = change.kept.count + change.new.count
    if change.new.isEmpty, change.lost.isEmpty {
      return ["From session \(earlier) to session \(later) its \(count) nearest partners are the same."]
    }
    var items: [BriefText] = []
    if !change.new.isEmpty {
      items.append(
        "Of its \(count) nearest partners in session \(later), \(change.new.count) are new: \(named(change.new)).")
    }
    if !change.lost.isEmpty {
      items.append(
        "Of its \(change.kept.count + change.lost.count) in session \(earlier), \(change.lost.count) are lost: "
          + "\(named(change.lost)).")
    }
    if !change.kept.isEmpty {
      items.append("Nearest in both sessions, \(earlier) and \(later), are \(named(change.kept)).")
    }
    return items
  }
}
