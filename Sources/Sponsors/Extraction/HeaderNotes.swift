/// The notes with asterisks under a draft's header, of which some say on whose behalf a sponsor signs.
struct HeaderNotes {
  /// The notes: how many asterisks stand before one, and the symbols of its words.
  private(set) var all: [(asterisks: Int, range: Range<Int>)] = []
  /// Where the first note begins in the text: what stands before is the header's own.
  let start: Int

  /// Finds the notes of a document's first lines and appends their words to the header's text.
  init(source: [UInt8], lines: SourceLines, appendedTo text: inout FoldedText) {
    start = text.count
    for (index, line) in lines.lines.enumerated().prefix(400) {
      let asterisks = source[line.range].prefix { $0 == UInt8(ascii: "*") }.count
      guard asterisks > 0, line.range.count > asterisks else { continue }
      text.appendGap()
      let first = text.count
      for next in lines.lines[index..<min(index + 6, lines.lines.count)] {
        if next.kind == .blank && lines.spacing == 0 { break }
        if next.range.lowerBound > line.range.lowerBound, source[next.range].first == UInt8(ascii: "*") { break }
        text.append(source, next.range)
        text.appendLineBreak()
      }
      if text.count > first { all.append((asterisks, first..<text.count)) }
    }
    if let attachedWords = lines.attachedWords { text.attachWords(attachedWords) }
  }
}

extension DraftHeaderReader.Header {
  /// Gives the items that are marked with asterisks those on whose behalf a note says they act: `Cuba:* draft
  /// resolution` with `* On behalf of the States Members … of the Group of 77 and China.`
  mutating func add(_ notes: HeaderNotes, lists: ListReader, source: [UInt8]) {
    for position in list.items.indices where list.items[position].behalf == nil {
      let end = lists.text.end(of: list.items[position].range.upperBound - 1)
      var index = end
      // The asterisks stand before or behind a comma, a colon, a bracket that belongs to the name.
      while index < source.count, index < end + 3, ", :)".utf8.contains(source[index]) { index += 1 }
      var asterisks = 0
      while index < source.count, source[index] == UInt8(ascii: "*") {
        asterisks += 1
        index += 1
      }
      guard asterisks > 0, let note = notes.all.first(where: { $0.asterisks == asterisks }),
        let behalf = lists.formulas.longest(
          [.behalf], in: lists.text, at: note.range.lowerBound, to: note.range.upperBound, language: lists.language)
      else { continue }
      var reading = ListReading(end: 0, start: 0)
      let nested = lists.readNested(
        from: behalf.range.upperBound, to: note.range.upperBound, isBracket: false, into: &reading)
      guard !nested.behalf.items.isEmpty || nested.behalf.ownMembers || !reading.unread.isEmpty else { continue }
      list.items[position].behalf = nested.behalf
      list.unread += reading.unread
    }
  }
}
