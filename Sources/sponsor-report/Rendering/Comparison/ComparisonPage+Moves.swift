import Analytics
import Sponsors

// Who stayed, came and went, of drafts that follow one another and of one text over the sessions.

extension ComparisonPage {
  /// One text over the sessions.
  func following(_ history: TextHistory) -> Brief {
    let sets = history.steps.map(\.set)
    let known = sets.filter(\.isKnown)
    var sections = [
      Brief.Section(
        heading: "The texts",
        blocks: [.table(overview(history.steps.map { ($0.set, $0.resolutions) }, caption: "The text at each session"))])
    ]
    let changes = history.changes
    for change in changes {
      let opening: [Brief.Block] = changes.count > 1 ? [.paragraph(step(change))] : []
      sections.append(
        Brief.Section(
          heading: "From \(label(change.earlier)) to \(label(change.later))", blocks: opening + moves(change)))
    }
    if changes.isEmpty, let last = known.last, !last.sponsors.isEmpty {
      sections.append(
        Brief.Section(heading: "Its sponsors", blocks: [byGroup(last.sponsors, on: last.day)]))
    }
    let always = always(known)
    if let table = groups(known, last: "every time", of: always) {
      sections.insert(Brief.Section(heading: "By group", blocks: [.table(table)]), at: 1)
    }
    if changes.count > 1, !always.isEmpty {
      sections.append(
        Brief.Section(heading: "At every session (\(always.count))", blocks: [byGroup(always, on: known.last?.day)]))
    }
    let evidence = evidence(sets)
    if !evidence.isEmpty { sections.append(Brief.Section(heading: "Where it is printed", blocks: evidence)) }
    let titled = sets.first { !$0.title.isEmpty }
    return Brief(
      title: titled.map { "\(title($0)) over the sessions" } ?? "\(.symbol(history.symbol)) over the sessions",
      findings: findings(history, known, always), sections: sections, methods: methods.sentence)
  }

  private func findings(_ history: TextHistory, _ known: [SponsorSet], _ always: [DelegationCode]) -> [BriefText] {
    var findings: [BriefText] = []
    if known.count < 2 {
      let alone =
        known.first.map { set -> BriefText in
          "\(symbol(set)) has \(words: counted(set.sponsors.count, "sponsor", "sponsors")). "
        } ?? ""
      findings.append(
        alone + "What was read holds the sponsors of no other session’s text, so nobody’s moves can be told.")
    } else {
      let texts = known.map { set -> BriefText in
        "\(set.sponsors.count) at \(words: label(set)) (\(symbol(set)))"
      }
      let ever = Set(known.flatMap(\.sponsors)).count
      var text: BriefText =
        "The sponsors of this text were read at \(words: spelled(known.count)) sessions: \(texts.listed)."
      if let change = history.changes.first, history.changes.count == 1 {
        text += " " + moved(change)
        if let jaccard = change.jaccard {
          text += """
             The Jaccard similarity of the two, those on both divided by those on either, is \(words: hundredths(jaccard)): 1 would \
            be the same sponsors, 0 none in common.
            """
        }
      } else {
        let stayed = history.changes.map { "\($0.stayed.count) of \($0.earlier.sponsors.count)" }
        text += """
           From each to the next \(words: enumerated(stayed)) stayed. Of the \
          \(words: counted(ever, "delegation", "delegations")) ever on it, \(words: are(always.count)) on it every time.
          """
      }
      findings.append(text)
    }
    let remarks = remarks(on: history.steps.map(\.set))
    if !remarks.isEmpty { findings.append(remarks.joined(by: " ")) }
    if !history.recalled.isEmpty {
      let symbols = history.recalled.map { BriefText(.symbol($0.text)) }
      findings.append("Its texts recall \(symbols.listed) by this title; what was read does not hold these.")
    }
    return findings
  }

  /// Who is behind every one of the texts.
  private func always(_ known: [SponsorSet]) -> [DelegationCode] {
    (known.first?.sponsors ?? []).filter { code in known.allSatisfy { $0.contains(code) } }
  }

  // MARK: One step

  /// How a text is called in time: by its session, else by its symbol.
  func label(_ set: SponsorSet) -> String { set.session.map { "session \($0)" } ?? set.symbol }

  /// A change in a sentence.
  func moved(_ change: DraftChange) -> BriefText {
    let (stayed, came, went) = (change.stayed.count, change.came.count, change.went.count)
    let base = counted(change.earlier.sponsors.count, "sponsor", "sponsors")
    return """
      Of the \(words: base) of \(symbol(change.earlier))\(words: session(change.earlier)), \(words: none(stayed)) stayed on \
      \(symbol(change.later))\(words: session(change.later)) and \(words: none(went)) went; \(words: none(came)) came.
      """
  }

  /// A change in a sentence under a heading that names the two texts.
  private func step(_ change: DraftChange) -> BriefText {
    let (stayed, came, went) = (change.stayed.count, change.came.count, change.went.count)
    let base = counted(change.earlier.sponsors.count, "sponsor", "sponsors")
    let jaccard = change.jaccard.map {
      ": a Jaccard similarity, those on both divided by those on either, of \(hundredths($0))"
    }
    return """
      Of the \(words: base), \(words: none(stayed)) stayed and \(words: none(went)) went; \(words: none(came)) came, \
      which makes \(change.later.sponsors.count)\(words: jaccard ?? "").
      """
  }

  private func session(_ set: SponsorSet) -> String { set.session.map { " (session \($0))" } ?? "" }

  /// The names of those who came, went and stayed, by regional group; who withdrew is marked.
  func moves(_ change: DraftChange) -> [Brief.Block] {
    let withdrew = Set(change.withdrew)
    let parts: [(words: String, codes: [DelegationCode], day: Day?)] = [
      ("Came, only on \(change.later.symbol)", change.came, change.later.day),
      ("Went, only on \(change.earlier.symbol)", change.went, change.earlier.day),
      ("Stayed, on both", change.stayed, change.later.day),
    ]
    return parts.filter { !$0.codes.isEmpty }.flatMap { part -> [Brief.Block] in
      [
        .heading("\(part.words) (\(part.codes.count))"),
        byGroup(part.codes, on: part.day, marked: withdrew, as: "withdrew from the later text"),
      ]
    }
  }
}
