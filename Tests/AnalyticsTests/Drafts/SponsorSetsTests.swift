import Analytics
import Sponsors
import TestSupport
import Testing

@Suite struct SponsorSetsTests {
  private func toys() throws -> DraftToys {
    var toys = DraftToys()
    try toys.add(.sponsor, "BOL ALB", of: "A/C.3/76/L.1", on: "2021-10-01", title: "One")
    try toys.add(.cosponsor, "CHL ALB FRA", of: "A/C.3/76/L.1/Rev.1", on: "2021-11-12")
    try toys.add(.withdrawn, "FRA BOL", of: "A/C.3/76/L.1", on: "2021-11-13")
    try toys.add(.cosponsor, "BOL", of: "A/C.3/76/L.1", on: "2021-11-14")
    try toys.add(.statement, "USA", of: "A/C.3/76/L.1", on: "2021-11-20")
    try toys.add(.introduced, "CHL", of: "A/C.3/76/L.2")
    try toys.add(.sponsor, "TGO", of: "A/76/L.5", on: "2021-12-01")
    return toys
  }

  @Test("A draft with its revisions, after withdrawals; each name has its rows")
  func rows() throws {
    let set = try toys().set("A/C.3/76/L.1/Rev.2")
    #expect(set.symbol == "A/C.3/76/L.1" && set.title == "One" && set.session == 76)
    #expect(joined(set.sponsors) == "ALB BOL CHL")
    #expect(joined(set.withdrawn) == "FRA")
    #expect(try set.rows(of: code("ALB")) == [1, 3])
    // It came back: what it withdrew no longer speaks for it, and both are to be seen.
    #expect(try set.rows(of: code("BOL")) == [7] && set.withdrawals(of: code("BOL")) == [6])
    #expect(try set.withdrawals(of: code("FRA")) == [5] && set.rows(of: code("FRA")) == [])
    #expect(try set.contains(code("CHL")) && !set.contains(code("FRA")) && !set.contains(code("USA")))
    #expect(set.days.map { "\($0.lowerBound) \($0.upperBound)" } == "2021-10-01 2021-11-14")
    #expect(set.day?.iso == "2021-11-14")
  }

  @Test("A text of two drafts; a draft without a sponsor, and one that is not there")
  func texts() throws {
    let sets = try toys().sets()
    #expect(sets.families.map(\.symbol) == ["A/C.3/76/L.1", "A/C.3/76/L.2", "A/76/L.5"])
    let both = sets.set(of: [sets.families[0], sets.families[2]], symbol: "A/RES/76/1")
    #expect(joined(both.sponsors) == "ALB BOL CHL TGO" && both.day?.iso == "2021-12-01" && both.isKnown)
    let none = sets.set(of: sets.families[1])
    #expect(none.sponsors.isEmpty && !none.isKnown && none.day == nil && none.session == 76)
    let absent = sets.set(of: DraftFamily(of: "A/C.3/76/L.99"))
    #expect(absent.sponsors.isEmpty && !absent.isKnown && absent.title.isEmpty && absent.session == nil)
  }

  @Test("Sets are the columns of the incidence matrix, whatever is selected")
  func asTheMatrix() throws {
    let ledger = try sampleLedger()
    for selection in [Selection(), Selection(sessions: [78], withRosters: false), Selection(roles: [.cosponsor])] {
      let sets = SponsorSets(ledger: ledger, selection: selection)
      let matrix = IncidenceMatrix(ledger: ledger, selection: selection)
      var seen = 0
      for family in sets.families {
        let column = matrix.families.firstIndex(of: family)
        let expected = column.map { column in
          matrix.delegations.indices.filter { matrix[$0, column] }.map { matrix.delegations[$0] }
        }
        #expect(sets.set(of: family).sponsors == expected ?? [])
        seen += expected?.count ?? 0
      }
      #expect(seen == matrix.rowSums.reduce(0, +) && seen > 500)
    }
  }

  @Test("Without one delegation")
  func without() throws {
    let set = try toys().set("A/C.3/76/L.1").without(try code("BOL"))
    #expect(try joined(set.sponsors) == "ALB CHL" && set.rows(of: code("BOL")).isEmpty)
  }
}
