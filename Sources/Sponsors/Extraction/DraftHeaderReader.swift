/// Reads the list of sponsors in a draft's own header: `Albania, … and Zambia: draft resolution`.
struct DraftHeaderReader {
  let lists: ListReader

  /// The list, and the place of the words that end it.
  struct Header {
    var list: ListReading
    let marker: Formulas.Hit
  }

  private var text: FoldedText { lists.text }

  /// How many of the words that end a header are tried: each costs a look at all lines before it.
  private static let mostMarkers = 20

  /// The header's list, or nil where no list runs up to the words `: draft resolution`.
  ///
  /// The list begins with a line; what stands before it (an agenda item, a title that ends with a country's name) is
  /// none of its items.
  func read() -> Header? {
    let hits = lists.formulas.hits(in: text, 0..<text.count, language: lists.language)
    let markers = hits.lazy.filter { $0.meaning == .draftHeader && $0.endsHeader(in: text) }
    for marker in markers.prefix(Self.mostMarkers) {
      let end = marker.range.lowerBound
      var doubtful: ListReading?
      var unclosed: ListReading?
      var line = 0
      for start in 0..<end where beginsLine(start) {
        let list = lists.read(from: start, to: end)
        guard list.end == end, !list.items.isEmpty else {
          if unclosed == nil, list.start == start, isUnclosed(list, before: end) { unclosed = list }
          continue
        }
        let begins = list.start == start
        // Names that a list with unread words holds before this line must not be lost for a line that reads well.
        let holdsMore = doubtful?.items.contains { $0.range.lowerBound < start } ?? false
        if begins, list.unread.isEmpty, !holdsMore, !goesOn(start) { return Header(list: list, marker: marker) }
        if doubtful == nil || begins && !holdsMore { (doubtful, line) = (list, start) }
      }
      // A line that goes on with a list is not its beginning: what stands before it would be lost.
      if doubtful != nil, goesOn(line), let whole = broken(before: end, least: 1), whole.start < line {
        return Header(list: whole, marker: marker)
      }
      if let list = doubtful ?? broken(before: end, least: 3) ?? unclosed { return Header(list: list, marker: marker) }
    }
    return nil
  }

  /// Whether a list ends with a bracket that is never closed, whose words up to `end` are not read.
  private func isUnclosed(_ list: ListReading, before end: Int) -> Bool {
    guard !list.items.isEmpty, let last = list.unread.last else { return false }
    return last.why == .listEndUnread && last.range.upperBound == end
  }

  /// A list that damage breaks (`Bolivie (État plurinational deBrunéi Darussalam`): what stands before and behind the
  /// break is read, the words at the break are kept as unread. So many names as `least` must stand in a row where the list
  /// begins.
  private func broken(before end: Int, least: Int) -> ListReading? {
    for start in 0..<end where beginsLine(start) {
      var whole = lists.read(from: start, to: end)
      guard whole.items.count >= least else { continue }
      whole.unread.removeAll { [broken = whole.end] in $0.range.lowerBound >= broken }
      while whole.end < end {
        let gap = whole.end
        let next = (gap + 1..<max(gap + 1, end)).first(where: isSeparator) ?? end
        whole.unread.append(UnreadWords(range: gap..<next, why: .listEndUnread))
        let rest = lists.read(from: next, to: end)
        whole.items += rest.items
        whole.unread += rest.unread
        whole.end = max(rest.end, next)
      }
      return whole
    }
    return nil
  }

  /// A list of very many names that begins with a line and goes on to the end of what is looked at; nil where there is none.
  func endless(before end: Int) -> Range<Int>? {
    for start in 0..<end where beginsLine(start) {
      let list = lists.read(from: start, to: end)
      if list.items.count >= Self.mostSponsors, list.end + 200 > end { return start..<end }
    }
    return nil
  }

  /// No more delegations than these can sponsor a draft.
  private static let mostSponsors = 300

  private func isSeparator(_ index: Int) -> Bool {
    text.symbols[index] == UInt8(ascii: ",")
      || lists.formulas.longest([.and], in: text, at: index, to: text.count, language: lists.language) != nil
  }

  private func beginsLine(_ index: Int) -> Bool { index == 0 || text.marks[index].contains(.lineBreak) }

  /// Whether a comma, or “and”, stands before a place or at it.
  private func goesOn(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    return text.symbols[start - 1] == UInt8(ascii: ",") || lists.and(at: start, to: text.count) != nil
  }
}

extension Formulas.Hit {
  /// Whether words that end a draft's header stand at the end of a line or word: in `主席：决议草案获得通过` a sentence goes
  /// on, and no space shows it.
  func endsHeader(in text: FoldedText) -> Bool {
    let end = range.upperBound
    return end >= text.count || !text.isUnspaced(end) || !text.marks[end].isDisjoint(with: FoldedText.Marks.border)
  }
}
