import TestSupport
import Testing

@testable import Sponsors

/// Audits of ledgers, what a selection keeps of one, and its table.
@Suite struct DocumentAuditTests: AuditingTests {
  let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

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
        "warning: Vote 1: 2 voted and 1 did not, which is not the number of Member States on 2021-11-12, 193.",
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

  @Test func whatWasReadIsCountedByRole() {
    var rows = Rows()
    rows.add(.sponsor, "TCD PER", on: "2021-11-12")
    rows.add(.cosponsor, "TGO", on: "2021-11-13")
    let audit = audit(rows)
    #expect(audit.roles == [.sponsor: 2, .cosponsor: 1])
    #expect(audit.actions == 3)
    #expect(audit.occasion.session == rows.actions[0].session && audit.occasion.date == nil)
    let later = audit.selecting(Selection(roles: Set(Role.allCases), from: Day(iso: "2021-11-13")))
    #expect(later?.roles == [.cosponsor: 1])
    #expect(later?.occasion.date == Day(iso: "2021-11-13"))
    #expect(later?.summary?.document == "A/76/900")
  }

  @Test func whatIsKnownOfATotalIsOneWord() {
    let totals = [(nil, false), (false, false), (true, false), (true, true)].map { isPrinted, isConfirmed in
      DocumentAudit.Vote(
        number: 1, isTotalPrinted: isPrinted, isConfirmed: isConfirmed, occasion: AuditFinding.Occasion()
      ).total.rawValue
    }
    #expect(totals == ["not held by the ledger", "not printed", "differing", "confirmed"])
  }

  @Test func csvHoldsOneRowAFinding() {
    var rows = Rows()
    rows.add(.inFavour, "TCD TCD", vote: 1)
    let csv = DocumentAudit.csv([audit(rows, votes: [vote(1, 2, 0, 0)])]) { registry.name(of: $0, in: .fr) }
    #expect(
      String(decoding: csv, as: UTF8.self) == """
        severity,document,language,paragraph,start,end,printed,read,sentence,finding,cure
        error,A/76/900,en,4,90,95,result,,"Vote 1: the document prints 2 in favour, the list holds 1.",total-differs,\
        "Compare the list with the page: text may be lost, or the document itself be wrong."
        error,A/76/900,en,4,111,121,words,TCD,Vote 1: Tchad stands twice among those in favour.,voted-twice,\
        Compare with the page: one of the two may be another delegation.

        """)
  }
}
