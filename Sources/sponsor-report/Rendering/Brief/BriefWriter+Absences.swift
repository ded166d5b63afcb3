import Analytics
import Sponsors

extension BriefWriter {
  /// Of ten partners, eight are nearly all, and two are few; of fewer the same shares.
  private func most(of count: Int) -> Int { (count * 4 + 4) / 5 }
  private func few(of count: Int) -> Int { count / 5 }

  func findAbsences() -> [Absence] {
    let nearest = nearest
    let registry = report.registry
    var found: [Absence] = []
    for (column, text) in briefs.texts.enumerated() where !text.set.contains(code) {
      guard let day = text.set.day else { continue }
      func belongs(_ group: DelegationCode) -> Bool { briefs.rosters[group]?.contains(code, on: day) == true }
      let shares = telling(text.shares.filter { belongs($0.group) })
      // Where rosters are left out, a group's signature is not its members'.
      let sponsors = report.selection.withRosters ? text.groups.filter(belongs) : []
      let partners = partnersBehind(column).count
      let isMost = nearest.count >= Briefs.leastTexts && partners >= most(of: nearest.count)
      if !isMost && shares.isEmpty && sponsors.isEmpty { continue }
      let uncertain = (shares.map(\.group) + sponsors).filter {
        registry.doubtfulMembers(of: $0, on: day).contains(code)
      }
      found.append(
        Absence(
          column: column, partners: partners, isOfPartners: isMost, shares: shares, sponsors: sponsors,
          uncertain: Set(uncertain)))
    }
    func share(_ absence: Absence) -> Double {
      absence.shares.first.map { Double($0.sponsors) / Double($0.members) } ?? 0
    }
    return found.sorted {
      ($1.isOfPartners ? $1.partners : 0, share($1), $0.column) < (
        $0.isOfPartners ? $0.partners : 0, share($0), $1.column
      )
    }
  }

  /// The share of its region, and the greatest one where that is greater.
  private func telling(_ shares: [GroupShare]) -> [GroupShare] {
    guard let greatest = shares.first else { return [] }
    let region = report.registry.country(code)?.regionalGroup
    guard let regional = shares.first(where: { $0.group.text == region }) else { return [greatest] }
    let isGreater = greatest.sponsors * regional.members > regional.sponsors * greatest.members
    return isGreater ? [regional, greatest] : [regional]
  }

  func findSolitary() -> [Solitary] {
    let count = nearest.count
    guard count >= Briefs.leastTexts else { return [] }
    return sponsored.compactMap { text in
      let partners = partnersBehind(text.column)
      return partners.count <= few(of: count) ? Solitary(column: text.column, partners: partners) : nil
    }.sorted { ($0.partners.count, $0.column) < ($1.partners.count, $1.column) }
  }

  /// The texts that it is not behind although most of its partners or of a group are, with the numbers: by whom most are
  /// behind them, a line a text.
  var absenceBlocks: [Brief.Block] {
    let ofPartners = absences.filter(\.isOfPartners)
    var blocks: [Brief.Block] = []
    if !ofPartners.isEmpty {
      blocks += [
        .heading(
          "That at least \(most(of: nearest.count)) of its \(nearest.count) nearest partners stand behind (\(ofPartners.count))"
        ),
        .list(ofPartners.map { line($0, beneath: nil) }),
      ]
    }
    let others = absences.filter { !$0.isOfPartners }
    var groups: [DelegationCode?] = []
    for absence in others where !groups.contains(absence.shares.first?.group) {
      groups.append(absence.shares.first?.group)
    }
    func count(_ group: DelegationCode?) -> Int { others.count { $0.shares.first?.group == group } }
    let order = groups.enumerated().sorted { (count($1.element), $0.offset) < (count($0.element), $1.offset) }
    for group in order.map(\.element) {
      let texts = others.filter { $0.shares.first?.group == group }
      let isSmall = texts.allSatisfy { $0.shares.first.map(BriefedText.isSmall) ?? false }
      let who =
        group.map {
          "\(isSmall ? "all the other" : "at least half of the") \(briefs.members(of: $0).plain) stand behind"
        }
        ?? "a group of its own sponsored"
      blocks += [.heading("That \(who) (\(texts.count))"), .list(texts.map { line($0, beneath: group) })]
    }
    return blocks
  }

  /// A text with who is behind it; the name of the group whose heading it stands beneath is not said again.
  private func line(_ absence: Absence, beneath group: DelegationCode?) -> BriefText {
    var parts: [BriefText] = []
    if absence.isOfPartners { parts.append("\(absence.partners) of \(nearest.count)") }
    for share in absence.shares {
      let doubt: BriefText = absence.uncertain.contains(share.group) ? " (if it was one of them on that day)" : ""
      parts.append((share.group == group ? "\(share.sponsors) of \(share.members)" : briefs.members(share)) + doubt)
    }
    if !absence.isOfPartners, absence.partners > 0 {
      parts.append("\(absence.partners) of its \(nearest.count) nearest partners")
    }
    let family = briefs.texts[absence.column].family
    let left: BriefText = withdrawals.contains { $0.family == family } ? ", from which it withdrew" : ""
    let signed: BriefText =
      absence.sponsors.isEmpty ? "" : ", sponsored by \(absence.sponsors.map(briefs.group).listed)"
    return briefs.name(family) + left + signed + (parts.isEmpty ? "" : ": ") + parts.listed + "."
  }

  /// The texts that it is behind with few of its partners, with who they are.
  var solitaryBlocks: [Brief.Block] {
    guard !solitary.isEmpty else { return [] }
    let items = solitary.map { text -> BriefText in
      let all = briefs.texts[text.column].set.sponsors.count
      let name = briefs.name(briefs.texts[text.column].family)
      if all == 1 { return "\(name): nobody else stands behind it." }
      let others: BriefText = "the \(words: counted(all - 1, "other delegation", "other delegations"))"
      if text.partners.isEmpty {
        return all == 2
          ? "\(name): the only other delegation behind it is none of its \(nearest.count) nearest partners."
          : "\(name): none of its \(nearest.count) nearest partners is among \(others) behind it."
      }
      return "\(name): of its \(nearest.count) nearest partners only \(briefs.names(text.partners)) "
        + "\(words: text.partners.count == 1 ? "is" : "are") among \(others) behind it."
    }
    return [.list(items)]
  }
}
