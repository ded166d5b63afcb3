import TestSupport
import Testing

@testable import Sponsors

/// Votes, from a document that gives each finding and from one that nearly does.
@Suite struct AuditorVotesTests: AuditingTests {
  let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

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
}
