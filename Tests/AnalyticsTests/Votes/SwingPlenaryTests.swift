import Analytics
import Sponsors
import Testing

/// Which two votes are taken for a committee's and the plenary's on one text.
@Suite struct SwingPlenaryTests {
  private func vote(
    _ document: String, _ number: Int = 1, body: String, draft: String = "", resolution: String = "",
    division: Division? = .whole
  ) -> RollCall {
    RollCall(
      id: RollCall.ID(document: document, number: number), body: body, draft: draft, resolution: resolution,
      division: division)
  }

  private func swings(_ votes: [RollCall], _ rows: [String: [VotePosition?]]) throws -> [String] {
    var byCode: [DelegationCode: [VotePosition?]] = [:]
    for (code, positions) in rows { byCode[try #require(DelegationCode(code))] = positions }
    return Swing.toPlenary(in: try VoteMatrix(votes: votes, rows: byCode)).map { "\($0.first.id) > \($0.second.id)" }
  }

  @Test("The draft's family links them, or the resolution; each pair once")
  func linked() throws {
    let votes = [
      vote("P", body: "A", draft: "A/C.3/76/L.1/Rev.1", resolution: "A/RES/76/1"),
      vote("C", body: "A/C.3", draft: "A/C.3/76/L.1", resolution: "A/RES/76/1"),
      vote("P", 2, body: "A", resolution: "A/RES/76/2"), vote("C", 2, body: "A/C.1", resolution: "A/RES/76/2"),
      vote("P", 3, body: "A", draft: "A/76/L.9"), vote("S", body: "S", draft: "A/76/L.9"),
    ]
    #expect(
      try swings(votes, ["FRA": Array(repeating: .inFavour, count: 6)]) == [
        "C, vote 1 > P, vote 1", "C, vote 2 > P, vote 2",
      ])
  }

  @Test("Records of one vote are one; different votes on one text are not paired")
  func several() throws {
    let votes = [
      vote("C", body: "A/C.3", draft: "D"), vote("SR", body: "A/C.3", draft: "D"), vote("P", body: "A", draft: "D"),
    ]
    #expect(try swings(votes, ["FRA": [.inFavour, .inFavour, .against]]) == ["C, vote 1 > P, vote 1"])
    #expect(try swings(votes, ["FRA": [.inFavour, .against, .against]]) == [])
    var twice = votes
    twice[1] = vote("C", 2, body: "A/C.3", draft: "D")
    #expect(try swings(twice, ["FRA": [.inFavour, .inFavour, .against]]) == [])
    twice[1] = vote("C", 2, body: "A/C.3", draft: "D", division: .paragraph)
    #expect(try swings(twice, ["FRA": [.inFavour, .against, .against]]) == ["C, vote 1 > P, vote 1"])
  }
}
