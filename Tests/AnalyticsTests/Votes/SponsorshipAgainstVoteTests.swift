import Analytics
import Sponsors
import Testing

@Suite struct SponsorshipAgainstVoteTests {
  private func row(
    _ country: String, _ role: Role, draft: String = "A/C.3/76/L.9", resolution: String = "", vote: Int? = nil,
    document: String = "A/C.3/76/SR.1"
  ) throws -> Action {
    Action(
      document: document, draft: draft, resolution: resolution, vote: vote, division: vote == nil ? nil : .whole,
      role: role, country: try code(country))
  }

  private func held(_ actions: [Action], members: Set<DelegationCode>? = nil) -> SponsorshipAgainstVote {
    let ledger = Ledger(actions)
    let matrix = VoteMatrix(ledger: ledger, selection: VoteSelection(members: members))
    return SponsorshipAgainstVote(ledger: ledger, matrix: matrix)
  }

  private func base() throws -> [Action] {
    [
      try row("FRA", .sponsor), try row("BOL", .sponsor), try row("CUB", .cosponsor), try row("SDN", .cosponsor),
      try row("ISR", .sponsor), try row("ISR", .withdrawn),
      try row("FRA", .inFavour, draft: "A/C.3/76/L.9/Rev.1", vote: 1),
      try row("BOL", .abstaining, draft: "A/C.3/76/L.9/Rev.1", vote: 1),
      try row("CUB", .against, draft: "A/C.3/76/L.9/Rev.1", vote: 1),
      try row("DEU", .inFavour, draft: "A/C.3/76/L.9/Rev.1", vote: 1),
      try row("ISR", .against, draft: "A/C.3/76/L.9/Rev.1", vote: 1),
      try row("USA", .abstaining, draft: "A/C.3/76/L.9/Rev.1", vote: 1),
    ]
  }

  @Test func eachDelegationIsWhatItDid() throws {
    let found = held(try base())
    #expect(
      found.entries.map { "\($0.delegation) \($0.kind.rawValue)" } == [
        "BOL sponsored-abstaining", "CUB sponsored-against", "DEU in-favour-without-sponsoring",
        "FRA sponsored-in-favour", "ISR against-without-sponsoring", "SDN sponsored-absent",
        "USA abstaining-without-sponsoring",
      ])
    #expect(found.entries.filter(\.kind.isDissent).map(\.role) == [.sponsor, .cosponsor])
    #expect(found.entries[1].row == 2)
    #expect(found.votesCompared == 1 && found.withoutSponsors.isEmpty && found.ambiguous.isEmpty)
    #expect(found.counts.first?.counts == [.sponsoredAbstaining: 1])
  }

  @Test func aResolutionLinksWhereTheDraftDoesNot() throws {
    let plenary = try row(
      "BOL", .against, draft: "A/76/462 III", resolution: "A/RES/76/186", vote: 1, document: "A/76/PV.53")
    // Nothing says that the draft became the resolution.
    #expect(held([try row("BOL", .sponsor), plenary]).withoutSponsors == [0])
    let said = try row("FRA", .statement, resolution: "A/RES/76/186")
    let found = held([try row("BOL", .sponsor), plenary, said])
    #expect(found.entries.map(\.kind) == [.sponsoredAgainst])
    #expect(found.entries[0].family.symbol == "A/C.3/76/L.9")
    // Two drafts with sponsors under one resolution: which one was voted on is not told.
    let other = try row("CUB", .sponsor, draft: "A/C.3/76/L.10", resolution: "A/RES/76/186")
    let unclear = held([try row("BOL", .sponsor), plenary, said, other])
    #expect(unclear.ambiguous == [0] && unclear.entries.isEmpty && unclear.votesCompared == 0)
  }

  @Test func whoIsNotComparedIsNotAbsent() throws {
    let found = held(try base(), members: [try code("BOL")])
    #expect(found.entries.map(\.delegation.text) == ["BOL"])
  }

  @Test func tables() throws {
    let found = held(try base())
    let csv = String(decoding: found.csv(kinds: [.sponsoredAbstaining]), as: UTF8.self)
    #expect(
      csv.hasPrefix(
        "document,vote,session,body,date,draft,resolution,title,division,family,country,role,kind,ledger_row,"
          + "statement\nA/C.3/76/SR.1,1,,,,A/C.3/76/L.9/Rev.1,,,whole,A/C.3/76/L.9,BOL,sponsor,"
          + "sponsored-abstaining,2,"))
    #expect(csv.split(separator: "\n").count == 2)
    #expect(!String(decoding: found.csv(), as: UTF8.self).contains("sponsored-in-favour"))
    #expect(found.markdown().contains("| BOL | 0 | 1 | 0 | 0 | 0 | 0 | 0 |\n"))
    #expect(found.markdown().contains("1 votes on texts with sponsors, 0 on texts without"))
  }
}
