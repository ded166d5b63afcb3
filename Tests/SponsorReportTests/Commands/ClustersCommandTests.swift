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
    #expect(json.hasPrefix("{\"rows\":[\n{\"country\":\"ALB\",\"name\":\"Albania\",\"bloc\":1,\"texts\":2},\n"))
    let markdown = try clusters(["-k", "2", "-f", "markdown"]).standardOutput
    #expect(markdown.contains("average linkage of 1 - jaccard, cut into 2"))
  }

  @Test("A table for reading stands in the order of the names in the language asked for, one for machines by code")
  func order() throws {
    // 智利 is read zhì, 纳米比亚 nà: Namibia goes first.
    let rows = try clusters(["-k", "2", "-f", "markdown", "--names", "zh"]).standardOutput
      .split(separator: "\n").filter { $0.hasPrefix("| ") }.map { $0.split(separator: " ")[1] }
    #expect(rows == ["country", "ALB", "BOL", "NAM", "CHL"])
    #expect(
      column(0, of: try clusters(["-k", "2", "--names", "zh"]).standardOutput) == ["ALB", "BOL", "CHL", "NAM"])
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
    #expect(try clusters(["-f", "markdown"]).standardOutput.contains("\nMethod: R = 2 texts compared; "))
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

  @Test("By agreement: France and Germany vote alike, Albania and Mali are a third apart, the two halves a half")
  func agreement() throws {
    func run(_ options: [String], ledger: String = VoteFixture.ledger) throws -> ProgramResult {
      try program.run(["clusters", "-", "--by", "agreement"] + options, input: Array(ledger.utf8))
    }
    #expect(
      try run(["-k", "2", "-q"]).standardOutput == """
        country,name,bloc,votes
        ALB,Albania,1,3
        DEU,Germany,2,2
        FRA,France,2,3
        MLI,Mali,1,3

        """)
    let tree = try run(["--measure", "exact", "--method", "single"]).standardOutput
    // Germany and France took the same position in both votes that they share.
    #expect(column(1, of: tree).first == "DEU")
    let markdown = try run(["--height", "0", "-f", "markdown", "-q"]).standardOutput
    #expect(markdown.contains("Method: average linkage of full agreement less lijphart, cut at 0. 3 blocs."))
    #expect(markdown.contains("\nMethod: V = 3 of 4 recorded votes compared; "))
    #expect(markdown.contains("; average linkage of full agreement less lijphart, cut at 0; made by"))
    // Mali voted alone in another vote: nothing compares Peru with the others.
    let alone =
      VoteFixture.ledger + "A/76/PV.9,en,76,A,2021-12-09,,1,2,A/76/L.9,,,1,whole,against,,PER,,x,,,exact\n"
    let left = try run(["-k", "2"], ledger: alone)
    #expect(column(0, of: left.standardOutput) == ["ALB", "DEU", "FRA", "MLI"])
    #expect(left.standardError.contains("left out, because nothing compares them with some other: PER\n"))
  }

  @Test("By another measure of the drafts: Simpson's is 0 apart where one is contained in the other")
  func measure() throws {
    let result = try clusters(["-m", "simpson"])
    #expect(column(3, of: result.standardOutput) == ["0", "0", "0"])
    #expect(result.standardError.contains("; simpson = o / min(a, b), with "))
    #expect(result.standardError.contains("; average linkage of 1 - simpson; made by"))
    // 1 - 2 / 3 between those of two texts and those of one.
    #expect(column(3, of: try clusters(["--measure", "dice", "-q"]).standardOutput).last == "0.33333333333333337")
    let refused = try clusters(["-m", "phi"])
    #expect(refused.exitCode == 64)
  }

  @Test("Options that mean nothing for what is compared are refused")
  func refused() throws {
    for options in [["--measure", "exact"], ["--division", "whole"], ["--by", "agreement", "--roles", "sponsor"]] {
      #expect(try clusters(options).exitCode == 64, "\(options)")
    }
    #expect(try clusters(["--by", "agreement", "-m", "benati-capurri"]).exitCode == 64)
  }
}
