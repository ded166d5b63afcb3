// Lists that stand behind their anchor: `submitted by …`, `added to the list: …`, `se sont joints aux auteurs …`.

extension SentenceReader {
  func listStart(after anchor: Anchor) -> Int {
    var index = anchor.range.upperBound
    if index < sentence.upperBound, text.symbols[index] == UInt8(ascii: ":") { index += 1 }
    // `added to the list of sponsors of draft resolution A/67/L.930: Chile`
    if let draft = symbols.first(where: { $0.range.lowerBound >= index }), draft.range.upperBound < sentence.upperBound,
      text.symbols[draft.range.upperBound] == UInt8(ascii: ":"),
      hits.contains(where: {
        $0.meaning == .draft && $0.range.upperBound == draft.range.lowerBound && $0.range.lowerBound - index <= 5
      })
    {
      return draft.range.upperBound + 1
    }
    // `وأدلى ببيانات تعليلا للتصويت قبل التصويت ممثلو …`: why and when stand before who.
    while let hit = lists.formulas.longest(
      [.explanation, .reply, .before, .after], in: text, at: index, to: sentence.upperBound, language: lists.language)
    {
      index = hit.range.upperBound
    }
    return listStart(at: index)
  }

  /// Where the list that begins at a place has its first name: behind the colon where “the following countries” stand.
  func listStart(at index: Int) -> Int {
    var lead = index
    while let hit = lists.formulas.longest(
      [.article, .genitive, .office], in: text, at: lead, to: sentence.upperBound, language: lists.language)
    {
      lead = hit.range.upperBound
    }
    return lists.followingList(at: lead, to: sentence.upperBound) ?? index
  }

  /// The list behind a verb that comes first: `formularon declaraciones los representantes de Chile y Cuba`. An office
  /// before the verb is then that of another clause: `anunció que se habían sumado a los patrocinadores Chile y Cuba`.
  func subjectBehind(_ anchor: Anchor, from clauseStart: Int) -> ListReading? {
    guard anchor.side == .before, let behind = inverted(anchor) else { return nil }
    guard anchor.role == .cosponsor || anchor.role == .withdrawn else { return behind }
    let before = listBefore(anchor, from: clauseStart)
    return before.map { $0.items.first?.hasOffice == true } ?? true ? behind : nil
  }

  /// The list behind an anchor that usually stands behind its list: `se sont joints aux auteurs le Mali et le Togo`.
  func inverted(_ anchor: Anchor) -> ListReading? {
    guard anchor.role == .cosponsor || anchor.role == .withdrawn || anchor.isSpeech else { return nil }
    var index = anchor.range.upperBound
    // `Ont fait des déclarations les représentants de …`: only where the office stands at the verb, and no new sentence
    // begins with it.
    if anchor.isSpeech {
      let office = hits.first { $0.meaning == .office && $0.range.lowerBound >= index }
      guard let office, office.range.lowerBound == index || begins(.article, at: index),
        office.range.lowerBound - index <= 3, !text.marks[index].contains(.capital)
      else { return nil }
    }
    if let object = symbols.first(where: { $0.range.lowerBound == index }) { index = object.range.upperBound }
    if index < sentence.upperBound, text.symbols[index] == UInt8(ascii: ":") { index += 1 }
    guard index < sentence.upperBound else { return nil }
    let start = listStart(at: index)
    if start == index {
      guard text.mayBeginName(index) || begins(.article, at: index) else { return nil }
    }
    let list = lists.read(from: start, to: sentence.upperBound)
    return list.items.isEmpty ? nil : list
  }

  /// Adds those whom words behind a speaker's verb name too: `a fait une déclaration, ainsi que l’observateur de …`.
  func addTrailing(to list: inout ListReading, of anchor: Anchor, limit: Int) {
    guard anchor.isSpeech, !list.items.isEmpty,
      list.end <= anchor.range.lowerBound, limit == sentence.upperBound,
      let and = hits.first(where: { hit in
        hit.meaning == .and && hit.range.lowerBound >= anchor.range.upperBound
          && text.symbols[hit.range.lowerBound - 1] == UInt8(ascii: ",")
      }),
      !text.symbols[anchor.range.upperBound..<and.range.lowerBound].contains(UInt8(ascii: ";"))
    else { return }
    let more = lists.read(from: and.range.upperBound, to: limit)
    guard more.items.first?.hasOffice == true else { return }
    list.items += more.items
    list.unread += more.unread
  }
}
