/// One subfield of a library record, read for those who act in it.
struct LibraryPassage {
  private let field: MARCText
  private let text: FoldedText
  private let place: Place
  private let lists: ListReader

  init(_ field: MARCText, place: Place, extractor: Extractor, language: Language) {
    self.field = field
    self.place = place
    var text = FoldedText()
    text.append(field.bytes, field.bytes.indices)
    self.text = text
    lists = ListReader(
      text: text, registry: extractor.registry, formulas: extractor.formulas, language: language, day: place.date)
  }

  /// The sponsors of a statement of responsibility: a list and nothing else, or a list behind `submitted by`.
  func statement(draft: String, title: String) -> (actions: [Action], review: [ReviewItem]) {
    var start = 0
    if let lead = lists.formulas.longest([.sponsorsFollow], in: text, at: 0, to: text.count, language: lists.language) {
      start = lead.range.upperBound
    }
    let list = lists.read(from: start, to: text.count)
    var maker = self.maker
    maker.add(Finding(role: .sponsor, draft: draft, items: list.items)) { _ in title }
    maker.add(list.unread)
    // `submitted by the Chair …` holds no name; where names begin, all words must belong to them.
    let rest = list.end..<text.count
    if !list.items.isEmpty, rest.contains(where: { !text.isPunctuation($0) }) {
      maker.add([UnreadWords(range: rest, why: .listEndUnread)])
    }
    return inFile(maker)
  }

  /// What a note says of sponsors: who joined, who was removed, who was an original sponsor after all.
  func note(draft: String, title: String) -> (actions: [Action], review: [ReviewItem]) {
    var maker = self.maker
    let passage = PassageText(text, formulas: lists.formulas, language: lists.language)
    for sentence in passage.sentences {
      let reader = SentenceReader(lists: lists, passage: passage, sentence: sentence, drafts: DraftsAtHand(draft))
      let (findings, unread) = reader.read()
      for finding in findings { maker.add(finding) { $0 == draft ? title : "" } }
      maker.add(unread)
    }
    return inFile(maker)
  }

  private var maker: ActionMaker {
    ActionMaker(registry: lists.registry, text: text, source: field.bytes, place: place)
  }

  /// Rows as they stand in the file: places there, words as printed, and whether damage was undone.
  private func inFile(_ maker: ActionMaker) -> (actions: [Action], review: [ReviewItem]) {
    let actions = maker.actions.map { action in
      var action = action
      if action.reading == .exact, field.isRepaired(action.span) { action.reading = .repaired }
      action.printed = field.printed(action.span)
      action.span = field.span(of: action.span)
      return action
    }
    let review = maker.review.map { item in
      var item = item
      item.printed = field.printed(item.span)
      item.span = field.span(of: item.span)
      return item
    }
    return (actions, review)
  }
}
