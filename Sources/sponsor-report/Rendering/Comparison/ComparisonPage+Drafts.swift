import Analytics
import Sponsors

// The sponsors of several drafts.

extension ComparisonPage {
  /// Who is on which of several drafts; with who stayed, came and went where one follows another in time.
  func comparing(_ sets: [SponsorSet]) -> Brief {
    let found = DraftIntersections(sets)
    let changes = drafts.changes(sets)
    var sections = [Brief.Section(heading: "The drafts", blocks: [.table(overview(sets))])]
    sections.append(Brief.Section(heading: "Who is on which", blocks: counts(found)))
    if sets.count > 2 { sections.append(Brief.Section(heading: "How alike they are", blocks: likeness(sets))) }
    let all = found.intersection(of: Array(sets.indices)).delegations
    let last = sets.count == 2 ? "both" : "all \(spelled(sets.count))"
    if let table = groups(sets, last: last, of: all) {
      sections.append(Brief.Section(heading: "By group", blocks: [.table(table)]))
    }
    if !found.all.isEmpty {
      sections.append(Brief.Section(heading: "The names", blocks: names(found, moves: sets.count == 2 ? changes : nil)))
    }
    if sets.count > 2, let changes {
      sections.append(Brief.Section(heading: "Who stayed, came and went", blocks: changes.flatMap { moves($0) }))
    }
    let evidence = evidence(sets)
    if !evidence.isEmpty { sections.append(Brief.Section(heading: "Where it is printed", blocks: evidence)) }
    return Brief(
      title: "Sponsors of \(sets.map(symbol).listed)", findings: findings(found, changes), sections: sections,
      methods: methods.sentence)
  }

  // MARK: Findings

  private func findings(_ found: DraftIntersections, _ changes: [DraftChange]?) -> [BriefText] {
    let sets = found.sets
    guard !found.all.isEmpty else {
      return ["No sponsor of any of the drafts was read, so there is nothing to compare."]
    }
    var findings: [BriefText] = []
    if sets.count == 2 {
      let first = changes?.first.map { change -> BriefText in moved(change) } ?? onBoth(found)
      findings.append(first + likenessSentence(sets[0], sets[1]))
    } else {
      findings.append(onSeveral(found))
      if let nearest = nearestPair(sets) { findings.append(nearest) }
    }
    if let leaders = leaders(found) { findings.append(leaders) }
    let remarks = remarks(on: sets)
    if !remarks.isEmpty { findings.append(remarks.joined(by: " ")) }
    return findings
  }

  private func onBoth(_ found: DraftIntersections) -> BriefText {
    let counts = [[0, 1], [0], [1]].map { found.intersection(of: $0).delegations.count }
    let either = found.delegations.count
    return """
      Of the \(words: counted(either, "delegation", "delegations")) on either draft, \(words: are(counts[0])) on both, \
      \(words: none(counts[1])) only on \(symbol(found.sets[0])) and \(words: none(counts[2])) only on \
      \(symbol(found.sets[1])).
      """
  }

  private func onSeveral(_ found: DraftIntersections) -> BriefText {
    let counts = found.countsByTexts
    let most = counts.count
    var parts = ["\(are(counts[most - 1])) on all \(spelled(most))"]
    for texts in stride(from: most - 1, to: 0, by: -1) where counts[texts - 1] > 0 {
      parts.append("\(counts[texts - 1]) on \(texts == 1 ? "one only" : spelled(texts))")
    }
    let delegations = counted(found.delegations.count, "delegation", "delegations")
    return
      "Of the \(words: delegations) on at least one of the \(words: spelled(most)) drafts, \(words: enumerated(parts))."
  }

  /// The regional group with most delegations in each of the main parts; nil where none leads.
  private func leaders(_ found: DraftIntersections) -> BriefText? {
    var order: [DelegationCode] = []
    var places: [DelegationCode: [BriefText]] = [:]
    for texts in [Array(found.sets.indices)] + found.sets.indices.map({ [$0] }) {
      let part = found.intersection(of: texts).delegations
      let groups = drafts.regional.parts(of: part, on: drafts.day(of: texts, found.sets))
      let most = groups.map(\.delegations.count).max() ?? 0
      let leaders = groups.filter { $0.delegations.count == most }
      guard part.count >= 5, leaders.count == 1, let group = leaders[0].group, let members = leaders[0].members else {
        continue
      }
      if places[group] == nil { order.append(group) }
      places[group, default: []].append("\(place(texts, found.sets)) (\(most) of its \(members) members)")
    }
    guard !order.isEmpty else { return nil }
    let words = order.enumerated().map { index, group -> BriefText in
      "\(named(group: group)) \(words: index == 0 ? "has most delegations " : "")\((places[group] ?? []).listed)"
    }
    return "Of the regional groups, \(words.listed)."
  }

  /// How alike two drafts are, in a sentence that says what the numbers mean.
  private func likenessSentence(_ first: SponsorSet, _ second: SponsorSet) -> BriefText {
    let overlap = drafts.overlap(first, second)
    guard first.isKnown, second.isKnown, let jaccard = overlap.jaccard else { return "" }
    var text: BriefText = """
       Their Jaccard similarity, those on both divided by those on either, is \(words: hundredths(jaccard)): 1 would be the same \
      sponsors, 0 none in common.
      """
    if let eligible = overlap.eligible, let expected = overlap.expected, let lift = overlap.lift {
      text += """
         Had each drawn its sponsors from the \(eligible) Member States by lot, \(words: few(expected)) would be on \
        both; \(words: are(overlap.eligibleBoth))\(words: lift == 0 ? "" : ", \(tenths(lift)) times as many").
        """
    }
    return text
  }

  private func nearestPair(_ sets: [SponsorSet]) -> BriefText? {
    let pairs = pairs(of: sets).compactMap { pair in
      pair.overlap.jaccard.map { (first: pair.first, second: pair.second, overlap: pair.overlap, jaccard: $0) }
    }
    guard let most = pairs.map(\.jaccard).max(), let least = pairs.map(\.jaccard).min(), most > least,
      let nearest = pairs.first(where: { $0.jaccard == most }),
      let farthest = pairs.first(where: { $0.jaccard == least })
    else { return nil }
    func words(_ pair: (first: SponsorSet, second: SponsorSet, overlap: DraftOverlap, jaccard: Double)) -> BriefText {
      "\(symbol(pair.first)) and \(symbol(pair.second)) (\(pair.overlap.both) on both of \(pair.overlap.either) on either)"
    }
    return "Most alike are \(words(nearest)), least alike \(words(farthest))."
  }

  // MARK: Tables

  private func overview(_ sets: [SponsorSet]) -> Brief.Table {
    overview(sets.map { ($0, nil) }, caption: "The drafts compared")
  }

  /// The texts with how their sponsors came to be on them; columns that say nothing are left out.
  func overview(_ texts: [(set: SponsorSet, resolutions: [String]?)], caption: String) -> Brief.Table {
    let standings = texts.map { text in
      Dictionary(grouping: text.set.sponsors) { text.set.standing(of: $0, in: drafts.ledger) ?? .other }
    }
    let kinds: [(standing: SponsorStanding, title: String)] = [
      (.sponsor, "in its list"), (.joined, "later"), (.byGroup, "by group"), (.other, "otherwise"),
    ]
    var shown = kinds.filter { kind in standings.contains { $0[kind.standing] != nil } }
    if shown.count == 1 { shown = [] }
    let hasResolutions = texts.contains { $0.resolutions?.isEmpty == false }
    let hasWithdrawn = texts.contains { !$0.set.withdrawn.isEmpty }
    var table = Brief.Table(
      caption: caption,
      columns: [("text", false), ("title", false), ("session", true)]
        + (hasResolutions ? [("resolution", false)] : []) + [("sponsors", true)] + shown.map { ($0.title, true) }
        + (hasWithdrawn ? [("withdrew", true)] : []))
    for (text, standings) in zip(texts, standings) {
      let set = text.set
      var row = [symbol(set), title(set), "\(words: set.session.map(String.init) ?? "")"]
      if hasResolutions { row.append((text.resolutions ?? []).map { BriefText(.symbol($0)) }.joined(by: "; ")) }
      row.append(set.isKnown ? "\(set.sponsors.count)" : "not read")
      for kind in shown { row.append(set.isKnown ? "\(standings[kind.standing]?.count ?? 0)" : "") }
      if hasWithdrawn { row.append(set.isKnown ? "\(set.withdrawn.count)" : "") }
      table.rows.append(row)
    }
    return table
  }

  /// The regions of the Venn diagram for two or three drafts, else the combinations in the order of their size.
  private func counts(_ found: DraftIntersections) -> [Brief.Block] {
    let either = found.delegations.count
    if found.sets.count <= 3 {
      var table = Brief.Table(
        caption: "Delegations on these drafts and on no other of those compared",
        columns: [("drafts", false), ("delegations", true), ("share", true)])
      for region in found.regions {
        let count = region.delegations.count
        table.rows.append([
          place(region.texts, found.sets).capitalized, "\(count)",
          either == 0 ? "" : "\(words: percent(count, of: either))",
        ])
      }
      table.rows.append([
        found.sets.count == 2 ? "On either" : "On at least one", "\(either)", either == 0 ? "" : "100 %",
      ])
      return [.table(table)]
    }
    let hasDots = found.sets.count <= Self.dotColumns
    var table = Brief.Table(
      caption: "Combinations of drafts with somebody on them, the largest first",
      columns: [(hasDots ? "drafts" : "on", hasDots)] + (hasDots ? found.sets.map { ($0.symbol, false) } : [])
        + [("on these and no other", true), ("on these at least", true)])
    for one in found.all {
      var row: [BriefText] = [
        hasDots ? "\(one.texts.count)" : one.texts.map { symbol(found.sets[$0]) }.joined(by: ", ")
      ]
      if hasDots { row += found.sets.indices.map { one.texts.contains($0) ? "●" : "" } }
      table.rows.append(row + ["\(one.delegations.count)", "\(one.inclusiveCount)"])
    }
    return [.table(table)]
  }

  /// How many drafts have a column each in the table of combinations; more are named in one cell.
  private static var dotColumns: Int { 8 }

  private func likeness(_ sets: [SponsorSet]) -> [Brief.Block] {
    let pairs = pairs(of: sets)
    let hasChance = pairs.contains { $0.overlap.expected != nil }
    var table = Brief.Table(
      caption: "Every two of the drafts",
      columns: [("draft", false), ("draft", false), ("on both", true), ("on either", true), ("Jaccard", true)]
        + (hasChance ? [("by lot", true), ("lift", true)] : []))
    for (first, second, overlap) in pairs {
      var row: [BriefText] = [
        symbol(first), symbol(second), "\(overlap.both)", "\(overlap.either)",
        "\(words: overlap.jaccard.map(hundredths) ?? "")",
      ]
      if hasChance {
        row += ["\(words: overlap.expected.map(few) ?? "")", "\(words: overlap.lift.map(tenths) ?? "")"]
      }
      table.rows.append(row)
    }
    var words: BriefText =
      "Jaccard is those on both divided by those on either: 1 for the same sponsors, 0 for none in common."
    if hasChance {
      words += """
         By lot is how many Member States would be on both if each draft had drawn its sponsors from all of them by lot; \
        lift is how many times as many there are.
        """
    }
    return [.table(table), .paragraph(words)]
  }

  private func pairs(of sets: [SponsorSet]) -> [(first: SponsorSet, second: SponsorSet, overlap: DraftOverlap)] {
    sets.indices.flatMap { first in
      sets.indices.dropFirst(first + 1).map { (sets[first], sets[$0], drafts.overlap(sets[first], sets[$0])) }
    }
  }

  /// How many members of each group are on each draft, of its members of the day; nil where no group has anybody on one.
  func groups(_ sets: [SponsorSet], last: String, of all: [DelegationCode]) -> Brief.Table? {
    let rosters = drafts.rosters(of: sets)
    guard !rosters.isEmpty else { return nil }
    let day = sets.compactMap(\.day).max()
    var table = Brief.Table(
      caption: "Members of groups on the drafts, of the members of the day",
      columns: [("group", false)] + sets.map { ($0.symbol, true) } + [(last, true)])
    for roster in rosters {
      table.rows.append(
        [BriefText(.group(drafts.groupName(roster.group)))]
          + sets.map { set in
            let share = set.share(of: roster)
            return share.day == nil ? "" : "\(share.sponsors) of \(share.members)"
          } + ["\(all.count { roster.contains($0, on: day) })"])
    }
    return table
  }

  // MARK: Names

  /// Where the delegations of a combination are: `on both`, `only on L.1`, `on L.1 and L.2 only`.
  private func place(_ texts: [Int], _ sets: [SponsorSet]) -> BriefText {
    if texts.count == sets.count { return sets.count == 2 ? "on both" : "on all \(words: spelled(sets.count))" }
    let symbols = texts.map { symbol(sets[$0]) }
    return texts.count == 1 ? "only on \(symbols.listed)" : "on \(symbols.listed) only"
  }

  private func names(_ found: DraftIntersections, moves: [DraftChange]?) -> [Brief.Block] {
    if let change = moves?.first { return self.moves(change) }
    let parts = found.sets.count <= 3 ? found.regions.filter { !$0.delegations.isEmpty } : found.all
    return parts.flatMap { part -> [Brief.Block] in
      [
        .heading("\(place(part.texts, found.sets).capitalized.plain) (\(part.delegations.count))"),
        byGroup(part.delegations, on: drafts.day(of: part.texts, found.sets)),
      ]
    }
  }
}
