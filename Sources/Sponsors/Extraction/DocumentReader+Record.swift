// Verbatim and summary records: who spoke, in what phase of the meeting.

extension DocumentReader {
  /// Reads a record speech by speech.
  ///
  /// Printed speeches are not searched for sponsors: a delegate may speak of sponsorships that were, will be or should
  /// have been. What the presiding officer and the Secretariat announce is, and what a summary record reports a
  /// delegate to have said of those who joined.
  mutating func readRecord(_ language: Language) {
    let turns = Turns(
      source: source, lines: lines, registry: registry, formulas: formulas, language: language, day: date
    ).all()
    var meeting = Meeting()
    let first = turns.first?.lines.lowerBound ?? lines.lines.count
    readParts(of: 0..<first) { reader, lines, _ in
      reader.readAnnouncement(reader.passage(lines, language), language, &meeting)
    }
    for turn in turns {
      readParts(of: turn.lines) { reader, lines, isFirst in
        reader.read(reader.passage(lines, language), of: turn, isFirst: isFirst, language, &meeting)
      }
    }
  }

  /// Calls `body` with the lines of a turn, in parts where they are very many.
  private mutating func readParts(
    of range: Range<Int>, _ body: (inout DocumentReader, _ lines: Range<Int>, _ isFirst: Bool) -> Void
  ) {
    for part in lines.parts(of: range, source: source) {
      body(&self, part.lines, part.lines.lowerBound == range.lowerBound)
      if part.isCut { addCut(behind: part, number: "") }
    }
  }

  /// Reads a turn, or one part of a very long one: who speaks stands in the first.
  private mutating func read(
    _ passage: PassageText, of turn: Turn, isFirst: Bool, _ language: Language, _ meeting: inout Meeting
  ) {
    switch turn.speaker {
    case .chair, .other: readAnnouncement(passage, language, &meeting)
    case .delegations(let items):
      if isFirst {
        readSpeech(passage, items, turn, language, &meeting)
      } else {
        if turn.isReported { readReported(passage, items, language) }
        readVotes(of: passage, timeline: [], language)
      }
    case .unread(let words):
      if isFirst {
        var maker = self.maker(passage.text, paragraph: "")
        maker.add([UnreadWords(range: words, why: .unknownName)])
        take(maker)
      }
      readVotes(of: passage, timeline: [], language)
    }
  }

  private func passage(_ range: Range<Int>, _ language: Language) -> PassageText {
    PassageText(lines.folded(range, source: source), formulas: formulas, language: language)
  }

  /// Reads the recorded votes of a turn.
  mutating func readVotes(
    of passage: PassageText, timeline: [(start: Int, drafts: DraftsAtHand)], _ language: Language
  ) {
    let lists = ListReader(text: passage.text, registry: registry, formulas: formulas, language: language, day: date)
    var rows: [Action] = []
    let before = votes.count
    readVotes(VoteReader(lists: lists, passage: passage, timeline: timeline), paragraph: "", rows: &rows)
    actions += rows
    if votes.count > before { hasDecided = true }
  }

  // MARK: Speeches

  /// Makes the rows of a speech, with those on whose behalf its first sentences, or the presiding officer's words before
  /// it, say that it is given.
  private mutating func readSpeech(
    _ passage: PassageText, _ items: [ListItem], _ turn: Turn, _ language: Language, _ meeting: inout Meeting
  ) {
    let text = passage.text
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    let opening = turn.isReported ? reportedOpening(passage, from: turn.headLength, language) : 0..<0
    var finding = Finding(role: meeting.phase.role, timing: meeting.phase.timing, draft: drafts.last, items: items)
    qualify(&finding, by: passage.hits(in: opening), phase: meeting.phase)
    let start = 0..<min(text.count, turn.headLength + 160)
    if passage.hits(in: start).contains(where: { $0.meaning == .speaksInReply }) { finding.role = .reply }
    if finding.role == .reply || finding.role == .introduced { finding.timing = nil }
    if finding.role == .introduced,
      let symbol = PrintedDraft.all(in: text, opening, hits: Array(passage.hits(in: opening))).first
    {
      drafts.take(symbol)
      finding.draft = drafts.last
    }
    if items.count == 1 {
      let code = registry.code(of: items[0].reading)
      finding.items[0].behalf =
        lists.behalf(named: passage.hits(in: opening), to: opening.upperBound, speaker: code)
        ?? lists.behalfOfSpeech(passage, from: turn.headLength, speaker: code)
      finding.behalfSponsors = finding.role == .introduced && finding.items[0].behalf != nil
      if finding.items[0].behalf == nil { addAnnounced(meeting.announced, speaker: code, finding) }
    }
    meeting.announced = nil
    meeting.phase.introduces = false
    var maker = self.maker(text, paragraph: "")
    let titles = self.titles
    maker.add(finding) { titles[$0] ?? "" }
    take(maker)
    if turn.isReported { readReported(passage, items, language) }
    readVotes(of: passage, timeline: [], language)
  }

  /// The words between a speaker's name and the verb of saying: `, introducing the draft resolution, said`.
  private func reportedOpening(_ passage: PassageText, from start: Int, _ language: Language) -> Range<Int> {
    let text = passage.text
    let end = min(passage.sentence(at: max(0, min(start, text.count - 1))).upperBound, start + 700)
    guard start < end else { return start..<start }
    if text.symbols[start] == UInt8(ascii: ":") {
      let that = passage.hits(in: start..<end).first { $0.meaning == .saysThat }
      return start..<(that?.range.lowerBound ?? end)
    }
    if text.isUnspaced(start) {
      // `科恩女士（以色列）在表决前解释投票时说`: no comma stands before the words.
      let says = passage.hits(in: start..<end).first { $0.meaning == .says }
      return start..<(says?.range.lowerBound ?? end)
    }
    guard text.symbols[start] == UInt8(ascii: ",") else {
      // `Mr. X (Chad) introduced draft resolution A/C.3/68/L.27`
      let introduces = passage.hits(in: start..<(start + 1)).contains { $0.meaning == .toIntroduce }
      return introduces ? start..<end : start..<start
    }
    for index in (start + 1)..<end where text.symbols[index] == UInt8(ascii: ",") {
      guard formulas.longest([.says], in: text, at: index + 1, to: end, language: language) != nil else { continue }
      // `, speaking on behalf of the Group of 77 and China, introduced the draft resolution`
      let introduces = passage.hits(in: (index + 1)..<(index + 2)).contains { $0.meaning == .toIntroduce }
      return start..<(introduces ? end : index)
    }
    return start..<end
  }

  /// What a speech is: as its opening words say, else as the presiding officer said before it.
  private func qualify(_ finding: inout Finding, by opening: ArraySlice<Formulas.Hit>, phase: Phase) {
    let timing: Timing? = opening.last { $0.meaning == .before || $0.meaning == .after }
      .map { $0.meaning == .before ? .before : .after }
    if phase.introduces || opening.contains(where: { $0.meaning == .toIntroduce }) {
      finding.role = .introduced
    } else if opening.contains(where: { $0.meaning == .reply }) {
      finding.role = .reply
    } else if opening.contains(where: { $0.meaning == .explanation }) {
      finding.role = .explanation
      finding.timing = timing ?? (hasDecided ? .after : .before)
    }
  }

  /// Adds the rows of those for whom the presiding officer said that the speaker will speak.
  private mutating func addAnnounced(_ announced: AnnouncedSpeaker?, speaker: DelegationCode?, _ finding: Finding) {
    guard let announced, let speaker, registry.code(of: announced.item.reading) == speaker else { return }
    var finding = finding
    finding.items = [announced.item]
    var maker = self.maker(announced.text, paragraph: "")
    let titles = self.titles
    maker.add(finding) { titles[$0] ?? "" }
    // The speaker's own row stands where the speech does.
    actions += maker.actions.filter { $0.via != nil }
    review += maker.review
  }

  /// Reads in a reported speech who joined or left the sponsors; `his delegation` is the speaker's.
  private mutating func readReported(_ passage: PassageText, _ items: [ListItem], _ language: Language) {
    let text = passage.text
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    let titles = self.titles
    for sentence in passage.sentences {
      let reader = SentenceReader(
        lists: lists, passage: passage, sentence: sentence, drafts: drafts, isRecord: true)
      let (findings, unread) = reader.read()
      var maker = self.maker(text, paragraph: "")
      for finding in findings where finding.role == .cosponsor || finding.role == .withdrawn {
        maker.add(finding) { titles[$0] ?? "" }
      }
      maker.add(unread)
      if findings.isEmpty, items.count == 1, let joins = reader.hits.first(where: { $0.meaning == .cosponsorsPrecede }),
        reader.hits.contains(where: { $0.meaning == .sameSubject && $0.range.upperBound == joins.range.lowerBound })
      {
        maker = self.maker(text, paragraph: "")
        maker.add(Finding(role: .cosponsor, draft: drafts.last, items: items)) { titles[$0] ?? "" }
      }
      take(maker)
    }
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
    let end = passage.sentence(at: speaks.range.lowerBound).upperBound
    return behalf(from: speaks.range.upperBound, to: max(end, speaks.range.upperBound), speaker: speaker)
  }

  /// Those whom the words behind the first “on behalf of” among `hits` name.
  func behalf(named hits: ArraySlice<Formulas.Hit>, to end: Int, speaker: DelegationCode?) -> Behalf? {
    guard let words = hits.first(where: { $0.meaning == .behalf || $0.meaning == .speaksFor }),
      words.range.upperBound < end
    else { return nil }
    return behalf(from: words.range.upperBound, to: end, speaker: speaker)
  }

  /// Those whom words name, but for the speaker; nil where they name nobody.
  func behalf(from start: Int, to end: Int, speaker: DelegationCode?) -> Behalf? {
    var reading = ListReading(end: start, start: start)
    var behalf = readNested(from: start, to: end, isBracket: false, speakers: .one, into: &reading).behalf
    behalf.items.removeAll { registry.code(of: $0.reading) == speaker }
    return behalf.items.isEmpty ? nil : behalf
  }
}
