import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ClustersOverSessionsTests {
  /// In the 77th session Belgium goes to the second bloc, Mali is gone, and Togo has joined the third.
  private static let ledger = PlantedLedger.ledger(sessions: [76, 77]) { session in
    session == 76
      ? PlantedLedger.blocs
      : [["ALB", "AND", "AUT"], ["BEL", "BOL", "BRA", "CHL", "CUB"], ["EGY", "GHA", "KEN", "TGO"]]
  }

  private func clusters(_ options: [String], _ ledger: String = Self.ledger) throws -> ProgramResult {
    try BuiltProgram("sponsor-report").run(["clusters", "-", "--over-sessions"] + options, input: Array(ledger.utf8))
  }

  @Test("Who stayed, joined, left and moved")
  func rows() throws {
    let result = try clusters(["-k", "3"])
    let lines = result.standardOutput.split(separator: "\n").map(String.init)
    #expect(result.exitCode == 0)
    #expect(lines[0] == "session,country,name,bloc,bloc_before,event")
    #expect(lines.filter { $0.hasPrefix("76,") }.count == 12)
    #expect(lines.contains("76,ALB,Albania,1,,"))
    for row in [
      "77,ALB,Albania,1,1,stayed", "77,BEL,Belgium,2,1,moved", "77,MLI,Mali,,3,left", "77,TGO,Togo,3,,joined",
    ] {
      #expect(lines.contains(row), "\(row)")
    }
    #expect(lines.count == 1 + 12 + 13)
    #expect(result.standardError.contains("R = 36 texts in session 76, 36 in session 77 compared"))
  }

  @Test("Flows, and a page with the indices and the names")
  func flowsAndPage() throws {
    #expect(
      try clusters(["-k", "3", "--flows", "-q"]).standardOutput == """
        session_before,session,from_bloc,to_bloc,count,countries
        76,77,,3,1,TGO
        76,77,1,1,3,ALB AND AUT
        76,77,1,2,1,BEL
        76,77,2,2,4,BOL BRA CHL CUB
        76,77,3,,1,MLI
        76,77,3,3,3,EGY GHA KEN

        """)
    let page = try clusters(["-k", "3", "-f", "markdown"]).standardOutput
    #expect(page.contains("| from | to | delegations in both | ARI |"))
    #expect(page.contains("- Bloc 1: 3 stayed; left: Belgium (for 2).\n"))
    #expect(page.contains("- Bloc 3: 3 stayed; joined: Togo; left: Mali.\n"))
  }

  @Test("A session without such blocs is left out and named; none at all is a failure")
  func leftOut() throws {
    let ledger = PlantedLedger.ledger(sessions: [76, 77]) { $0 == 76 ? PlantedLedger.blocs : [["ALB", "AND"]] }
    let result = try clusters(["-k", "3", "-q"], ledger)
    #expect(result.standardError.hasPrefix("sponsor-report: session 77 is left out: 3 clusters of 2 delegations"))
    #expect(Set(column(0, of: result.standardOutput)) == ["76"])
    #expect(try clusters(["-k", "30", "-q"]).exitCode == 2)
    #expect(
      try usageError("clusters x --over-sessions")?.sentence.hasPrefix("\"--over-sessions\" means nothing") == true)
    #expect(try usageError("clusters x -k 3 --flows")?.sentence.hasPrefix("\"--flows\" means nothing") == true)
  }
}
