import Analytics
import Sponsors

/// The sponsor sets of all texts in the inputs of a run: what a comparison of drafts begins with.
struct DraftCorpus {
  /// Everything that was read.
  let corpus: Corpus
  /// What is counted.
  let selection: Selection
  /// The sponsors of each draft.
  let sets: SponsorSets
  /// Which drafts are one text, and which texts one series.
  let tied: TiedTexts
  /// The alphabet of the names.
  let alphabet: Collation
  /// The regional groups, by which names are listed.
  let regional: RegionalGroups

  var registry: CountryRegistry { corpus.registry }
  var ledger: Ledger { corpus.ledger }

  /// Reads the inputs; nil, after saying why, where nothing can be read.
  static func read(
    _ inputs: [FilePath], _ settings: Settings, _ messages: Messages
  ) throws(OutputError) -> DraftCorpus? {
    guard let corpus = try Corpus.read(inputs, settings, messages),
      let selection = settings.selection.selection(
        defaultRoles: [.sponsor, .cosponsor], corpus.registry, settings.names, messages),
      let alphabet = corpus.registry.alphabet(settings, messages)
    else { return nil }
    return DraftCorpus(
      corpus: corpus, selection: selection, sets: SponsorSets(ledger: corpus.ledger, selection: selection),
      tied: TiedTexts(ledger: corpus.ledger, documents: corpus.documents, titles: TitleKeys(corpus.extractor)),
      alphabet: alphabet, regional: RegionalGroups(corpus.registry))
  }

  // MARK: What is meant

  /// The sponsors of the drafts typed; nil, after saying why, where one is not surely a draft or two are the same.
  func sets(named typed: [String], _ messages: Messages) -> [SponsorSet]? {
    var families: [DraftFamily] = []
    for word in typed {
      guard let family = family(named: word, messages) else { return nil }
      if families.contains(family) {
        messages.problem(
          "\"\(word)\" is \(family), which is named already; a draft is compared with all its revisions and addenda")
        return nil
      }
      families.append(family)
    }
    return families.map(sets.set)
  }

  /// The text typed, over the sessions; nil, after saying why, where it is not surely a draft.
  func history(named typed: String, _ messages: Messages) -> TextHistory? {
    family(named: typed, messages).map { TextHistory(of: $0, in: sets, tied: tied) }
  }

  /// What finds further sponsors of the draft typed; nil, after saying why, where it is not surely a draft.
  func targets(named typed: String, _ messages: Messages) -> TargetFinder? {
    guard let family = family(named: typed, messages) else { return nil }
    let draft = sets.set(of: family)
    if draft.sponsors.isEmpty { messages.note("\(family): nobody counted is on it, so that nobody's past fits it") }
    let texts = tied.links.texts.map { sets.set(of: $0.families, symbol: $0.symbol, session: $0.session) }
    let earlier = TextHistory(of: family, in: sets, tied: tied).steps.map(\.set)
      .filter { ($0.session ?? .max) < (draft.session ?? .max) }
    return TargetFinder(draft: draft, among: texts, series: Set(earlier.map(\.symbol)))
  }

  /// The draft that a person means. Where sessions are selected, it is looked for among their drafts.
  private func family(named typed: String, _ messages: Messages) -> DraftFamily? {
    let families = sets.families.filter { family in
      selection.scope.sessions.map { sets.set(of: family).session.map($0.contains) ?? true } ?? true
    }
    switch DraftLookup(families, links: tied.links).answer(typed) {
    case .found(let family): return family
    case .ambiguous(let families):
      messages.problem("\"\(typed)\" may be \(enumerated(families.map(\.symbol))); give the whole symbol")
    case .unknown:
      let near = nearest(to: typed, among: families)
      messages.problem(
        "\"\(typed)\" is no draft in what was read; "
          + (families.isEmpty
            ? "no draft is named there"
            : near.isEmpty
              ? "\"sponsor-report report\" lists them in drafts.csv"
              : "the nearest \(near.count == 1 ? "is" : "are") \(enumerated(near))"))
    }
    return nil
  }

  /// The three drafts whose symbols, or as many of their last parts as were typed, are nearest to what was typed.
  private func nearest(to typed: String, among families: [DraftFamily]) -> [String] {
    let parts = typed.split(separator: "/").count
    let endings = families.map { $0.symbol.split(separator: "/").suffix(parts).joined(separator: "/") }
    return nearestPlaces(to: typed, among: endings, count: 3).map { families[$0].symbol }
  }
}
