// A draft's own header: its sponsors, its notes, its title.

extension DocumentReader {
  /// Reads the header of a draft; false where it has none (an addendum), so that its sentences are read.
  mutating func readHeader() -> Bool {
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
    return title.unicodeScalars.count <= 400 ? title : ""
  }
}
