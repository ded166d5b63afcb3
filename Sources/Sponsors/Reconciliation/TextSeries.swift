/// One text over the sessions: the same title (by the rule of `TitleKeys`) in one language, or a text that recalls the
/// resolution of an earlier one by its own title.
///
/// A session has one text of a series. Where two texts of one session could belong to it, none of the two does, and a
/// note says so.
public struct TextSeries: Hashable, Sendable {
  /// Its texts, by session; two at least, unless `recalled` says of earlier ones.
  public let texts: [TextLinks.Text]
  /// Earlier resolutions that a text of the series recalls by the series' title and that are not in the corpus.
  public let recalled: [DocumentSymbol]

  /// What the series is called by: the symbol of its first text.
  public var symbol: String { texts.first?.symbol ?? "" }
}

extension TextSeries {
  /// The series of a corpus, in the order of their first texts, and what could not be told.
  ///
  /// - Complexity: O(texts × titles + recalled resolutions).
  public static func all(
    in links: TextLinks, documents: [DocumentSummary], titles: TitleKeys
  ) -> (series: [TextSeries], notes: [TextLinks.Note]) {
    var graph = SeriesGraph(links: links)
    graph.tieByTitle()
    for document in documents where !document.recalls.isEmpty {
      guard let index = links.index(of: document.symbol.isEmpty ? document.document : document.symbol) else { continue }
      for recall in document.recalls {
        graph.tie(index, recalling: recall.symbol, titles.keys(ofRecalled: recall.title, document.language))
      }
    }
    return (graph.series, graph.notes)
  }
}

/// Texts and what ties them over the sessions.
private struct SeriesGraph {
  private let links: TextLinks
  private var parents: [Int]
  private var recalled: [Int: [DocumentSymbol]] = [:]
  private(set) var notes: [TextLinks.Note] = []

  init(links: TextLinks) {
    self.links = links
    parents = Array(links.texts.indices)
  }

  private func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index { index = parents[index] }
    return index
  }

  /// Ties two, unless a session would have two texts then; says whether it did.
  private mutating func tie(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (root(one), root(other))
    if first == second { return true }
    func sessions(_ root: Int) -> Set<Int?> {
      Set(parents.indices.filter { self.root($0) == root }.map { links.texts[$0].session })
    }
    guard sessions(first).isDisjoint(with: sessions(second)) else { return false }
    parents[max(first, second)] = min(first, second)
    return true
  }

  mutating func tieByTitle() {
    struct Group: Hashable {
      let key: TitleKeys.Key
      let system: String
    }
    var order: [Group] = []
    var members: [Group: [Int]] = [:]
    for index in links.texts.indices where links.texts[index].session != nil {
      for key in links.keys[index].sorted() {
        let group = Group(key: key, system: links.systems[index])
        if members[group] == nil { order.append(group) }
        members[group, default: []].append(index)
      }
    }
    for group in order {
      let bySession = Dictionary(grouping: members[group] ?? []) { links.texts[$0].session }
      let alone = bySession.values.filter { $0.count == 1 }.flatMap(\.self).sorted()
      guard let first = alone.first else { continue }
      for other in alone.dropFirst() where !tie(first, other) { note(group.key, first, other) }
    }
  }

  private mutating func note(_ key: TitleKeys.Key, _ one: Int, _ other: Int) {
    guard let session = links.texts[other].session else { return }
    notes.append(
      .sameTitle(words: key.words, session: session, symbols: [links.texts[one].symbol, links.texts[other].symbol]))
  }

  /// Ties a text to the resolution it recalls, if by its own title.
  mutating func tie(_ index: Int, recalling symbol: DocumentSymbol, _ keys: Set<TitleKeys.Key>) {
    guard !keys.isDisjoint(with: links.keys[index]) else { return }
    guard let earlier = links.index(of: symbol.text) else {
      if recalled[index]?.contains(symbol) != true { recalled[index, default: []].append(symbol) }
      return
    }
    if !tie(index, earlier) { notes.append(.recalled(resolution: symbol.text, by: links.texts[index].symbol)) }
  }

  var series: [TextSeries] {
    var members: [Int: [Int]] = [:]
    for index in parents.indices { members[root(index), default: []].append(index) }
    return members.keys.sorted().compactMap { root in
      let indices = (members[root] ?? []).sorted {
        (links.texts[$0].session ?? 0, $0) < (links.texts[$1].session ?? 0, $1)
      }
      var named: [DocumentSymbol] = []
      for symbol in indices.flatMap({ recalled[$0] ?? [] }) where !named.contains(symbol) { named.append(symbol) }
      guard indices.count > 1 || !named.isEmpty else { return nil }
      return TextSeries(texts: indices.map { links.texts[$0] }, recalled: named)
    }
  }
}
