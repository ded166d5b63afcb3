// The drafts that an anchor is about.

extension SentenceReader {
  /// Whether the sentence says that its draft is withdrawn, so that nothing later is about it.
  var withdrawsDraft: Bool { hits.contains { $0.meaning == .draftWithdrawn } }

  /// The drafts that an anchor is about: the symbol nearest before `submitted by`, the one behind `joined in
  /// sponsoring`, with those that are enumerated with it (`draft resolutions A/C.3/78/L.5 and A/C.3/78/L.6`), else the
  /// draft last taken up; one nil where none is known.
  func drafts(of anchor: Anchor, listEnd: Int) -> [String?] {
    let mains = symbols.filter { !$0.isTarget }
    if mains.isEmpty, isOfUnnumberedAmendment(anchor) { return [nil] }
    // `Mexico proposed an amendment`: a text that has no symbol.
    if symbols.isEmpty, anchor.role == .sponsor, anchor.side == .before, isAmendment { return [nil] }
    let candidates = mains.isEmpty ? symbols : mains
    let before = candidates.indices.last { candidates[$0].range.upperBound <= anchor.range.lowerBound }
    let behind = max(anchor.range.upperBound, anchor.side == .after ? listEnd : 0)
    let after = candidates.indices.first { candidates[$0].range.lowerBound >= behind }
    let isObject = anchor.side == .before && isObject(after.map { candidates[$0] }, of: anchor)
    let inside = candidates.indices.first { anchor.range.contains(candidates[$0].range.lowerBound) }
    guard let found = inside ?? (isObject ? after ?? before : before ?? after) else {
      return [isAmendment && anchor.role == .sponsor ? drafts.amendment : currentDraft ?? candidates.first?.text]
    }
    var first = found
    var last = found
    while first > 0, isEnumerated(candidates[first - 1], candidates[first]) { first -= 1 }
    while last + 1 < candidates.count, isEnumerated(candidates[last], candidates[last + 1]) { last += 1 }
    return candidates[first...last].map { $0.text }
  }

  /// Whether two symbols stand side by side in an enumeration.
  private func isEnumerated(_ first: PrintedDraft, _ second: PrintedDraft) -> Bool {
    var index = first.range.upperBound
    while index < second.range.lowerBound {
      if text.symbols[index] == UInt8(ascii: ",") {
        index += 1
      } else if let and = lists.formulas.longest(
        [.and], in: text, at: index, to: second.range.lowerBound, language: lists.language)
      {
        index = and.range.upperBound
      } else {
        return false
      }
    }
    return true
  }

  /// Whether the sentence's first text is an amendment.
  private var isAmendment: Bool {
    let nouns = hits.filter { $0.meaning == .draft || $0.meaning == .amendment }
    return nouns.first?.meaning == .amendment
  }

  /// Whether an anchor is about an amendment that has no symbol: an oral one, or one of which only the text that it
  /// amends is named. It is its own draft, and never that text.
  private func isOfUnnumberedAmendment(_ anchor: Anchor) -> Bool {
    guard [.sponsor, .cosponsor, .introduced, .withdrawn].contains(anchor.role) else { return false }
    let targets = hits.filter { $0.meaning == .target }
    let nouns = hits.filter { hit in
      hit.meaning == .amendment
        || (hit.meaning == .draft && !targets.contains { $0.range.contains(hit.range.lowerBound) })
    }
    let noun =
      anchor.side == .after
      ? nouns.last { $0.range.lowerBound < anchor.range.lowerBound }
      : nouns.first { $0.range.lowerBound >= anchor.range.lowerBound }
    return noun?.meaning == .amendment && (!symbols.isEmpty || hits.contains { $0.meaning == .oral })
  }

  /// Whether a symbol stands in the words that follow an anchor, before the next clause.
  private func isObject(_ draft: PrintedDraft?, of anchor: Anchor) -> Bool {
    guard let draft else { return false }
    return !(anchor.range.upperBound..<draft.range.lowerBound).contains { index in
      (text.symbols[index] == UInt8(ascii: ";") || text.symbols[index] == UInt8(ascii: ","))
        && quotations.holding(index) == nil
    }
  }
}
