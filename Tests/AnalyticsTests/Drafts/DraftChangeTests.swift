import Analytics
import Sponsors
import Testing

@Suite struct DraftChangeTests {
  private func toys() throws -> DraftToys {
    var toys = DraftToys()
    try toys.add(.sponsor, "GBR FRA DEU CHL", of: "r1", on: "2019-11-12", session: 74)
    try toys.add(.sponsor, "GBR FRA TGO", of: "r2", on: "2021-11-12")
    return toys
  }

  @Test("Stayed, came, went, and their Jaccard similarity")
  func change() throws {
    let toys = try toys()
    let change = DraftChange(from: toys.set("r1"), to: toys.set("r2"))
    #expect(joined(change.stayed) == "FRA GBR" && joined(change.came) == "TGO" && joined(change.went) == "CHL DEU")
    #expect(change.jaccard == 0.4)
    #expect(DraftChange(from: toys.set("r9"), to: toys.set("r9")).jaccard == nil)
    #expect(DraftChange(from: toys.set("r9"), to: toys.set("r1")).jaccard == 0)
  }

  @Test("Groups by the roster of each text's own day: the United Kingdom left the Union on 31 January 2020")
  func groups() throws {
    let toys = try toys()
    let registry = try draftExtractor.get().registry
    let union = registry.roster(of: try code("EU"))
    let change = DraftChange(from: toys.set("r1"), to: toys.set("r2")).change(of: union)
    #expect(change.earlier.sponsors == 3 && change.earlier.members == 28)
    #expect(change.later.sponsors == 1 && change.later.members == 27)
    #expect([change.stayed, change.came, change.went] == [1, 0, 1])
    let africa = DraftChange(from: toys.set("r1"), to: toys.set("r2"))
      .change(of: registry.roster(of: try code("AFRICAN")))
    #expect(africa.earlier.sponsors == 0 && africa.later.sponsors == 1 && africa.came == 1)
  }

  @Test("Without a day nothing is said of a group")
  func noDay() throws {
    let union = try draftExtractor.get().registry.roster(of: try code("EU"))
    let ledger = Ledger([Action(document: "d", draft: "r1", role: .sponsor, country: try code("FRA"))])
    let share = SponsorSets(ledger: ledger).set(of: DraftFamily(of: "r1")).share(of: union)
    #expect(share.day == nil && share.sponsors == 0 && share.members == 0)
  }
}
