import Testing

@testable import Sponsors

@Suite struct ShownDayTests {
  /// Every day that a cell may be, joined; nil where it is no form of a day.
  private func days(_ text: String) -> String? {
    ShownDay(Array(text.utf8)[...]).map { $0.candidates.map(\.day.iso).joined(separator: " ") }
  }

  @Test(arguments: [
    // What spreadsheets of different countries show for 12 November 2021, where only one day can be meant.
    "2021-11-12", "2021/11/12", "2021.11.12", "2021. 11. 12.", "20211112", "12.11.2021", "12.11.21", "12. 11. 2021",
    "12-Nov-21", "12-Nov-2021", "12 Nov 2021", "Nov 12, 2021", "November 12, 2021", "12 novembre 2021", "12 nov. 2021",
    "12. November 2021", "12/nov/2021", "2021-Nov-12", "2021-11-12 00:00:00", "2021-11-12T00:00:00Z",
    "12.11.2021 00:00",
    "2021-11-12 00:00:00+00:00",
  ])
  func oneReading(text: String) { #expect(days(text) == "2021-11-12") }

  @Test(arguments: [
    ("12/11/2021", "2021-11-12 2021-12-11"), ("12-11-2021", "2021-11-12 2021-12-11"),
    ("25/11/2021", "2021-11-25"), ("11/25/2021", "2021-11-25"), ("11/11/2021", "2021-11-11 2021-11-11"),
    ("12/11/21", "2021-11-12 2021-12-11 2012-11-21"), ("11/25/21", "2021-11-25"), ("25/11/21", "2021-11-25 2025-11-21"),
    ("12/11/99", "1999-11-12 1999-12-11"), ("1/2/45", "1945-02-01 1945-01-02"), ("1/2/44", "2044-02-01 2044-01-02"),
    // https://en.wikipedia.org/wiki/Epoch_(computing): 44512 is 12 November 2021, or four years and a day later.
    ("44512", "2021-11-12 2025-11-13"), ("44512.0", "2021-11-12 2025-11-13"),
  ])
  func severalReadings(text: String, expected: String) { #expect(days(text) == expected) }

  @Test(arguments: [
    // No such day, or none of a document.
    "31/02/2021", "30.02.2021", "2021-13-01", "12.11.1921", "12/11/2121", "11.25.2021", "32-Nov-21",
  ])
  func noDay(text: String) { #expect(days(text) == "") }

  @Test(arguments: [
    "", "x", "2021", "2021-11", "12.11.", "12/11", "Nov-21", "12 jui 2021", "2021-11-12 23:00:00",
    "2021-11-12 00:00:00+02:00",
    "44512.5", "445120", "12//11/2021", "12/11-2021", "/12/11/2021", "12/11/2021/", "012/11/2021", "12/11/021",
    "A/C.3/76",
    "twelve November 2021", "1.2.3.4",
  ])
  func noForm(text: String) { #expect(days(text) == nil) }
}
