import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReportHistoryTests {
  /// In the 77th session Belgium goes to the second bloc, Mali is gone, and Togo has joined the third.
  private static func blocs(_ session: Int) -> [[String]] {
    session == 76
      ? PlantedLedger.blocs
      : [["ALB", "AND", "AUT"], ["BEL", "BOL", "BRA", "CHL", "CUB"], ["EGY", "GHA", "KEN", "TGO"]]
  }

  @Test("changes.csv is what clusters --over-sessions writes for as many blocs as are found")
  func sameAsCommand() throws {
    let ledger = PlantedLedger.ledger(sessions: [76, 77], blocs: Self.blocs)
    let planted = try PlantedReport(ledger)
    let command = try BuiltProgram("sponsor-report").run(
      ["clusters", "-", "--over-sessions", "-k", "3", "-q"], input: Array(ledger.utf8))
    #expect(command.exitCode == 0)
    #expect(command.standardOutput.contains("77,BEL,Belgium,2,1,moved\n"))
    #expect(planted.files["changes.csv"] == command.standardOutput)
    #expect(planted.files["report.md"]?.contains("[changes.csv](changes.csv)") == true)
    #expect(planted.report.history?.left.isEmpty == true)
  }

  @Test("A session whose blocs chance gives too is left out and named")
  func leftOut() throws {
    let few = PlantedLedger.tooFew.replacing("/76/", with: "/75/").replacing(",76,", with: ",75,")
    let rows = few.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    let planted = try PlantedReport(PlantedLedger.ledger(sessions: [76, 77], blocs: Self.blocs) + rows)
    #expect(planted.report.history?.left == [.init(session: 75, texts: 2, delegations: 4)])
    #expect(
      planted.report.history?.sessions == [
        .init(session: 76, texts: 36, delegations: 12), .init(session: 77, texts: 36, delegations: 12),
      ])
  }

  @Test("Without two sessions to compare there is no such file, and no such view")
  func one() throws {
    let rows = PlantedLedger.tooFew.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    for ledger in [PlantedLedger.ledger(), PlantedLedger.ledger(sessions: [77]) + rows, PlantedLedger.tooFew] {
      let planted = try PlantedReport(ledger)
      #expect(planted.report.history == nil)
      #expect(planted.files["changes.csv"] == nil)
      #expect(PageChanges(planted.report) == nil)
    }
  }
}
