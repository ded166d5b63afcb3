import TestSupport
import Testing

@testable import Sponsors

/// Groups and their members in time.
@Suite struct GroupMembershipTests {
  private let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  private func code(_ text: String) throws -> DelegationCode { try #require(DelegationCode(text)) }

  private func members(_ group: String, _ day: String) throws -> [String] {
    let day: Day = try #require(Day(iso: day))
    return registry.members(of: try code(group), on: day).map(\.text)
  }

  /// Sizes that the groups themselves, or everybody who writes about them, give; what the registry cannot hold (the
  /// Republic of Viet-Nam, Montserrat, New Caledonia, the Sahrawi Arab Democratic Republic …) is taken off.
  @Test(arguments: [
    ("G77", "1964-06-15", 77 - 1), ("G77", "2024-06-01", 134), ("NAM", "1961-09-06", 25), ("NAM", "1964-10-10", 47),
    ("NAM", "2012-08-31", 120), ("NAM", "2024-02-01", 121), ("AU", "1963-05-25", 32), ("AU", "1990-06-30", 50),
    ("AU", "2018-06-01", 55 - 1), ("AU", "2025-08-01", 55 - 1 - 5), ("LAS", "1945-03-22", 6),
    ("LAS", "2010-01-01", 22), ("LAS", "2012-01-01", 21), ("LAS", "2024-01-01", 22), ("OIC", "1969-09-25", 25),
    ("OIC", "2010-01-01", 57), ("OIC", "2013-01-01", 56), ("OIC", "2025-04-01", 57), ("EU", "1958-01-01", 6),
    ("EU", "1973-01-01", 9), ("EU", "1981-01-01", 10), ("EU", "1986-01-01", 12), ("EU", "1995-01-01", 15),
    ("EU", "2004-05-01", 25), ("EU", "2007-01-01", 27), ("EU", "2013-07-01", 28), ("EU", "2020-01-31", 28),
    ("EU", "2020-02-01", 27), ("ASEAN", "1967-08-08", 5), ("ASEAN", "1999-04-30", 10), ("ASEAN", "2025-10-25", 10),
    ("ASEAN", "2025-10-26", 11), ("CARICOM", "1973-08-01", 4), ("CARICOM", "2002-07-02", 15 - 1),
    ("CELAC", "2011-12-03", 33), ("CELAC", "2021-06-01", 32), ("CELAC", "2024-01-01", 33), ("GCC", "1981-05-25", 6),
    ("MERCOSUR", "1991-03-26", 4), ("MERCOSUR", "2012-07-15", 3), ("MERCOSUR", "2014-01-01", 5),
    ("MERCOSUR", "2017-01-01", 4), ("MERCOSUR", "2025-01-01", 5), ("SADC", "1992-08-17", 10),
    ("SADC", "2010-01-01", 14), ("SADC", "2020-01-01", 16), ("ECOWAS", "1975-05-28", 15),
    ("ECOWAS", "2001-01-01", 15), ("ECOWAS", "2025-01-28", 15), ("ECOWAS", "2025-01-29", 12),
    ("ECCAS", "2024-01-01", 11), ("CIS", "1993-12-31", 12), ("CIS", "2019-01-01", 9), ("CSTO", "2007-01-01", 7),
    ("CSTO", "2013-01-01", 6), ("SCO", "2001-06-15", 6), ("SCO", "2017-06-09", 8), ("SCO", "2023-07-04", 9),
    ("SCO", "2024-07-04", 10), ("BRICS", "2009-06-16", 4), ("BRICS", "2011-06-01", 5), ("BRICS", "2024-01-01", 9),
    ("BRICS", "2025-01-06", 10), ("GUAM", "2000-01-01", 5), ("GUAM", "2006-01-01", 4), ("NORDIC", "2000-01-01", 5),
    ("BALTIC", "1992-01-01", 3), ("BENELUX", "1950-01-01", 3), ("V4", "1992-12-31", 3), ("V4", "1993-01-01", 4),
    ("CANZ", "1950-01-01", 3), ("JUSCANZ", "2015-01-01", 5), ("MIKTA", "2015-01-01", 5), ("AOSIS", "2020-01-01", 39),
    ("PIF", "2020-01-01", 18 - 2), ("PIF", "2010-01-01", 16 - 1), ("PSIDS", "2020-01-01", 12),
    ("LDC", "1971-11-18", 25 - 1), ("LDC", "1991-12-31", 47), ("LDC", "2003-12-31", 50), ("LDC", "2012-12-31", 49),
    ("LDC", "2020-12-31", 46), ("LDC", "2023-12-13", 45), ("LDC", "2024-12-13", 44), ("LLDC", "2020-01-01", 32),
    ("SIDS", "2024-01-01", 39), ("CPLP", "1996-07-17", 7), ("CPLP", "2020-01-01", 9), ("OECD", "1961-09-30", 20 - 3),
    ("OECD", "1974-01-01", 24), ("OECD", "2000-12-31", 30), ("OECD", "2010-12-31", 34), ("OECD", "2022-01-01", 38),
    ("COMMONW", "1950-01-01", 8), ("COMMONW", "2003-12-31", 53), ("COMMONW", "2017-01-01", 52),
    ("COMMONW", "2024-01-01", 56), ("AFRICAN", "2015-01-01", 54), ("ASIAPAC", "2020-01-01", 54),
    ("EEG", "2010-01-01", 23), ("GRULAC", "1990-01-01", 33), ("WEOG", "2010-01-01", 28 + 1), ("P5", "1950-01-01", 5),
    ("P5", "1995-01-01", 5), ("A3", "1966-01-01", 3), ("A3PLUS", "2020-06-01", 4), ("A3PLUS", "2023-06-01", 0),
    ("OIF", "1970-03-20", 21), ("EAEU", "2016-01-01", 5), ("IGAD", "2012-01-01", 7), ("UNASUR", "2012-01-01", 12),
  ]) func aGroupHasAsManyMembersAsItSays(_ group: String, _ day: String, _ size: Int) throws {
    let members = try members(group, day)
    #expect(members.count == size, "\(members.joined(separator: " "))")
  }

  @Test(arguments: [
    ("G77", "2024-06-01", "CHN PSE", "KOR MEX ROU CYP MLT"), ("NAM", "1991-10-01", "CYP CHL", "ARG MMR"),
    ("NAM", "2012-09-01", "AZE FJI MMR", "CYP MLT SSD"), ("AU", "1990-01-01", "DZA", "MAR ZAF NAM"),
    ("AU", "2013-08-01", "DZA", "EGY MDG CAF"), ("OIC", "2013-01-01", "TUR PSE", "SYR"),
    ("ECOWAS", "2025-02-01", "NGA", "MLI NER BFA MRT"), ("A3", "2024-02-01", "DZA MOZ SLE", "GUY"),
    ("A3PLUS", "2024-02-01", "DZA MOZ SLE GUY", "VCT"), ("A3PLUS", "2021-02-01", "KEN NER TUN VCT", "GUY"),
    ("EU", "1992-01-01", "GBR", "SWE DDR"), ("COMMONW", "1980-01-01", "IND", "PAK ZAF IRL"),
    ("SIDS", "2020-01-01", "COK NIU", "CYP MLT"), ("EEG", "1991-12-25", "RUS", "SUN"),
  ]) func someAreMembersAndSomeAreNot(_ group: String, _ day: String, _ those: String, _ not: String) throws {
    let members = try members(group, day)
    for code in those.split(separator: " ") { #expect(members.contains(String(code)), "\(code)") }
    for code in not.split(separator: " ") { #expect(!members.contains(String(code)), "\(code)") }
  }

  @Test func everyMemberStateOfTodayHasOneRegionalGroupOrAReason() throws {
    let day = try #require(Day(iso: "2020-01-01"))
    var groups: [DelegationCode: Int] = [:]
    for group in ["AFRICAN", "ASIAPAC", "EEG", "GRULAC", "WEOG"] {
      for member in registry.members(of: try code(group), on: day) { groups[member, default: 0] += 1 }
    }
    #expect(registry.members(on: day).allSatisfy { groups[$0] == 1 })
    #expect(groups.count == 193)
  }

  @Test func everyCouncilSince1966HasThreeAfricanMembers() throws {
    for year in 1966...2026 {
      #expect(try members("A3", "\(year)-01-01").count == 3, "\(year)")
      #expect(try members("A3", "\(year)-12-31").count == 3, "\(year)")
    }
  }

  @Test func everyRowSaysWhereItIsKnownFrom() {
    #expect(registry.memberships.allSatisfy { !$0.source.isEmpty })
    // What is blank is uncertain: nobody joined before every day.
    #expect(registry.memberships.allSatisfy { $0.period.first != nil || $0.isUncertain })
  }

  @Test func everyGroupHasItsNameInSixLanguages() {
    for group in registry.groups {
      #expect(group.names.count == Language.allCases.count, "\(group.code) \(group.names.keys)")
    }
  }

  @Test(arguments: [
    ("", "1980-03-01", false), ("day uncertain", "1980-01-01", true), ("day uncertain", "1979-12-31", false),
    ("day uncertain", "1990-12-31", true), ("day uncertain", "1985-06-01", false),
    ("year uncertain", "1979-12-31", true), ("year uncertain", "1991-01-01", true),
    ("year uncertain", "1982-01-01", false), ("first day uncertain", "1980-05-01", true),
    ("first day uncertain", "1990-05-01", false), ("last day uncertain", "1980-05-01", false),
    ("summit of somewhere; last day uncertain", "1990-05-01", true),
  ]) func anUncertainDayMakesTheDaysOfItsYearDoubtful(_ note: String, _ day: String, _ isDoubtful: Bool) throws {
    let row = GroupMembership(
      group: try code("G77"), code: try code("PER"),
      period: Period(first: Day(iso: "1980-06-01"), last: Day(iso: "1990-06-01")), source: "s", note: note)
    #expect(row.isUncertain == !note.isEmpty)
    #expect(row.isDoubtful(on: try #require(Day(iso: day))) == isDoubtful)
  }

  @Test func aRosterSaysHowManyOfItsDaysAreUncertain() throws {
    let eu = registry.roster(of: try code("EU"))
    #expect(eu.uncertain.isEmpty)
    #expect(eu.description == "only delegations that belonged to EU on the day")
    let forum = registry.roster(of: try code("PIF"))
    #expect(forum.uncertain.contains(try code("KIR")))
    #expect(
      forum.description
        == "only delegations that belonged to PIF on the day (some days uncertain of \(forum.uncertain.count) of 16)")
    #expect(try registry.doubtfulMembers(of: code("PIF"), on: nil) == [])
    #expect(
      try registry.doubtfulMembers(of: code("PIF"), on: Day(iso: "2023-05-01")) == [code("KIR")])
    #expect(try registry.doubtfulMembers(of: code("PIF"), on: Day(iso: "2016-05-01")) == [])
  }

  @Test func whoIsNamedBesideAGroupNeedNotBelongToIt() throws {
    let day = Day(iso: "2024-06-01")
    #expect(registry.mayBelong(try code("DZA"), to: try code("A3"), on: day))
    #expect(!registry.mayBelong(try code("DZA"), to: try code("A3"), on: Day(iso: "2023-06-01")))
    #expect(registry.mayBelong(try code("DZA"), to: try code("A3"), on: nil))
    #expect(!registry.mayBelong(try code("GUY"), to: try code("A3"), on: nil))
    // Of a group without a roster anybody may be one.
    #expect(registry.mayBelong(try code("GUY"), to: try code("QQQ"), on: day))
  }

  @Test func aMemberStateIsOneOnItsDays() throws {
    #expect(registry.isMemberState(try code("PER"), on: nil))
    #expect(!registry.isMemberState(try code("SUN"), on: nil))
    #expect(registry.isMemberState(try code("SUN"), on: Day(iso: "1990-01-01")))
    #expect(!registry.isMemberState(try code("PSE"), on: Day(iso: "2024-06-01")))
    #expect(!registry.isMemberState(try code("EU"), on: nil))
    #expect(!registry.isMemberState(try code("QQQ"), on: nil))
  }
}
