import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct OverlapCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private func overlap(_ options: [String]) throws -> ProgramResult {
    try program.run(["overlap", "-"] + options, input: Array(Fixture.ledger.utf8))
  }

  @Test("The matrix of counts; R and what is counted are said beside it")
  func counts() throws {
    let result = try overlap([])
    #expect(result.exitCode == 0)
    // The movement itself is no delegation; Namibia, from its roster, is.
    #expect(
      result.standardOutput == """
        country,name,ALB,BOL,CHL,NAM
        ALB,Albania,2,2,1,1
        BOL,Bolivia (Plurinational State of),2,2,1,1
        CHL,Chile,1,1,1,1
        NAM,Namibia,1,1,1,1

        """)
    #expect(
      result.standardError
        == "sponsor-report: R = 2 texts compared; counted: roles sponsor, cosponsor; with members from rosters\n"
    )
    #expect(try overlap(["-q"]).standardError == "")
  }

  @Test("Measures, as a matrix and as pairs")
  func measures() throws {
    let jaccard = try overlap(["--measure", "jaccard", "--without-rosters", "-q"]).standardOutput
    #expect(jaccard.hasSuffix("CHL,Chile,0.5,0.5,1\n"))
    let cosine = try overlap(["--measure", "cosine", "--without-rosters", "-q", "-f", "json"]).standardOutput
    #expect(
      cosine.hasSuffix(
        "{\"country\":\"CHL\",\"name\":\"Chile\",\"ALB\":0.7071067811865475,\"BOL\":0.7071067811865475,\"CHL\":1}\n]\n"
      ))
    let pairs = try overlap(["--measure", "jaccard", "--pairs", "--without-rosters", "-q"]).standardOutput
    #expect(
      pairs == """
        a,a_name,b,b_name,texts_a,texts_b,jaccard,texts_compared
        ALB,Albania,BOL,Bolivia (Plurinational State of),2,2,1,2
        ALB,Albania,CHL,Chile,2,1,0.5,2
        BOL,Bolivia (Plurinational State of),CHL,Chile,2,1,0.5,2

        """)
    let json = try overlap(["--pairs", "--roles", "cosponsor,against", "-q", "-f", "json"]).standardOutput
    #expect(
      json == """
        [
        {"a":"ALB","a_name":"Albania","b":"FRA","b_name":"France","texts_a":1,"texts_b":1,"overlap":1,"texts_compared":1}
        ]

        """)
  }

  @Test("Markdown says R, the measure and what is counted")
  func markdown() throws {
    let result = try overlap(["-f", "markdown", "--group", "NAM", "-q"]).standardOutput
    #expect(result.hasPrefix("# Overlap count\n"))
    #expect(result.contains("R = 2 texts compared."))
    #expect(result.contains("only delegations that belonged to NAM on the day"))
    #expect(result.hasSuffix("| NAM | Namibia | 1 | 1 | 1 |\n"))
  }

  @Test("Where nothing is counted there is a header and no row")
  func nothing() throws {
    let result = try overlap(["--session", "1", "-q"])
    #expect(result.standardOutput == "country,name\n")
    #expect(result.exitCode == 0)
  }
}
