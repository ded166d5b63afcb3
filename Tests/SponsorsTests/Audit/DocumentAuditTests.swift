import Testing

@testable import Sponsors

/// Each finding, from a document that gives it and from one that nearly does.
@Suite struct DocumentAuditTests {
  private static let shared = Result { try CountryRegistry() }
  let registry: CountryRegistry

  init() throws { registry = try Self.shared.get() }

  /// Rows written in short, one for each code: ten bytes a name, one space between two.
  private struct Rows {
    var actions: [Action] = []
    var place = 100

    mutating func add(
      _ role: Role, _ codes: String, draft: String = "A/C.3/76/L.10", vote: Int? = nil, on iso: String = "2021-11-12",
      paragraph: String = "4", via: String? = nil, group: String? = nil, reading: Reading = .exact
    ) {
      for code in codes.split(separator: " ").compactMap({ DelegationCode($0) }) {
        actions.append(
          Action(
            document: "A/76/900", language: .en, session: 76, body: "A/C.3", date: Day(iso: iso),
            paragraph: paragraph, span: place..<(place + 10), draft: draft, vote: vote,
            division: vote.map { _ in .whole }, role: role, country: code, printed: "words",
            via: via.flatMap { DelegationCode($0) },
            group: group.flatMap { DelegationCode($0) }, reading: reading))
        place += 11
      }
    }
  }

  private func vote(
    _ number: Int, _ yes: Int?, _ no: Int?, _ abstaining: Int?, at place: Int = 90
  ) -> RecordedVote {
    RecordedVote(
      number: number, draft: "A/C.3/76/L.10", division: .whole, paragraph: "4", yes: yes, no: no,
      abstaining: abstaining, span: place..<(place + 5), printed: "result")
  }

  private func audit(_ rows: Rows, votes: [RecordedVote] = [], review: [ReviewItem] = []) -> DocumentAudit {
    let summary = DocumentSummary(
      document: "A/76/900", kind: .report, language: .en, session: 76, body: "A/C.3", date: nil, bytes: 0)
    return DocumentAudit(
      DocumentReading(summary: summary, actions: rows.actions, review: review, votes: votes), registry: registry)
  }

  private func sentences(_ audit: DocumentAudit) -> [String] {
    audit.findings.map { "\($0.severity): " + $0.problem.sentence { registry.name(of: $0, in: .en) } }
  }

  // MARK: Votes

  @Test func totalsThatAgreeAreConfirmed() {
    var rows = Rows()
    rows.add(.inFavour, "TCD PER TGO", vote: 1)
    rows.add(.against, "BLR", vote: 1)
    rows.add(.inFavour, "TCD", vote: 2)
    let audit = audit(rows, votes: [vote(1, 3, 1, 0), vote(2, 1, nil, nil)])
    #expect(sentences(audit) == [])
    #expect(audit.votes.map(\.isConfirmed) == [true, true])
    #expect(!audit.isDoubtful)
  }

  @Test func totalsThatDifferAreErrorsAtTheResult() {
    var rows = Rows()
    rows.add(.inFavour, "TCD PER TGO", vote: 1)
    rows.add(.abstaining, "DZA", vote: 1)
    let audit = audit(rows, votes: [vote(1, 3, 1, 2)])
    #expect(
      sentences(audit) == [
        "error: Vote 1: the document prints 1 against, the list holds 0.",
        "error: Vote 1: the document prints 2 abstaining, the list holds 1.",
      ])
    #expect(audit.findings.map(\.span) == [90..<95, 90..<95])
    #expect(audit.votes.map(\.isConfirmed) == [false])
    #expect(audit.isDoubtful)
  }

  @Test func unreadWordsInTheListsAreSaidBesideTheTotal() {
    var rows = Rows()
    rows.add(.inFavour, "TCD", vote: 1)
    let gap = rows.place
    rows.place += 11
    rows.add(.inFavour, "TGO", vote: 1)
    let albania = registry.country(rows.actions[0].country)?.code
    let item = ReviewItem(
      document: "A/76/900", paragraph: "4", span: gap..<(gap + 10), printed: "Perx", why: .unknownName,
      candidates: albania.map { [$0] } ?? [])
    let audit = audit(rows, votes: [vote(1, 3, 0, 0)], review: [item])
    #expect(
      sentences(audit) == [
        "error: Vote 1: the document prints 3 in favour, the list holds 2 and words that could not be read (1).",
        "warning: No delegation in the registry has this name. Candidates: Chad (TCD).",
      ])
    #expect(audit.findings.last?.printed == "Perx")
    #expect(audit.findings.last?.occasion.date == Day(iso: "2021-11-12"))
  }

  @Test func aVoteWithoutPrintedResultIsANote() {
    var rows = Rows()
    rows.add(.inFavour, "TCD PER", vote: 1)
    let audit = audit(rows, votes: [vote(1, nil, nil, nil)])
    #expect(
      sentences(audit) == [
        "note: Vote 1: no printed result was found, so that the lists cannot be checked against it."
      ])
    #expect(!audit.isDoubtful)
    #expect(audit.votes.map(\.isTotalPrinted) == [false])
  }

  @Test func nobodyVotesTwice() {
    var rows = Rows()
    rows.add(.inFavour, "TCD PER TCD", vote: 1)
    rows.add(.against, "PER", vote: 1)
    rows.add(.inFavour, "PER", vote: 2)
    #expect(
      sentences(audit(rows, votes: [vote(1, 2, 1, 0), vote(2, 1, 0, 0)])) == [
        "error: Vote 1: Chad stands twice among those in favour.",
        "error: Vote 1: Peru stands among those against and also among those in favour.",
      ])
  }

  @Test func onlyMembersVote() {
    var rows = Rows()
    rows.add(.inFavour, "VAT PSE TCD", vote: 1)
    rows.add(.inFavour, "SSD", vote: 2, on: "2011-07-13")
    rows.add(.inFavour, "SSD", vote: 3, on: "2011-07-14")
    rows.add(.against, "CSK", vote: 3, on: "1993-01-01")
    let audit = audit(rows, votes: [vote(1, 3, 0, 0), vote(2, 1, 0, 0), vote(3, 1, 1, 0)])
    #expect(
      sentences(audit) == [
        "error: Vote 1: Holy See was not a Member State on 2021-11-12, and stands in a list.",
        "error: Vote 1: State of Palestine was not a Member State on 2021-11-12, and stands in a list.",
        "error: Vote 2: South Sudan was not a Member State on 2011-07-13, and stands in a list.",
        "error: Vote 3: Czechoslovakia was not a Member State on 1993-01-01, and stands in a list.",
      ])
  }

  // MARK: Sponsors

  @Test func twiceInOneList() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER TCD")
    #expect(
      sentences(audit(rows)) == [
        "warning: Chad stands twice in the list of sponsors of A/C.3/76/L.10; it is counted once."
      ])
    #expect(audit(rows).findings.map(\.span) == [122..<132])
  }

  @Test func theSameSponsorsNamedAgainAreNoDouble() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.place += 100
    // “the representative of Peru introduced it on behalf of Chad and Peru”: the words of the first are two rows.
    rows.add(.introduced, "PER")
    rows.place -= 11
    rows.add(.sponsor, "PER TCD PER")
    rows.add(.sponsor, "TCD", paragraph: "5")
    rows.add(.sponsor, "TCD", draft: "A/C.3/76/L.11")
    rows.add(.sponsor, "TCD", draft: "")
    rows.add(.sponsor, "TCD", via: "PER", group: "AFRICAN", reading: .roster)
    rows.add(.sponsor, "TCD", via: "PER")
    #expect(sentences(audit(rows)) == [])
  }

  @Test func joiningWhatOneSponsors() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.place += 100
    rows.add(.cosponsor, "TGO TCD", paragraph: "5")
    rows.add(.cosponsor, "TGO", paragraph: "6")
    #expect(
      sentences(audit(rows)) == [
        "warning: Chad joins the sponsors of A/C.3/76/L.10, among whom it already stands; it is counted once.",
        "warning: Togo joins the sponsors of A/C.3/76/L.10, which it has joined before; it is counted once.",
      ])
  }

  @Test func joiningARevisionOfWhatOneSponsoredIsANote() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.place += 100
    rows.add(.sponsor, "PER", draft: "A/C.3/76/L.10/Rev.1", paragraph: "5")
    rows.add(.cosponsor, "TCD", draft: "A/C.3/76/L.10/Rev.1", paragraph: "6")
    rows.add(.cosponsor, "TCD", draft: "A/C.3/76/L.11", paragraph: "7")
    #expect(
      sentences(audit(rows)) == [
        "note: Chad joins the sponsors of A/C.3/76/L.10/Rev.1; it sponsored A/C.3/76/L.10, the same text."
      ])
  }

  @Test func whoWithdrewMayJoinAgain() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER")
    rows.add(.withdrawn, "TCD", paragraph: "5")
    rows.add(.cosponsor, "TCD", paragraph: "6")
    rows.add(.withdrawn, "TCD", paragraph: "7")
    rows.add(.cosponsor, "TCD", paragraph: "8")
    #expect(sentences(audit(rows)) == [])
  }

  // MARK: Seats

  @Test func whoIsNotYetOrNoLongerAMember() {
    var rows = Rows()
    rows.add(.sponsor, "CHE VAT EU", on: "2002-09-09")
    rows.add(.statement, "CHE", on: "2002-09-09")
    rows.add(.cosponsor, "CSK", on: "1995-01-01")
    rows.add(.cosponsor, "IDN", on: "1965-06-01")
    rows.add(.cosponsor, "CHE", draft: "A/57/L.1", on: "2002-09-10")
    #expect(
      sentences(audit(rows)) == [
        "warning: Switzerland was not a Member State on 2002-09-09 (a member from 2002-09-10); "
          + "the document has it as sponsor.",
        "note: Switzerland was not a Member State on 2002-09-09 (a member from 2002-09-10); "
          + "the document has it as statement.",
        "warning: Czechoslovakia was not a Member State on 1995-01-01 (a member until 1992-12-31); "
          + "the document has it as cosponsor.",
        "warning: Indonesia was not a Member State on 1965-06-01 (a member until 1965-01-20 and again from "
          + "1966-09-28); the document has it as cosponsor.",
      ])
  }

  // MARK: Ledgers, selection, CSV

  @Test func aLedgerHoldsNoTotals() {
    var rows = Rows()
    rows.add(.inFavour, "TCD PER TCD", vote: 1)
    rows.add(.notVoting, "TCD", vote: 1)
    let audits = DocumentAudit.audits(of: Ledger(rows.actions), name: "mine.csv", registry: registry)
    #expect(audits.map(\.document) == ["A/76/900"])
    #expect(audits.map(\.ledger) == ["mine.csv"])
    #expect(audits.flatMap(\.votes).map(\.isTotalPrinted) == [nil])
    #expect(
      audits.flatMap(sentences) == [
        "note: The totals of 1 vote cannot be checked: a ledger does not hold them.",
        "error: Vote 1: Chad stands twice among those in favour.",
      ])
  }

  @Test func languageVersionsInALedgerAreAuditedApart() {
    var rows = Rows()
    rows.add(.cosponsor, "TCD")
    var other = rows.actions[0]
    other.language = .fr
    let audits = DocumentAudit.audits(of: Ledger(rows.actions + [other]), name: "l", registry: registry)
    #expect(audits.map(\.language) == [.en, .fr])
    #expect(audits.flatMap(\.findings).isEmpty)
  }

  @Test func aSelectionTakesByDay() {
    var rows = Rows()
    rows.add(.inFavour, "TCD TCD", vote: 1, on: "2021-11-12")
    rows.add(.inFavour, "PER PER", vote: 2, on: "2021-11-13")
    let audit = audit(rows, votes: [vote(1, 1, 0, 0), vote(2, 1, 0, 0)])
    let roles = Set(Role.allCases)
    let later = audit.selecting(Selection(roles: roles, from: Day(iso: "2021-11-13")))
    #expect(later?.votes.map(\.number) == [2])
    #expect(later?.actions == 2)
    #expect(later.map(sentences) == ["error: Vote 2: Peru stands twice among those in favour."])
    #expect(audit.selecting(Selection(roles: roles, until: Day(iso: "2020-01-01"))) == nil)
    #expect(audit.selecting(Selection(roles: roles, sessions: [75])) == nil)
    #expect(audit.selecting(Selection(roles: roles, bodies: ["A/C.3"])) == audit)
  }

  @Test func csvHoldsOneRowAFinding() {
    var rows = Rows()
    rows.add(.inFavour, "TCD TCD", vote: 1)
    let csv = DocumentAudit.csv([audit(rows, votes: [vote(1, 2, 0, 0)])]) { registry.name(of: $0, in: .fr) }
    #expect(
      String(decoding: csv, as: UTF8.self) == """
        severity,document,language,paragraph,start,end,printed,read,sentence
        error,A/76/900,en,4,90,95,result,,"Vote 1: the document prints 2 in favour, the list holds 1."
        error,A/76/900,en,4,111,121,words,TCD,Vote 1: Tchad stands twice among those in favour.

        """)
  }
}
