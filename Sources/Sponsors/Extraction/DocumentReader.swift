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

  init(source: [UInt8], name: String, registry: CountryRegistry, formulas: Formulas) {
    self.source = source
    self.registry = registry
    self.formulas = formulas
    lines = SourceLines(source)
    let language = Language.detect(in: source, formulas: formulas)
    let head = lines.folded(0..<min(lines.lines.count, 160), source: source)
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

  // MARK: A draft's own header

  /// Reads the header of a draft; false where it has none (an addendum), so that its sentences are read.
  private mutating func readHeader() -> Bool {
    let draft = facts.symbol?.text
    guard let language = facts.language else { return false }
    var text = lines.folded(0..<min(lines.lines.count, 200), source: source)
    // The notes are read in the same text as the header, so that all places refer to one text.
    let notes = HeaderNotes(source: source, lines: lines, appendedTo: &text)
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    guard var header = DraftHeaderReader(lists: lists).read() else { return false }
    header.add(notes, lists: lists, source: source)
    facts.title = title(after: header.marker, in: text, to: notes.start, language: language)
    var maker = self.maker(text, paragraph: "")
    let title = facts.title
    maker.add(Finding(role: .sponsor, draft: draft, items: header.list.items)) { _ in title }
    maker.add(header.list.unread)
    take(maker)
    return true
  }

  /// The title between a draft's header and the body that speaks (`The General Assembly,`), if it is short.
  private func title(after marker: Formulas.Hit, in text: FoldedText, to limit: Int, language: Language) -> String {
    let hits = formulas.hits(
      in: text, marker.range.upperBound..<max(limit, marker.range.upperBound), language: language)
    guard let body = hits.first(where: { $0.meaning == .body }), body.range.lowerBound > marker.range.upperBound else {
      return ""
    }
    var end = body.range.lowerBound
    while end > marker.range.upperBound,
      let article = hits.first(where: { $0.meaning == .article && $0.range.upperBound == end })
    {
      end = article.range.lowerBound
    }
    guard end > marker.range.upperBound else { return "" }
    let title = printedWords(source, text.span(of: marker.range.upperBound..<end))
    return title.utf8.count <= 400 ? title : ""
  }

  // MARK: Passages

  private mutating func readPassages() {
    guard let language = facts.language else { return }
    if facts.kind == .record {
      readRecord(language)
      return
    }
    if facts.kind == .draft { drafts = DraftsAtHand(facts.symbol?.withoutAddendum.text) }
    let formulas = self.formulas
    let passages = Passages(source: source, lines: lines) { line in
      formulas.isTitleOfPart(FoldedText(source: line), language: language)
    }
    for passage in passages.all {
      let text = lines.folded(passage.lines, source: source)
      if text.count == 0 { continue }
      switch passage.kind {
      case .heading: readHeading(text, language)
      case .text: if !isRecommendation { readText(text, number: passage.number, language) }
      }
    }
  }

  private mutating func readHeading(_ text: FoldedText, _ language: Language) {
    let hits = formulas.hits(in: text, 0..<text.count, language: language)
    if hits.contains(where: { $0.meaning == .recommendations }) {
      hasRecommendations = true
      isRecommendation = true
    } else if hasRecommendations, hits.contains(where: { $0.meaning == .draft && $0.range.lowerBound == 0 }) {
      isRecommendation = true
    } else if hits.contains(where: { $0.meaning == .annex && $0.range.lowerBound == 0 }) {
      isRecommendation = false
    }
    drafts = DraftsAtHand()
    if let first = PrintedDraft.all(in: text, 0..<text.count, hits: hits).first { drafts.take(first) }
  }

  private mutating func readText(_ text: FoldedText, number: String, _ language: Language) {
    let passage = PassageText(text, formulas: formulas, language: language)
    var rows = readSentences(of: passage, number: number, language)
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    readVotes(VoteReader(lists: lists, passage: passage), paragraph: number, rows: &rows)
    actions += rows
  }

  /// Reads the sentences of a passage and returns their rows.
  mutating func readSentences(of passage: PassageText, number: String, _ language: Language) -> [Action] {
    let text = passage.text
    var rows: [Action] = []
    for sentence in passage.sentences {
      if facts.kind != .record { readDay(in: passage, sentence, language) }
      readTitle(in: passage, sentence)
      let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
      let reader = SentenceReader(
        lists: lists, passage: passage, sentence: sentence, drafts: drafts, isRecord: facts.kind == .record)
      let (findings, unread) = reader.read()
      if !findings.isEmpty || !unread.isEmpty {
        var maker = self.maker(text, paragraph: number)
        let titles = self.titles
        for finding in findings { maker.add(finding) { titles[$0] ?? "" } }
        maker.add(unread)
        rows += maker.actions
        review += maker.review
      }
      if let last = reader.lastDraft { drafts.take(last) }
    }
    return rows
  }

  mutating func readVotes(_ reader: VoteReader, paragraph: String, rows: inout [Action]) {
    for vote in reader.read(drafts: drafts) {
      let number = votes.count + 1
      var maker = self.maker(reader.lists.text, paragraph: paragraph)
      let draft = vote.draft ?? ""
      for ballot in vote.ballots {
        maker.add(
          vote: ballot.list, role: ballot.role, draft: draft, title: titles[draft] ?? "", resolution: vote.resolution,
          number: number, division: vote.division)
      }
      rows += maker.actions
      review += maker.review
      let span = reader.lists.text.span(of: vote.range)
      votes.append(
        RecordedVote(
          number: number, draft: draft, resolution: vote.resolution, division: vote.division, paragraph: paragraph,
          yes: vote.result?.yes, no: vote.result?.no, abstaining: vote.result.map { $0.abstaining ?? 0 }, span: span,
          printed: printedWords(source, span)))
    }
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

  // MARK: What later passages rest on

  /// The day of the meeting that a sentence names: `At its 53rd meeting, on 15 November 2023`. Where the year is not
  /// printed it is that of the session, which opens in September.
  private mutating func readDay(in passage: PassageText, _ sentence: Range<Int>, _ language: Language) {
    guard let meeting = passage.hits(in: sentence).first(where: { $0.meaning == .meeting }) else { return }
    let text = passage.text
    let numerals = Numerals(text: text, formulas: formulas, language: language)
    let end = min(sentence.upperBound, meeting.range.upperBound + 120)
    for index in meeting.range.upperBound..<max(end, meeting.range.upperBound) where text.isDigit(index) {
      guard let printed = numerals.day(at: index, to: sentence.upperBound) else { continue }
      guard let year = printed.year ?? year(ofMonth: printed.month) else { return }
      if let day = Day(year: year, month: printed.month, day: printed.day) { date = day }
      return
    }
  }

  private func year(ofMonth month: Int) -> Int? {
    if let session = facts.session, facts.body.hasPrefix("A"), facts.body != "A/HRC" {
      return 1945 + session + (month >= 9 ? 0 : 1)
    }
    return date?.civil.year
  }

  /// The title of the draft that a sentence takes up: `entitled “…” (A/C.3/78/L.41)`.
  private mutating func readTitle(in passage: PassageText, _ sentence: Range<Int>) {
    let text = passage.text
    for hit in passage.hits(in: sentence) where hit.meaning == .entitled {
      guard let quotation = passage.quotations.first(where: { $0.lowerBound == hit.range.upperBound }),
        quotation.count > 2
      else { continue }
      let inside = (quotation.lowerBound + 1)..<(quotation.upperBound - 1)
      for index in quotation.upperBound..<min(sentence.upperBound, quotation.upperBound + 200) {
        guard let (symbol, _) = DocumentSymbol.read(in: text, at: index, to: sentence.upperBound) else { continue }
        if symbol.isDraft, titles[symbol.text] == nil {
          titles[symbol.text] = printedWords(source, text.span(of: inside))
        }
        break
      }
    }
  }
}
