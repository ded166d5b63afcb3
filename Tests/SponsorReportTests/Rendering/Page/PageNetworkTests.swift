import Testing

@testable import sponsor_report

@Suite struct PageNetworkTests {
  @Test("A level has the ties of backbone.csv, and a place for each of their ends and nobody else")
  func ties() throws {
    let planted = try PlantedReport(PlantedLedger.ledger(texts: 24))
    let backbone = try planted.report.backbone.get()
    let levels = try #require(PageNetwork(planted.report)?.parts.value("network")).elements
    let own = try #require(levels.first { $0.member("q")?.double == backbone.alpha })
    // Whoever is in a bloc of `PlantedLedger` is tied to its other members: three blocs with six pairs each.
    #expect(own.member("ties")?.integers.count == 18)
    #expect(own.member("ties")?.integers == backbone.pairs.indices.filter { backbone.pairs[$0].tie == 1 })
    #expect(own.member("rows")?.integers == Array(0..<12))
    for side in ["x", "y"] {
      let places = try #require(own.member(side)).integers
      #expect(places.count == 12)
      #expect(places.allSatisfy { (0...10_000).contains($0) })
    }
  }

  @Test("Levels ascend, each with more ties than the one before; the report's own is there without any")
  func levels() throws {
    for (ledger, isEmpty) in [(PlantedLedger.ledger(texts: 24), false), (PlantedLedger.tooFew, true)] {
      let planted = try PlantedReport(ledger)
      let levels = try #require(PageNetwork(planted.report)?.parts.value("network")).elements
      let values = levels.compactMap { $0.member("q")?.double }
      #expect(values == values.sorted())
      #expect(values.contains(try planted.report.backbone.get().alpha))
      let counts = levels.compactMap { $0.member("ties")?.integers.count }
      #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 })
      #expect((counts == [0]) == isEmpty)
    }
  }
}
