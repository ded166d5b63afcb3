import Sponsors

/// One text over the sessions: its sponsors at each, and who stayed, came and went in between.
public struct TextHistory: Sendable {
  /// One session's text.
  public struct Step: Sendable {
    /// The text and its sponsors.
    public let set: SponsorSet
    /// The resolutions that it became.
    public let resolutions: [String]
    /// The change since the last text before it of whose sponsors something is known; nil for the first such text, and
    /// for one of whose sponsors nothing is known.
    public let change: DraftChange?
  }

  /// What the series is called by, as in `drafts.csv`: the symbol of its first text.
  public let symbol: String
  /// The texts, by session.
  public let steps: [Step]
  /// Earlier resolutions that a text of the series recalls by the series' title and that are not in the corpus.
  public let recalled: [DocumentSymbol]

  /// The history of the text that `family` is a draft of: its series where it belongs to one, else itself alone.
  ///
  /// - Complexity: O(texts + rows of the series).
  public init(of family: DraftFamily, in sets: SponsorSets, tied: TiedTexts) {
    let series = tied.series.first { series in series.texts.contains { $0.families.contains(family) } }
    if let series {
      self.init(series, in: sets)
    } else if let text = tied.links.text(of: family.symbol) {
      self.init(symbol: text.symbol, texts: [Self.stage(text, in: sets)])
    } else {
      self.init(symbol: family.symbol, texts: [(sets.set(of: family), [])])
    }
  }

  /// The history of a series. - Complexity: O(rows of the series).
  public init(_ series: TextSeries, in sets: SponsorSets) {
    self.init(
      symbol: series.symbol, texts: series.texts.map { Self.stage($0, in: sets) }, recalled: series.recalled)
  }

  private static func stage(_ text: TextLinks.Text, in sets: SponsorSets) -> (set: SponsorSet, resolutions: [String]) {
    (sets.set(of: text.families, symbol: text.symbol, session: text.session), text.resolutions)
  }

  private init(
    symbol: String, texts: [(set: SponsorSet, resolutions: [String])], recalled: [DocumentSymbol] = []
  ) {
    self.symbol = symbol
    self.recalled = recalled
    var steps: [Step] = []
    var last: SponsorSet?
    for (set, resolutions) in texts {
      let change = set.isKnown ? last.map { DraftChange(from: $0, to: set) } : nil
      steps.append(Step(set: set, resolutions: resolutions, change: change))
      if set.isKnown { last = set }
    }
    self.steps = steps
  }

  /// The histories of the texts of `drafts` that come back, by their series, in the order of first appearance; drafts of
  /// one series and session are one text. - Complexity: O(drafts + rows of the series).
  public static func all(of drafts: [DraftSummary], in sets: SponsorSets) -> [TextHistory] {
    struct Key: Hashable {
      let series: String
      let session: Int
    }
    var order: [String] = []
    var sessions: [String: [Int]] = [:]
    var members: [Key: [DraftSummary]] = [:]
    for draft in drafts where !draft.series.isEmpty {
      guard let session = draft.sessions.first else { continue }
      let key = Key(series: draft.series, session: session)
      if sessions[key.series] == nil { order.append(key.series) }
      if members[key] == nil { sessions[key.series, default: []].append(session) }
      members[key, default: []].append(draft)
    }
    return order.map { series in
      let texts = (sessions[series] ?? []).sorted().map { session in
        let drafts = members[Key(series: series, session: session)] ?? []
        let resolutions = drafts.flatMap(\.resolutions)
        let set = sets.set(
          of: drafts.map(\.family), symbol: resolutions.first ?? drafts.first?.symbols.last ?? "", session: session)
        return (set, resolutions)
      }
      return TextHistory(symbol: series, texts: texts)
    }
  }

  /// The changes between one known set of sponsors and the next, in their order.
  public var changes: [DraftChange] { steps.compactMap(\.change) }
}
