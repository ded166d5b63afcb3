import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ClustersCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// Albania and Bolivia have both texts, Chile and Namibia one: distances 0 within the two, 0.5 between them.
  private func clusters(_ options: [String]) throws -> ProgramResult {
    try program.run(["clusters", "-"] + options, input: Array(Fixture.ledger.utf8))
  }

  @Test("A cut, by number and by height")
  func cuts() throws {
    let expected = """
      country,name,bloc,texts
      ALB,Albania,1,2
      BOL,Bolivia (Plurinational State of),1,2
      CHL,Chile,2,1
      NAM,Namibia,2,1

      """
    for options in [["--count", "2"], ["-k", "2", "--method", "single"], ["--height", "0.49"]] {
      let result = try clusters(options)
      #expect(result.standardOutput == expected, "\(options)")
      #expect(result.exitCode == 0)
    }
    #expect(column(2, of: try clusters(["--height", "0.5"]).standardOutput) == ["1", "1", "1", "1"])
    let json = try clusters(["-k", "2", "-f", "json"]).standardOutput
    #expect(json.hasPrefix("[\n{\"country\":\"ALB\",\"name\":\"Albania\",\"bloc\":1,\"texts\":2},\n"))
    let markdown = try clusters(["-k", "2", "-f", "markdown"]).standardOutput
    #expect(markdown.contains("average linkage of 1 - jaccard, cut into 2"))
  }

  @Test("The tree, where no cut is asked for")
  func tree() throws {
    #expect(
      try clusters([]).standardOutput == """
        merge,left,right,height,size,members
        1,ALB,BOL,0,2,ALB BOL
        2,CHL,NAM,0,2,CHL NAM
        3,1,2,0.5,4,ALB BOL CHL NAM

        """)
    #expect(try clusters(["-f", "markdown"]).standardOutput.contains("R = 2 texts compared."))
    #expect(
      try clusters(["-f", "json"]).standardOutput.contains("{\"merge\":3,\"left\":\"1\",\"right\":\"2\","))
  }

  @Test("More clusters than delegations cannot be had")
  func tooMany() throws {
    let result = try clusters(["-k", "5", "-q"])
    #expect(result.exitCode == 2)
    #expect(result.standardOutput == "")
    #expect(
      result.standardError
        == "sponsor-report: 5 clusters of 4 delegations: there is no such cut; ask for 1 to 4\n")
  }
}
