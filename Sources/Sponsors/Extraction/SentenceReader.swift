/// Reads one sentence: its anchors, the list beside each, and the words that say when, in what capacity and on what.
struct SentenceReader {
  let lists: ListReader
  let sentence: Range<Int>
  /// Symbol of the draft that the sentence means where it names none.
  let currentDraft: String?

  let hits: [Formulas.Hit]
  /// Stretches between quotation marks, in which nothing acts.
  let quotations: [Range<Int>]
  private let symbols: [PrintedDraft]

  var text: FoldedText { lists.text }

  init(lists: ListReader, sentence: Range<Int>, quotations: [Range<Int>], drafts: DraftsAtHand) {
    self.lists = lists
    self.sentence = sentence
    self.quotations = quotations
    hits = lists.formulas.hits(in: lists.text, sentence, language: lists.language)
      .filter { hit in !quotations.contains { $0.contains(hit.range.lowerBound) } }
    symbols = PrintedDraft.all(in: lists.text, sentence, hits: hits)
    currentDraft = drafts.meant(by: hits)
  }

  /// What the sentence says, in the order of its words.
  func read() -> (findings: [Finding], unread: [UnreadWords]) {
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
        list = lists.read(from: listStart(after: anchor), to: limit ?? sentence.upperBound)
        carried = subject(of: next, in: &list)
      } else if let taken = carried {
        list = taken
        carried = nil
      } else {
        list =
          listBefore(anchor, from: clauseStart) ?? inverted(anchor)
          ?? ListReading(end: anchor.range.upperBound, start: anchor.range.lowerBound)
        addTrailing(to: &list, of: anchor, limit: next?.range.lowerBound ?? sentence.upperBound)
        if list.items.isEmpty, let lost = lostNames(before: anchor, from: clauseStart) { list.unread.append(lost) }
      }
      let region = self.region(of: anchor, list: list, from: clauseStart, next: next)
      clauseStart = max(anchor.range.upperBound, anchor.side == .after ? list.end : anchor.range.upperBound)
      if anchor.side == .before, list.end > anchor.range.upperBound { clauseStart = list.end }
      if anchor.role == .introduced {
        let end = addBehalf(to: &list, of: anchor, limit: next?.range.lowerBound ?? sentence.upperBound)
        clauseStart = max(clauseStart, end)
      }
      unread += list.unread
      if var finding = finding(of: anchor, list: list, region: region) {
        if anchor.repeats, finding.role == .statement, let last = findings.last { finding.role = last.role }
        findings.append(finding)
      }
    }
    return (withoutDoubleSponsors(findings), unread)
  }

  /// The last draft that the sentence takes up, for what follows it.
  var lastDraft: PrintedDraft? { symbols.last { !$0.isTarget } ?? symbols.last }

  /// The draft that the sentence decides on.
  var decided: String? { lastDraft?.text ?? currentDraft }

  // MARK: Anchors

  private func anchors() -> [Anchor] {
    var anchors: [Anchor] = []
    for hit in hits {
      guard let anchor = Anchor(hit), isMeant(hit) else { continue }
      if let last = anchors.last, hit.range.lowerBound < last.range.upperBound {
        if anchor.repeats { continue }
        if hit.range.count > last.range.count { anchors[anchors.count - 1] = anchor }
        continue
      }
      anchors.append(anchor)
    }
    return anchors
  }

  /// Whether the sentence is about what the anchor's words need: a draft that is submitted, a statement that is made.
  private func isMeant(_ hit: Formulas.Hit) -> Bool {
    switch hit.meaning {
    case .sponsorsFollow, .sponsorsPrecede, .joinedFollow, .introducerFollows, .introducerPrecedes:
      return !symbols.isEmpty || hits.contains { $0.meaning == .draft || $0.meaning == .amendment }
    case .speakersFollow:
      return hits.contains {
        ($0.meaning == .statement || $0.meaning == .explanation || $0.meaning == .reply)
          && $0.range.upperBound <= hit.range.lowerBound
      }
    case .speakersContinue:
      // `…, and against the motion by the representatives of …` goes on where statements are being told.
      let start = hit.range.lowerBound
      let links: Set<FormulaMeaning> = [.and, .explanation, .before, .after, .reply, .motion, .draft, .amendment]
      return hits.contains { $0.meaning == .speakersFollow && $0.range.upperBound <= start }
        && (text.isPunctuation(start - 1) || hits.contains { links.contains($0.meaning) && $0.range.upperBound == start })
    case .addedFollow, .deletedFollow: return hits.contains { $0.meaning == .sponsorList }
    default: return true
    }
  }

  // MARK: Lists

  private func listStart(after anchor: Anchor) -> Int {
    var index = anchor.range.upperBound
    if index < sentence.upperBound, text.symbols[index] == UInt8(ascii: ":") { index += 1 }
    // `added to the list of sponsors of draft resolution A/67/L.930: Chile`
    if let draft = symbols.first(where: { $0.range.lowerBound >= index }), draft.range.upperBound < sentence.upperBound,
      text.symbols[draft.range.upperBound] == UInt8(ascii: ":"),
      hits.contains(where: { $0.meaning == .draft && $0.range.upperBound == draft.range.lowerBound && $0.range.lowerBound - index <= 5 })
    {
      return draft.range.upperBound + 1
    }
    return listStart(at: index)
  }

  /// Where the list that begins at a place has its first name: behind the colon where “the following countries” stand.
  private func listStart(at index: Int) -> Int {
    var lead = index
    while let hit = lists.formulas.longest(
      [.article, .genitive, .office], in: text, at: lead, to: sentence.upperBound, language: lists.language)
    {
      lead = hit.range.upperBound
    }
    return lists.followingList(at: lead, to: sentence.upperBound) ?? index
  }

  /// The list that stands before an anchor and touches it, or the last delegation with an office that is the subject
  /// of its verb; behind the colon where only “the following countries” stands before it.
  private func listBefore(_ anchor: Anchor, from clauseStart: Int) -> ListReading? {
    let end = antecedentEnd(anchor)
    if hits.contains(where: { $0.meaning == .following && $0.range.upperBound == end }) {
      guard let colon = text.colon(after: anchor.range.upperBound, to: sentence.upperBound) else { return nil }
      return lists.read(from: colon, to: sentence.upperBound)
    }
    var subject: ListReading?
    var index = clauseStart
    while index < end {
      guard text.beginsWord(index), beginsList(at: index, to: end) else {
        index += 1
        continue
      }
      let list = lists.read(from: index, to: end)
      if !list.items.isEmpty || !list.unread.isEmpty, !isSpokenFor(list), !isPlace(list) {
        if touches(list.reach, end) {
          if let subject, isOfOfficer(list) || isOfSpeaker(list, subject) { return subject }
          return withFirstWords(list, from: clauseStart)
        }
        if list.items.first?.hasOffice == true { subject = list }
      }
      index = max(list.end, index + 1)
    }
    // `… announced that his delegation had joined the sponsors`: the speaker means itself.
    let isSame = hits.contains { $0.meaning == .sameSubject && $0.range.upperBound == end }
    if isSame, let subject, subject.items.count == 1 { return subject }
    guard let subject, anchor.role != .cosponsor, anchor.role != .withdrawn, isSubject(subject, of: anchor) else {
      return nil
    }
    return subject
  }

  /// Whether a list only says for whom someone else speaks.
  private func isSpokenFor(_ list: ListReading) -> Bool {
    hits.contains { $0.meaning == .behalf && $0.range.upperBound == list.start }
  }

  /// Whether a list only says where: `the Special Representative in Mali`.
  private func isPlace(_ list: ListReading) -> Bool {
    var start = list.start
    while let article = hits.first(where: { $0.meaning == .article && $0.range.upperBound == start }) {
      start = article.range.lowerBound
    }
    return hits.contains { $0.meaning == .place && $0.range.upperBound == start }
  }

  /// Whether a list goes on with those for whom one speaker speaks: `the representative of A, on behalf of … and of B`.
  private func isOfSpeaker(_ list: ListReading, _ subject: ListReading) -> Bool {
    subject.speakers == .one && list.items.first?.hasOffice == false
      && hits.contains { $0.meaning == .genitive && $0.range.upperBound == list.start }
  }

  /// Whether a list only says of whom an officer is: `as Chair of the Group of African States`.
  private func isOfOfficer(_ list: ListReading) -> Bool {
    guard let officer = hits.last(where: { $0.meaning == .officer && $0.range.upperBound <= list.start }) else {
      return false
    }
    var index = officer.range.upperBound
    while index < list.start,
      let lead = lists.formulas.longest(
        [.genitive, .article], in: text, at: index, to: list.start, language: lists.language)
    {
      index = lead.range.upperBound
    }
    return index == list.start
  }

  /// The list behind an anchor that usually stands behind its list: `se sont joints aux auteurs le Mali et le Togo`.
  private func inverted(_ anchor: Anchor) -> ListReading? {
    let isSpeech = [.statement, .explanation, .reply].contains(anchor.role)
    guard anchor.role == .cosponsor || anchor.role == .withdrawn || isSpeech else { return nil }
    var index = anchor.range.upperBound
    // `Ont fait des déclarations les représentants de …`: only where the verb opens the clause.
    if isSpeech {
      let start = anchor.range.lowerBound
      guard start == sentence.lowerBound || text.isPunctuation(start - 1) else { return nil }
      let office = hits.first { $0.meaning == .office && $0.range.lowerBound >= index }
      guard let office, office.range.lowerBound == index || begins(.article, at: index),
        office.range.lowerBound - index <= 3
      else { return nil }
    }
    if let object = symbols.first(where: { $0.range.lowerBound == index }) { index = object.range.upperBound }
    if index < sentence.upperBound, text.symbols[index] == UInt8(ascii: ":") { index += 1 }
    guard index < sentence.upperBound else { return nil }
    let start = listStart(at: index)
    if start == index {
      guard text.marks[index].contains(.capital) || begins(.article, at: index) else { return nil }
    }
    let list = lists.read(from: start, to: sentence.upperBound)
    return list.items.isEmpty ? nil : list
  }

  private func beginsList(at index: Int, to end: Int) -> Bool {
    lists.formulas.longest([.office], in: text, at: index, to: end, language: lists.language) != nil
      || lists.registry.longestName(
        in: text, from: index, to: end, on: lists.day, language: lists.language) != nil
  }

  func touches(_ end: Int, _ start: Int) -> Bool {
    var index = end
    while index < start, text.symbols[index] == UInt8(ascii: ",") { index += 1 }
    return index >= start
  }

  /// A list that does not touch its verb is its subject where only a remark between commas stands between them, or no
  /// other actor does: `the representative of Uganda, as Chair of the Group of African States, made a statement`.
  private func isSubject(_ list: ListReading, of anchor: Anchor) -> Bool {
    let between = list.end..<anchor.range.lowerBound
    guard let first = between.first, let last = between.last else { return true }
    let comma = UInt8(ascii: ",")
    if text.symbols[first] == comma, text.symbols[last] == comma { return true }
    return !hits.contains { $0.meaning == .officer && between.contains($0.range.lowerBound) }
      && !text.symbols[between].contains(UInt8(ascii: ";"))
  }

  /// Adds to the unread words the capitalized stretches that stand before the list's first name and are no known
  /// opening: in `Xland and Andorra joined` the first name must not be lost.
  private func withFirstWords(_ list: ListReading, from clauseStart: Int) -> ListReading {
    let leads: Set<FormulaMeaning> = [.article, .genitive, .office, .and]
    let known: Set<FormulaMeaning> = [.leadIn, .before, .after, .officer, .following, .month, .session, .meeting]
    var list = list
    var first = list.start
    while true {
      var end = first
      var isSeparated = false
      while let lead = hits.first(where: { leads.contains($0.meaning) && $0.range.upperBound == end }) {
        if lead.meaning == .and { isSeparated = true }
        end = lead.range.lowerBound
      }
      if end > clauseStart, text.symbols[end - 1] == UInt8(ascii: ",") {
        isSeparated = true
        end -= 1
      }
      guard isSeparated, end > clauseStart else { return list }
      var start = end
      while start > clauseStart, !text.isPunctuation(start - 1) { start -= 1 }
      while let lead = hits.first(where: { leads.contains($0.meaning) && $0.range.lowerBound == start }),
        lead.range.upperBound <= end
      {
        start = lead.range.upperBound
      }
      let words = start..<max(start, end)
      guard !words.isEmpty, text.isCapitalized(words) else { return list }
      if hits.contains(where: { known.contains($0.meaning) && words.contains($0.range.lowerBound) }) { return list }
      list.unread.insert(UnreadWords(range: words, why: .unknownName), at: 0)
      list.start = start
      first = start
    }
  }

  // MARK: When, in what capacity, on what

  /// The stretch whose words qualify an anchor.
  private func region(of anchor: Anchor, list: ListReading, from clauseStart: Int, next: Anchor?) -> Range<Int> {
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

  /// Whether words stand alone before a sentence's first comma: `Exerçant leur droit de réponse, les représentants …`.
  private func isOpening(_ hit: Formulas.Hit) -> Bool {
    hit.range.lowerBound == sentence.lowerBound && hit.range.upperBound < sentence.upperBound
      && text.symbols[hit.range.upperBound] == UInt8(ascii: ",")
  }

  private func begins(_ meaning: FormulaMeaning, at index: Int) -> Bool {
    hits.contains { $0.meaning == meaning && $0.range.lowerBound == index }
  }

  private func qualifies(at index: Int) -> Bool {
    [.explanation, .reply, .before, .after].contains { begins($0, at: index) }
  }

  private func timing(in region: Range<Int>) -> Timing? {
    let times = hits.filter { $0.meaning == .before || $0.meaning == .after }
    let own = times.last { region.contains($0.range.lowerBound) }
    let inherited = times.last { $0.range.lowerBound < region.lowerBound }
    return (own ?? inherited).map { $0.meaning == .before ? .before : .after }
  }

  private func finding(of anchor: Anchor, list: ListReading, region: Range<Int>) -> Finding? {
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
    let items = list.items
    var behalfSponsors = false
    if role == .introduced {
      behalfSponsors = items.contains { $0.behalf != nil }
    }
    guard !items.isEmpty else { return nil }
    return Finding(
      role: role, timing: timing(in: region), draft: draft(of: anchor, listEnd: list.end), items: items,
      behalfSponsors: behalfSponsors)
  }

  /// The draft that an anchor is about: the symbol nearest before `submitted by`, the one behind `joined in
  /// sponsoring`, else the draft last taken up.
  private func draft(of anchor: Anchor, listEnd: Int) -> String? {
    let mains = symbols.filter { !$0.isTarget }
    if mains.isEmpty, isOfUnnumberedAmendment(anchor) { return nil }
    let candidates = mains.isEmpty ? symbols : mains
    let before = candidates.last { $0.range.upperBound <= anchor.range.lowerBound }
    let after = candidates.first { $0.range.lowerBound >= max(anchor.range.upperBound, anchor.side == .after ? listEnd : 0) }
    let found = anchor.side == .before && isObject(after, of: anchor) ? after ?? before : before ?? after
    return found?.text ?? currentDraft ?? candidates.first?.text
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
    return !text.symbols[anchor.range.upperBound..<draft.range.lowerBound].contains {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",")
    }
  }
}

extension FoldedText {
  /// Whether every word of a stretch that is longer than three letters begins with a capital.
  func isCapitalized(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    guard marks[start].contains(.capital) else { return false }
    for index in range where index > start && beginsWord(index) {
      if index - start > 3, !marks[start].contains(.capital) { return false }
      start = index
    }
    return range.upperBound - start <= 3 || marks[start].contains(.capital)
  }
}
