/// Reads one sentence: its anchors, the list beside each, and the words that say when, in what capacity and on what.
struct SentenceReader {
  let lists: ListReader
  let sentence: Range<Int>
  let isRecord: Bool
  let drafts: DraftsAtHand
  /// Symbol of the draft that the sentence means where it names none.
  let currentDraft: String?

  let hits: [Formulas.Hit]
  /// The same for looking up at a place.
  let places: HitIndex
  /// Stretches between quotation marks, in which nothing acts.
  let quotations: [Range<Int>]
  let symbols: [PrintedDraft]

  var text: FoldedText { lists.text }

  /// - Parameter isRecord: whether the document reports speeches, in which little can be taken at its word.
  init(lists: ListReader, passage: PassageText, sentence: Range<Int>, drafts: DraftsAtHand, isRecord: Bool = false) {
    self.isRecord = isRecord
    self.drafts = drafts
    self.lists = lists
    self.sentence = sentence
    let quotations = Array(passage.quotations.overlapping(sentence))
    self.quotations = quotations
    let hits = passage.hits(in: sentence).filter { hit in
      hit.range.upperBound <= sentence.upperBound && quotations.holding(hit.range.lowerBound) == nil
    }
    self.hits = lists.withoutOffices(hits)
    places = HitIndex(self.hits)
    symbols = PrintedDraft.all(in: lists.text, sentence, hits: hits)
    currentDraft = drafts.meant(by: hits)
  }

  /// What the sentence says, in the order of its words.
  func read() -> (findings: [Finding], unread: [UnreadWords]) {
    if isTooLong { return ([], [UnreadWords(range: sentence, why: .unreadableText)]) }
    let anchors = self.anchors()
    guard !anchors.isEmpty else { return ([], []) }
    var findings: [Finding] = []
    var unread: [UnreadWords] = []
    var clauseStart = sentence.lowerBound
    var carried: ListReading?
    for (position, anchor) in anchors.enumerated() {
      if anchor.side == .after, anchor.range.upperBound <= clauseStart { continue }
      if anchor.repeats, anchor.range.lowerBound < clauseStart || findings.isEmpty { continue }
      let next = position + 1 < anchors.count ? anchors[position + 1] : nil
      var list: ListReading
      if anchor.side == .after {
        // Where the next verb announces a list of its own, this one is over: `dont l’auteur était A et les coauteurs B`.
        let limit = anchors[(position + 1)...].first { $0.side == .after && !$0.repeats }?.range.lowerBound
        list =
          headedLists(after: anchor, to: limit ?? sentence.upperBound)
          ?? lists.read(from: listStart(after: anchor), to: limit ?? sentence.upperBound)
        carried = subject(of: next, in: &list)
      } else if let taken = carried {
        list = taken
        carried = nil
      } else {
        list =
          subjectBehind(anchor, from: clauseStart)
          ?? withOpeningBehalf(listBefore(anchor, from: clauseStart), from: clauseStart) ?? inverted(anchor)
          ?? ListReading(end: anchor.range.upperBound, start: anchor.range.lowerBound)
        addTrailing(to: &list, of: anchor, limit: next?.range.lowerBound ?? sentence.upperBound)
        let end = list.items.isEmpty ? anchor.range.lowerBound : min(list.start, anchor.range.lowerBound)
        if let lost = lostNames(before: end, of: anchor, from: clauseStart, isPart: !list.items.isEmpty) {
          list.unread.append(lost)
        }
      }
      let region = self.region(of: anchor, list: list, from: clauseStart, next: next)
      clauseStart = max(anchor.range.upperBound, anchor.side == .after ? list.end : anchor.range.upperBound)
      if anchor.side == .before, list.end > anchor.range.upperBound { clauseStart = list.end }
      if anchor.role == .introduced || anchor.isSpeech && list.items.count == 1 {
        let end = addBehalf(to: &list, of: anchor, limit: next?.range.lowerBound ?? sentence.upperBound)
        clauseStart = max(clauseStart, end)
      }
      unread += list.unread
      var made = self.findings(of: anchor, list: list, region: region)
      if anchor.repeats, let last = findings.last {
        for position in made.indices where made[position].role == .statement { made[position].role = last.role }
      }
      findings += made
    }
    return (withoutDoubleSponsors(findings), unread)
  }

  /// The last draft that the sentence takes up, for what follows it.
  var lastDraft: PrintedDraft? { symbols.last { !$0.isTarget } ?? symbols.last }

  /// The draft that the sentence decides on.
  var decided: String? { lastDraft?.text ?? currentDraft }
}
