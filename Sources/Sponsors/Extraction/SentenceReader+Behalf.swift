extension SentenceReader {
  /// Gives the last introducer those whom words behind the verb name: `introduced, on behalf of A, B and C, a draft`,
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
      from: behalf.range.upperBound, to: sentence.upperBound, isBracket: false, into: &reading)
    list.unread += reading.unread
    guard !nested.behalf.items.isEmpty else { return list.end }
    list.items[list.items.count - 1].behalf = nested.behalf
    return nested.end
  }
}
