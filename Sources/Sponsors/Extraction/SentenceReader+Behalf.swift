extension SentenceReader {
  /// Gives the speaker those whom the words that open its clause name: `On behalf of A and B, the representative of C`.
  func withOpeningBehalf(_ list: ListReading?, from clauseStart: Int) -> ListReading? {
    guard var list,
      let opening = hits.first(where: { $0.meaning == .behalf && $0.range.lowerBound == clauseStart }),
      opening.range.upperBound <= list.start
    else { return list }
    var spokenFor: [ListItem] = []
    if list.items.first?.hasOffice == false {
      // `On behalf of the European Union, its member States and the candidate countries A and B, the representative of C`
      guard let speaker = list.items.firstIndex(where: \.hasOffice) else { return list }
      spokenFor = Array(list.items[..<speaker])
      list.items.removeSubrange(..<speaker)
    }
    guard list.items.count == 1, list.items[0].behalf == nil else { return list }
    var reading = ListReading(end: opening.range.upperBound, start: opening.range.upperBound)
    var behalf = lists.readNested(
      from: opening.range.upperBound, to: list.items[0].range.lowerBound, isBracket: false, speakers: .several,
      into: &reading
    ).behalf
    let read = Set(behalf.items.map(\.range.lowerBound))
    behalf.items += spokenFor.filter { !read.contains($0.range.lowerBound) }
    list.unread += reading.unread
    if !behalf.isEmpty { list.items[0].behalf = behalf }
    return list
  }

  /// Gives the last introducer, or the one speaker, those whom words behind the verb name: `introduced, on behalf of A, B and C, a draft`,
  /// `introduced draft resolution A/C.3/59/L.25 on behalf of A`. Returns where they end.
  func addBehalf(to list: inout ListReading, of anchor: Anchor, limit: Int) -> Int {
    guard let last = list.items.last, last.behalf == nil else { return list.end }
    let start = max(anchor.range.upperBound, anchor.side == .after ? list.end : 0)
    guard
      let behalf = hits.first(where: {
        $0.meaning == .behalf && $0.range.lowerBound >= start && $0.range.lowerBound < limit
      }),
      !hits.contains(where: {
        $0.meaning == .office && (start..<behalf.range.lowerBound).contains($0.range.lowerBound)
      }),
      !text.symbols[start..<behalf.range.lowerBound].contains(UInt8(ascii: ";"))
    else { return list.end }
    var reading = ListReading(end: start, start: start)
    let nested = lists.readNested(
      from: behalf.range.upperBound, to: sentence.upperBound, isBracket: false, speakers: .one, into: &reading)
    list.unread += reading.unread
    guard !nested.behalf.items.isEmpty else { return list.end }
    list.items[list.items.count - 1].behalf = nested.behalf
    return nested.end
  }
}
