/// Reads the list of sponsors in a draft's own header: `Albania, … and Zambia: draft resolution`.
struct DraftHeaderReader {
  let lists: ListReader

  /// The list, and the place of the words that end it.
  struct Header {
    var list: ListReading
    let marker: Formulas.Hit
  }

  private var text: FoldedText { lists.text }

  /// The header's list, or nil where no list runs up to the words `: draft resolution`.
  ///
  /// The list begins with a line; what stands before it (an agenda item, a title that ends with a country's name) is
  /// none of its items.
  func read() -> Header? {
    let hits = lists.formulas.hits(in: text, 0..<text.count, language: lists.language)
    for marker in hits where marker.meaning == .draftHeader {
      let end = marker.range.lowerBound
      var doubtful: ListReading?
      for start in 0..<end where beginsLine(start) {
        let list = lists.read(from: start, to: end)
        guard list.end == end, !list.items.isEmpty else { continue }
        if list.unread.isEmpty { return Header(list: list, marker: marker) }
        if doubtful == nil { doubtful = list }
      }
      if let doubtful { return Header(list: doubtful, marker: marker) }
    }
    return nil
  }

  private func beginsLine(_ index: Int) -> Bool {
    index == 0 || !text.marks[index].isDisjoint(with: [.lineBreak, .other])
  }
}
