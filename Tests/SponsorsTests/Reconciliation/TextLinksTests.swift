import Testing

@testable import Sponsors

@Suite struct TextLinksTests {
  private static let shared = Result { TitleKeys(try Extractor()) }
  let titles: TitleKeys

  init() throws { titles = try Self.shared.get() }

  private func links(_ toys: ReconciliationToys) -> TextLinks {
    TextLinks(ledger: toys.ledger, documents: toys.documents, titles: titles)
  }

  @Test("By symbol, where a row names draft and resolution")
  func bySymbol() {
    var toys = ReconciliationToys()
    toys.add(
      .inFavour, "TCD", of: "A/48/L.13", in: "A/48/PV.46", .record, session: 48, vote: 1, resolution: "A/RES/48/14")
    let text = links(toys).text(of: "A/48/L.13/Rev.1")
    #expect(text?.resolutions == ["A/RES/48/14"])
    #expect(text?.symbol == "A/RES/48/14")
  }

  @Test("By title and report, else by title and session; the report is told")
  func byTitle() {
    var toys = ReconciliationToys()
    toys.add(.sponsor, "TCD", of: "A/C.3/66/L.2", in: "A/66/463", .report, title: "Culture of peace", session: 66)
    // The same title in the same session, but of another report.
    toys.add(.sponsor, "TCD", of: "A/C.3/66/L.8", in: "A/66/470", .report, title: "Culture of peace", session: 66)
    toys.add(.sponsor, "TCD", of: "A/C.3/66/L.3", in: "A/66/463", .report, title: "Culture of rest", session: 66)
    toys.addResolution("A/RES/66/181", "The culture of peace", session: 66, report: "A/66/463")
    toys.addResolution("A/RES/66/182", "Culture of rest", session: 66)
    let links = links(toys)
    #expect(links.text(of: "A/C.3/66/L.2")?.resolutions == ["A/RES/66/181"])
    #expect(links.text(of: "A/C.3/66/L.2")?.reports == ["A/66/463"])
    #expect(links.text(of: "A/C.3/66/L.8")?.resolutions == [])
    #expect(links.text(of: "A/C.3/66/L.3")?.resolutions == ["A/RES/66/182"])
    #expect(
      links.notes == [
        .sameTitle(words: "culture of peace", session: 66, symbols: ["A/C.3/66/L.2", "A/C.3/66/L.8", "A/RES/66/181"])
      ])
  }

  @Test("Two candidates: nothing is tied, and a note says which")
  func ambiguous() {
    var toys = ReconciliationToys()
    for number in [2, 8] {
      toys.add(.sponsor, "TCD", of: "A/C.3/66/L.\(number)", in: "r", .report, title: "Culture of peace", session: 66)
    }
    toys.addResolution("A/RES/66/181", "Culture of peace", session: 66)
    #expect(links(toys).text(of: "A/RES/66/181")?.families == [])
    #expect(links(toys).notes.count == 1)
  }

  @Test("The committee's vote and the plenary's on one text; several in one body are not set against each other")
  func votePairs() {
    var toys = ReconciliationToys()
    toys.add(
      .inFavour, "TCD PER", of: "A/C.3/65/L.7", in: "A/65/449", .report, title: "Culture of peace", session: 65, vote: 1
    )
    toys.add(
      .inFavour, "TCD", of: "A/65/449 I", in: "A/65/PV.65", .record, title: "Culture of peace", session: 65, body: "A",
      vote: 4)
    let pairs = links(toys).votePairs
    #expect(pairs.map(\.committee.document) == ["A/65/449"] && pairs.map(\.committee.number) == [1])
    #expect(pairs.map(\.plenary.document) == ["A/65/PV.65"] && pairs.map(\.plenary.number) == [4])
    toys.add(
      .inFavour, "PER", of: "A/65/449 I", in: "A/65/PV.65", .record, title: "Culture of peace", session: 65, body: "A",
      vote: 5)
    #expect(links(toys).votePairs.isEmpty)
  }
}
