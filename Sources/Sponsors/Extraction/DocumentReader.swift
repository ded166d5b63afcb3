/// Walks through one document, passage by passage, and keeps what later passages rest on: the meeting's day, the draft
/// last taken up, the titles of drafts.
struct DocumentReader {
  let source: [UInt8]
  let registry: CountryRegistry
  let formulas: Formulas
  let lines: SourceLines
  var facts: DocumentFacts
  let document: String

  var date: Day?
  var drafts = DraftsAtHand()
  /// Whether a vote was taken since the agenda item was taken up.
  var hasDecided = false
  var titles: [String: String] = [:]
  /// Whether the texts of recommended drafts have begun, and whether the reader is inside them: nobody acts there. An
  /// annex leaves them, be it the report's or a draft's; the next draft's title enters them again.
  var hasRecommendations = false
  var isRecommendation = false
  var actions: [Action] = []
  var review: [ReviewItem] = []
  var votes: [RecordedVote] = []

  /// The most bytes in which a document says what it is; its first lines have a tenth of it.
  static let longestHead = 1 << 16

  init(source: [UInt8], name: String, registry: CountryRegistry, formulas: Formulas) {
    self.source = source
    self.registry = registry
    self.formulas = formulas
    let language = Language.detect(in: source, formulas: formulas)
    var lines = SourceLines(source, formulas: formulas, language: language)
    // Only languages whose words are written onto one another are in a script that comes scrambled.
    if let language, lines.attachedWords != nil, Scrambling.isIn(source) {
      lines.restore(
        with: LineRestorer(
          source: source, lines: lines.lines, registry: registry, formulas: formulas, language: language),
        source: source)
    }
    self.lines = lines
    let head = lines.folded(0..<min(lines.lines.count, 160), source: source, atMost: Self.longestHead)
    facts = DocumentFacts(source: source, lines: lines, head: head, formulas: formulas, language: language)
    document = facts.symbol?.text ?? name
    date = facts.date
  }

  /// Everything that the document says.
  mutating func read() -> DocumentReading {
    switch facts.kind {
    case .resolution: break
    case .draft where readHeader(): break
    default: readPassages()
    }
    return DocumentReading(summary: summary(), actions: actions, review: review, votes: votes)
  }

  private func summary() -> DocumentSummary {
    DocumentSummary(
      document: document, kind: facts.kind, symbol: facts.symbol?.text ?? "", title: facts.title, report: facts.report,
      language: facts.language, session: facts.session, body: facts.body, date: facts.date, bytes: source.count,
      actions: actions.count, review: review.count)
  }

  func maker(_ text: FoldedText, paragraph: String) -> ActionMaker {
    let place = Place(
      document: document, language: facts.language, session: facts.session, body: facts.body, date: date,
      paragraph: paragraph)
    return ActionMaker(registry: registry, text: text, source: source, place: place)
  }

  mutating func take(_ maker: ActionMaker) {
    actions += maker.actions
    review += maker.review
  }
}
