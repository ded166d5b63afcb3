import Testing

@testable import Sponsors

@Suite struct DraftSummaryTests {
  private func action(
    _ draft: String, _ role: Role, _ country: String, document: String = "d", vote: Int? = nil,
    via: String? = nil, group: String? = nil, reading: Reading = .exact
  ) throws -> Action {
    Action(
      document: document, session: 78, body: "A/C.3", draft: draft, vote: vote, division: vote == nil ? nil : .whole,
      role: role, country: try #require(DelegationCode(country)), via: via.flatMap { DelegationCode($0) },
      group: group.flatMap { DelegationCode($0) }, reading: reading)
  }

  @Test("A text under all its symbols: each delegation in the first of the lists that holds it")
  func lists() throws {
    let ledger = Ledger([
      try action("A/C.3/78/L.64", .sponsor, "ZMB"),
      try action("A/C.3/78/L.64", .sponsor, "AFRICAN", via: "ZMB", group: "AFRICAN"),
      try action("A/C.3/78/L.64", .sponsor, "SDN", via: "ZMB", group: "AFRICAN", reading: .roster),
      try action("A/C.3/78/L.64", .sponsor, "MLI", via: "ZMB", group: "AFRICAN", reading: .roster),
      try action("A/C.3/78/L.7", .statement, "CUB"),
      try action("A/C.3/78/L.64/Rev.1", .cosponsor, "ECU", document: "e"),
      try action("A/C.3/78/L.64/Rev.1", .cosponsor, "MLI", document: "e"),
      try action("A/C.3/78/L.64/Rev.1", .cosponsor, "ZMB", document: "e"),
      try action("A/C.3/78/L.64/Rev.1", .withdrawn, "SDN", document: "e"),
      try action("A/C.3/78/L.64/Rev.1", .explanation, "CHE", document: "e", via: "CAN"),
      try action("A/C.3/78/L.64/Rev.1", .explanation, "CAN", document: "e"),
      try action("", .statement, "PER"),
    ])
    let drafts = DraftSummary.all(in: ledger)
    #expect(
      String(decoding: DraftSummary.csv(drafts), as: UTF8.self) == """
        family,symbols,title,session,body,sponsors,groups,members_of_groups,cosponsors,withdrawn,introduced_by,\
        statements,votes,documents,series,resolution,report
        A/C.3/78/L.64,A/C.3/78/L.64; A/C.3/78/L.64/Rev.1,,78,A/C.3,ZMB,AFRICAN,SDN,ECU MLI,SDN,,CAN,,d; e,,,
        A/C.3/78/L.7,A/C.3/78/L.7,,78,A/C.3,,,,,,,CUB,,d,,,

        """)
  }

  @Test("Totals are those printed, else the lengths of the lists; a vote with totals only is told too")
  func votes() throws {
    let ledger = Ledger([
      try action("A/C.3/78/L.1", .inFavour, "CHL", vote: 1), try action("A/C.3/78/L.1", .inFavour, "PER", vote: 1),
      // The same list once more, as in the other language of the document.
      try action("A/C.3/78/L.1", .inFavour, "PER", vote: 1), try action("A/C.3/78/L.1", .against, "CUB", vote: 1),
      try action("A/C.3/78/L.2", .abstaining, "CUB", vote: 2),
    ])
    func vote(_ number: Int, _ draft: String, division: Division = .whole) -> RecordedVote {
      RecordedVote(
        number: number, draft: draft, division: division, paragraph: "", yes: 80, no: 29, abstaining: 65, span: 0..<0,
        printed: "")
    }
    let drafts = DraftSummary.all(
      in: ledger,
      votes: [
        ("d", [vote(2, "A/C.3/78/L.2"), vote(3, "A/C.3/78/L.3"), vote(4, "A/C.3/78/L.1", division: .paragraph)])
      ])
    #expect(drafts.map { $0.family.symbol } == ["A/C.3/78/L.1", "A/C.3/78/L.2", "A/C.3/78/L.3"])
    #expect(drafts.map { $0.votes.map(\.description) } == [["2-1-0"], ["80-29-65"], ["80-29-65"]])
    #expect(drafts[2].documents == ["d"] && drafts[2].symbols == ["A/C.3/78/L.3"])
  }
}
