import Analytics
import Sponsors

/// The pages of `compare` for people: findings in sentences, counts, the names by regional group, and where they are
/// printed. What is said is made here; `BriefMarkdown` and `BriefHTML` show it.
struct ComparisonPage {
  /// What was read and is counted.
  let drafts: DraftCorpus
  /// How the comparison was made.
  let methods: Methods

  // MARK: Words

  /// A delegation by its name, as it stands in a list.
  func name(_ code: DelegationCode) -> BriefText { BriefText(.delegation(code, drafts.name(code))) }

  /// Delegations by their names, in the order of the alphabet; those of `marked` have `mark` behind them in brackets.
  func names(_ codes: [DelegationCode], marked: Set<DelegationCode> = [], as mark: String = "") -> BriefText {
    drafts.sorted(codes).map { marked.contains($0) ? "\(name($0)) (\(words: mark))" : name($0) }.joined(by: ", ")
  }

  /// A few delegations as they stand in a sentence.
  func named(_ codes: [DelegationCode]) -> BriefText {
    drafts.sorted(codes).map { code in
      BriefText(.delegation(code, inSentence(drafts.name(code), isGroup: false)))
    }.listed
  }

  /// A group as it stands in a sentence.
  func named(group: DelegationCode) -> BriefText {
    BriefText(.group(inSentence(drafts.groupName(group), isGroup: true)))
  }

  private func inSentence(_ name: String, isGroup: Bool) -> String {
    drafts.alphabet.language == .en ? name.inSentence(isGroup: isGroup) : name
  }

  /// A text by its symbol.
  func symbol(_ set: SponsorSet) -> BriefText { BriefText(.symbol(set.symbol)) }

  /// The title of a text, in the language of the document that prints it; empty where none is known.
  func title(_ set: SponsorSet) -> BriefText {
    guard !set.title.isEmpty else { return "" }
    let row = drafts.ledger.first { $0.title == set.title && set.families.contains(DraftFamily(of: $0.draft)) }
    return BriefText(.title(set.title, row?.language))
  }

  /// Where rows of the ledger are printed, each place once.
  func places(_ rows: [Int]) -> BriefText { .places(of: rows.map { drafts.ledger[$0] }, libraries: drafts.corpus.libraries) }

  // MARK: Parts of several pages

  /// The names of delegations by regional group, an item a group, with the group's members of the day as base.
  func byGroup(
    _ codes: [DelegationCode], on day: Day?, marked: Set<DelegationCode> = [], as mark: String = ""
  ) -> Brief.Block {
    .list(
      drafts.regional.parts(of: codes, on: day).map { part in
        let names = names(part.delegations, marked: marked, as: mark)
        let count = part.delegations.count
        guard let group = part.group else { return "In no regional group (\(count)): \(names)" }
        let base = part.members.map { " of \($0)" } ?? ""
        return "\(.group(drafts.groupName(group))) (\(count)\(words: base)): \(names)"
      })
  }

  /// What a reader must know of the texts beside the numbers: whose sponsors were not read, or not all, who is counted as
  /// the member of a group only, who withdrew.
  func remarks(on sets: [SponsorSet]) -> [BriefText] {
    var remarks: [BriefText] = []
    let unread = sets.filter { !$0.isKnown }
    if !unread.isEmpty {
      remarks.append("No sponsor of \(unread.map(symbol).listed) was read.")
    }
    for set in sets {
      if let remark = remark(onDocumentsOf: set) { remarks.append(remark) }
      if let remark = remark(onGroupsOf: set) { remarks.append(remark) }
      if !set.withdrawn.isEmpty {
        let rows = set.withdrawn.flatMap(set.withdrawals).sorted()
        remarks.append("From \(symbol(set)) \(named(set.withdrawn)) withdrew (\(places(rows))).")
      }
    }
    return remarks
  }

  /// Says of a text that nothing beside its own document was read; nil where something was.
  private func remark(onDocumentsOf set: SponsorSet) -> BriefText? {
    let documents = Set(set.sponsors.flatMap(set.rows).map { drafts.ledger[$0].document })
    guard !documents.isEmpty, documents.allSatisfy({ set.families.contains(DraftFamily(of: $0)) }) else { return nil }
    return "Of \(symbol(set)) only the draft itself was read, and not who joined it later."
  }

  /// Who stands on a text as a member of a group only; nil where nobody does.
  private func remark(onGroupsOf set: SponsorSet) -> BriefText? {
    let members = set.sponsors.filter { set.standing(of: $0, in: drafts.ledger) == .byGroup }
    guard !members.isEmpty else { return nil }
    var groups: [DelegationCode] = []
    for code in members {
      for group in set.rows(of: code).compactMap({ drafts.ledger[$0].group }) where !groups.contains(group) {
        groups.append(group)
      }
    }
    let are =
      members.count == 1
      ? "is not printed itself but counted as a member" : "are not printed themselves but counted as members"
    return """
      Of the \(words: counted(set.sponsors.count, "sponsor", "sponsors")) of \(symbol(set)), \(members.count) \
      \(words: are) of \(groups.map(named(group:)).listed), which \(words: groups.count == 1 ? "is" : "are").
      """
  }

  /// Where the sponsors of texts are printed: a heading a text, an item a place and role, with the names.
  func evidence(_ sets: [SponsorSet]) -> [Brief.Block] {
    sets.filter(\.isKnown).flatMap { set -> [Brief.Block] in
      var order: [Standing] = []
      var delegations: [Standing: [DelegationCode]] = [:]
      for code in set.sponsors + set.withdrawn {
        for row in set.rows(of: code) + (set.contains(code) ? [] : set.withdrawals(of: code)) {
          let standing = Standing(drafts.ledger[row])
          if delegations[standing] == nil { order.append(standing) }
          if delegations[standing]?.last != code { delegations[standing, default: []].append(code) }
        }
      }
      // The order of the ledger decides between places of one rank.
      let items = order.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map { _, standing -> BriefText in
          let codes = delegations[standing] ?? []
          let place = BriefText(.place(document: standing.document, detail: standing.detail))
          return "\(place), \(how(standing, codes.count)) (\(codes.count)): \(names(codes))"
        }
      return [.heading(set.symbol), .list(items)]
    }
  }

  private func how(_ standing: Standing, _ count: Int) -> BriefText {
    let role = standing.role == .sponsor && count > 1 ? "sponsors" : standing.role.words
    guard let group = standing.group else { return "\(words: role)" }
    return "\(words: role) as \(words: count == 1 ? "a member" : "members") of \(named(group: group))"
  }

  /// One place and what is said there.
  private struct Standing: Hashable {
    let document: String
    let detail: String
    let role: Role
    /// The group in whose list it stands; nil where it is printed itself.
    let group: DelegationCode?

    init(_ action: Action) {
      document = action.document
      detail = action.paragraph.isEmpty ? "" : ", para. \(action.paragraph)"
      role = action.role
      group = action.reading.isRoster ? action.group : nil
    }

    /// By role, who is printed before who is not.
    var rank: Int { 2 * (Role.allCases.firstIndex(of: role) ?? 0) + (group == nil ? 0 : 1) }
  }
}
