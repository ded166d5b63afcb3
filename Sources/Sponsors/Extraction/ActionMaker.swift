/// Makes ledger rows from findings: one row for each delegation that acts, is named, or belongs to a group named.
struct ActionMaker {
  let registry: CountryRegistry
  let text: FoldedText
  let source: [UInt8]
  /// A row with all that is the same for the whole passage; role and delegation are filled in.
  let template: Action

  private(set) var actions: [Action] = []
  private(set) var review: [ReviewItem] = []

  init(registry: CountryRegistry, text: FoldedText, source: [UInt8], template: Action) {
    self.registry = registry
    self.text = text
    self.source = source
    self.template = template
  }

  /// Adds the rows of one finding.
  mutating func add(_ finding: Finding, title: (String) -> String) {
    var row = template
    row.role = finding.role
    row.timing = finding.timing
    row.draft = finding.draft ?? ""
    row.title = title(row.draft)
    for item in finding.items {
      guard let (code, isGroup) = resolved(item) else { continue }
      add(item, code, isGroup, row, behalfSponsors: finding.behalfSponsors)
    }
  }

  /// Adds the rows of one list of a recorded vote.
  mutating func add(vote list: ListReading, role: Role, draft: String, title: String, number: Int, division: Division) {
    var row = template
    row.role = role
    row.draft = draft
    row.title = title
    row.vote = number
    row.division = division
    for item in list.items {
      guard let (code, _) = resolved(item) else { continue }
      append(row, code, item)
    }
    add(list.unread)
  }

  /// Adds words that could not be read to the review list, with the names that they are nearest to.
  mutating func add(_ unread: [UnreadWords]) {
    for words in unread where !words.range.isEmpty {
      addReview(words.range, why: words.why, candidates: registry.nearest(to: text, words.range, language: template.language))
    }
  }

  // MARK: Rows

  private mutating func add(
    _ item: ListItem, _ code: DelegationCode, _ isGroup: Bool, _ row: Action, behalfSponsors: Bool
  ) {
    append(row, code, item, group: collides(code, isGroup) ? code : nil)
    if behalfSponsors {
      // Who introduces a draft on behalf of others is one of its sponsors, and so is each of them in its own right.
      var sponsor = row
      sponsor.role = .sponsor
      append(sponsor, code, item)
      add(item.behalf, of: code, item, sponsor, inOwnRight: true)
      return
    }
    if isGroup, item.behalf == nil, row.role == .sponsor || row.role == .cosponsor {
      addRoster(of: code, via: code, item, row, exceptions: [])
    }
    add(item.behalf, of: code, item, row, inOwnRight: false)
  }

  private mutating func add(
    _ behalf: Behalf?, of speaker: DelegationCode, _ item: ListItem, _ row: Action, inOwnRight: Bool
  ) {
    guard let behalf else { return }
    let exceptions = behalf.exceptions.compactMap { registry.code(of: $0.reading) }
    if behalf.ownMembers { addRoster(of: speaker, via: speaker, item, row, exceptions: exceptions) }
    var explicitGroup: DelegationCode?
    for spokenFor in behalf.items {
      guard let (code, isGroup) = resolved(spokenFor) else { continue }
      if isGroup {
        append(row, code, spokenFor, via: speaker, group: code)
        if behalf.isExplicit { explicitGroup = code }
        if !behalf.isExplicit { addRoster(of: code, via: speaker, spokenFor, row, exceptions: exceptions) }
      } else {
        append(row, code, spokenFor, via: inOwnRight ? nil : speaker, group: explicitGroup)
      }
    }
  }

  private mutating func addRoster(
    of group: DelegationCode, via speaker: DelegationCode, _ item: ListItem, _ row: Action,
    exceptions: [DelegationCode]
  ) {
    let members = registry.members(of: group, on: row.date)
    if members.isEmpty { addReview(item.range, why: .rosterUnknown, candidates: []) }
    for member in members where member != speaker && !exceptions.contains(member) {
      append(row, member, item, via: speaker, group: group, reading: .roster)
    }
  }

  private mutating func append(
    _ row: Action, _ code: DelegationCode, _ item: ListItem, via: DelegationCode? = nil,
    group: DelegationCode? = nil, reading: Reading? = nil
  ) {
    var row = row
    row.country = code
    row.span = text.span(of: item.range)
    row.printed = printedWords(source, row.span)
    row.via = via
    row.group = group
    row.reading = reading ?? (item.isExact ? .exact : .repaired)
    actions.append(row)
  }

  /// A group whose code is a country's too (NAM) says in the column of the group that it is meant.
  private func collides(_ code: DelegationCode, _ isGroup: Bool) -> Bool {
    isGroup && registry.country(code).map { $0.kind != .organization } ?? false
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
      document: template.document, paragraph: template.paragraph, span: span, printed: printedWords(source, span),
      why: why, candidates: candidates)
    if !review.contains(item) { review.append(item) }
  }
}

extension CountryRegistry {
  /// The code of a reading that is sure.
  func code(of reading: NameReading) -> DelegationCode? {
    if case .resolved(let code, _) = reading { return code }
    return nil
  }
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
