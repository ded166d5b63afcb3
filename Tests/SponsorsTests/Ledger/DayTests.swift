import Sponsors
import Testing

@Suite struct DayTests {
  @Test func isoDaysAreReadAndWritten() {
    for text in ["1945-10-24", "1970-01-01", "2000-02-29", "2021-11-12"] {
      #expect(Day(iso: text)?.iso == text)
    }
    #expect(Day(iso: "1970-01-01")?.number == 0)
    for text in ["2021-02-29", "2021-13-01", "2021-1-01", "12/11/2021", ""] { #expect(Day(iso: text) == nil) }
  }

  @Test func everyDayOfACenturyFollowsTheOneBefore() throws {
    let first = try #require(Day(iso: "1945-01-01")).number
    for number in first..<(first + 36_525) {
      let (year, month, day) = Day(number: number).civil
      #expect(Day(year: year, month: month, day: day)?.number == number)
    }
  }
}
