// The footnotes of recorded votes: `1 Subsequently, the delegation of Haiti indicated that it had intended to vote …`.

extension DocumentReader {
  /// Reads in a report's footnotes who had meant to vote otherwise. Nothing else of a footnote is anybody's act.
  mutating func readVoteNotes(_ language: Language) {
    let places = votes.enumerated().sorted {
      ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset)
    }.map(\.element)
    for note in voteNotes() {
      let text = folded(note)
      guard text.count > 0 else { continue }
      let passage = PassageText(text, formulas: formulas, language: language)
      guard passage.hits.contains(where: { Self.intentions.contains($0.meaning) }) else { continue }
      let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
      let draft = draft(of: note, places)
      let titles = self.titles
      var maker = self.maker(text, paragraph: "")
      for sentence in passage.sentences {
        let reader = SentenceReader(
          lists: lists, passage: passage, sentence: sentence, drafts: DraftsAtHand(draft), isRecord: true)
        let (findings, unread) = reader.read()
        for finding in findings where Self.intended.contains(finding.role) { maker.add(finding) { titles[$0] ?? "" } }
        if !findings.isEmpty { maker.add(unread) }
      }
      take(maker)
    }
  }

  /// A note stands on the page of its vote, on which there are no more.
  private static let nearVotes = 100

  private static let intentions: Set<FormulaMeaning> = [.intendedInFavour, .intendedAgainst, .intendedAbstaining]
  private static let intended: Set<Role> = [.intendedInFavour, .intendedAgainst, .intendedAbstaining]

  /// The footnotes, each from the line that begins with its mark to the line before the next one.
  private func voteNotes() -> [Range<Int>] {
    var notes: [Range<Int>] = []
    for index in lines.lines.indices where lines.lines.kind(index) == .footnote {
      let line = lines.lines[index]
      if let last = notes.last, last.upperBound == index,
        line.isContinuation || !PageFurniture.beginsFootnote(source[line.range]),
        line.range.upperBound - lines.lines[last.lowerBound].range.lowerBound <= SourceLines.longestPart
      {
        notes[notes.count - 1] = last.lowerBound..<(index + 1)
      } else {
        notes.append(index..<(index + 1))
      }
    }
    return notes
  }

  private func folded(_ note: Range<Int>) -> FoldedText {
    var text = FoldedText()
    for (position, line) in lines.lines[note].enumerated() {
      let start = position == 0 ? line.range.lowerBound + mark(of: note).count : line.range.lowerBound
      text.append(source, min(start, line.range.upperBound)..<line.range.upperBound)
      text.appendLineBreak()
    }
    return text
  }

  /// The figure, superscript or not, or the asterisks that a footnote begins with.
  private func mark(of note: Range<Int>) -> ArraySlice<UInt8> {
    let line = source[lines.lines[note.lowerBound].range]
    if line.first == UInt8(ascii: "*") { return line.prefix { $0 == UInt8(ascii: "*") } }
    let superscript = line.prefix { [0xC2, 0xB9, 0xB2, 0xB3, 0xE2, 0x81].contains($0) || (0xB4...0xB8).contains($0) }
    return superscript.isEmpty ? line.prefix(while: \.isDigit) : superscript
  }

  /// The draft of the vote that a footnote is on: the last one before it whose result its mark is printed with, or
  /// the only vote there is; nil where neither tells.
  ///
  /// - Parameter votes: the document's votes in the order of their places.
  private func draft(of note: Range<Int>, _ votes: [RecordedVote]) -> String? {
    let place = lines.lines[note.lowerBound].range.lowerBound
    let mark = Array(mark(of: note))
    let before = votes[..<votes.partition { $0.span.lowerBound >= place }]
    let marked = before.suffix(Self.nearVotes).last { vote in
      let start = vote.span.upperBound
      let near = source[start..<max(start, min(source.count, start + 160, place))]
      return !mark.isEmpty && near.indices.contains { holds(mark, at: $0, in: near) }
    }
    return marked?.draft ?? (before.count == 1 ? before.first?.draft : nil)
  }

  /// Whether a mark stands at a place, glued to what is before it, and is not part of a longer figure.
  private func holds(_ mark: [UInt8], at index: Int, in near: ArraySlice<UInt8>) -> Bool {
    let end = index + mark.count
    guard index > near.startIndex, end <= near.endIndex, near[index..<end].elementsEqual(mark) else { return false }
    let previous = near[index - 1]
    return previous > 0x20 && !previous.isDigit && (end == near.endIndex || !near[end].isDigit)
  }
}
