/// One delegation, one role, one draft, one place in one document: a row of the ledger.
///
/// What is printed (`printed`, `start`, `end`) and what it is taken for (`country`, `reading`) are kept apart.
public struct Action: Hashable, Sendable {
  /// Symbol of the document, else its file's name without the ending.
  public var document: String
  /// Language of the document.
  public var language: Language?
  /// Number of the session of the body, nil if unknown.
  public var session: Int?
  /// Symbol of the body that acted (`A/C.3`), empty if unknown.
  public var body: String
  /// Day of the meeting, nil if unknown.
  public var date: Day?
  /// Printed number of the paragraph, else empty.
  public var paragraph: String
  /// UTF-8 byte offsets of the printed name in the document's extracted text.
  public var span: Range<Int>
  /// Symbol of the draft, else empty.
  public var draft: String
  /// Title of the draft as printed, else empty.
  public var title: String
  /// Symbol of the resolution adopted, where the document says it.
  public var resolution: String
  /// Number of the recorded vote within the document, from 1; nil for other roles.
  public var vote: Int?
  /// What was voted on; nil for other roles.
  public var division: Division?
  /// What the delegation did.
  public var role: Role
  /// Before or after the decision, where the document says it.
  public var timing: Timing?
  /// The delegation.
  public var country: DelegationCode
  /// The words as they stand in the source, white space as one space.
  public var printed: String
  /// The delegation that spoke or signed for this one.
  public var via: DelegationCode?
  /// The group on whose behalf.
  public var group: DelegationCode?
  /// How the printed words were read.
  public var reading: Reading

  /// An action with everything said about it.
  public init(
    document: String, language: Language? = nil, session: Int? = nil, body: String = "", date: Day? = nil,
    paragraph: String = "", span: Range<Int> = 0..<0, draft: String = "", title: String = "",
    resolution: String = "", vote: Int? = nil, division: Division? = nil, role: Role, timing: Timing? = nil,
    country: DelegationCode, printed: String = "", via: DelegationCode? = nil, group: DelegationCode? = nil,
    reading: Reading = .exact
  ) {
    self.document = document
    self.language = language
    self.session = session
    self.body = body
    self.date = date
    self.paragraph = paragraph
    self.span = span
    self.draft = draft
    self.title = title
    self.resolution = resolution
    self.vote = vote
    self.division = division
    self.role = role
    self.timing = timing
    self.country = country
    self.printed = printed
    self.via = via
    self.group = group
    self.reading = reading
  }
}

extension Action {
  /// Whether the row is the group on whose behalf, and not one of its members: Namibia's row for the Non-Aligned
  /// Movement has NAM in both columns too, but comes from the roster.
  public var isGroupItself: Bool { country == group && !reading.isRoster }
}
