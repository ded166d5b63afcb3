// What the presiding officer, the Secretariat and the record itself say: sponsors announced, drafts taken up, votes,
// and who is to speak next.

extension DocumentReader {
  /// Reads an announcement sentence by sentence, then its votes, each with the draft that was at hand at its place.
  mutating func readAnnouncement(_ passage: PassageText, _ language: Language, _ meeting: inout Meeting) {
    let text = passage.text
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    var timeline: [(start: Int, drafts: DraftsAtHand)] = []
    for sentence in passage.sentences {
      let hits = passage.hits(in: sentence)
      if hits.contains(where: { isNewItem($0, in: text) }) {
        drafts = DraftsAtHand()
        hasDecided = false
        meeting = Meeting()
      }
      takeReport(passage, sentence, &meeting)
      let main = drafts.main
      takeNumbered(passage, sentence, meeting)
      readTitle(in: passage, sentence)
      let reader = SentenceReader(lists: lists, passage: passage, sentence: sentence, drafts: drafts, isRecord: true)
      let (findings, unread) = reader.read()
      var maker = self.maker(text, paragraph: "")
      let titles = self.titles
      for finding in findings { maker.add(finding) { titles[$0] ?? "" } }
      maker.add(unread)
      take(maker)
      if let last = reader.lastDraft { drafts.take(last) }
      if drafts.main != main { hasDecided = false }
      timeline.append((sentence.lowerBound, drafts))
      readOwnStatement(passage, sentence, lists, meeting)
      readPhase(hits, &meeting.phase)
      readAnnounced(passage, sentence, lists, &meeting)
    }
    readVotes(of: passage, timeline: timeline, language)
  }

  /// Whether a phrase opens an agenda item: as a heading on a line of its own, or in words such as “turn to”.
  private func isNewItem(_ hit: Formulas.Hit, in text: FoldedText) -> Bool {
    guard hit.meaning == .newItem else { return false }
    let start = hit.range.lowerBound
    return start == 0
      || !text.marks[start].isDisjoint(with: [.lineBreak, .other]) && text.marks[start].contains(.capital)
      || !text.marks[start].contains(.capital) && hit.range.count > 11
  }

  private func readPhase(_ hits: ArraySlice<Formulas.Hit>, hasDecided: inout Bool, _ phase: inout Phase) {
    if hits.contains(where: { $0.meaning == .decided }) { hasDecided = true }
    if hits.contains(where: { $0.meaning == .floorClosed }) { phase = Phase() }
    guard hits.contains(where: { $0.meaning == .floor }) else { return }
    let timing: Timing? = hits.last { $0.meaning == .before || $0.meaning == .after }
      .map { $0.meaning == .before ? .before : .after }
    if hits.contains(where: { $0.meaning == .reply }) {
      phase = Phase(role: .reply)
    } else if hits.contains(where: { $0.meaning == .explanation }) {
      phase = Phase(role: .explanation, timing: timing ?? (hasDecided ? .after : .before))
    } else if timing != nil {
      phase = Phase(role: .statement, timing: timing)
    }
    phase.introduces = hits.contains { $0.meaning == .toIntroduce }
  }

  private mutating func readPhase(_ hits: ArraySlice<Formulas.Hit>, _ phase: inout Phase) {
    readPhase(hits, hasDecided: &hasDecided, &phase)
  }

  // MARK: Drafts that have only a number in a report

  /// The report of a committee that the words name: its drafts have numbers of their own.
  private mutating func takeReport(_ passage: PassageText, _ sentence: Range<Int>, _ meeting: inout Meeting) {
    let text = passage.text
    for hit in passage.hits(in: sentence) where hit.meaning == .reportOf {
      for index in hit.range.upperBound..<min(sentence.upperBound, hit.range.upperBound + 120) {
        guard let (symbol, _) = DocumentSymbol.read(in: text, at: index, to: sentence.upperBound) else { continue }
        if !symbol.isDraft, symbol.session != nil, symbol.text != meeting.report {
          meeting.report = symbol.text
          drafts = DraftsAtHand()
          hasDecided = false
        }
        break
      }
    }
  }

  /// `draft resolution III` of the report at hand, where the sentence names no symbol.
  private mutating func takeNumbered(_ passage: PassageText, _ sentence: Range<Int>, _ meeting: Meeting) {
    let text = passage.text
    for hit in passage.hits(in: sentence).reversed() where hit.meaning == .draft {
      let start = hit.range.upperBound
      guard
        let (number, end) = romanNumber(in: text, at: start, to: sentence.upperBound)
          ?? writtenNumber(in: text, at: start, to: sentence.upperBound)
      else { continue }
      let name = meeting.report.isEmpty ? number : "\(meeting.report) \(number)"
      drafts.take(
        PrintedDraft(range: start..<end, text: name, isTarget: false, isAmendment: false))
      return
    }
  }

  /// The number in words that Chinese writes where other languages have a Roman one, as that Roman number: `决议草案三`.
  private func writtenNumber(in text: FoldedText, at start: Int, to limit: Int) -> (text: String, end: Int)? {
    guard let language = facts.language, start < limit, text.isUnspaced(start),
      let number = Numerals(text: text, formulas: formulas, language: language).number(at: start, to: limit),
      (1...89).contains(number.value)
    else { return nil }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"]
    return (tens[number.value / 10] + ones[number.value % 10], number.end)
  }

  /// A Roman number in capitals, with the letter of a part: `III`, `I A`.
  private func romanNumber(in text: FoldedText, at start: Int, to limit: Int) -> (text: String, end: Int)? {
    var end = start
    while end < limit, text.marks[end].contains(.capital) || end > start, "ivxl".utf8.contains(text.symbols[end]),
      end == start || text.marks[end].isDisjoint(with: [.space, .lineBreak, .other])
    {
      guard text.marks[end].contains(.capital) else { return nil }
      end += 1
    }
    guard end > start, end - start <= 7, end >= limit || text.endsWord(end) else { return nil }
    return (String(decoding: text.symbols[start..<end].map { $0 & 0xDF }, as: UTF8.self), end)
  }

  // MARK: Who speaks for whom

  /// `I shall now make a statement in my capacity as the representative of Malta`: the presiding officer's own.
  private mutating func readOwnStatement(
    _ passage: PassageText, _ sentence: Range<Int>, _ lists: ListReader, _ meeting: Meeting
  ) {
    guard let words = passage.hits(in: sentence).first(where: { $0.meaning == .ownCapacity }) else { return }
    let list = lists.read(from: words.range.upperBound, to: sentence.upperBound)
    guard let item = list.items.first, list.items.count == 1,
      item.hasOffice || !formulas.has(.officeBehind, in: lists.language)
    else { return }
    var maker = self.maker(passage.text, paragraph: "")
    let titles = self.titles
    maker.add(
      Finding(role: meeting.phase.role, timing: meeting.phase.timing, draft: drafts.last, items: [item])
    ) { titles[$0] ?? "" }
    take(maker)
  }

  private func readAnnounced(
    _ passage: PassageText, _ sentence: Range<Int>, _ lists: ListReader, _ meeting: inout Meeting
  ) {
    let hits = passage.hits(in: sentence)
    guard hits.contains(where: { $0.meaning == .floor }),
      let speaks = hits.first(where: { $0.meaning == .speaksFor }),
      let start = hits.last(where: {
        ($0.meaning == .office || $0.meaning == .floor && formulas.has(.officeBehind, in: lists.language))
          && $0.range.upperBound <= speaks.range.lowerBound
      }).map({ $0.meaning == .office ? $0.range.lowerBound : $0.range.upperBound })
    else { return }
    let list = lists.read(from: start, to: speaks.range.lowerBound)
    guard var item = list.items.first, list.items.count == 1 else { return }
    item.behalf = lists.behalf(
      from: speaks.range.upperBound, to: sentence.upperBound, speaker: registry.code(of: item.reading))
    meeting.announced = item.behalf == nil ? nil : AnnouncedSpeaker(text: passage.text, item: item)
  }
}
