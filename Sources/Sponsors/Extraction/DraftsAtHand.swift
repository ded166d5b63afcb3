/// The drafts that a document last took up, so that “the draft resolution” and “the amendment” find theirs.
struct DraftsAtHand: Sendable {
  /// The text taken up last, of either kind.
  private(set) var last: String?
  /// The draft that is no amendment, taken up last.
  private(set) var main: String?
  /// The amendment taken up last, nil where the last one was proposed orally.
  private(set) var amendment: String?

  init(_ draft: String? = nil) {
    last = draft
    main = draft
  }

  /// Takes up a text that the words name. An amendment without a symbol of its own names only its target.
  mutating func take(_ draft: PrintedDraft) {
    last = draft.text
    if draft.isAmendment {
      amendment = draft.text
    } else {
      if draft.isTarget || draft.text != main { amendment = nil }
      main = draft.text
    }
  }

  /// The text that a sentence without a symbol means: “the amendment”, “the draft resolution”, or what came last.
  func meant(by hits: [Formulas.Hit]) -> String? {
    let nouns = hits.filter { [.draft, .amendment, .retained, .motion].contains($0.meaning) }
    guard let first = nouns.first else { return last }
    let isAmendment = nouns.contains {
      $0.meaning == .amendment && $0.range.lowerBound == first.range.lowerBound
        && $0.range.upperBound >= first.range.upperBound
    }
    return (isAmendment ? amendment : main) ?? last
  }
}

/// A draft's symbol in a sentence.
struct PrintedDraft: Sendable {
  /// Its place.
  let range: Range<Int>
  /// The symbol without spaces.
  let text: String
  /// Whether it only says what another text is about: `an amendment to draft resolution A/C.3/78/L.51`.
  let isTarget: Bool
  /// Whether it is called an amendment.
  let isAmendment: Bool

  /// The symbols of drafts in a sentence, in order.
  ///
  /// - Complexity: O(symbols of the sentence + drafts × phrases near each).
  static func all(in text: FoldedText, _ sentence: Range<Int>, hits: [Formulas.Hit]) -> [PrintedDraft] {
    let symbols = symbols(in: text, sentence)
    if symbols.isEmpty { return [] }
    var drafts: [PrintedDraft] = []
    var words = DraftWords(hits)
    for (symbol, range) in symbols
    where symbol.isDraft || symbol.isCouncilDocument && words.callDraft(range, in: text) {
      let (start, end) = (range.lowerBound, range.upperBound)
      let continues = drafts.last.map { $0.isAmendment && words.goOn(from: $0.range.upperBound, to: start) } ?? false
      let noun = words.noun(before: start)
      let isTarget = words.isTarget(at: start) || continues || words.isTarget(before: end)
      drafts.append(
        PrintedDraft(
          range: start..<words.endOfAdditions(in: text, at: end, to: sentence.upperBound), text: symbol.text,
          isTarget: isTarget, isAmendment: !isTarget && words.callAmendment(noun, before: start)))
    }
    return drafts
  }

  private static func symbols(in text: FoldedText, _ sentence: Range<Int>) -> [(DocumentSymbol, Range<Int>)] {
    var symbols: [(DocumentSymbol, Range<Int>)] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard text.marks[index].contains(.capital),
        let (symbol, end) = DocumentSymbol.read(in: text, at: index, to: sentence.upperBound)
      else {
        index += 1
        continue
      }
      symbols.append((symbol, index..<end))
      index = end
    }
    return symbols
  }
}
