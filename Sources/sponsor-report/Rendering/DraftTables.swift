import Analytics
import Sponsors

// The tables of `compare` for machines: a row a delegation, an intersection, a session, a likely sponsor.

extension DraftCorpus {
  private static let jaccardRule = "jaccard = |A ∩ B| / |A ∪ B|"
  private static let liftRule =
    "lift = |A ∩ B| · N / (|A| · |B|) among the N Member States with a seat on the days of both"
  private static let intersectionRule = "an intersection holds who is on these drafts and on no other of those compared"
  private static let groupRule = "members of groups by the roster of each text's last day"

  /// Who is on which of the drafts, a row a delegation.
  func answer(comparing sets: [SponsorSet]) -> DraftAnswer {
    let symbols = sets.map(\.symbol)
    var table = ResultTable(
      [("country", false), ("name", false), ("regional_group", false)] + symbols.map { ($0, true) } + [
        ("intersection", false), ("where", false),
      ])
    for code in Set(sets.flatMap(\.sponsors)).sorted() {
      let on = sets.filter { $0.contains(code) }
      let placed = on.map { "\($0.symbol): \(standing(of: code, in: $0))" }
      table.rows.append(
        [.text(code.text), .text(name(code)), .text(regionalGroup(of: code, on: on.compactMap(\.day).max()))]
          + sets.map { .number($0.contains(code) ? 1 : 0) } + [
            .text(on.map(\.symbol).joined(separator: " & ")),
            .text(placed.joined(separator: " | ")),
          ])
    }
    return answer(table, comparing: sets)
  }

  /// Who is on which of the drafts, a row an intersection.
  func answer(intersecting sets: [SponsorSet]) -> DraftAnswer {
    var table = ResultTable([
      ("combination", false), ("drafts", true), ("size", true), ("size_with_others", true), ("countries", false),
      ("names", false), ("where", false),
    ])
    for one in DraftIntersections(sets).all {
      let rows = one.texts.flatMap { text in one.delegations.flatMap { sets[text].rows(of: $0) } }.sorted()
      table.rows.append([
        .text(one.texts.map { sets[$0].symbol }.joined(separator: " & ")), .number(Double(one.texts.count)),
        .number(Double(one.delegations.count)), .number(Double(one.inclusiveCount)), .text(codes(one.delegations)),
        .text(names(one.delegations)), .text(places(rows).joined(separator: "; ")),
      ])
    }
    return answer(table, comparing: sets)
  }

  private func answer(_ table: ResultTable, comparing sets: [SponsorSet]) -> DraftAnswer {
    let methods = methods(
      "\(sets.count) drafts", Self.jaccardRule, Self.liftRule, Self.intersectionRule, Self.groupRule)
    return DraftAnswer(
      table: table, methods: methods, page: { ComparisonPage(drafts: self, methods: methods).comparing(sets) })
  }

  /// One text over the sessions, a row a session.
  func answer(following history: TextHistory) -> DraftAnswer {
    var table = ResultTable([
      ("series", false), ("session", true), ("text", false), ("drafts", false), ("title", false), ("resolution", false),
      ("sponsors", true), ("withdrew", true), ("stayed", true), ("came", true), ("went", true), ("jaccard", true),
      ("came_countries", false), ("came_names", false), ("went_countries", false), ("went_names", false),
      ("where", false),
    ])
    for step in history.steps {
      let (set, change) = (step.set, step.change)
      let rows = (set.sponsors.flatMap(set.rows) + set.withdrawn.flatMap(set.withdrawals)).sorted()
      func count(_ codes: [DelegationCode]?) -> ResultTable.Cell { .number(codes.map { Double($0.count) }) }
      table.rows.append([
        .text(history.symbol), .number(set.session.map(Double.init)), .text(set.symbol),
        .text(set.families.map(\.symbol).joined(separator: "; ")), .text(set.title),
        .text(step.resolutions.joined(separator: "; ")), count(set.isKnown ? set.sponsors : nil),
        count(set.isKnown ? set.withdrawn : nil), count(change?.stayed), count(change?.came), count(change?.went),
        .number(change?.jaccard), .text(codes(change?.came ?? [])), .text(names(change?.came ?? [])),
        .text(codes(change?.went ?? [])), .text(names(change?.went ?? [])), .text(places(rows).joined(separator: "; ")),
      ])
    }
    let known = history.steps.count { $0.set.isKnown }
    let methods = methods(
      counted(known, "text of one series", "texts of one series"), Self.jaccardRule,
      "a series is the same title in one language, or a text that recalls the resolution of an earlier one by its title",
      Self.groupRule)
    return DraftAnswer(
      table: table, methods: methods, page: { ComparisonPage(drafts: self, methods: methods).following(history) })
  }

  /// Who may still join a draft, a row a delegation.
  func answer(targets finder: TargetFinder, count: Int) -> DraftAnswer {
    let day = finder.draft.day ?? finder.past.compactMap(\.day).max()
    let targets = finder.targets(count) { code in
      guard let country = registry.country(code) else { return false }
      return day.map(country.isPresent) ?? country.memberships.allSatisfy { $0.last == nil }
    }
    var table = ResultTable([
      ("draft", false), ("country", false), ("name", false), ("regional_group", false), ("score", true), ("lift", true),
      ("series_texts", false),
      ("texts_with_sponsors", true), ("partners", false), ("texts", false),
    ])
    for target in targets {
      table.rows.append([
        .text(finder.draft.symbol), .text(target.delegation.text), .text(name(target.delegation)),
        .text(regionalGroup(of: target.delegation, on: day)), .number(target.score), .number(target.lift),
        .text(target.ofSeries.map(\.symbol).joined(separator: "; ")),
        .number(Double(target.texts.count)), .text(target.partners.map { name($0.delegation) }.joined(separator: "; ")),
        .text(target.texts.map { placed($0.set, target.delegation) }.joined(separator: "; ")),
      ])
    }
    let methods = methods(
      "R = " + counted(finder.past.count, "past text", "past texts"),
      "past are all other texts but those whose first day is later than the draft's last",
      "score = Σ w x / √(Σ w² · n), w the share of the draft's sponsors that were on a past text, "
        + "\(Int(TargetFinder.seriesFactor)) times that for earlier texts of its series, x 1 where the delegation was on "
        + "it, n the past texts that it was on",
      "lift = (Σ w x / Σ w) / (n / R)")
    return DraftAnswer(
      table: table, methods: methods,
      page: { ComparisonPage(drafts: self, methods: methods).naming(targets, of: finder, on: day) })
  }

  /// A text with the places that say that a delegation was on it.
  func placed(_ set: SponsorSet, _ code: DelegationCode) -> String {
    "\(set.symbol) (\(places(set.rows(of: code)).joined(separator: ", ")))"
  }
}
