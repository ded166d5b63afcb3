import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct BackboneCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private static let header =
    "document,language,session,body,date,paragraph,start,end,draft,title,resolution,vote,division,role,timing,country,"
    + "name,printed,via,group,reading\n"

  /// Two blocs of three that sponsor twenty drafts each; South Sudan, a Member since 2011, is there for the last.
  private static let ledger: String = {
    var rows = header
    for number in 1...40 {
      let bloc = number <= 20 ? ["ALB", "BOL", "CHL"] : ["DNK", "EGY", "FRA"]
      for country in bloc + (number == 40 ? ["SSD"] : []) {
        let day = number == 40 ? "2015-11-12" : "2009-11-12"
        rows += "A/1,en,,A/C.3,\(day),1,0,7,A/C.3/1/L.\(number),,,,,sponsor,,\(country),,x,,,exact\n"
      }
    }
    return rows
  }()

  private func backbone(_ options: [String], of ledger: String = Self.ledger) throws -> ProgramResult {
    try program.run(["backbone", "-"] + options, input: Array(ledger.utf8))
  }

  @Test("The ties of two blocs, with the methods on standard error")
  func ties() throws {
    let result = try backbone([])
    #expect(result.exitCode == 0)
    #expect(
      result.standardOutput.hasPrefix(
        "a,a_name,b,b_name,texts_a,texts_b,shared,expected,p_upper,p_lower,q,tie\nALB,Albania,BOL,"))
    #expect(column(0, of: result.standardOutput) == ["ALB", "ALB", "BOL", "DNK", "DNK", "EGY"])
    for part in [
      "R = 40 texts compared", "stochastic degree sequence model", "exact Poisson-binomial tails",
      "structural zeros: 39 cells of delegations not present", "alpha 0.05, corrected by Benjamini-Hochberg over 21",
      "6 of 21 pairs tied",
    ] { #expect(result.standardError.contains(part), "\(part)") }
    #expect(try backbone(["-q"]).standardError == "")
  }

  @Test("Signed ties, all pairs, in the other formats")
  func formats() throws {
    let csv = try backbone(["--signed", "--all-pairs", "-q"]).standardOutput
    #expect(csv.split(separator: "\n").count == 22)
    let ties = column(11, of: csv)
    #expect(ties.count { $0 == "1" } == 6 && ties.count { $0 == "-1" } == 9)
    let json = try backbone(["--signed", "-q", "-f", "json"]).standardOutput
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["rows"] as? [Any])?.count == 15)
    #expect((object["method"] as? String)?.contains("both tails tested, alpha/2 each") == true)
    let markdown = try backbone(["--signed", "-q", "-f", "markdown"]).standardOutput
    #expect(markdown.hasPrefix("# Backbone\n\nResult: 15 of 21 pairs tied, 9 of them negatively."))
    #expect(markdown.contains("\nMethod: R = 40 texts compared; "))
  }

  @Test("Every model; a seed gives the same bytes, whatever the number of threads")
  func models() throws {
    for options in [["--model", "hypergeometric"], ["--tails", "refined-normal"], ["--eligibility", "all"]] {
      #expect(try backbone(options + ["-q"]).standardOutput.split(separator: "\n").count == 7, "\(options)")
    }
    let fdsm = ["--model", "fdsm", "--eligibility", "all", "--seed", "3", "--draws", "300", "--all-pairs"]
    let drawn = try backbone(fdsm + ["--jobs", "1"])
    #expect(try backbone(fdsm + ["--jobs", "4"]).standardOutput == drawn.standardOutput)
    #expect(drawn.standardError.contains("300 matrices drawn by fastball, burn-in 350 trades, 35 trades a draw"))
    #expect(drawn.standardError.contains("; seed 3; made by"))
    #expect(
      try backbone(["--all-pairs", "--jobs", "1"]).standardOutput
        == backbone(["--all-pairs", "--jobs", "3"]).standardOutput)
    #expect(try backbone(["--model", "disparity", "-q"]).exitCode == 0)
  }

  @Test("What cannot be done is said, with the cure")
  func refusals() throws {
    let held = try backbone(["--model", "fdsm"])
    #expect(held.exitCode == 2)
    #expect(held.standardOutput.isEmpty)
    #expect(
      held.standardError.hasSuffix(
        "fdsm: cannot hold 39 structural zeros and ones fixed; "
          + "use sdsm, or let all cells vary (--eligibility all)\n"))
    for (options, words) in [
      (["--alpha", "1"], "\"--alpha\" cannot be \"1\"; it is a number above 0 and below 1, as 0.05"),
      (["--alpha", "0"], "\"--alpha\" cannot be \"0\"; it is a number above 0 and below 1, as 0.05"),
      (["--draws", "9"], "\"--draws\" means nothing without \"--model fdsm\"; give both or none"),
      (
        ["--model", "fdsm", "--tails", "exact"], "\"--tails\" means nothing without \"--model sdsm\"; give both or none"
      ),
    ] {
      let result = try backbone(options)
      #expect(result.exitCode == 64)
      #expect(result.standardError.contains(words))
    }
  }

  @Test("With too few texts that is said, and with none there is a header")
  func fewTexts() throws {
    let few = Self.ledger.split(separator: "\n", omittingEmptySubsequences: false).prefix(7).joined(separator: "\n")
    let result = try backbone(["-f", "markdown"], of: few + "\n")
    #expect(result.exitCode == 0)
    #expect(result.standardOutput.contains("Result: none of 3 pairs tied: too few texts, since the smallest q that"))
    let none = try backbone(["--session", "1"])
    #expect(none.exitCode == 0)
    #expect(none.standardOutput == "a,a_name,b,b_name,texts_a,texts_b,shared,expected,p_upper,p_lower,q,tie\n")
    #expect(none.standardError.contains("none of 0 pairs tied"))
  }
}
