import Sponsors
import Testing

@testable import sponsor_report

@Suite struct BriefTextTests {
  @Test("An interpolation keeps what each part is")
  func parts() throws {
    let code = try BriefFixture.code("KEN")
    let text: BriefText = "\(.delegation(code, "Kenya")) is on \(3) of \(.title("Eau", .fr)) (\(.symbol("A/1")))."
    #expect(
      text.parts == [
        .delegation(code, "Kenya"), .words(" is on "), .words("3"), .words(" of "), .title("Eau", .fr), .words(" ("),
        .symbol("A/1"), .words(")."),
      ])
    #expect(text.plain == "Kenya is on 3 of “Eau” (A/1).")
  }

  @Test("Lists, and the beginning of a sentence")
  func lists() {
    let items: [BriefText] = ["one", "two", "three"]
    #expect(items.listed.plain == "one, two and three")
    #expect(items.prefix(2).listed.plain == "one and two")
    #expect(items.prefix(1).listed.plain == "one")
    #expect(items.prefix(0).listed.isEmpty)
    #expect(items.joined(by: "; ").plain == "one; two; three")
    #expect(items[0].capitalized.plain == "One")
    #expect(BriefText(.symbol("a/1")).capitalized.plain == "a/1")
    let empty: BriefText = ""
    #expect(empty.isEmpty && empty.capitalized == empty)
  }
}
