/// Which symbols are one text: the committee's draft, the plenary's, the report and the resolution.
///
/// Tied by symbol where a row or a vote names both; else a resolution and drafts by title and the report on which the
/// resolution rests; else by title and session (titles by the rule of `TitleKeys`). Where two texts of one session could
/// be meant, none is tied and a note says so.
public struct TextLinks: Sendable {
  /// One text under all its symbols.
  public struct Text: Hashable, Sendable {
    /// The draft families, those of committees first, then in the order of the ledger.
    public let families: [DraftFamily]
    /// The resolutions, in the order of first appearance.
    public let resolutions: [String]
    /// The reports that tell of it or on which it rests, in the order of first appearance.
    public let reports: [String]
    /// The session, nil where unknown.
    public let session: Int?
    /// The symbol to call it by: the resolution, else the last version of the first draft.
    public let symbol: String
  }

  /// What could not be told.
  public enum Note: Hashable, Sendable {
    /// Several texts of one session have this title, so that none is tied by it.
    case sameTitle(words: String, session: Int, symbols: [String])
    /// A text is recalled by a title that would tie two texts of one session.
    case recalled(resolution: String, by: String)
    /// Several votes on the whole text in one body, so that none is set against the other body's.
    case severalVotes(text: String, body: String)
  }

  /// The texts, in the order of first appearance.
  public let texts: [Text]
  /// What could not be told, in a fixed order.
  public private(set) var notes: [Note]
  private let place: [String: Int]
  let keys: [Set<TitleKeys.Key>]
  let systems: [String]
  private let votesOfText: [Int: [CastVote]]

  /// The text that has a draft or resolution; nil for one of which nothing is known.
  public func text(of symbol: String) -> Text? { index(of: symbol).map { texts[$0] } }

  func index(of symbol: String) -> Int? { place[symbol] ?? place[DraftFamily(of: symbol).symbol] }

  /// Ties the texts of a ledger and of the documents that it is from.
  ///
  /// - Complexity: O(rows + texts log texts).
  public init(ledger: Ledger, documents: [DocumentSummary] = [], titles: TitleKeys) {
    var graph = TextGraph(titles: titles)
    graph.add(ledger, documents: documents)
    graph.tieByReport(documents)
    notes = graph.tieByTitle()
    let groups = graph.groups
    texts = groups.map(graph.text)
    keys = groups.map { group in group.reduce(into: []) { $0.formUnion(graph.nodes[$1].keys) } }
    systems = groups.map { $0.first.map { graph.nodes[$0].system } ?? "" }
    var place: [String: Int] = [:]
    for (index, group) in groups.enumerated() { for node in group { place[graph.nodes[node].symbol] = index } }
    self.place = place
    var votes: [Int: [CastVote]] = [:]
    for vote in graph.votes {
      if let index = place[vote.family] { votes[index, default: []].append(vote) }
    }
    votesOfText = votes
  }
}

/// One recorded vote on the whole of a text.
struct CastVote: Hashable {
  let vote: NotVoting.Vote
  let family: String
  let body: String
}

extension TextLinks {
  /// A committee's vote and the plenary's on one text.
  public struct VotePair: Hashable, Sendable {
    /// The text's symbol.
    public let text: String
    /// The vote in the committee.
    public let committee: NotVoting.Vote
    /// The vote in the plenary.
    public let plenary: NotVoting.Vote
  }

  /// The votes on whole texts that were taken both in a committee and in plenary, for measures of how delegations moved
  /// between the two; in the order of the texts. A text with several votes on the whole in one body has none.
  public var votePairs: [VotePair] {
    texts.indices.compactMap { index in
      let votes = votesOfText[index] ?? []
      let committee = Self.single(votes.filter { $0.body.hasPrefix("A/C.") || $0.body == "A/SPC" })
      let plenary = Self.single(votes.filter { $0.body == "A" })
      guard let committee, let plenary else { return nil }
      return VotePair(text: texts[index].symbol, committee: committee, plenary: plenary)
    }
  }

  /// The one vote, in whatever language it was read first; nil where there is none, or there are several.
  private static func single(_ votes: [CastVote]) -> NotVoting.Vote? {
    struct Key: Hashable {
      let document: String
      let number: Int
    }
    let kinds = Set(votes.map { Key(document: $0.vote.document, number: $0.vote.number) })
    return kinds.count == 1 ? votes.first?.vote : nil
  }
}
