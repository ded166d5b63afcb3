import Analytics
import Sponsors

/// The pages of `compare` for people, in Markdown.
struct DraftPage {
  private let drafts: DraftCorpus

  init(_ drafts: DraftCorpus) { self.drafts = drafts }

  /// The sponsors of several drafts.
  func comparing(_ sets: [SponsorSet]) -> String {
    var text = "# Sponsors of \(enumerated(sets.map(\.symbol.escaped)))\n\n" + overview(sets)
    text += "\n## Overlap\n\n" + overlap(sets)
    text += "\n## Who is on which\n\n" + intersections(sets)
    for (earlier, later) in zip(sets, sets.dropFirst()) { text += change(DraftChange(from: earlier, to: later)) }
    return text + "\n## Where it is printed\n\n" + evidence(sets)
  }

  /// One text over the sessions.
  func following(_ history: TextHistory) -> String {
    let sets = history.steps.map(\.set)
    let known = sets.filter(\.isKnown)
    var text = "# \(history.symbol.escaped) over the sessions\n\n"
    let title = sets.lazy.map(\.title).first { !$0.isEmpty } ?? ""
    if !title.isEmpty { text += "“\(title.escaped)”\n\n" }
    text += sessions(history)
    if !history.recalled.isEmpty {
      text +=
        "\nIts texts recall by this title, and what was read does not hold: "
        + enumerated(history.recalled.map(\.text.escaped)) + ".\n"
    }
    if known.count < 2 { text += "\nWhat was read holds the sponsors of no other session's text.\n" }
    for change in history.changes { text += self.change(change) }
    return text + "\n## Where it is printed\n\n" + evidence(known)
  }

  /// The likeliest further sponsors of a draft.
  func naming(_ targets: [Target], of finder: TargetFinder) -> String {
    let draft = finder.draft
    var text = "# Likely further sponsors of \(draft.symbol.escaped)\n\n" + overview([draft])
    text += "\nOn it now: \(list(draft.sponsors)).\n\n"
    if targets.isEmpty { return text + "No past text was shared with its sponsors by anybody else.\n" }
    var table = MarkdownTable(columns: [
      ("", true), ("delegation", false), ("score", true), ("lift", true), ("nearest on it", false),
      ("earlier text of the series", false), ("past texts with its sponsors", false),
    ])
    for (place, target) in targets.enumerated() {
      table.cell(place + 1)
      table.cell(drafts.name(target.delegation))
      table.cell(hundredths(target.score))
      table.cell(hundredths(target.lift))
      table.cell(
        target.partners.map { "\(drafts.name($0.delegation)) (\($0.shared), \(hundredths($0.jaccard)))" }
          .joined(separator: "; "))
      table.cell(target.ofSeries.map { drafts.placed($0, target.delegation) }.joined(separator: "; "))
      table.cell(
        target.texts.map { "\(drafts.placed($0.set, target.delegation)) with \($0.sponsorsOnIt) of them" }
          .joined(separator: "; "))
      table.endRow()
    }
    return text + table.text
      + "\nScore: how well the delegation's past fits the sponsors, from 0 to 1. Lift: how much more often it was on their "
      + "texts than on texts in general; 1 is no more. In brackets behind a partner: past texts in common, and their "
      + "Jaccard similarity.\n"
  }

  // MARK: Parts

  private func overview(_ sets: [SponsorSet]) -> String {
    var table = MarkdownTable(columns: [
      ("draft", false), ("title", false), ("session", true), ("sponsors", true), ("withdrew", false),
      ("documents", false),
    ])
    for set in sets {
      let rows = (set.sponsors.flatMap(set.rows) + set.withdrawn.flatMap(set.withdrawals)).sorted()
      table.cell(set.symbol)
      table.cell(set.title)
      table.cell(set.session.map(Double.init))
      table.cell(set.sponsors.count)
      table.cell(list(set.withdrawn))
      table.cell(drafts.places(rows).joined(separator: "; "))
      table.endRow()
    }
    return table.text
  }

  private func overlap(_ sets: [SponsorSet]) -> String {
    var table = MarkdownTable(columns: [
      ("draft", false), ("draft", false), ("on both", true), ("on either", true), ("Jaccard", true),
    ])
    for (place, first) in sets.enumerated() {
      for second in sets.dropFirst(place + 1) {
        let change = DraftChange(from: first, to: second)
        table.cell(first.symbol)
        table.cell(second.symbol)
        table.cell(change.stayed.count)
        table.cell(change.stayed.count + change.came.count + change.went.count)
        table.cell(change.jaccard.map(hundredths) ?? "")
        table.endRow()
      }
    }
    return table.text
  }

  private func intersections(_ sets: [SponsorSet]) -> String {
    var table = MarkdownTable(columns: [("on", false), ("and no other", true), ("at least", true), ("who", false)])
    for one in DraftIntersections(sets).all {
      table.cell(one.texts.map { sets[$0].symbol }.joined(separator: " & "))
      table.cell(one.delegations.count)
      table.cell(one.inclusiveCount)
      table.cell(list(one.delegations))
      table.endRow()
    }
    return table.text
  }

  private func sessions(_ history: TextHistory) -> String {
    var table = MarkdownTable(columns: [
      ("session", true), ("text", false), ("drafts", false), ("resolution", false), ("sponsors", true),
      ("stayed", true), ("came", true), ("went", true), ("Jaccard", true), ("documents", false),
    ])
    for step in history.steps {
      let set = step.set
      table.cell(set.session.map(Double.init))
      table.cell(set.symbol)
      table.cell(set.families.map(\.symbol).joined(separator: "; "))
      table.cell(step.resolutions.joined(separator: "; "))
      table.cell(set.isKnown ? String(set.sponsors.count) : "not read")
      table.cell(step.change.map { String($0.stayed.count) } ?? "")
      table.cell(step.change.map { String($0.came.count) } ?? "")
      table.cell(step.change.map { String($0.went.count) } ?? "")
      table.cell(step.change?.jaccard.map(hundredths) ?? "")
      table.cell(drafts.places(set.sponsors.flatMap(set.rows).sorted()).joined(separator: "; "))
      table.endRow()
    }
    return table.text
  }

  private func change(_ change: DraftChange) -> String {
    var text = "\n## From \(change.earlier.symbol.escaped) to \(change.later.symbol.escaped)\n\n"
    for (words, codes) in [("Stayed", change.stayed), ("Came", change.came), ("Went", change.went)] {
      text += "- \(words), \(codes.count)" + (codes.isEmpty ? "" : ": \(list(codes).escaped)") + "\n"
    }
    let rosters = drafts.rosters(of: [change.earlier, change.later])
    guard !rosters.isEmpty else { return text }
    var table = MarkdownTable(columns: [
      ("group", false), ("before", false), ("after", false), ("stayed", true), ("came", true), ("went", true),
    ])
    for roster in rosters {
      let group = change.change(of: roster)
      table.cell(drafts.groupName(roster.group))
      for share in [group.earlier, group.later] {
        table.cell(share.day == nil ? "" : "\(share.sponsors) of \(share.members)")
      }
      for count in [group.stayed, group.came, group.went] { table.cell(count) }
      table.endRow()
    }
    return text + "\n" + table.text
  }

  private func evidence(_ sets: [SponsorSet]) -> String {
    var table = MarkdownTable(columns: [("delegation", false)] + sets.map { ($0.symbol, false) })
    for code in drafts.sorted(Array(Set(sets.flatMap { $0.sponsors + $0.withdrawn }))) {
      table.cell(drafts.name(code))
      for set in sets { table.cell(drafts.standing(of: code, in: set)) }
      table.endRow()
    }
    return table.text
  }

  private func list(_ codes: [DelegationCode]) -> String {
    drafts.sorted(codes).map(drafts.name).joined(separator: ", ")
  }
}
