import Foundation
import TestSupport
import Testing

@testable import Sponsors

/// Who had a seat, and since when, against what the United Nations publishes of the growth of its membership.
@Suite struct SeatsTests {
  private let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  private func code(_ text: some StringProtocol) throws -> DelegationCode { try #require(DelegationCode(text)) }

  private func members(_ iso: String) throws -> Set<DelegationCode> {
    Set(registry.members(on: try #require(Day(iso: iso))))
  }

  /// Growth in United Nations membership: who came and went in each year, and the number at its end.
  @Test func eachYearsEndHasItsMembers() throws {
    let table = try Table.beside(#filePath, "growth-of-membership.tsv", required: ["year", "came", "went", "members"])
    #expect(table.count == 81)
    var before: Set<DelegationCode> = []
    for row in 0..<table.count {
      let year = table.text(row, table.column("year"))
      let codes = { (column: String) in
        Set(try table.text(row, table.column(column)).split(separator: " ").map { try code($0) })
      }
      let after = try members("\(year)-12-31")
      #expect(String(after.count) == table.text(row, table.column("members")), "\(year)")
      #expect(after.subtracting(before) == (try codes("came")), "who came in \(year)")
      #expect(before.subtracting(after) == (try codes("went")), "who went in \(year)")
      before = after
    }
    print("seats: \(table.count) years, \(before.count) members at the end")
  }

  /// The figures of the issue, which are those of un.org.
  @Test(arguments: [
    (1945, 51), (1950, 60), (1960, 99), (1970, 127), (1980, 154), (1990, 159), (1993, 184), (2000, 189), (2002, 191),
    (2006, 192), (2011, 193), (2025, 193),
  ]) func publishedCounts(year: Int, count: Int) throws { #expect(try members("\(year)-12-31").count == count) }

  @Test func noOneIsMemberBeforeTheCharter() throws {
    #expect(try members("1945-10-23").isEmpty)
    #expect(try members("1945-10-24").count == 29, "those whose ratifications brought the Charter into force")
  }

  /// Unions, successions, absences: the days on either side.
  @Test(arguments: [
    ("SUN", "1991-12-23", true), ("SUN", "1991-12-24", false), ("RUS", "1991-12-23", false),
    ("RUS", "1991-12-24", true), ("BLR", "1945-10-24", true), ("UKR", "1945-10-24", true),
    ("YUG", "2000-10-31", true), ("YUG", "2000-11-01", false), ("SCG", "2000-11-01", true),
    ("SCG", "2006-06-02", true), ("SRB", "2006-06-03", true), ("SCG", "2006-06-03", false),
    ("MNE", "2006-06-27", false), ("MNE", "2006-06-28", true), ("CSK", "1992-12-31", true),
    ("CSK", "1993-01-01", false), ("CZE", "1993-01-18", false), ("CZE", "1993-01-19", true),
    ("SVK", "1993-01-19", true), ("DDR", "1973-09-17", false), ("DDR", "1973-09-18", true),
    ("DDR", "1990-10-02", true), ("DDR", "1990-10-03", false), ("DEU", "1973-09-17", false),
    ("DEU", "1973-09-18", true), ("YMD", "1967-12-14", true), ("YMD", "1990-05-21", true),
    ("YMD", "1990-05-22", false), ("YEM", "1990-05-22", true), ("SYR", "1958-02-21", true),
    ("SYR", "1958-02-22", false), ("SYR", "1961-10-12", false), ("SYR", "1961-10-13", true),
    ("EGY", "1960-01-01", true), ("TZA", "1961-12-14", true), ("ZAN", "1963-12-15", false),
    ("ZAN", "1963-12-16", true), ("ZAN", "1964-04-25", true), ("ZAN", "1964-04-26", false),
    ("MYS", "1957-09-17", true), ("SGP", "1965-09-20", false), ("SGP", "1965-09-21", true),
    ("CHN", "1971-10-24", true), ("CHN", "1971-10-25", true), ("IDN", "1965-01-20", true),
    ("IDN", "1965-01-21", false), ("IDN", "1966-09-27", false), ("IDN", "1966-09-28", true),
    ("ZAF", "1980-01-01", true), ("CHE", "2002-09-09", false), ("CHE", "2002-09-10", true),
    ("SSD", "2011-07-13", false), ("SSD", "2011-07-14", true), ("PSE", "2020-01-01", false),
    ("VAT", "2020-01-01", false), ("EU", "2020-01-01", false),
  ]) func seats(text: String, iso: String, isMember: Bool) throws {
    let country = try #require(registry.country(try code(text)))
    #expect(country.isMember(on: try #require(Day(iso: iso))) == isMember, "\(text) on \(iso)")
  }

  @Test func seatsAreContinuedByOneDelegation() throws {
    let continuing = registry.countries.filter { $0.continues != nil }
    #expect(continuing.map(\.code.text) == ["RUS", "SRB"])
    for country in continuing {
      let earlier = try #require(country.continues.flatMap(registry.country))
      let last = try #require(earlier.memberships.last?.last)
      #expect(country.memberships.first?.first == Day(number: last.number + 1), "\(country.code)")
    }
  }

  /// The official English name on the last day of an old name and the first of the next.
  @Test(arguments: [
    ("COD", "1971-10-26", "Congo (Democratic Republic of)"), ("COD", "1971-10-27", "Zaire"),
    ("COD", "1997-05-17", "Democratic Republic of the Congo"), ("COG", "1971-11-15", "Congo"),
    ("BFA", "1984-08-03", "Upper Volta"), ("BFA", "1984-08-04", "Burkina Faso"),
    ("SWZ", "2018-05-29", "Swaziland"), ("SWZ", "2018-05-30", "Eswatini"), ("TUR", "2022-05-31", "Turkey"),
    ("TUR", "2022-06-01", "Türkiye"), ("CPV", "2013-10-23", "Cape Verde"), ("CPV", "2013-10-24", "Cabo Verde"),
    ("CZE", "2016-05-16", "Czech Republic"), ("CZE", "2016-05-17", "Czechia"),
    ("MKD", "2019-02-13", "The former Yugoslav Republic of Macedonia"), ("MKD", "2019-02-14", "North Macedonia"),
    ("LBY", "1977-04-17", "Libyan Arab Republic"), ("LBY", "2011-09-15", "Libyan Arab Jamahiriya"),
    ("LBY", "2011-09-16", "Libya"), ("NLD", "2022-12-31", "Netherlands"),
    ("NLD", "2023-01-01", "Netherlands (Kingdom of the)"), ("KHM", "1970-12-27", "Cambodia"),
    ("KHM", "1970-12-28", "Khmer Republic"), ("KHM", "1975-04-30", "Cambodia"),
    ("KHM", "1976-04-06", "Democratic Kampuchea"), ("KHM", "1990-02-03", "Cambodia"),
    ("MMR", "1989-06-17", "Burma"), ("MMR", "1989-06-18", "Myanmar"), ("LKA", "1972-08-28", "Ceylon"),
    ("LKA", "1972-08-29", "Sri Lanka"), ("BEN", "1975-12-01", "Dahomey"), ("BEN", "1975-12-02", "Benin"),
    ("CIV", "1985-11-05", "Ivory Coast"), ("CIV", "1985-11-06", "Côte d’Ivoire"), ("THA", "1949-05-10", "Siam"),
    ("THA", "1949-05-11", "Thailand"), ("BLR", "1991-09-18", "Byelorussian Soviet Socialist Republic"),
    ("BLR", "1991-09-19", "Belarus"), ("PSE", "1988-12-14", "Palestine Liberation Organization"),
    ("PSE", "1988-12-15", "Palestine"), ("PSE", "2012-12-16", "Palestine"),
    ("PSE", "2012-12-17", "State of Palestine"), ("MYS", "1963-09-15", "Federation of Malaya"),
    ("MYS", "1963-09-16", "Malaysia"), ("EGY", "1958-02-22", "United Arab Republic"), ("EGY", "1971-09-02", "Egypt"),
    ("TZA", "1964-04-25", "Tanganyika"), ("TZA", "1964-04-26", "United Republic of Tanganyika and Zanzibar"),
    ("TZA", "1964-11-01", "United Republic of Tanzania"), ("SCG", "2003-02-03", "Yugoslavia"),
    ("SCG", "2003-02-04", "Serbia and Montenegro"), ("CMR", "1975-03-09", "Cameroon"),
    ("CMR", "1975-03-10", "United Republic of Cameroon"), ("LAO", "1975-12-21", "Laos"),
    ("SUR", "1978-01-22", "Surinam"), ("VEN", "2004-11-16", "Venezuela"),
    ("DEU", "1990-10-02", "Germany, Federal Republic of"), ("DEU", "1990-10-03", "Germany"),
  ]) func names(text: String, iso: String, name: String) throws {
    #expect(registry.name(of: try code(text), in: .en, on: Day(iso: iso)) == name, "\(text) on \(iso)")
  }

  @Test func everySeatAndEveryNameHasASource() throws {
    for file in ["countries.tsv", "country-names.tsv", "country-aliases.tsv"] {
      let table = try Table(file: file, bytes: TableSet.standard.bytes(of: file), required: ["source"])
      for row in 0..<table.count {
        #expect(!table.text(row, table.column("source")).isEmpty, "\(file):\(table.line(of: row))")
      }
    }
  }
}

extension Table {
  /// A table that lies beside a test file.
  static func beside(_ testFile: String, _ name: String, required: [String]) throws -> Table {
    let file = URL(fileURLWithPath: testFile).deletingLastPathComponent().appending(path: name)
    return try Table(file: name, bytes: [UInt8](Data(contentsOf: file)), required: required)
  }
}
