import Analytics
import Sponsors

/// A text that a delegation is not behind although most of its partners or of a group of its own are.
struct Absence {
  /// The text's column in the incidence matrix.
  let column: Int
  /// How many of the nearest partners are behind it.
  let partners: Int
  /// Groups of its own on that day of which at least half are behind it, the greatest share first.
  let shares: [GroupShare]
  /// Groups of its own on that day that sponsored it.
  let sponsors: [DelegationCode]
  /// Whether it is uncertain that it belonged to the groups.
  let uncertain: Set<DelegationCode>
}

/// A text that a delegation is behind with few of its nearest partners.
struct Solitary {
  /// The text's column in the incidence matrix.
  let column: Int
  /// The partners that are behind it too.
  let partners: [DelegationCode]
}

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
      let shares = text.shares.filter { belongs($0.group) }
      // Where rosters are left out, a group's signature is not its members'.
      let sponsors = report.selection.withRosters ? text.groups.filter(belongs) : []
      let partners = partnersBehind(column).count
      let isMost = nearest.count >= Briefs.leastTexts && partners >= most(of: nearest.count)
      if !isMost && shares.isEmpty && sponsors.isEmpty { continue }
      let uncertain = (shares.map(\.group) + sponsors).filter { registry.doubtfulMembers(of: $0, on: day).contains(code) }
      found.append(
        Absence(column: column, partners: partners, shares: shares, sponsors: sponsors, uncertain: Set(uncertain)))
    }
    func share(_ absence: Absence) -> Double {
      absence.shares.first.map { Double($0.sponsors) / Double($0.members) } ?? 0
    }
    return found.sorted { ($1.partners, share($1), $0.column) < ($0.partners, share($0), $1.column) }
  }

  func findSolitary() -> [Solitary] {
    let count = nearest.count
    guard count >= Briefs.leastTexts else { return [] }
    return sponsored.compactMap { text in
      let partners = partnersBehind(text.column)
      return partners.count <= few(of: count) ? Solitary(column: text.column, partners: partners) : nil
    }.sorted { ($0.partners.count, $0.column) < ($1.partners.count, $1.column) }
  }

  /// The texts that it is not behind although most of its partners or of a group are, with the numbers.
  var absenceBlocks: [Brief.Block] {
    guard !absences.isEmpty else { return [] }
    let hasPartners = nearest.count >= Briefs.leastTexts
    return [
      .paragraph(
        "Listed is what at least half of the members of a group of its own"
          + (hasPartners ? ", or at least \(most(of: nearest.count)) of its \(nearest.count) nearest partners," : "")
          + " stand behind and it does not."),
      .list(absences.map(line)),
    ]
  }

  private static var groupsShown: Int { 3 }

  private func line(_ absence: Absence) -> BriefText {
    var parts: [BriefText] = []
    if nearest.count >= Briefs.leastTexts { parts.append("\(absence.partners) of its \(nearest.count) nearest partners") }
    for share in absence.shares.prefix(Self.groupsShown) {
      let doubt: BriefText = absence.uncertain.contains(share.group) ? " (if it was a member on that day)" : ""
      parts.append("\(share.sponsors) of the \(share.members) members of \(briefs.group(share.group))\(doubt)")
    }
    let name = briefs.name(briefs.texts[absence.column].family)
    let left: BriefText =
      withdrawals.contains { $0.family == briefs.texts[absence.column].family } ? ", from which it withdrew" : ""
    let signed: BriefText =
      absence.sponsors.isEmpty ? "" : ", sponsored by \(absence.sponsors.map(briefs.group).listed)"
    return name + left + signed + (parts.isEmpty ? "" : ": ") + parts.listed + "."
  }

  /// The texts that it is behind with few of its partners, with who they are.
  var solitaryBlocks: [Brief.Block] {
    guard !solitary.isEmpty else { return [] }
    let items = solitary.map { text -> BriefText in
      let all = briefs.texts[text.column].set.sponsors.count
      let who: BriefText = text.partners.isEmpty ? "none" : "\(text.partners.count), \(briefs.names(text.partners)),"
      return "\(briefs.name(briefs.texts[text.column].family)): \(who) of its \(nearest.count) nearest partners, of "
        + "\(words: counted(all - 1, "other sponsor", "other sponsors"))."
    }
    return [.list(items)]
  }
}
