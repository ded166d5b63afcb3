/// What is known of one document that was read, whether it holds a list or not: a row of `documents.csv`.
public struct DocumentSummary: Hashable, Sendable {
  /// Symbol of the document, else its file's name without the ending: what the ledger calls it.
  public var document: String
  /// What the document is.
  public var kind: DocumentKind
  /// Its symbol as it says it, empty if it says none.
  public var symbol: String
  /// Its title, or the resolution's, joined to one line; empty if unknown.
  public var title: String
  /// Symbol of the report on which a resolution rests, else empty.
  public var report: String
  /// Its language, nil if unknown.
  public var language: Language?
  /// Number of the session, nil if unknown.
  public var session: Int?
  /// Symbol of the body, empty if unknown.
  public var body: String
  /// Its day (of a resolution: the day of adoption), nil if unknown.
  public var date: Day?
  /// Length of the file in bytes.
  public var bytes: Int
  /// Number of rows it gave to the ledger.
  public var actions: Int
  /// Number of rows it gave to the review list.
  public var review: Int
  /// What its reader has to say beyond this, one sentence; empty if nothing.
  public var remark: String
  /// The resolutions that it recalls, in the order of their places; of resolutions and drafts only.
  public var recalls: [RecalledResolution]

  /// A summary with everything said in it.
  public init(
    document: String, kind: DocumentKind, symbol: String = "", title: String = "", report: String = "",
    language: Language? = nil, session: Int? = nil, body: String = "", date: Day? = nil, bytes: Int,
    actions: Int = 0, review: Int = 0, remark: String = "",
    recalls: [RecalledResolution] = []
  ) {
    self.document = document
    self.kind = kind
    self.symbol = symbol
    self.title = title
    self.report = report
    self.language = language
    self.session = session
    self.body = body
    self.date = date
    self.bytes = bytes
    self.actions = actions
    self.review = review
    self.remark = remark
    self.recalls = recalls
  }

  /// What is said of the document, for a person: of a resolution its symbol, day, title and the report it rests on;
  /// that a document gave no action; then the remark. Empty where there is nothing of the kind to say.
  public var said: String {
    var sentences: [String] = []
    if kind == .resolution {
      var sentence = symbol.isEmpty ? "Resolution" : "Resolution \(symbol)"
      if !title.isEmpty { sentence += ", “\(title)”" }
      if let date { sentence += ", adopted on \(date.iso)" }
      if !report.isEmpty { sentence += ", on the report \(report)" }
      sentences.append(sentence + ".")
    }
    if actions == 0 {
      sentences.append(review == 0 ? "Holds no action." : "Holds no action that could be read.")
    }
    if !remark.isEmpty { sentences.append(remark) }
    return sentences.joined(separator: " ")
  }
}
