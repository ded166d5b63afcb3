// Verbatim and summary records: who spoke, in what phase of the meeting, and what the presiding officer announced.

/// What the words of the presiding officer make of the speeches that follow.
struct Phase: Sendable {
  /// What a speech is: a statement, an explanation or a reply.
  var role = Role.statement
  /// Before or after the decision, where the words say it.
  var timing: Timing?
  /// Whether the next speaker introduces a draft.
  var introduces = false
}

extension DocumentReader {
  /// Reads a record speech by speech.
  ///
  /// Speeches themselves are not searched for sponsors: a delegate may speak of sponsorships that were, will be or
  /// should have been. What the presiding officer and the Secretariat announce is.
  mutating func readRecord(_ language: Language) {
    let turns = Turns(
      source: source, lines: lines, registry: registry, formulas: formulas, language: language, day: date
    ).all()
    var phase = Phase()
    let first = turns.first?.lines.lowerBound ?? lines.lines.count
    readAnnouncement(passage(0..<first, language), language, &phase)
    for turn in turns {
      let passage = self.passage(turn.lines, language)
      switch turn.speaker {
      case .chair, .other: readAnnouncement(passage, language, &phase)
      case .delegation(let item): readSpeech(passage, item, headLength: turn.headLength, language, &phase)
      case .unread(let words):
        var maker = self.maker(passage.text, paragraph: "")
        maker.add([UnreadWords(range: words, why: .unknownName)])
        take(maker)
        readTail(passage, language, &phase)
      }
    }
  }

  private func passage(_ range: Range<Int>, _ language: Language) -> PassageText {
    PassageText(lines.folded(range, source: source), formulas: formulas, language: language)
  }

  /// Reads what the presiding officer or the Secretariat says: sponsors announced, votes, corrections of votes, drafts
  /// taken up, and who is to speak next.
  private mutating func readAnnouncement(_ passage: PassageText, _ language: Language, _ phase: inout Phase) {
    actions += readSentences(of: passage, number: "", language)
    readTail(passage, language, &phase)
  }

  /// Reads what may stand in any turn: votes, and the phase of what follows.
  private mutating func readTail(_ passage: PassageText, _ language: Language, _ phase: inout Phase) {
    let lists = ListReader(text: passage.text, registry: registry, formulas: formulas, language: language, day: date)
    var rows: [Action] = []
    let before = votes.count
    readVotes(VoteReader(lists: lists, passage: passage), paragraph: "", rows: &rows)
    actions += rows
    if votes.count > before { hasDecided = true }
    for sentence in passage.sentences { readPhase(passage.hits(in: sentence), &phase) }
  }

  private mutating func readPhase(_ hits: ArraySlice<Formulas.Hit>, _ phase: inout Phase) {
    if hits.contains(where: { $0.meaning == .newItem }) {
      drafts = DraftsAtHand()
      hasDecided = false
      phase = Phase()
    }
    if hits.contains(where: { $0.meaning == .decided }) { hasDecided = true }
    if hits.contains(where: { $0.meaning == .floorClosed }) {
      phase = Phase()
      return
    }
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

  /// Makes the row of a speech, with those on whose behalf its first sentences say that it is given.
  private mutating func readSpeech(
    _ passage: PassageText, _ item: ListItem, headLength: Int, _ language: Language, _ phase: inout Phase
  ) {
    let text = passage.text
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    var speaker = item
    speaker.behalf = lists.behalfOfSpeech(passage, from: headLength, speaker: registry.code(of: item.reading))
    var role = phase.introduces ? Role.introduced : phase.role
    var timing = phase.introduces ? nil : phase.timing
    if passage.hits(in: 0..<min(text.count, headLength + 160)).contains(where: { $0.meaning == .speaksInReply }) {
      role = .reply
      timing = nil
    }
    var maker = self.maker(text, paragraph: "")
    let titles = self.titles
    maker.add(Finding(role: role, timing: timing, draft: drafts.last, items: [speaker])) { titles[$0] ?? "" }
    take(maker)
    phase.introduces = false
    readTail(passage, language, &phase)
  }
}

extension ListReader {
  /// Those on whose behalf a speech is given, as one of its first sentences says: `I speak on behalf of the Nordic
  /// countries, namely, Denmark …`. Words that name nobody (`on behalf of my Government`) or the speaker say nothing.
  func behalfOfSpeech(_ passage: PassageText, from start: Int, speaker: DelegationCode?) -> Behalf? {
    let limit = min(text.count, start + 700)
    guard let speaks = passage.hits(in: start..<max(start, limit)).first(where: { $0.meaning == .speaksFor }) else {
      return nil
    }
    var reading = ListReading(end: speaks.range.upperBound, start: speaks.range.upperBound)
    let end = passage.sentence(at: speaks.range.lowerBound).upperBound
    var behalf = readNested(
      from: speaks.range.upperBound, to: max(end, speaks.range.upperBound), isBracket: false, speakers: .one,
      into: &reading
    ).behalf
    behalf.items.removeAll { registry.code(of: $0.reading) == speaker }
    return behalf.items.isEmpty ? nil : behalf
  }
}
