import Analytics
import Sponsors

// The likeliest further sponsors of a draft.

extension ComparisonPage {
  /// How many past texts are named with a delegation; the CSV and JSON forms have all.
  private static var textsShown: Int { 3 }

  /// The likeliest further sponsors of a draft.
  func naming(_ targets: [Target], of finder: TargetFinder, on day: Day?) -> Brief {
    let draft = finder.draft
    var sections: [Brief.Section] = []
    if !targets.isEmpty {
      sections.append(
        Brief.Section(
          heading: "Who may join", blocks: [.table(table(targets, on: day)), .paragraph(meaning(targets))]))
    }
    if !draft.sponsors.isEmpty {
      sections.append(Brief.Section(heading: "Who is on it now", blocks: [byGroup(draft.sponsors, on: draft.day)]))
    }
    let evidence = evidence([draft])
    if !evidence.isEmpty { sections.append(Brief.Section(heading: "Where it is printed", blocks: evidence)) }
    return Brief(
      title: "Likely further sponsors of \(symbol(draft))", findings: findings(targets, finder), sections: sections,
      methods: methods.sentence)
  }

  private func findings(_ targets: [Target], _ finder: TargetFinder) -> [BriefText] {
    let draft = finder.draft
    let title = title(draft)
    let sponsors = counted(draft.sponsors.count, "sponsor", "sponsors")
    var findings: [BriefText] = ["\(symbol(draft))\(title.isEmpty ? "" : ", \(title),") has \(words: sponsors)."]
    if targets.isEmpty {
      findings[0] += " No past text was shared with them by anybody else, so that nobody can be named."
      return findings + remarks(on: [draft])
    }
    let past = counted(finder.past.count, "past text", "past texts")
    findings[0] += """
       By \(words: past), \(targets.count == 1 ? "this delegation" : "these \(targets.count) delegations") stood most often beside \
      those who are on it now, held against how much \(targets.count == 1 ? "it sponsors" : "they sponsor") at all.
      """
    if let caution = finder.caution { findings.append("Caution: \(words: caution.sentence).") }
    return findings + remarks(on: [draft])
  }

  private func table(_ targets: [Target], on day: Day?) -> Brief.Table {
    let hasSeries = targets.contains { !$0.ofSeries.isEmpty }
    var table = Brief.Table(
      caption: "Delegations that are not on the draft, the likeliest first",
      columns: [
        ("delegation", false), ("regional group", false), ("score", true), ("lift", true),
        ("nearest on the draft", false),
      ] + (hasSeries ? [("earlier text of the series", false)] : []) + [("past texts with its sponsors", false)])
    for target in targets {
      var row: [BriefText] = [
        name(target.delegation), group(target.delegation, on: day), "\(words: hundredths(target.score))",
        "\(words: hundredths(target.lift))",
        target.partners.map { "\(name($0.delegation)) (\($0.shared))" }.joined(by: ", "),
      ]
      if hasSeries { row.append(target.ofSeries.map { placed($0, target.delegation) }.joined(by: "; ")) }
      let shown = target.texts.prefix(Self.textsShown).map { text -> BriefText in
        "\(placed(text.set, target.delegation)) with \(text.sponsorsOnIt)"
      }
      let others = target.texts.count - shown.count
      row.append(shown.joined(by: "; ") + (others > 0 ? "; and \(others) more" : ""))
      table.rows.append(row)
    }
    return table
  }

  private func group(_ code: DelegationCode, on day: Day?) -> BriefText {
    drafts.regional.group(of: code, on: day).map { BriefText(.group(drafts.groupName($0))) } ?? ""
  }

  private func placed(_ set: SponsorSet, _ code: DelegationCode) -> BriefText {
    "\(symbol(set)) (\(places(set.rows(of: code))))"
  }

  private func meaning(_ targets: [Target]) -> BriefText {
    """
    The score says how well a delegation’s past fits the sponsors, from 0 to 1. Lift is how much more often it was on \
    their texts than on texts in general; 1 is no more. Behind a delegation on the draft stands how many past texts the \
    two were on together, behind a past text how many of the draft’s sponsors were on it.
    """
  }
}

extension TargetFinder.Caution {
  /// The caution in words, without a full stop.
  var sentence: String {
    switch self {
    case .onePastText(let text):
      "only one past text, \(text.symbol), was read: whoever is on it has the same score, and the order is that of the codes"
    case .oneSharedText(let text):
      "of the past texts only \(text.symbol) has a sponsor in common with the draft: the score falls with how many texts a "
        + "delegation was on, and tells nothing else"
    }
  }
}
