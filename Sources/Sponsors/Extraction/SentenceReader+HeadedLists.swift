// Lists that each stand behind the symbol of their draft and a colon: `the following countries have become sponsors of
// draft resolution A/78/L.14: Angola and Benin; and of A/78/L.15: Chad`, as the Secretariat announces several drafts.

extension SentenceReader {
  /// All lists behind one verb that are headed by their drafts, each item under its own; nil where the verb's list
  /// has no such head.
  func headedLists(after anchor: Anchor, to limit: Int) -> ListReading? {
    guard anchor.side == .after, [.sponsor, .cosponsor, .withdrawn].contains(anchor.role) else { return nil }
    var whole: ListReading?
    var index = anchor.range.upperBound
    while let head = head(at: index, to: limit) {
      let position = symbols.partition { $0.range.lowerBound > head.range.lowerBound }
      let next = position < symbols.count ? symbols[position].range.lowerBound : limit
      var list = lists.read(from: head.range.upperBound + 1, to: limit)
      // A name that is not read up to the next head is no list of this draft alone.
      guard !list.items.isEmpty, list.end <= next else { break }
      list.items[list.items.count - 1].draft = head.text
      // What is passed over behind the last name may be the next head.
      index = list.end
      if whole == nil {
        whole = list
      } else {
        whole?.items += list.items
        whole?.unread += list.unread
        whole?.end = list.end
        whole?.passed = list.passed
      }
    }
    return whole
  }

  /// The draft whose symbol, behind nothing but links and what it is called, stands at a place with a colon behind it.
  private func head(at start: Int, to limit: Int) -> PrintedDraft? {
    var index = start
    while index < limit {
      let position = symbols.partition { $0.range.lowerBound >= index }
      if position < symbols.count, case let draft = symbols[position], draft.range.lowerBound == index {
        return draft.range.upperBound < limit && text.symbols[draft.range.upperBound] == UInt8(ascii: ":")
          ? draft : nil
      }
      if text.symbols[index] == UInt8(ascii: ";") || text.symbols[index] == UInt8(ascii: ",") {
        index += 1
      } else if let link = lists.formulas.longest(
        [.and, .genitive, .article, .draft, .amendment], in: text, at: index, to: limit, language: lists.language)
      {
        index = link.range.upperBound
      } else {
        return nil
      }
    }
    return nil
  }
}
