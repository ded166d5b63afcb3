import Testing

@testable import sponsor_report

@Suite struct PageChangesTests {
  @Test("The page carries the file, and of each session how far its blocs agree with those before")
  func parts() throws {
    let planted = try PlantedReport(PlantedLedger.ledger(sessions: [76, 77, 78]))
    let parts = try #require(PageChanges(planted.report)).parts
    #expect(
      parts.value("changes")?.member("columns")?.strings == [
        "session", "country", "name", "bloc", "bloc_before", "event",
      ])
    let sessions = try #require(parts.value("sessions")?.member("compared")).elements
    // The blocs are the same in every session.
    #expect(sessions.map { $0.member("agreement")?.double } == [nil, 1, 1])
    #expect(parts.value("sessions")?.member("left")?.elements.isEmpty == true)
  }
}
