import Analytics
import Sponsors

extension BriefWriter {
  /// `From session 76 to session 78`.
  var sessionHeading: String {
    briefs.lastTwoSessions.map { "From session \($0.before) to session \($0.latest)" } ?? ""
  }

  /// What it was behind in the session before the latest one and is not any more, what it came to, and what did not come
  /// back.
  var returns: [Brief.Block] {
    guard let (before, latest) = briefs.lastTwoSessions else { return [] }
    let histories = briefs.histories
    let steps = histories.flatMap { $0.steps(of: code) }.filter { $0.later.session == latest }
    let old = sponsored.filter { briefs.texts[$0.column].set.session == before }.map(\.column)
    guard !old.isEmpty || !steps.isEmpty else { return [] }
    // A text is of a series of which another is of the latest session, with its sponsors or without.
    var later: [DraftFamily: SponsorSet] = [:]
    for history in histories {
      guard let step = history.steps.last, step.set.session == latest else { continue }
      for earlier in history.steps.dropLast() { for family in earlier.set.families { later[family] = step.set } }
    }
    let back = old.filter { later[briefs.texts[$0].family] != nil }
    let gone = old.filter { later[briefs.texts[$0].family] == nil }
    let unknown = back.filter { later[briefs.texts[$0].family]?.isKnown == false }
    var blocks: [Brief.Block] = []
    if !old.isEmpty {
      let one = old.count == 1
      let count: BriefText = back.isEmpty ? "none" : back.count == old.count ? "all" : "\(back.count)"
      blocks.append(
        .paragraph(
          (one
            ? "The one text of session \(before) that it stood behind \(words: back.isEmpty ? "did not come" : "came") back in session "
            : "Of the \(texts(old.count)) of session \(before) that it stood behind, \(count) came back in session ")
            + "\(latest), as far as the documents read tell"
            + (back.isEmpty && gone.count < 4 ? ": \(gone.map(name).listed)." : ".")))
    }
    for (kind, words) in [(SeriesStep.Kind.left, "No longer on"), (.came, "Newly on"), (.stayed, "Still on")] {
      let items = steps.filter { $0.kind == kind }.map { line($0) }
      if !items.isEmpty { blocks += [.heading("\(words) (\(items.count))"), .list(items)] }
    }
    if !unknown.isEmpty {
      blocks += [.heading("Came back with sponsors unknown (\(unknown.count))"), .list(unknown.map { name($0) + "." })]
    }
    if !gone.isEmpty && (!back.isEmpty || gone.count > 3) {
      blocks += [.heading("Did not come back (\(gone.count))"), .list(gone.map { name($0) + "." })]
    }
    return blocks
  }

  private func name(_ column: Int) -> BriefText { briefs.name(briefs.texts[column].family) }

  private func line(_ step: SeriesStep) -> BriefText {
    "\(name(step.later)); before \(name(step.earlier, withoutTitle: step.earlier.title == step.later.title))."
  }

  /// A text of a series: the title and symbols of its drafts, and its session.
  private func name(_ set: SponsorSet, withoutTitle: Bool = false) -> BriefText {
    let names = set.families.map { family -> BriefText in
      withoutTitle ? BriefText(.symbol(family.symbol)) : briefs.name(family)
    }.listed
    guard let session = set.session else { return names }
    return "\(names), session \(session)"
  }
}
