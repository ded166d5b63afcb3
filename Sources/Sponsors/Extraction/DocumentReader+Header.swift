// A draft's own header: its sponsors, its notes, its title.

extension DocumentReader {
  /// Reads the header of a draft; false where it has none (an addendum), so that its sentences are read.
  mutating func readHeader() -> Bool {
    let draft = facts.symbol?.text
    guard let language = facts.language else { return false }
    let first = 0..<min(lines.lines.count, 200)
    var text = lines.folded(first, source: source, atMost: Self.longestHead)
    // The notes are read in the same text as the header, so that all places refer to one text.
    let notes = HeaderNotes(source: source, lines: lines, appendedTo: &text)
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    let reader = DraftHeaderReader(lists: lists)
    guard var header = reader.read() else {
      // A header that is longer than what is looked at is no header that anybody reads: a person has to look at it.
      if lines.lines[first].reduce(0, { $0 + $1.range.count }) > Self.longestHead,
        let list = reader.endless(before: notes.start)
      {
        var maker = self.maker(text, paragraph: "")
        maker.add([UnreadWords(range: list, why: .listEndUnread)])
        take(maker)
      }
      return false
    }
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
