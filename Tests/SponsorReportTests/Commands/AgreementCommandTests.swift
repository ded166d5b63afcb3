import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct AgreementCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private func agreement(_ options: [String], ledger: String = VoteFixture.ledger) throws -> ProgramResult {
    try program.run(["agreement", "-"] + options, input: Array(ledger.utf8))
  }

  /// The cells of a matrix, row by row, without the columns that say more.
  private func cells(_ csv: String) -> [[Substring]] {
    csv.split(separator: "\n").dropFirst().map {
      Array($0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).prefix(4))
    }
  }

  @Test("The matrix: an abstention against a vote counts half, absence not at all")
  func matrix() throws {
    let result = try agreement([])
    #expect(result.exitCode == 0)
    #expect(result.standardOutput.hasPrefix("country,name,ALB,DEU,FRA,MLI,votes,statement\nALB,Albania,100,50,50,"))
    #expect(
      cells(result.standardOutput) == [
        ["100", "50", "50", "66.66666666666666"], ["50", "100", "100", "50"],
        ["50", "100", "100", "50"], ["66.66666666666666", "50", "50", "100"],
      ])
    #expect(result.standardOutput.contains("consensus adoptions excluded; V = 3 of 4 recorded votes compared"))
    #expect(
      result.standardError.hasPrefix(
        "sponsor-report: Method: V = 3 of 4 recorded votes compared; counted: votes on whole or not stated; lijphart: ")
    )
    #expect(result.standardError.hasSuffix("; made by sponsor-report \(programVersion).\n"))
    #expect(try agreement(["-q"]).standardError == "")
  }

  @Test("Pairs: the first vote is unanimous and leaves Voeten's measure")
  func pairs() throws {
    let result = try agreement(["--pairs", "-m", "voeten", "-q"]).standardOutput
    let rule = "3,consensus adoptions excluded,votes on whole or not stated"
    #expect(
      result == """
        a,a_name,b,b_name,votes,n,non_unanimous,voeten,votes_compared,consensus,selection
        ALB,Albania,DEU,Germany,2,2,1,0,\(rule)
        ALB,Albania,FRA,France,3,3,2,0.25,\(rule)
        ALB,Albania,MLI,Mali,3,3,2,0.5,\(rule)
        DEU,Germany,FRA,France,2,2,1,1,\(rule)
        DEU,Germany,MLI,Mali,2,2,1,0,\(rule)
        FRA,France,MLI,Mali,3,3,2,0.25,\(rule)

        """)
    let json = try agreement(["--pairs", "-m", "exact", "-f", "json", "-q"]).standardOutput
    #expect(json.contains("\"votes\":2,\"n\":2,\"non_unanimous\":1,\"exact\":0.5,\"votes_compared\":3,"))
  }

  @Test("Texts adopted without a vote, counted and weighted; the division asked for")
  func choices() throws {
    // (1 + 3) of 2 + 3 votes, and (1 + 3 × 0.5) of 2 + 3 × 0.5.
    let counted = try agreement(["--consensus", "3", "-q"]).standardOutput
    #expect(cells(counted)[0][1] == "80")
    let weighted = try agreement(["--consensus", "4", "--consensus-weight", "0.5", "-m", "exact", "-q"])
    #expect(cells(weighted.standardOutput)[0][1] == "0.75")
    let paragraph = try agreement(["--division", "paragraph", "-q"]).standardOutput
    #expect(cells(paragraph)[0] == ["100", "0", "0", "0"])
    let all = try agreement(["--division", "whole,paragraph", "-m", "exact", "-q"]).standardOutput
    #expect(cells(all)[0][3] == "0.5")
  }

  @Test("A group is that of the day, and what everybody did still tells which votes were unanimous")
  func group() throws {
    let result = try agreement(["--group", "EU", "--pairs", "-m", "voeten", "-q"]).standardOutput
    #expect(column(7, of: result) == ["1"])
    #expect(result.contains("only delegations that belonged to EU on the day"))
    let unknown = try agreement(["--group", "XYZZY", "-q"])
    #expect(unknown.exitCode == 2)
    #expect(unknown.standardError.hasPrefix("sponsor-report: --group \"XYZZY\": is not a group of the registry; "))
  }

  @Test("Markdown and JSON of the matrix; without votes a header and no row")
  func formats() throws {
    let markdown = try agreement(["-f", "markdown", "-m", "kappa-linear", "-q"]).standardOutput
    #expect(markdown.hasPrefix("# ") && markdown.contains("| MLI | Mali |"))
    #expect(markdown.contains("\n---\n\nMethod: V = 3 of 4 recorded votes compared; "))
    let json = try agreement(["-f", "json", "--names", "fr", "-q"]).standardOutput
    #expect(json.contains("{\"country\":\"DEU\",\"name\":\"Allemagne\",\"ALB\":50,\"DEU\":100,"))
    #expect(json.contains("],\"method\":\"Method: V = 3 of 4 recorded votes compared; "))
    let nothing = try agreement(["--session", "1", "-q"])
    #expect(nothing.standardOutput == "country,name,votes,statement\n")
    #expect(nothing.exitCode == 0)
  }

  @Test("Two positions in one vote are told, and fail --strict")
  func contradiction() throws {
    let twice = VoteFixture.ledger + "A/76/PV.1,en,76,A,2021-12-02,,1,2,A/76/L.2,,,2,whole,against,,ALB,,x,,,exact\n"
    let result = try agreement(["--strict"], ledger: twice)
    #expect(result.exitCode == 1)
    #expect(result.standardError.contains("A/76/PV.1, vote 2: ALB stands in several lists"))
    #expect(try agreement([], ledger: twice).exitCode == 0)
    #expect(try agreement(["--strict", "--until", "2021-12-01"], ledger: twice).exitCode == 0)
  }

  @Test(
    "Wrong usage",
    arguments: [
      (["--measure", "lijphard"], "\"--measure\" cannot be \"lijphard\"; did you mean \"lijphart\"?"),
      (["--consensus-weight", "2"], "\"--consensus-weight\" means nothing without \"--consensus\""),
      (["--roles", "sponsor"], "\"--roles\" does not apply to \"agreement\""),
    ])
  func usage(options: [String], sentence: String) throws {
    let result = try agreement(options)
    #expect(result.exitCode == 64)
    #expect(result.standardError.hasPrefix("sponsor-report: " + sentence), "\(result.standardError)")
    #expect(result.standardOutput == "")
  }
}
