/// Reads the sponsors of a draft from its library record: the statement of responsibility (245 `c`) and the notes on
/// those who joined, left or were promoted (515).
///
/// The corporate names of field 710 are not read as sponsors: they repeat those of the statement, and leave many out.
/// Records of other texts (notes, statements, letters) have responsible bodies and no sponsors.
struct LibraryDraftReader {
  let source: [UInt8]
  let record: MARCRecord
  let facts: LibraryFacts
  let document: String
  let extractor: Extractor

  private var language: Language { facts.language ?? .en }
  private var formulas: Formulas { extractor.formulas }

  /// What the record says.
  func read() -> DocumentReading {
    var actions: [Action] = []
    var review: [ReviewItem] = []
    if isDraft {
      for value in values("245", "c") {
        let read = LibraryPassage(MARCText(source, value), place: place, extractor: extractor, language: language)
          .statement(draft: facts.symbol?.text ?? "", title: facts.title)
        actions += read.actions
        review += read.review
      }
      for value in values("515", "a") {
        let read = LibraryPassage(MARCText(source, value), place: place, extractor: extractor, language: language)
          .note(draft: facts.symbol?.text ?? "", title: facts.title)
        actions += read.actions
        review += read.review
      }
    }
    for index in actions.indices { actions[index].resolution = facts.resolution }
    return DocumentReading(
      summary: facts.summary(
        document: document, bytes: record.range.count, actions: actions.count, review: review.count),
      actions: actions, review: review, votes: [])
  }

  /// Whether the words for the kind of text say that it is a draft or an amendment.
  private var isDraft: Bool {
    var text = FoldedText()
    text.append(facts.kind.bytes, facts.kind.bytes.indices)
    return formulas.hits(in: text, 0..<text.count, language: language)
      .contains { $0.meaning == .draft || $0.meaning == .amendment }
  }

  private func values(_ tag: String, _ code: Character) -> [Range<Int>] {
    record.fields(tag).flatMap { field in field.subfields.filter { $0.code == code }.map(\.value) }
  }

  private var place: Place {
    Place(
      document: document, language: facts.language, session: facts.session, body: facts.body, date: facts.date,
      paragraph: facts.number)
  }
}

extension LibraryFacts {
  /// The record's row of `documents.csv`.
  func summary(document: String, bytes: Int, actions: Int, review: Int) -> DocumentSummary {
    DocumentSummary(
      document: document, kind: .libraryRecord, symbol: symbol?.text ?? "", title: title, report: report,
      language: language, session: session, body: body, date: date, bytes: bytes, actions: actions, review: review)
  }
}
