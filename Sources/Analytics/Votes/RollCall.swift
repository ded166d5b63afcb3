import Sponsors

/// One recorded vote to be compared with others, with what its document says of it.
public struct RollCall: Hashable, Sendable {
  /// What tells one vote from another: the document and the number of the vote in it.
  public struct ID: Hashable, Sendable {
    /// The document.
    public let document: String
    /// Number of the vote in it, from 1.
    public let number: Int

    /// The vote `number` of `document`.
    public init(document: String, number: Int) {
      self.document = document
      self.number = number
    }
  }

  /// The document and the number of the vote in it.
  public let id: ID
  /// The session, nil where unknown.
  public internal(set) var session: Int?
  /// The body that voted, empty where unknown.
  public internal(set) var body: String
  /// The day, nil where unknown.
  public internal(set) var date: Day?
  /// The draft voted on, empty where unknown.
  public internal(set) var draft: String
  /// Its title, empty where unknown.
  public internal(set) var title: String
  /// The resolution adopted, empty where the document does not say it.
  public internal(set) var resolution: String
  /// What was voted on, nil where the document does not say it.
  public internal(set) var division: Division?

  /// A vote with everything said about it.
  public init(
    id: ID, session: Int? = nil, body: String = "", date: Day? = nil, draft: String = "", title: String = "",
    resolution: String = "", division: Division? = nil
  ) {
    self.id = id
    self.session = session
    self.body = body
    self.date = date
    self.draft = draft
    self.title = title
    self.resolution = resolution
    self.division = division
  }

  /// The vote that a row of it is about, nil where the row has no number of a vote.
  init?(_ action: Action) {
    guard let number = action.vote else { return nil }
    self.init(
      id: ID(document: action.document, number: number), session: action.session, body: action.body,
      date: action.date, draft: action.draft, title: action.title, resolution: action.resolution,
      division: action.division)
  }

  /// Takes from `other`, the same vote in another row, what was unknown; the columns in which both say something
  /// different are returned, and what was known first stays.
  mutating func complete(with other: RollCall) -> [LedgerColumn] {
    var different: [LedgerColumn] = []
    func fill<Value: Equatable>(_ known: inout Value?, _ said: Value?, _ column: LedgerColumn) {
      guard let said else { return }
      if let known, known != said { different.append(column) }
      known = known ?? said
    }
    func fill(_ known: inout String, _ said: String, _ column: LedgerColumn) {
      if said.isEmpty { return }
      if !known.isEmpty && known != said { different.append(column) }
      if known.isEmpty { known = said }
    }
    fill(&session, other.session, .session)
    fill(&body, other.body, .body)
    fill(&date, other.date, .date)
    fill(&draft, other.draft, .draft)
    fill(&resolution, other.resolution, .resolution)
    fill(&division, other.division, .division)
    // The language versions of one document have one title each.
    if title.isEmpty { title = other.title }
    return different
  }
}

extension RollCall.ID: CustomStringConvertible {
  /// `A/79/PV.29, vote 1`.
  public var description: String { "\(document), vote \(number)" }
}
