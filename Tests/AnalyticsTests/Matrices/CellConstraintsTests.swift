import Sponsors
import Testing
import TestSupport

@testable import Analytics

@Suite struct CellConstraintsTests {
  /// South Sudan is a Member State since 14 July 2011; Yugoslavia was one until 1992.
  @Test func aDelegationThatWasNotThereIsAStructuralZero() throws {
    let registry = try CountryRegistry()
    let old = try #require(Day(year: 1990, month: 11, day: 1))
    let new = try #require(Day(year: 2015, month: 11, day: 1))
    let ledger = Ledger([
      Action(document: "x", date: old, draft: "A/1", role: .sponsor, country: try code("YUG")),
      Action(document: "x", date: old, draft: "A/1", role: .sponsor, country: try code("FRA")),
      Action(document: "y", date: new, draft: "A/2", role: .sponsor, country: try code("SSD")),
      Action(document: "z", draft: "A/3", role: .sponsor, country: try code("FRA")),
    ])
    let incidence = IncidenceMatrix(ledger: ledger)
    let constraints = CellConstraints(
      ledger: ledger, selection: Selection(), of: incidence, registry: registry)
    // Rows FRA, SSD, YUG; the last text has no day, so that it binds nobody.
    let found = (0..<3).map { row in (0..<3).map { constraints.zeros[row, $0] } }
    #expect(found == [[false, false, false], [true, false, false], [false, true, false]])
    #expect(constraints.zeroCount == 2)
    #expect(constraints.oneCount == 0)
  }

  @Test func aRosterAloneMakesAStructuralOne() throws {
    let ledger = Ledger([
      Action(document: "x", draft: "A/1", role: .sponsor, country: try code("DEU"), reading: .roster),
      Action(document: "x", draft: "A/1", role: .sponsor, country: try code("FRA"), reading: .roster),
      Action(document: "x", draft: "A/1", role: .cosponsor, country: try code("FRA")),
    ])
    let incidence = IncidenceMatrix(ledger: ledger)
    let (selection, registry) = (Selection(), try CountryRegistry())
    let signed = CellConstraints(
      ledger: ledger, selection: selection, of: incidence, registry: registry, groupSignatures: true)
    #expect(signed.ones[0, 0] && !signed.ones[1, 0])
    let free = CellConstraints(ledger: ledger, selection: selection, of: incidence, registry: registry)
    #expect(free.oneCount == 0)
  }

  @Test func whoSignsForAGroupIsBoundAsItsMembersAre() throws {
    let (cuba, mali) = (try code("CUB"), try code("MLI"))
    let ledger = Ledger([
      Action(document: "x", draft: "A/1", role: .sponsor, country: cuba),
      Action(document: "x", draft: "A/1", role: .sponsor, country: try code("CHN"), via: cuba),
      Action(document: "x", draft: "A/1", role: .sponsor, country: mali, via: cuba, reading: .roster),
      Action(document: "x", draft: "A/2", role: .sponsor, country: cuba),
      Action(document: "x", draft: "A/2", role: .sponsor, country: mali),
    ])
    let incidence = IncidenceMatrix(ledger: ledger)
    let found = CellConstraints(
      ledger: ledger, selection: Selection(), of: incidence, registry: try CountryRegistry(), groupSignatures: true)
    // Rows CHN, CUB, MLI.
    #expect((0..<3).map { found.ones[$0, 0] } == [true, true, true])
    #expect((0..<3).map { found.ones[$0, 1] } == [false, false, false])
  }
}
