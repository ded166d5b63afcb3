import Analytics
import Sponsors
import Testing

@Suite struct SponsorStandingTests {
  @Test("The strongest row counts: printed before joined, joined before a group's list")
  func strongest() throws {
    var toys = DraftToys()
    try toys.add(.sponsor, "FRA", of: "r1")
    try toys.add(.cosponsor, "FRA CHL TGO", of: "r1")
    try toys.add(.sponsor, "TGO DZA", of: "r1", group: "AFRICAN", reading: .roster)
    let set = toys.set("r1")
    func standing(_ text: String) throws -> SponsorStanding? { set.standing(of: try code(text), in: toys.ledger) }
    #expect(try standing("FRA") == .sponsor)
    #expect(try standing("CHL") == .joined)
    #expect(try standing("TGO") == .joined)
    #expect(try standing("DZA") == .byGroup)
    #expect(try standing("NOR") == nil)
  }

  @Test("A role that was asked for beside these is another one")
  func other() throws {
    var toys = DraftToys()
    try toys.add(.introduced, "FRA", of: "r1")
    let set = toys.sets(Selection(roles: [.introduced])).set(of: DraftFamily(of: "r1"))
    #expect(set.standing(of: try code("FRA"), in: toys.ledger) == .other)
  }
}
