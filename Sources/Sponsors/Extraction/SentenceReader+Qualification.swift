// The words around an anchor that say when and in what capacity its delegations acted.

extension SentenceReader {
  /// The stretch whose words qualify an anchor.
  func region(of anchor: Anchor, list: ListReading, from clauseStart: Int, next: Anchor?) -> Range<Int> {
    var start = min(list.start, anchor.range.lowerBound)
    if anchor.side == .after {
      start = anchor.repeats ? clauseStart : anchor.range.lowerBound
      let nouns: Set<FormulaMeaning> = [.statement, .explanation, .reply]
      let noun = hits.first {
        nouns.contains($0.meaning) && $0.range.lowerBound >= clauseStart
          && $0.range.upperBound <= anchor.range.lowerBound
      }
      start = noun?.range.lowerBound ?? start
    }
    var end = max(list.end, anchor.range.upperBound)
    while end < (next?.range.lowerBound ?? sentence.upperBound) {
      if text.isPunctuation(end) || begins(.and, at: end) {
        guard text.symbols[end] == UInt8(ascii: ","), qualifies(at: end + 1) else { break }
      }
      end += 1
    }
    return start..<max(start, end)
  }

  func findings(of anchor: Anchor, list: ListReading, region: Range<Int>) -> [Finding] {
    var role = anchor.role
    if role == .statement {
      if hits.contains(where: { $0.meaning == .reply && (region.contains($0.range.lowerBound) || isOpening($0)) }) {
        role = .reply
      } else if hits.contains(where: {
        $0.meaning == .explanation && (region.contains($0.range.lowerBound) || isOpening($0))
      }) {
        role = .explanation
      }
    }
    guard !list.items.isEmpty else { return [] }
    // A delegate introduces a draft; States that do (`l’Autriche et le Chili ont présenté un projet`) submit it.
    if anchor.isOfStatesToo, !list.items.contains(where: \.hasOffice) { role = .sponsor }
    let behalfSponsors = role == .introduced && list.items.contains { $0.behalf != nil }
    let timing = timing(in: region)
    return list.byDraft().flatMap { own, items in
      (own.map { [$0] } ?? drafts(of: anchor, listEnd: list.end)).map { draft in
        Finding(role: role, timing: timing, draft: draft, items: items, behalfSponsors: behalfSponsors)
      }
    }
  }

  private func timing(in region: Range<Int>) -> Timing? {
    let times = hits.filter { $0.meaning == .before || $0.meaning == .after }
    let own = times.last { region.contains($0.range.lowerBound) }
    let inherited = times.last { $0.range.lowerBound < region.lowerBound }
    return (own ?? inherited).map { $0.meaning == .before ? .before : .after }
  }

  /// Whether words stand alone before a sentence's first comma: `Exerçant leur droit de réponse, les représentants …`.
  private func isOpening(_ hit: Formulas.Hit) -> Bool {
    hit.range.lowerBound == sentence.lowerBound && hit.range.upperBound < sentence.upperBound
      && text.symbols[hit.range.upperBound] == UInt8(ascii: ",")
  }

  private func qualifies(at index: Int) -> Bool {
    [.explanation, .reply, .before, .after].contains { begins($0, at: index) }
  }

  func begins(_ meaning: FormulaMeaning, at index: Int) -> Bool {
    places.contains(meaning, beginningAt: index)
  }

  /// Where the sentence itself lists a draft's sponsors, those on whose behalf it was introduced sponsor it only if they
  /// are in that list.
  func withoutDoubleSponsors(_ findings: [Finding]) -> [Finding] {
    let listed = findings.filter { $0.role == .sponsor }.map(\.draft)
    return findings.map { finding in
      guard finding.behalfSponsors, listed.contains(finding.draft) else { return finding }
      var finding = finding
      finding.behalfSponsors = false
      return finding
    }
  }
}
