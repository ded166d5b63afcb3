/// The symbols of a ledger and what ties them, while texts are made of them.
struct TextGraph {
  private(set) var nodes: [TextNode] = []
  private(set) var votes: [CastVote] = []
  private let titles: TitleKeys
  private var place: [String: Int] = [:]
  private var parents: [Int] = []

  init(titles: TitleKeys) { self.titles = titles }

  private mutating func node(_ symbol: String) -> Int {
    if let known = place[symbol] { return known }
    place[symbol] = nodes.count
    parents.append(nodes.count)
    nodes.append(TextNode(symbol: symbol))
    return nodes.count - 1
  }

  /// The first node of the text that `index` is of.
  private func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index { index = parents[index] }
    return index
  }

  private mutating func tie(_ one: Int, _ other: Int) {
    let (first, second) = (min(root(one), root(other)), max(root(one), root(other)))
    parents[second] = first
  }

  // MARK: What the rows say

  mutating func add(_ ledger: Ledger, documents: [DocumentSummary]) {
    let kinds = Dictionary(documents.map { ($0.document, $0.kind) }) { first, _ in first }
    var families: [String: String] = [:]
    struct Titled: Hashable {
      let node: Int
      let title: String
    }
    var titled: Set<Titled> = []
    var cast: Set<CastVote> = []
    for action in ledger where !action.draft.isEmpty {
      let family = families[action.draft] ?? DraftFamily(of: action.draft).symbol
      families[action.draft] = family
      let index = node(family)
      if nodes[index].session == nil { nodes[index].session = action.session }
      if !Self.isAddition(action.draft) { nodes[index].shown = action.draft }
      if !action.title.isEmpty, titled.insert(Titled(node: index, title: action.title)).inserted,
        let key = titles.key(of: action.title, action.language)
      {
        nodes[index].keys.insert(key)
      }
      if nodes[index].documents.insert(action.document).inserted,
        (kinds[action.document] ?? DocumentKind(ofDocument: action.document)) == .report
      {
        nodes[index].addReport(action.document)
      }
      if let report = Self.reportOfDraft(family) { nodes[index].addReport(report) }
      if !action.resolution.isEmpty, action.division ?? .whole == .whole { tie(index, node(action.resolution)) }
      if action.role.isVote, let number = action.vote, action.division ?? .whole == .whole {
        let vote = CastVote(
          vote: NotVoting.Vote(document: action.document, language: action.language, number: number),
          family: family, body: action.body)
        if cast.insert(vote).inserted { votes.append(vote) }
      }
    }
    for document in documents where document.kind == .resolution && !document.symbol.isEmpty {
      let index = node(document.symbol)
      if nodes[index].session == nil { nodes[index].session = document.session }
      if let key = titles.key(of: document.title, document.language) { nodes[index].keys.insert(key) }
      nodes[index].addReport(document.report)
    }
    for document in documents where document.kind == .draft && !document.symbol.isEmpty && !document.title.isEmpty {
      let index = node(DraftFamily(of: document.symbol).symbol)
      if nodes[index].session == nil { nodes[index].session = document.session }
      if let key = titles.key(of: document.title, document.language) { nodes[index].keys.insert(key) }
    }
  }

  private static func isAddition(_ symbol: String) -> Bool {
    let last = symbol.split(separator: "/").last ?? ""
    return last.hasPrefix("Add.") || last.hasPrefix("Corr.")
  }

  /// The report in which a draft has only a number: `A/65/449 I` → `A/65/449`.
  private static func reportOfDraft(_ symbol: String) -> String? {
    let parts = symbol.split(separator: " ")
    guard parts.count == 2, parts[0].contains("/") else { return nil }
    return String(parts[0])
  }

  // MARK: What titles say

  /// Ties a resolution to the drafts of the report that it rests on, by title; only where one is meant at each stage.
  mutating func tieByReport(_ documents: [DocumentSummary]) {
    for index in nodes.indices where nodes[index].stage == .resolution {
      let resolution = nodes[index]
      guard !resolution.keys.isEmpty else { continue }
      for stage in [TextNode.Stage.committee, .plenary] {
        let found = nodes.indices.filter { other in
          nodes[other].stage == stage && !nodes[other].keys.isDisjoint(with: resolution.keys)
            && nodes[other].reports.contains { resolution.reports.contains($0) }
        }
        if Set(found.map(root)).count == 1, let one = found.first { tie(index, one) }
      }
    }
  }

  /// Ties what has one title in one session; says where several texts have it.
  mutating func tieByTitle() -> [TextLinks.Note] {
    struct Group: Hashable {
      let key: TitleKeys.Key
      let system: String
      let session: Int
    }
    var order: [Group] = []
    var members: [Group: [Int]] = [:]
    for (index, node) in nodes.enumerated() {
      guard let session = node.session else { continue }
      for key in node.keys.sorted() {
        let group = Group(key: key, system: node.system, session: session)
        if members[group] == nil { order.append(group) }
        members[group, default: []].append(index)
      }
    }
    var notes: [TextLinks.Note] = []
    for group in order {
      let indices = members[group] ?? []
      let isOneEach = TextNode.Stage.allCases.allSatisfy { stage in
        Set(indices.filter { nodes[$0].stage == stage }.map(root)).count <= 1
      }
      if isOneEach, let first = indices.first {
        for other in indices.dropFirst() { tie(first, other) }
      } else if !isOneEach {
        notes.append(
          .sameTitle(words: group.key.words, session: group.session, symbols: indices.map { nodes[$0].symbol }))
      }
    }
    return notes
  }

  // MARK: Texts

  /// The nodes of each text, in the order of first appearance.
  var groups: [[Int]] {
    var members: [Int: [Int]] = [:]
    for index in nodes.indices { members[root(index), default: []].append(index) }
    return members.keys.sorted().map { members[$0] ?? [] }
  }

  func text(_ group: [Int]) -> TextLinks.Text {
    let members = group.map { nodes[$0] }
    let drafts = members.enumerated().filter { $0.element.stage != .resolution }
      .sorted { ($0.element.stage, $0.offset) < ($1.element.stage, $1.offset) }.map(\.element)
    let resolutions = members.filter { $0.stage == .resolution }
    var reports: [String] = []
    for report in members.flatMap(\.reports) where !reports.contains(report) { reports.append(report) }
    return TextLinks.Text(
      families: drafts.map { DraftFamily(of: $0.symbol) }, resolutions: resolutions.map(\.symbol), reports: reports,
      session: members.lazy.compactMap(\.session).first,
      symbol: resolutions.first?.symbol ?? drafts.first?.shown ?? "")
  }
}
