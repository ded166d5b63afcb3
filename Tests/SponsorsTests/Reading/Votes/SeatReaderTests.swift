import TestSupport
import Testing

@testable import Sponsors

@Suite struct SeatReaderTests {
  @Test("Name and code by the day: a seat, or doubt, never a guess")
  func seats() throws {
    let reader = SeatReader(registry: try programExtractor.get().registry)
    let table: [(name: String, code: String, day: String, expected: String)] = [
      ("Russia", "RU", "1946-06-01", "SUN"), ("Russia", "RU", "1995-06-01", "RUS"),
      ("RUSSIAN FEDERATION", "RUS", "2020-01-01", "RUS"),
      // The code of Czechoslovakia became that of Serbia and Montenegro: the name decides.
      ("Czechoslovakia", "CS", "1980-01-01", "CSK"), ("Czechoslovakia", "CS", "2004-01-01", "? CSK"),
      ("Yugoslavia", "YU", "1980-01-01", "YUG"), ("Yugoslavia", "YU", "2002-01-01", "SCG"),
      ("Yugoslavia", "YU", "2010-01-01", "? SCG SRB YUG"),
      // NA is R's missing value and Namibia's code.
      ("Namibia", "NA", "2010-01-01", "NAM"), ("Federal Republic of Germany", "NA", "1980-01-01", "DEU"),
      ("", "NA", "2010-01-01", "-"), ("", "FR", "2010-01-01", "FRA"), ("", "FRA", "2010-01-01", "FRA"),
      // A later name stands for earlier days, an ended one never for later ones.
      ("Eswatini", "SZ", "1970-01-01", "SWZ"), ("Taiwan", "TW", "1960-01-01", "CHN"),
      ("Taiwan", "TW", "1990-01-01", "? CHN"),
      ("South Sudan", "SS", "2005-01-01", "? SSD"),
      ("Xland", "XX", "2005-01-01", "-"),
      ("Xland", "FR", "2005-01-01", "FRA"),
      ("France", "DE", "2005-01-01", "? DEU FRA"),
    ]
    for (name, code, day, expected) in table {
      let found =
        switch reader.seat(name: name, code: code, on: Day(iso: day)) {
        case .seat(let country): country.text
        case .doubtful(_, let candidates): "? " + candidates.map(\.text).joined(separator: " ")
        case .unknown: "-"
        }
      #expect(found == expected, "\(name) \(code) \(day)")
    }
  }
}
