// Speakers with their delegation in brackets: `Mr. X (Belarus) (spoke in Russian):`.

extension Turns {
  /// Reads who speaks, from the title or name at `start` on.
  func delegate(in text: FoldedText, from start: Int, isNumbered: Bool, isParagraph: Bool) -> Head? {
    let colon = UInt8(ascii: ":")
    var index = start
    while index < min(text.count, start + 120), text.symbols[index] != UInt8(ascii: "("), text.symbols[index] != colon {
      if text.symbols[index] == UInt8(ascii: ",") || text.symbols[index] == UInt8(ascii: ";") { return nil }
      index += 1
    }
    guard index < text.count else { return nil }
    if text.symbols[index] == colon { return Head(speaker: .other, length: index + 1) }
    guard text.symbols[index] == UInt8(ascii: "(") else { return nil }
    let end = afterBrackets(in: text, from: index)
    guard end > index, end < text.count else { return nil }
    // `السيدة هانسن (الدانمرك): قالت إن`: a colon stands before the verb of saying too.
    let isReported =
      end + 1 < text.count
      && formulas.longest([.saysBehind], in: text, at: end + 1, to: text.count, language: language) != nil
    let isSpoken = text.symbols[end] == colon && !isReported
    // `Mr. X (Nepal), Vice-Chair, took the Chair`; `Mr. Y (Belgium), Rapporteur of the Third Committee:`
    if text.symbols[end] == UInt8(ascii: ","),
      formulas.longest([.officer], in: text, at: end + 1, to: text.count, language: language) != nil
    {
      return Head(speaker: .other, length: 1)
    }
    // Inside a paragraph a name with brackets is only spoken of.
    let mayBeReported = (isNumbered || isParagraph) && (isNumbered || endsHead(in: text, at: end))
    guard isSpoken || isReported || mayBeReported else { return nil }
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: day)
    let close = closingBracket(in: text, of: index, to: end)
    let list = lists.read(from: index + 1, to: close)
    if let item = list.items.first, list.items.count == 1, list.unread.isEmpty {
      var head = Head(speaker: .delegations([item]), length: end, isReported: !isSpoken)
      addSpeakers(to: &head, first: item, lists)
      return head
    }
    if formulas.longest([.officer, .article], in: text, at: index + 1, to: close, language: language) != nil {
      return Head(speaker: .other, length: end)
    }
    let near = registry.nearest(to: text, (index + 1)..<close, language: language)
    return Head(speaker: near.isEmpty ? .other : .unread((index + 1)..<close), length: end, isReported: !isSpoken)
  }

  /// Adds those who spoke with the first: `Mr. X (Burma) and Mr. Y (Mexico) supported the draft`.
  private func addSpeakers(to head: inout Head, first: ListItem, _ lists: ListReader) {
    guard head.isReported else { return }
    let text = lists.text
    var items = [first]
    while head.length < text.count {
      var next = head.length
      if text.symbols[next] == UInt8(ascii: ",") { next += 1 }
      if let and = formulas.longest([.and], in: text, at: next, to: text.count, language: language) {
        next = and.range.upperBound
      }
      guard next > head.length,
        beginsSpeaker(in: text, at: next),
        let open = text.symbols[next..<min(text.count, next + 60)].firstIndex(of: UInt8(ascii: "(")),
        !text.symbols[next..<open].contains(UInt8(ascii: ","))
      else { break }
      let end = afterBrackets(in: text, from: open)
      let close = closingBracket(in: text, of: open, to: end)
      let list = lists.read(from: open + 1, to: close)
      guard end > open, let item = list.items.first, list.items.count == 1, list.unread.isEmpty else { break }
      items.append(item)
      head.length = end
    }
    head.speaker = .delegations(items)
  }
}
