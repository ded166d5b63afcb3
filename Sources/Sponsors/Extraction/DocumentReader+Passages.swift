// Headings, sentences and votes, passage by passage.

extension DocumentReader {
  mutating func readPassages() {
    guard let language = facts.language else { return }
    if facts.kind == .record {
      readRecord(language)
      return
    }
    drafts = ownDraft
    let passages = Passages(source: source, lines: lines, formulas: formulas, language: language)
    for passage in passages {
      for part in lines.parts(of: passage.lines, source: source) {
        let text = lines.folded(part.lines, source: source)
        if text.count == 0 { continue }
        switch passage.kind {
        case .heading: readHeading(text, language)
        case .text where isRecommendation: break
        case .text:
          readText(text, number: passage.number, language)
          if part.isCut { addCut(behind: part, number: passage.number) }
        }
      }
    }
    readVoteNotes(language)
  }

  /// A list may go on where a part of a passage ends in the middle of a sentence, and nothing is read across: a person has
  /// to look at the place.
  mutating func addCut(behind part: SourceLines.Part, number: String) {
    guard let last = part.lines.last else { return }
    let end = lines.lines[last].range.upperBound
    var start = max(lines.lines[last].range.lowerBound, end - 200)
    while start < end, source[start] & 0xC0 == 0x80 { start += 1 }
    review.append(
      ReviewItem(
        document: document, paragraph: number, span: start..<end, printed: printedWords(source, start..<end),
        why: .listEndUnread))
  }

  /// The draft that the document itself is, or is an addition to.
  private var ownDraft: DraftsAtHand {
    DraftsAtHand(facts.kind == .draft ? facts.symbol?.withoutAddendum.text : nil)
  }

  private mutating func readHeading(_ text: FoldedText, _ language: Language) {
    let hits = formulas.hits(in: text, 0..<text.count, language: language)
    if hits.contains(where: { $0.meaning == .recommendations }) {
      hasRecommendations = true
      isRecommendation = true
    } else if hasRecommendations, hits.contains(where: { $0.meaning == .draft && $0.range.lowerBound == 0 }) {
      isRecommendation = true
    } else if hits.contains(where: { $0.meaning == .annex && $0.range.lowerBound == 0 }) {
      isRecommendation = false
    }
    drafts = ownDraft
    if let first = PrintedDraft.all(in: text, 0..<text.count, hits: hits).first { drafts.take(first) }
  }

  private mutating func readText(_ text: FoldedText, number: String, _ language: Language) {
    let passage = PassageText(text, formulas: formulas, language: language)
    var rows = readSentences(of: passage, number: number, language)
    let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
    readVotes(VoteReader(lists: lists, passage: passage), paragraph: number, rows: &rows)
    actions += rows
  }

  /// Reads the sentences of a passage and returns their rows.
  mutating func readSentences(of passage: PassageText, number: String, _ language: Language) -> [Action] {
    let text = passage.text
    var rows: [Action] = []
    for sentence in passage.sentences {
      if facts.kind != .record { readDay(in: passage, sentence, language) }
      readTitle(in: passage, sentence)
      let lists = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: date)
      let reader = SentenceReader(
        lists: lists, passage: passage, sentence: sentence, drafts: drafts, isRecord: facts.kind == .record)
      let (findings, unread) = reader.read()
      if !findings.isEmpty || !unread.isEmpty {
        var maker = self.maker(text, paragraph: number)
        let titles = self.titles
        for finding in findings { maker.add(finding) { titles[$0] ?? "" } }
        maker.add(unread)
        rows += maker.actions
        review += maker.review
      }
      if let last = reader.lastDraft, !reader.withdrawsDraft { drafts.take(last) }
    }
    return rows
  }

  mutating func readVotes(_ reader: VoteReader, paragraph: String, rows: inout [Action]) {
    for vote in reader.read(drafts: drafts) {
      let number = votes.count + 1
      var maker = self.maker(reader.lists.text, paragraph: paragraph)
      let draft = vote.draft ?? ""
      for ballot in vote.ballots {
        maker.add(
          vote: ballot.list, role: ballot.role, draft: draft, title: titles[draft] ?? "", resolution: vote.resolution,
          number: number, division: vote.division)
      }
      rows += maker.actions
      review += maker.review
      let span = reader.lists.text.span(of: vote.range)
      votes.append(
        RecordedVote(
          number: number, draft: draft, resolution: vote.resolution, division: vote.division, paragraph: paragraph,
          yes: vote.result?.yes, no: vote.result?.no, abstaining: vote.result.map { $0.abstaining ?? 0 }, span: span,
          printed: printedWords(source, span)))
    }
  }
}
