import Sponsors
import TestSupport
import Testing

@Suite struct CountryRegistryAskingTests {
  private func code(_ text: String) throws -> DelegationCode { try #require(DelegationCode(text)) }

  @Test func whereAGroupIsMeantNAMIsNoCountry() throws {
    let registry = try programExtractor.get().registry
    #expect(registry.groupReading(of: "NAM") == .resolved(try code("NAM"), isGroup: true))
    #expect(registry.reading(of: "NAM") == .resolved(try code("NAM"), isGroup: false))
    #expect(registry.groupReading(of: "eu") == .resolved(try code("EU"), isGroup: true))
    #expect(registry.groupReading(of: "European Union") == .resolved(try code("EU"), isGroup: true))
    #expect(
      registry.groupReading(of: "Groupe des États d’Afrique") == .resolved(try code("AFRICAN"), isGroup: true)
    )
    #expect(registry.groupReading(of: "Namibia") == .unknown)
    #expect(registry.groupReading(of: "") == .unknown)
  }

  @Test func codesMayBeTypedInSmallLetters() throws {
    let registry = try programExtractor.get().registry
    #expect(registry.typedReading(of: "bol") == .resolved(try code("BOL"), isGroup: false))
    #expect(registry.typedReading(of: "g77") == .resolved(try code("G77"), isGroup: true))
    #expect(registry.typedReading(of: "zzz") == .unknown)
  }

  @Test func nearNamesAreOfferedAndNotRead() throws {
    let registry = try programExtractor.get().registry
    #expect(registry.nearest(to: "Portugual") == [try code("PRT")])
    #expect(registry.reading(of: "Portugual") == .unknown)
    #expect(registry.nearest(to: "European Unoin", amongGroups: true).first == (try code("EU")))
    #expect(registry.nearest(to: "qqqqqqqqqqqqqq").isEmpty)
  }

  @Test func membersOfAGroupAreThoseOfTheDay() throws {
    let registry = try programExtractor.get().registry
    let eu = try code("EU")
    let uk = try code("GBR")
    let roster = registry.roster(of: eu)
    for (day, isMember) in [
      ("1972-12-31", false), ("1995-06-01", true), ("2020-01-31", true), ("2020-02-01", false),
    ] {
      #expect(roster.contains(uk, on: Day(iso: day)) == isMember, "\(day)")
      #expect(
        registry.memberships(of: eu, on: Day(iso: day)).contains { $0.code == uk } == isMember, "\(day)")
    }
    #expect(registry.members(of: eu, on: Day(iso: "2023-01-01")).count == 27)
  }

  @Test func anEntrySaysWhatADelegationWasOnTheDay() throws {
    let registry = try programExtractor.get().registry
    let syria = registry.entry(of: try code("SYR"), isGroup: false, in: .en, on: Day(iso: "1960-01-01"))
    #expect(syria.membership == "1945-10-24/1958-02-21 1961-10-13/..")
    #expect(syria.onDay == "no member")
    let zaire = registry.entry(of: try code("COD"), isGroup: false, in: .fr, on: Day(iso: "1990-01-01"))
    #expect(zaire.name == "Zaïre")
    #expect(zaire.onDay == "member")
    #expect(registry.entry(of: try code("COD"), isGroup: false, in: .en, on: nil).onDay == "")
    let holySee = registry.entry(of: try code("VAT"), isGroup: false, in: .en, on: Day(iso: "1990-01-01"))
    #expect(holySee.kind == "observer")
    #expect(holySee.onDay == "observer")
    #expect(holySee.membership == "")
    let movement = registry.entry(of: try code("NAM"), isGroup: true, in: .en, on: nil)
    #expect(movement.kind == "group")
    #expect(movement.name != registry.entry(of: try code("NAM"), isGroup: false, in: .en, on: nil).name)
    let entries = registry.entries(by: try registry.collation(.en), on: nil)
    #expect(entries.count == registry.countries.count + registry.groups.count)
  }

  @Test func theNameOfACodeIsTheOneOfTheDay() throws {
    let registry = try programExtractor.get().registry
    let code = try code("COD")
    #expect(registry.name(of: code, in: .en) == "Democratic Republic of the Congo")
    #expect(registry.name(of: code, in: .en, on: Day(iso: "1997-05-16")) == "Zaire")
    #expect(
      registry.name(of: code, in: .fr, on: Day(iso: "1997-05-17")) == "République démocratique du Congo")
    #expect(registry.name(of: try self.code("QQQ"), in: .fr) == "QQQ")
  }
}
