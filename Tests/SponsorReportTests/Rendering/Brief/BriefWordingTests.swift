import Sponsors
import Testing

@testable import sponsor_report

@Suite struct BriefWordingTests {
  @Test(
    "Days stand once each, with what they have in common said once",
    arguments: [
      ([], ""), (["2023-11-09"], "on 9 November 2023"), (["2023-11-09", "2023-11-09"], "on 9 November 2023"),
      (["2023-11-14", "2023-11-09"], "on 9 and 14 November 2023"),
      (["2023-10-30", "2023-11-14"], "on 30 October and 14 November 2023"),
      (["2022-12-30", "2023-01-02"], "on 30 December 2022 and 2 January 2023"),
      (["2023-11-09", "2023-11-10", "2023-12-01"], "between 9 November and 1 December 2023"),
    ])
  func days(days: [String], expected: String) {
    #expect(BriefText.on(days.compactMap { Day(iso: $0) }).plain == expected)
  }

  @Test("Sessions, numbers and texts")
  func numbers() {
    #expect(BriefText.sessions([]).isEmpty)
    #expect(BriefText.sessions([78]).plain == "session 78")
    #expect(BriefText.sessions([76, 78]).plain == "sessions 76 and 78")
    #expect(BriefText.sessions([70, 71, 72, 73]).plain == "sessions 70 to 73")
    #expect(BriefText.sessions([70, 71, 72, 74]).plain == "sessions 70, 71, 72 and 74")
    #expect([0, 12, 999, 1000, 18721, 1_234_567].map(grouped) == ["0", "12", "999", "1,000", "18,721", "1,234,567"])
    #expect((0...2).map { texts($0).plain } == ["no text", "1 text", "2 texts"])
  }
}
