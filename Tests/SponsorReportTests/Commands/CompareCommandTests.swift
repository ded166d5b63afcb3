import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct CompareCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  private func compare(_ words: [String], ledger: String = Fixture.ledger) throws -> ProgramResult {
    try program.run(["compare"] + words + ["--in", "-"], input: Array(ledger.utf8))
  }

  @Test("A row a delegation, with the place of every name")
  func drafts() throws {
    let result = try compare(["L.1", "A/C.3/76/L.2/Rev.1", "--names", "fr"])
    #expect(
      result.standardOutput == """
        country,name,A/C.3/76/L.1,A/C.3/76/L.2,intersection,where
        ALB,Albanie,1,1,A/C.3/76/L.1 & A/C.3/76/L.2,"A/C.3/76/L.1: sponsor: A/76/1, para. 1 | A/C.3/76/L.2: joined later: A/76/1, para. 3"
        BOL,Bolivie (État plurinational de),1,1,A/C.3/76/L.1 & A/C.3/76/L.2,"A/C.3/76/L.1: sponsor: A/76/1, para. 1 | A/C.3/76/L.2: sponsor: A/76/1, para. 2"
        CHL,Chili,0,1,A/C.3/76/L.2,"A/C.3/76/L.2: sponsor: A/76/1, para. 2"
        NAM,Namibie,0,1,A/C.3/76/L.2,"A/C.3/76/L.2: sponsor by the roster of Mouvement des pays non alignés: A/76/1, para. 4"

        """)
    #expect(result.exitCode == 0)
    #expect(
      result.standardError.hasPrefix(
        "sponsor-report: Method: 2 drafts compared; counted: roles sponsor, cosponsor; with members from rosters; "))
  }

  @Test("A row an intersection")
  func intersections() throws {
    let result = try compare(["L.1", "L.2", "--intersections", "-q", "--without-rosters"])
    #expect(
      result.standardOutput == """
        combination,drafts,size,size_with_others,countries,names,where
        A/C.3/76/L.1 & A/C.3/76/L.2,2,2,2,ALB BOL,Albania; Bolivia (Plurinational State of),"A/76/1, para. 1; A/76/1, para. 2; A/76/1, para. 3"
        A/C.3/76/L.2,1,1,3,CHL,Chile,"A/76/1, para. 2"

        """)
    let json = try compare(["L.1", "L.2", "--intersections", "-q", "-f", "json"]).standardOutput
    #expect(json.hasPrefix("{\"rows\":[\n{\"combination\":") && json.contains("\"method\":\"Method: 2 drafts"))
  }

  @Test("The page has sizes, intersections with names, who stayed, came and went, groups, places and the method")
  func page() throws {
    let page = try compare(["L.1", "L.2", "-f", "markdown"]).standardOutput
    for part in [
      "# Sponsors of A/C.3/76/L.1 and A/C.3/76/L.2\n",
      "| A/C.3/76/L.1 | A/C.3/76/L.2 | 2 | 4 | 0.50 |",
      "| A/C.3/76/L.2 | 2 | 4 | Chile, Namibia |",
      "- Stayed, 2: Albania, Bolivia (Plurinational State of)\n- Came, 2: Chile, Namibia\n- Went, 0\n",
      // Albania is of the Eastern European group, Bolivia and Chile of the Latin American one, all its 33 members.
      "| Group of Eastern European States | 1 of 23 | 1 of 23 | 1 | 0 | 0 |",
      "| Group of Latin American and Caribbean States | 1 of 33 | 2 of 33 | 1 | 1 | 0 |",
      "| Namibia |  | sponsor by the roster of Movement of Non-Aligned Countries: A/76/1, para. 4 |",
      "| Albania | sponsor: A/76/1, para. 1 | joined later: A/76/1, para. 3 |",
      "\n---\n\nMethod: 2 drafts compared;",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  /// The same title at two sessions; Chile came, Bolivia went.
  private let series =
    Fixture.ledger + """
      A/78/1,en,78,A/C.3,2023-11-12,1,0,7,A/C.3/78/L.7,One,,,,sponsor,,ALB,,Albania,,,exact
      A/78/1,en,78,A/C.3,2023-11-12,1,9,16,A/C.3/78/L.8,Human rights of all,,,,sponsor,,ALB,,Albania,,,exact
      A/78/1,en,78,A/C.3,2023-11-12,1,18,23,A/C.3/78/L.8,Human rights of all,,,,sponsor,,CHL,,Chile,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,1,0,7,A/C.3/80/L.3,Human rights of all,,,,sponsor,,ALB,,Albania,,,exact
      A/80/1,en,80,A/C.3,2025-11-12,1,9,16,A/C.3/80/L.3,Human rights of all,,,,cosponsor,,BOL,,Bolivia,,,exact

      """

  @Test("One draft is followed over the sessions")
  func sessions() throws {
    let rows = try compare(["80/L.3", "-q"], ledger: series).standardOutput.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(
      rows[1].hasPrefix("A/C.3/78/L.8,78,A/C.3/78/L.8,A/C.3/78/L.8,Human rights of all,,2,0,,,,,,,,,"))
    #expect(
      rows[2].hasPrefix(
        "A/C.3/78/L.8,80,A/C.3/80/L.3,A/C.3/80/L.3,Human rights of all,,2,0,1,1,1,0.3333333333333333,BOL,"))
    let page = try compare(["80/L.3", "-f", "markdown"], ledger: series).standardOutput
    #expect(page.contains("## From A/C.3/78/L.8 to A/C.3/80/L.3"))
    #expect(page.contains("- Went, 1: Chile\n"))
    let alone = try compare(["76/L.2", "-f", "markdown"], ledger: series).standardOutput
    #expect(alone.contains("What was read holds the sponsors of no other session's text."))
  }

  @Test("Likely further sponsors, with the texts that say so and those of the series")
  func targets() throws {
    let rows = try compare(["80/L.3", "--targets", "-q"], ledger: series).standardOutput.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("A/C.3/80/L.3,CHL,Chile,") && rows[1].contains(",A/C.3/78/L.8,2,Albania; Bolivia"))
    #expect(rows[1].contains("A/C.3/78/L.8 (A/78/1, para. 1)"))
    #expect(rows[2].hasPrefix("A/C.3/80/L.3,NAM,Namibia,"))
    #expect(
      try compare(["80/L.3", "--targets", "1", "-q"], ledger: series).standardOutput.split(separator: "\n").count == 2)
    let page = try compare(["80/L.3", "--targets", "-f", "markdown"], ledger: series).standardOutput
    #expect(page.contains("On it now: Albania, Bolivia (Plurinational State of).\n"))
    #expect(page.contains("| 1 | Chile |") && page.contains("R = 4 past texts compared"))
  }

  @Test("What is not surely one draft is said, and nothing is written")
  func unknown() throws {
    for (words, sentence) in [
      (["L.3", "L.2"], "\"L.3\" is no draft in what was read; the nearest are A/C.3/76/L.1 and A/C.3/76/L.2\n"),
      (["L.1", "L.1/Rev.1"], "\"L.1/Rev.1\" is A/C.3/76/L.1, which is named already;"),
      (["xyz", "L.2"], "\"xyz\" is no draft in what was read; \"sponsor-report report\" lists them in drafts.csv\n"),
    ] {
      let result = try compare(words)
      #expect(result.exitCode == 2 && result.standardOutput == "")
      #expect(result.standardError.contains(sentence), "\(result.standardError)")
    }
    let twice = Fixture.ledger.replacingOccurrences(of: "A/C.3/76/L.2", with: "A/C.2/76/L.1")
    let result = try compare(["L.1", "L.2"], ledger: twice)
    #expect(result.exitCode == 2)
    #expect(
      result.standardError.contains("\"L.1\" may be A/C.3/76/L.1 and A/C.2/76/L.1; give the whole symbol\n"))
  }

  @Test("Several inputs behind --in, and wrong lines")
  func usage() throws {
    try Fixture.folder(["a.csv": Array(Fixture.ledger.utf8), "b.csv": Array(Fixture.ledger.utf8)]) { folder in
      let result = try program.run(["compare", "L.1", "L.2", "--in", "a.csv", "b.csv", "-q"], folder: folder)
      #expect(result.exitCode == 0 && result.standardOutput.hasPrefix("country,name,A/C.3/76/L.1"))
    }
    for (words, sentence) in [
      (["compare", "L.1"], "--in INPUT is missing"), (["compare", "--in", "x"], "DRAFT is missing"),
      (["compare", "L.1", "--intersections", "--in", "x"], "a second DRAFT is missing"),
      (
        ["compare", "L.1", "L.2", "--targets", "--in", "x"],
        "\"compare --targets\" has no use for \"L.2\"; leave it out"
      ),
      (["compare", "L.1", "--targets", "0", "--in", "x"], "\"--targets\" cannot be \"0\""),
      (["compare", "L.1", "--targets", "--intersections", "--in", "x"], "exclude each other"),
    ] {
      let result = try program.run(words)
      #expect(result.exitCode == 64)
      #expect(result.standardError.contains(sentence), "\(result.standardError)")
    }
  }
}
