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
  static func all(in text: FoldedText, _ sentence: Range<Int>, hits: [Formulas.Hit]) -> [PrintedDraft] {
    var drafts: [PrintedDraft] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard text.marks[index].contains(.capital),
        let (symbol, end) = DocumentSymbol.read(in: text, at: index, to: sentence.upperBound)
      else {
        index += 1
        continue
      }
      if symbol.isDraft || symbol.isCouncilDocument && isCalledDraft(index..<end, in: text, hits) {
        let start = index
        let targets = hits.filter { $0.meaning == .target && $0.range.upperBound == start }
        let continues = drafts.last.map { last in
          last.isAmendment
            && hits.contains {
              $0.meaning == .ofDraft && $0.range.upperBound == start && $0.range.lowerBound - last.range.upperBound <= 1
            }
        }
        let noun = hits.last { hit in
          (hit.meaning == .draft || hit.meaning == .amendment) && hit.range.upperBound <= start
            && !hits.contains { $0.meaning == .target && $0.range.overlaps(hit.range) && $0.range.upperBound < start }
        }
        let isTarget =
          !targets.isEmpty || continues == true
          || hits.contains { $0.meaning == .targetBehind && $0.range.lowerBound == end }
        drafts.append(
          PrintedDraft(
            range: index..<endOfAdditions(in: text, at: end, to: sentence.upperBound, hits), text: symbol.text,
            isTarget: isTarget,
            isAmendment: !isTarget && Self.isAmendment(noun, start, hits)))
      }
      index = end
    }
    return drafts
  }

  /// The end of a symbol with what is added to it: `A/48/L.13 and Add.1 and Corr.1`.
  private static func endOfAdditions(
    in text: FoldedText, at start: Int, to limit: Int, _ hits: [Formulas.Hit]
  ) -> Int {
    var end = start
    while let and = hits.first(where: { $0.meaning == .and && $0.range.lowerBound == end }) {
      var index = and.range.upperBound
      guard
        let addition = ["add.", "corr.", "rev."].first(where: {
          index + $0.utf8.count <= limit && text.symbols[index..<(index + $0.utf8.count)].elementsEqual($0.utf8)
        })
      else { return end }
      index += addition.utf8.count
      let figures = index
      while index < limit, text.isDigit(index) { index += 1 }
      guard index > figures else { return end }
      end = index
    }
    return end
  }

  /// Drafts of the Security Council have the symbol of any document: the words must call it one.
  private static func isCalledDraft(_ range: Range<Int>, in text: FoldedText, _ hits: [Formulas.Hit]) -> Bool {
    hits.contains { hit in
      switch hit.meaning {
      case .draft, .amendment:
        hit.range.upperBound == range.lowerBound
          || (hit.range.upperBound + 1 == range.lowerBound && text.symbols[hit.range.upperBound] == UInt8(ascii: "("))
      case .tabled: (range.upperBound...(range.upperBound + 1)).contains(hit.range.lowerBound)
      // `文件S/2025/758，其中载有斯洛文尼亚提交的一项决议草案的案文`
      case .containing:
        (range.upperBound...(range.upperBound + 1)).contains(hit.range.lowerBound)
          && hits.first { next in
            next.range.lowerBound > hit.range.lowerBound && [.containing, .tabled].contains(next.meaning)
          }?.meaning == .tabled
      // `the draft resolution submitted by Ireland (S/5134)`
      case .sponsorsFollow:
        hit.range.upperBound < range.lowerBound && range.lowerBound - hit.range.upperBound <= 120
          && hits.contains { $0.meaning == .draft && $0.range.upperBound == hit.range.lowerBound }
      default: false
      }
    }
  }

  /// The noun nearest before a symbol decides, unless that noun belongs to a target; then the text before the target is
  /// the amendment: `an amendment to draft resolution A/C.3/78/L.51, contained in document A/C.3/78/L.67`.
  private static func isAmendment(_ noun: Formulas.Hit?, _ start: Int, _ hits: [Formulas.Hit]) -> Bool {
    let target = hits.last { $0.meaning == .target && $0.range.upperBound < start }
    if let target, target.range.lowerBound >= noun?.range.lowerBound ?? 0 {
      return hits.contains { $0.meaning == .amendment && target.range.contains($0.range.lowerBound) }
    }
    return noun?.meaning == .amendment
  }
}
