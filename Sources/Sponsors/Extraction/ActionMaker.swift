/// What is the same for all rows of one passage.
struct Place {
  let document: String
  let language: Language?
  let session: Int?
  let body: String
  let date: Day?
  let paragraph: String
}

/// What is the same for all rows of one finding.
private struct Deed {
  var role: Role
  var timing: Timing?
  var draft = ""
  var title = ""
  var resolution = ""
  var vote: Int?
  var division: Division?
}

/// Makes ledger rows from findings: one row for each delegation that acts, is named, or belongs to a group named.
struct ActionMaker {
  let registry: CountryRegistry
  let text: FoldedText
  let source: [UInt8]
  let place: Place

  private(set) var actions: [Action] = []
  private(set) var review: [ReviewItem] = []
  private var reviewed: Set<ReviewItem> = []

  init(registry: CountryRegistry, text: FoldedText, source: [UInt8], place: Place) {
    self.registry = registry
    self.text = text
    self.source = source
    self.place = place
  }

  /// Adds the rows of one finding.
  mutating func add(_ finding: Finding, title: (String) -> String) {
    let draft = finding.draft ?? ""
    let deed = Deed(role: finding.role, timing: finding.timing, draft: draft, title: title(draft))
    for item in finding.items {
      guard let (code, isGroup) = resolved(item) else { continue }
      add(item, code, isGroup, deed, behalfSponsors: finding.behalfSponsors)
    }
  }

  /// Adds the rows of one list of a recorded vote.
  mutating func add(
    vote list: ListReading, role: Role, draft: String, title: String, resolution: String = "", number: Int,
    division: Division
  ) {
    let deed = Deed(
      role: role, draft: draft, title: title, resolution: resolution, vote: number, division: division)
    for item in list.items {
      guard let (code, _) = resolved(item) else { continue }
      append(deed, code, item)
    }
    add(list.unread)
  }

  /// Adds words that could not be read to the review list, with the names that they are nearest to.
  mutating func add(_ unread: [UnreadWords]) {
    for words in unread where !words.range.isEmpty {
      let candidates = registry.candidates(for: text, words.range, language: place.language)
      addReview(words.range, why: words.why, candidates: candidates)
    }
  }

  // MARK: Rows

  private mutating func add(
    _ item: ListItem, _ code: DelegationCode, _ isGroup: Bool, _ deed: Deed, behalfSponsors: Bool
  ) {
    append(deed, code, item, group: isGroupOnly(code, isGroup) ? code : nil)
    if behalfSponsors {
      // Who introduces a draft on behalf of others is one of its sponsors, and so is each of them in its own right.
      var sponsor = deed
      sponsor.role = .sponsor
      append(sponsor, code, item)
      add(item.behalf, of: code, item, sponsor, inOwnRight: true)
      return
    }
    if isGroup, item.behalf == nil, deed.role == .sponsor || deed.role == .cosponsor {
      addRoster(of: code, via: code, item, deed, exceptions: [])
    }
    add(item.behalf, of: code, item, deed, inOwnRight: false)
  }

  private mutating func add(
    _ behalf: Behalf?, of speaker: DelegationCode, _ item: ListItem, _ deed: Deed, inOwnRight: Bool
  ) {
    guard let behalf else { return }
    let exceptions = behalf.exceptions.compactMap { registry.code(of: $0.reading) }
    if behalf.ownMembers { addRoster(of: speaker, via: speaker, item, deed, exceptions: exceptions) }
    var explicitGroup: DelegationCode?
    for spokenFor in behalf.items {
      guard let (code, isGroup) = resolved(spokenFor) else { continue }
      if isGroup {
        append(deed, code, spokenFor, via: speaker, group: code)
        if behalf.isExplicit { explicitGroup = code }
        if !behalf.isExplicit { addRoster(of: code, via: speaker, spokenFor, deed, exceptions: exceptions) }
      } else {
        let group = explicitGroup.flatMap { registry.mayBelong(code, to: $0, on: place.date) ? $0 : nil }
        append(deed, code, spokenFor, via: inOwnRight ? nil : speaker, group: group)
      }
    }
  }

  private mutating func addRoster(
    of group: DelegationCode, via speaker: DelegationCode, _ item: ListItem, _ deed: Deed,
    exceptions: [DelegationCode]
  ) {
    func isMeant(_ member: DelegationCode) -> Bool {
      member != speaker && !exceptions.contains(member)
        && (!item.memberStatesOnly || registry.isMemberState(member, on: place.date))
    }
    let members = item.isPart ? [] : registry.members(of: group, on: place.date)
    if members.isEmpty { addReview(item.range, why: .rosterUnknown, candidates: []) }
    let doubtful = registry.doubtfulMembers(of: group, on: place.date)
    for member in members where isMeant(member) {
      let reading = doubtful.contains(member) ? Reading.rosterUncertain : .roster
      append(deed, member, item, via: speaker, group: group, reading: reading)
    }
  }

  private mutating func append(
    _ deed: Deed, _ code: DelegationCode, _ item: ListItem, via: DelegationCode? = nil,
    group: DelegationCode? = nil, reading: Reading? = nil
  ) {
    let span = text.span(of: item.range)
    actions.append(
      Action(
        document: place.document, language: place.language, session: place.session, body: place.body,
        date: place.date, paragraph: place.paragraph, span: span, draft: deed.draft, title: deed.title,
        resolution: deed.resolution, vote: deed.vote, division: deed.division, role: deed.role, timing: deed.timing,
        country: code,
        printed: printedWords(source, span), via: via, group: group,
        reading: reading ?? (item.isExact ? .exact : .repaired)))
  }

  /// Whether a name is that of a group and of no delegation: its row says so in the column of the group, so that it is
  /// never counted beside its members, nor taken for the country with the same code (NAM). The European Union is both.
  private func isGroupOnly(_ code: DelegationCode, _ isGroup: Bool) -> Bool {
    isGroup && registry.country(code)?.kind != .organization
  }

  // MARK: Doubt

  /// The delegation of an item; an item with several goes to the review list.
  private mutating func resolved(_ item: ListItem) -> (DelegationCode, isGroup: Bool)? {
    switch item.reading {
    case .resolved(let code, let isGroup): return (code, isGroup)
    case .ambiguous(let codes):
      addReview(item.range, why: codes.count == 1 ? .notOnThatDay : .ambiguousName, candidates: codes)
      return nil
    case .unknown: return nil
    }
  }

  private mutating func addReview(_ range: Range<Int>, why: ReviewReason, candidates: [DelegationCode]) {
    let span = text.span(of: range)
    let item = ReviewItem(
      document: place.document, paragraph: place.paragraph, span: span, printed: reviewedWords(source, span),
      why: why, candidates: candidates)
    if reviewed.insert(item).inserted { review.append(item) }
  }
}

extension CountryRegistry {
  /// The code of a reading that is sure.
  func code(of reading: NameReading) -> DelegationCode? {
    if case .resolved(let code, _) = reading { return code }
    return nil
  }
}

/// The words of a place for a person to look at: as `printedWords`, but for the middle of what is longer than any list. The
/// place says where all of them stand.
func reviewedWords(_ source: [UInt8], _ span: Range<Int>) -> String {
  let most = 8_000
  guard span.count > most else { return printedWords(source, span) }
  func border(_ index: Int) -> Int {
    var index = index
    while index > span.lowerBound, source[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
  let head = span.lowerBound..<border(span.lowerBound + most / 2)
  let tail = border(span.upperBound - most / 2)..<span.upperBound
  return "\(printedWords(source, head)) … \(printedWords(source, tail))"
}

/// The words of a place as they stand, each run of white space as one space.
func printedWords(_ source: [UInt8], _ span: Range<Int>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(span.count)
  for byte in source[span] {
    if byte <= 0x20 {
      if bytes.last != 0x20 { bytes.append(0x20) }
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
