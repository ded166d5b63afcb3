import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct DelegationCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// What France did in two sessions, after which it left a text of a series and abstained on one of its own.
  private let ledger =
    Fixture.ledger + """
      A/78/1,en,78,A/C.3,2023-11-12,1,0,7,A/C.3/78/L.8,Human rights of all,,,,sponsor,,FRA,,France,,,exact
      A/78/1,en,78,A/C.3,2023-11-12,1,9,16,A/C.3/78/L.8,Human rights of all,,,,sponsor,,DEU,,Germany,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,1,0,7,A/C.3/80/L.3,Human rights of all,,,,sponsor,,DEU,,Germany,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,2,9,16,A/C.3/80/L.4,Rest,,,,sponsor,,FRA,,France,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,2,18,25,A/C.3/80/L.4,Rest,,,,sponsor,,DEU,,Germany,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,3,30,37,A/C.3/80/L.4,Rest,,1,whole,in-favour,,DEU,,Germany,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,3,40,46,A/C.3/80/L.4,Rest,,1,whole,abstaining,,FRA,,France,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,4,50,56,A/C.3/80/L.4,Rest,,,,explanation,after,FRA,,France,,,exact

      """

  private func brief(_ words: [String]) throws -> ProgramResult {
    try program.run(["delegation"] + words + ["-"], input: Array(ledger.utf8))
  }

  @Test("What it sponsored, with whom, what changed, how it voted, each with its place")
  func page() throws {
    let result = try brief(["France"])
    #expect(result.exitCode == 0)
    for part in [
      "# France (FRA)\n\nFrance stands behind 2 of the 5 texts compared, which are of sessions 76, 78 and 80, all of them in "
        + "its own name.",
      "- “Human rights of all” (A/C.3/78/L.8), on 12 November 2023; A/78/1, para. 1.\n",
      "Its partners cannot be told by so few: at least 5 texts are needed.",
      "### No longer on (1)\n\n- “Human rights of all” (A/C.3/80/L.3), session 80; before A/C.3/78/L.8, session 78.\n",
      "Once it did not vote for a text of its own, “Rest” (A/C.3/80/L.4).",
      "- “Rest” (A/C.3/80/L.4), a text of its own, on 12 November 2025; A/80/1, para. 3.\n",
      "- “Rest” (A/C.3/80/L.4): it abstained; the one partner that took part voted in favour.\n",
      "- “Rest” (A/C.3/80/L.4), after the decision, on 12 November 2025; A/80/1, para. 4.\n",
      "\n---\n\nMethod: R = 5 texts compared;",
    ] {
      #expect(result.standardOutput.contains(part), "\(part)")
    }
  }

  @Test("Votes of a table that names no draft stand one by one, by resolution and title, or by number")
  func votesWithoutDraft() throws {
    let rows = """
      un_votes,,73,A,2018-12-05,,0,6,,Brokering,A/RES/73/63,7,,in-favour,,FRA,,France,,,exact
      un_votes,,73,A,2018-12-05,,9,15,,Outer space,A/RES/73/31,8,,in-favour,,FRA,,France,,,exact
      un_votes,,73,A,2018-12-06,,18,24,,,,9,,in-favour,,FRA,,France,,,exact

      """
    let ledger = Array((VoteFixture.header + rows).utf8)
    let page = try program.run(["delegation", "FRA", "-"], input: ledger).standardOutput
    for part in [
      "“Brokering” (A/RES/73/63), on 5 December 2018; un\\_votes, vote 7",
      "“Outer space” (A/RES/73/31), on 5 December 2018; un\\_votes, vote 8",
      "vote 9 of un\\_votes, on 6 December 2018; un\\_votes, vote 9",
    ] {
      #expect(page.contains("\n- \(part).\n"), "\(part)")
    }
    #expect(page.contains("France voted in all 3 recorded votes, and voted in favour every time."))
  }

  @Test(
    "A code, and names in other languages, are the same delegation; Namibia is not the movement",
    arguments: [
      ("FRA", "France"), ("fra", "France"), ("Франция", "France"), ("法国", "France"), ("NAM", "Namibia"),
    ])
  func names(typed: String, name: String) throws {
    #expect(try brief([typed]).standardOutput.hasPrefix("# \(name) ("))
  }

  @Test("The brief is the report's page of the delegation, links and foot aside")
  func sameAsReport() throws {
    try Fixture.folder(["a.csv": Array(ledger.utf8)]) { folder in
      #expect(try program.run(["report", "a.csv", "-o", "out", "-q"], folder: folder).exitCode == 0)
      let page = try String(
        contentsOf: folder.appendingPathComponent("out/delegations/FRA.md"), encoding: .utf8)
      let brief = try program.run(["delegation", "FRA", "a.csv"], folder: folder).standardOutput
      let unlinked = page.replacing(/\[([^\]]+)\]\([A-Z]+\.md\)/) { $0.1 }
        .replacing("\n[Back to the report](../report.md)\n", with: "")
      #expect(brief == unlinked && unlinked.count > 1000)
    }
  }

  @Test("Partners as a table")
  func partners() throws {
    let result = try brief(["FRA", "-f", "csv"])
    #expect(
      result.standardOutput.hasPrefix(
        """
        country,name,jaccard,shared,either,expected,p,q,tie,texts_in_common
        DEU,Germany,0.6666666666666666,2,3,
        """))
    #expect(result.standardOutput.hasSuffix(",0,\"A/C.3/78/L.8, A/C.3/80/L.4\"\n"))
    #expect(result.standardError.contains("sponsor-report: Method: R = 5 texts compared"))
    #expect(try brief(["FRA", "-f", "json"]).standardOutput.hasPrefix("{\"rows\":[\n{\"country\":\"DEU\""))
  }

  @Test("A page for a browser says the same, and stands alone")
  func browser() throws {
    let page = try brief(["FRA", "-f", "html"]).standardOutput
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">"))
    #expect(page.contains("<h1><bdi lang=\"en\">France</bdi> (FRA)</h1>"))
    #expect(page.contains("Method: R = 5 texts compared;") && page.hasSuffix("</html>\n"))
    #expect(!page.contains("<script") && !page.contains("http"))
    #expect(try program.run(["overlap", "-f", "html", "x"]).exitCode == 64)
  }

  @Test("A delegation that did nothing, one that is not known, several, and a group")
  func unknown() throws {
    let absent = try brief(["TGO"])
    #expect(absent.exitCode == 0)
    #expect(absent.standardOutput.hasPrefix("# Togo (TGO)\n\nTogo stands behind none of the 5 texts compared,"))
    for (typed, sentence) in [
      ("Frrance", "\"Frrance\" is not a name of the registry; the nearest are FRA (France); give a code\n"),
      ("G77", "\"G77\" is the group Group of 77 and China, not a delegation;"),
      ("Korea", "give a code\n"),
    ] {
      let result = try brief([typed])
      #expect(result.exitCode == 2 && result.standardOutput == "")
      #expect(result.standardError.contains(sentence), "\(result.standardError)")
    }
    let usage = try program.run(["delegation", "FRA"])
    #expect(usage.exitCode == 64 && usage.standardError.contains("INPUT is missing"))
    #expect(try program.run(["delegation"]).standardError.contains("COUNTRY is missing"))
  }

  @Test("The same for any number of threads")
  func threads() throws {
    let one = try brief(["FRA", "-j", "1"]).standardOutput
    #expect(one == (try brief(["FRA", "-j", "3"]).standardOutput))
  }
}
