import Sponsors
import Testing

@testable import sponsor_report

@Suite struct BriefTitlesTests {
  private func action(_ draft: String, _ title: String, _ language: Language?) throws -> Action {
    Action(
      document: "d", language: language, draft: draft, title: title, role: .sponsor,
      country: try BriefFixture.code("PER"))
  }

  @Test("The language of the names comes first, then English, then what is printed first")
  func languages() throws {
    let actions = try [
      action("A/1/L.1", "Niñas", .es), action("A/1/L.1/Rev.1", "The girl child", .en),
      action("A/1/L.1", "La petite fille", .fr), action("A/1/L.2", "Девочки", .ru), action("A/1/L.2", "", .en),
    ]
    let family = DraftFamily(of: "A/1/L.1")
    for (names, expected) in [(Language.en, "The girl child"), (.fr, "La petite fille"), (.ar, "The girl child")] {
      #expect(BriefTitles(Ledger(actions), language: names).title(of: family).title == expected)
    }
    let other = BriefTitles(Ledger(actions), language: .en).title(of: DraftFamily(of: "A/1/L.2"))
    #expect(other.title == "Девочки" && other.language == .ru)
  }

  @Test("A text is called by its title and all its symbols")
  func names() throws {
    let ledger = Ledger(
      try [
        action("A/1/L.1/Rev.1", "Girls", .en), action("A/1/L.1", "Girls", .en), action("A/1/L.1/Add.1", "Girls", .en),
        action("A/1/L.2/Rev.1", "", .en),
      ])
    let titles = BriefTitles(ledger, language: .en)
    #expect(
      DraftSummary.all(in: ledger).map { titles.name(of: $0).plain } == [
        "“Girls” (A/1/L.1, Add.1 and Rev.1)", "A/1/L.2/Rev.1",
      ])
  }

  @Test("A title is one line of no more than a few hundred characters, without what a library adds")
  func shortened() {
    #expect(BriefTitles.shortened("One\n  two\tthree") == "One two three")
    #expect(BriefTitles.shortened("Seas : resolution / adopted by the General Assembly") == "Seas")
    let long = String(repeating: "word ", count: 2000)
    let short = BriefTitles.shortened(long)
    #expect(short.hasSuffix("word …") && short.count <= BriefTitles.longest + 2)
    #expect(BriefTitles.shortened(String(repeating: "x", count: 10_000)).count == BriefTitles.longest + 2)
  }
}
