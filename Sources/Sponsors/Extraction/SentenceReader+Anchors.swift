// The words that say what somebody did, where the sentence is about what they need.

extension SentenceReader {
  /// Whether more is said in the sentence than in any that a person writes, so that nothing of it is read and it is left to
  /// a person as one: each verb is held against all other words, and a sentence that never ends has thousands of both.
  var isTooLong: Bool {
    hits.count > Self.mostHits && hits.count * hits.count { Anchor($0) != nil } > Self.mostPairs
  }

  /// The sentences of reports have up to 10 verbs and 300 phrases.
  private static let mostHits = 1_000
  private static let mostPairs = 1_000_000

  func anchors() -> [Anchor] {
    var anchors: [Anchor] = []
    for hit in hits {
      guard let anchor = Anchor(hit), isMeant(hit), !isRecord || isSafeInRecord(hit) else { continue }
      if let last = anchors.last, hit.range.lowerBound < last.range.upperBound {
        if anchor.repeats { continue }
        if hit.range.count > last.range.count { anchors[anchors.count - 1] = anchor }
        continue
      }
      anchors.append(anchor)
    }
    return anchors
  }

  /// What a verbatim or summary record says outside of speeches: who became a sponsor, and whose draft the document
  /// before the organ holds.
  private func isSafeInRecord(_ hit: Formulas.Hit) -> Bool {
    switch hit.meaning {
    case .cosponsorsFollow, .cosponsorsPrecede, .joinedFollow, .withdrawnPrecede, .intendedInFavour, .intendedAgainst,
      .intendedAbstaining:
      true
    case .sponsorsFollow, .sponsorsPrecede: hits.contains { $0.meaning == .tabled }
    default: false
    }
  }

  /// Whether the sentence is about what the anchor's words need: a draft that is submitted, a statement that is made.
  private func isMeant(_ hit: Formulas.Hit) -> Bool {
    // The `Add.2` of `(A/78/481/Add.2)` adds nobody.
    let start = hit.range.lowerBound
    if start > sentence.lowerBound, text.symbols[start - 1] == UInt8(ascii: "/") { return false }
    let isOrdinary = hits.contains {
      $0.meaning == .ordinary && $0.range.lowerBound <= start && $0.range.upperBound >= hit.range.upperBound
    }
    if isOrdinary { return false }
    switch hit.meaning {
    case .sponsorsFollow, .sponsorsPrecede, .joinedFollow, .introducerFollows, .introducerPrecedes,
      .presentersPrecede:
      return !symbols.isEmpty || hits.contains { $0.meaning == .draft || $0.meaning == .amendment }
    case .speakersFollow:
      return hits.contains {
        ($0.meaning == .statement || $0.meaning == .explanation || $0.meaning == .reply)
          && ($0.range.upperBound <= hit.range.lowerBound || hit.range.contains($0.range.lowerBound))
      }
    case .speakersContinue:
      // `…, and against the motion by the representatives of …` goes on where statements are being told.
      let start = hit.range.lowerBound
      let links: Set<FormulaMeaning> = [.and, .explanation, .before, .after, .reply, .motion, .draft, .amendment]
      return hits.contains { $0.meaning == .speakersFollow && $0.range.upperBound <= start }
        && (text.isPunctuation(start - 1)
          || hits.contains { links.contains($0.meaning) && $0.range.upperBound == start })
    case .addedFollow, .deletedFollow: return hits.contains { $0.meaning == .sponsorList }
    default: return true
    }
  }
}
