import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct CohesionCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private func cohesion(_ options: [String]) throws -> ProgramResult {
    try program.run(["cohesion", "-"] + options, input: Array(VoteFixture.ledger.utf8))
  }

  @Test("One row a group: France and Germany vote alike twice; the third vote has France alone and is left out")
  func groups() throws {
    let result = try cohesion(["--group", "EU,WEOG", "--group", "european union", "--draws", "0", "-q"])
    #expect(result.exitCode == 0)
    let lines = result.standardOutput.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("group,name,members,votes,votes_left_out,plurality_share,rice,rice_votes,rice_world,"))
    // All four: 1, and two against two: 0.5 on average; the agreement index of 2:2 is (2 - 1)/4.
    #expect(lines[1].hasPrefix("EU,European Union,2,2,1,1,1,2,0.5,0.5,,,1,2,0.625,0.375,,,"))
    #expect(lines[2].hasPrefix("WEOG,Group of Western European and other States,2,2,1,1,1,2,"))
  }

  @Test("A seed gives the same draws, and is stated")
  func draws() throws {
    let first = try cohesion(["--group", "EU", "--draws", "50", "--seed", "7", "-f", "json", "-q"]).standardOutput
    let second = try cohesion(["--group", "EU", "--draws", "50", "--seed", "7", "-f", "json", "-q"]).standardOutput
    #expect(first == second)
    #expect(first.contains("baseline of 50 random groups as large"))
    #expect(first.contains("SplitMix64 from seed 7"))
    #expect(first.contains("; seed 7; made by sponsor-report \(programVersion).\"}\n"))
    #expect(first.contains("{\"group\":\"EU\",\"name\":\"European Union\",\"members\":2,\"votes\":2,"))
  }

  @Test("With no group named, the regional ones come first")
  func standard() throws {
    let result = try cohesion(["--draws", "0", "-q"]).standardOutput
    #expect(
      column(0, of: result) == [
        "AFRICAN", "ASIAPAC", "EEG", "GRULAC", "WEOG", "EU", "ASEAN", "ARAB", "CARICOM", "G77", "NAM", "OIC",
      ])
  }

  @Test("One row a group and vote, in every format")
  func votes() throws {
    let options = ["--group", "EU,WEOG", "--votes", "--division", "whole,paragraph", "-q"]
    let csv = try cohesion(options).standardOutput
    #expect(column(1, of: csv) == ["1", "2", "4", "1", "2", "4"])
    #expect(column(9, of: csv) == ["EU", "EU", "EU", "WEOG", "WEOG", "WEOG"])
    #expect(column(17, of: csv).allSatisfy { $0 == "in-favour" || $0 == "against" })
    let markdown = try cohesion(options + ["-f", "markdown"]).standardOutput
    #expect(
      markdown.contains("| A/76/PV.1 | 2 | 76 | A | 2021-12-02 | A/76/L.2 |  |  | whole | EU | 2 | 0 | 2 | 0 | 1 | 1 |")
    )
    #expect(markdown.contains("votes in which at least 2 members voted; made by"))
    let json = try cohesion(options + ["-f", "json"]).standardOutput
    #expect(json.contains("\"group\":\"WEOG\",\"members\":2,\"in_favour\":0,\"against\":2,"))
  }

  @Test("A group that is not known stops it; two options that exclude each other too")
  func wrong() throws {
    let unknown = try cohesion(["--group", "EU,XYZZY", "-q"])
    #expect(unknown.exitCode == 2)
    #expect(unknown.standardOutput == "")
    #expect(unknown.standardError.hasPrefix("sponsor-report: --group \"XYZZY\": "))
    #expect(try cohesion(["--votes", "--draws", "5"]).exitCode == 64)
  }
}
