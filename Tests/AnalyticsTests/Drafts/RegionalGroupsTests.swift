import Analytics
import Sponsors
import Testing

@Suite struct RegionalGroupsTests {
  private func groups() throws -> RegionalGroups { RegionalGroups(try draftExtractor.get().registry) }

  @Test("The five groups of the United Nations, in the order of their codes")
  func five() throws {
    #expect(try groups().rosters.map(\.group.text) == ["AFRICAN", "ASIAPAC", "EEG", "GRULAC", "WEOG"])
  }

  @Test("By the day: Estonia was in no regional group before 2004, Kiribati in none before 2015")
  func days() throws {
    let groups = try groups()
    let day = Day(iso: "2002-05-01"), later = Day(iso: "2021-11-12")
    #expect(groups.group(of: try code("EST"), on: day) == nil)
    #expect(groups.group(of: try code("EST"), on: later) == (try code("EEG")))
    #expect(groups.group(of: try code("KIR"), on: day) == nil)
    #expect(groups.group(of: try code("KIR"), on: later) == (try code("ASIAPAC")))
    // Without a day, the group of the table of countries.
    #expect(groups.group(of: try code("EST"), on: nil) == (try code("EEG")))
    #expect(groups.group(of: try code("VAT"), on: later) == nil)
  }

  @Test("Everybody in one part, with the members of the day as base; those in none last")
  func parts() throws {
    let codes = try ["VAT", "TGO", "CHL", "DZA", "POL"].map(code)
    let parts = try groups().parts(of: codes, on: Day(iso: "2021-11-12"))
    #expect(parts.map { $0.group?.text ?? "none" } == ["AFRICAN", "EEG", "GRULAC", "none"])
    #expect(parts.map { joined($0.delegations) } == ["DZA TGO", "POL", "CHL", "VAT"])
    // The sizes of the groups, as the United Nations gives them.
    #expect(parts.map(\.members) == [54, 23, 33, nil])
    let dayless = try groups().parts(of: codes, on: nil)
    #expect(dayless.map { joined($0.delegations) } == parts.map { joined($0.delegations) })
    #expect(dayless.allSatisfy { $0.members == nil })
    #expect(try groups().parts(of: [], on: nil).isEmpty)
  }

  @Test("On every day since 1946 nobody is in two of them, and every Member State of today is in one at most")
  func disjoint() throws {
    let groups = try groups()
    let registry = try draftExtractor.get().registry
    for year in 1946...2025 {
      let day = Day(iso: "\(year)-10-24")
      let all = registry.countries.map(\.code)
      let parts = groups.parts(of: all, on: day)
      #expect(parts.flatMap(\.delegations).count == all.count)
      for code in all { #expect(groups.rosters.count { $0.contains(code, on: day) } <= 1, "\(code) in \(year)") }
    }
  }
}
