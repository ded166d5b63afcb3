// Where a list begins in a script without spaces: a name there must not begin in the middle of a word.

extension SentenceReader {
  /// Whether a name may begin at a place: behind a mark, or behind words of a known meaning.
  func isBounded(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, text.isUnspaced(index), text.isUnspaced(endingAt: index) else { return true }
    return text.marks[index].contains(.other)
      || places.reaching(index).contains { $0.range.upperBound == index }
  }

  /// The last place before `index` where a word surely begins: behind a mark of punctuation or words of a known meaning.
  func border(before index: Int, from start: Int) -> Int {
    let behind = max(start, places.lastEnd(upTo: index) ?? start)
    var border = index
    while border > max(behind, index - 300), !text.isPunctuation(border - 1) { border -= 1 }
    return border
  }

  /// Leaves a list's first name to a person where it begins in the middle of words that are not known.
  func bindStart(of list: inout ListReading) {
    guard let first = list.items.first, !isBounded(first.range.lowerBound), list.start >= first.range.lowerBound else {
      return
    }
    let border = border(before: first.range.lowerBound, from: sentence.lowerBound)
    list.items.removeFirst()
    list.unread.insert(UnreadWords(range: border..<first.range.upperBound, why: .unknownName), at: 0)
    list.start = border
  }

  /// Words that stand where the subject of a draft's sponsors should, and hold no name that is known. Only scripts
  /// without capitals need them looked at: elsewhere a capital shows a name.
  func unknownSubject(of anchor: Anchor, from clauseStart: Int) -> ListReading? {
    guard [.sponsor, .cosponsor, .withdrawn].contains(anchor.role), anchor.side == .before else { return nil }
    let end = antecedentEnd(anchor)
    guard end > clauseStart, text.isUnspaced(endingAt: end) else { return nil }
    let start = border(before: end, from: clauseStart)
    // Words of a known meaning in front of the verb are an officer, a pronoun or an adverb.
    guard start < end, end - start <= 90, text.isUnspaced(start) else { return nil }
    return ListReading(unread: [UnreadWords(range: start..<end, why: .unknownName)], end: end, start: start)
  }

  /// A delegate of whom it is not sure whether the verb is his: words that are not known stand between them.
  func doubtful(_ subject: ListReading, of anchor: Anchor) -> ListReading? {
    let between = subject.end..<max(subject.end, anchor.range.lowerBound)
    guard anchor.role != .cosponsor, anchor.role != .withdrawn, let first = between.first, text.isUnspaced(first),
      !between.contains(where: { text.isPunctuation($0) }),
      !hits.contains(where: { $0.meaning == .officer && between.contains($0.range.lowerBound) })
    else { return nil }
    let range = subject.start..<anchor.range.lowerBound
    return ListReading(unread: [UnreadWords(range: range, why: .listEndUnread)], end: subject.end, start: subject.start)
  }

  /// Whether a verb follows at once, or only words that say when and in what capacity stand before it: `下列国家代表
  /// 在表决前发言`.
  func reachesVerb(_ start: Int, _ verb: Int) -> Bool { start == verb || isQualified(start, verb) }

  /// Whether a stretch that is not empty, in a script without spaces, holds only words that say when, at what meeting or
  /// in what capacity something is done.
  func isQualified(_ start: Int, _ end: Int) -> Bool {
    let qualities: Set<FormulaMeaning> = [
      .before, .after, .leadIn, .explanation, .reply, .month, .daySign, .meeting, .officeBehind,
    ]
    return start < end && text.isUnspaced(start) && isCovered(start..<end, by: qualities)
      && !(start..<end).contains { text.isPunctuation($0) }
  }

  /// Whether every word of a stretch is known, as it must be between a delegate and a verb where no space shows words.
  func isCovered(_ range: Range<Int>, by meanings: Set<FormulaMeaning>? = nil) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let here = places.beginning(at: index).filter { meanings?.contains($0.meaning) != false }
      if let hit = here.max(by: { $0.range.count < $1.range.count }) {
        index = hit.range.upperBound
      } else if text.isUnspaced(index) {
        return false
      } else {
        index += 1
      }
    }
    return true
  }

  /// The end of delegates at a place who have a verb of their own, with those for whom they speak; nil where there are
  /// none.
  func endOfSpeaker(at index: Int, to end: Int) -> Int? {
    guard text.isUnspaced(index), isBounded(index), lists.name(at: index, to: end) != nil else { return nil }
    let list = lists.read(from: index, to: end)
    return list.items.first?.hasOffice == true && list.end > index ? list.end : nil
  }
}
