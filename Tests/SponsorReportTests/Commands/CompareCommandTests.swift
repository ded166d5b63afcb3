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
        country,name,regional_group,A/C.3/76/L.1,A/C.3/76/L.2,intersection,where
        ALB,Albanie,EEG,1,1,A/C.3/76/L.1 & A/C.3/76/L.2,"A/C.3/76/L.1: sponsor: A/76/1, para. 1 | A/C.3/76/L.2: joined later: A/76/1, para. 3"
        BOL,Bolivie (État plurinational de),GRULAC,1,1,A/C.3/76/L.1 & A/C.3/76/L.2,"A/C.3/76/L.1: sponsor: A/76/1, para. 1 | A/C.3/76/L.2: sponsor: A/76/1, para. 2"
        CHL,Chili,GRULAC,0,1,A/C.3/76/L.2,"A/C.3/76/L.2: sponsor: A/76/1, para. 2"
        NAM,Namibie,AFRICAN,0,1,A/C.3/76/L.2,"A/C.3/76/L.2: sponsor by the roster of Mouvement des pays non alignés: A/76/1, para. 4"

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

  @Test("The page: findings in sentences, counts, groups, names by regional group, places and the method")
  func page() throws {
    let page = try compare(["L.1", "L.2", "-f", "markdown"]).standardOutput
    for part in [
      "# Sponsors of A/C.3/76/L.1 and A/C.3/76/L.2\n\nOf the 4 delegations on either draft, 2 are on both, none only on "
        + "A/C.3/76/L.1 and 2 only on A/C.3/76/L.2. Their Jaccard similarity, those on both divided by those on either, "
        + "is 0.50:",
      // 193 Member States on 12 November 2021: 2 · 4 / 193.
      " from the 193 Member States by lot, 0.04 would be on both; 2 are, 48.3 times as many.\n",
      "Of the 4 sponsors of A/C.3/76/L.2, 1 is not printed itself but counted as a member of the Movement of Non-Aligned "
        + "Countries, which is.\n",
      "| A/C.3/76/L.2 | “Two” | 76 | 4 | 2 | 1 | 1 |\n",
      "| On both | 2 | 50 % |\n| Only on A/C.3/76/L.1 | 0 | 0 % |\n| Only on A/C.3/76/L.2 | 2 | 50 % |\n"
        + "| On either | 4 | 100 % |\n",
      // Albania is of the Eastern European group, Bolivia and Chile of the Latin American one, all its 33 members.
      "| Group of Eastern European States | 1 of 23 | 1 of 23 | 1 |\n",
      "| Group of Latin American and Caribbean States | 1 of 33 | 2 of 33 | 1 |\n",
      "### On both (2)\n\n- Group of Eastern European States (1 of 23): Albania\n"
        + "- Group of Latin American and Caribbean States (1 of 33): Bolivia (Plurinational State of)\n\n"
        + "### Only on A/C.3/76/L.2 (2)\n\n- Group of African States (1 of 54): Namibia\n"
        + "- Group of Latin American and Caribbean States (1 of 33): Chile\n",
      "### A/C.3/76/L.2\n\n- A/76/1, para. 2, sponsors (2): Bolivia (Plurinational State of), Chile\n"
        + "- A/76/1, para. 4, sponsor as a member of the Movement of Non-Aligned Countries (1): Namibia\n"
        + "- A/76/1, para. 3, joined later (1): Albania\n",
      "\n---\n\nMethod: 2 drafts compared;",
    ] {
      #expect(page.contains(part), "\(part)\n\(page)")
    }
    // Both are of one session: nobody moved from one to the other.
    for word in ["stayed", "went", "came", "From "] { #expect(!page.contains(word), "\(word)") }
  }

  @Test("Three drafts and more: how many are on how many, and every two of them")
  func several() throws {
    let ledger =
      Fixture.ledger + """
        A/76/1,en,76,A/C.3,2021-11-12,5,0,7,A/C.3/76/L.3,Three,,,,sponsor,,CHL,,Chile,,,exact
        A/76/1,en,76,A/C.3,2021-11-12,6,0,7,A/C.3/76/L.4,Four,,,,sponsor,,CHL,,Chile,,,exact

        """
    let three = try compare(["L.1", "L.2", "L.3", "-f", "markdown"], ledger: ledger).standardOutput
    for part in [
      "Of the 4 delegations on at least one of the three drafts, none is on all three, 3 on two and 1 on one only.",
      "Most alike are A/C.3/76/L.1 and A/C.3/76/L.2 (2 on both of 4 on either), least alike A/C.3/76/L.1 and A/C.3/76/L.3",
      "| On A/C.3/76/L.2 and A/C.3/76/L.3 only | 1 | 25 % |", "| On at least one | 4 | 100 % |",
      "### On A/C.3/76/L.2 and A/C.3/76/L.3 only (1)\n\n- Group of Latin American",
    ] { #expect(three.contains(part), "\(part)\n\(three)") }
    let four = try compare(["L.1", "L.2", "L.3", "L.4", "-f", "markdown"], ledger: ledger).standardOutput
    #expect(four.contains("| 2 | ● | ● |  |  | 2 | 2 |\n"))
    #expect(four.contains("| 3 |  | ● | ● | ● | 1 | 1 |\n"))
  }

  @Test("As HTML, the same in one file, with what a ledger says escaped")
  func html() throws {
    let ledger = Fixture.ledger.replacingOccurrences(of: ",Two,", with: ",<script>alert(1)</script>\u{7}\u{202E}x,")
    let page = try compare(["L.1", "L.2", "-f", "html"], ledger: ledger).standardOutput
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
    #expect(page.contains("<title>Sponsors of A/C.3/76/L.1 and A/C.3/76/L.2</title>"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;x") && !page.contains("<script"))
    #expect(page.contains("Of the 4 delegations on either draft") && page.contains("Method: 2 drafts compared;"))
    let markdown = try compare(["L.1", "L.2", "-f", "markdown"], ledger: ledger).standardOutput
    #expect(markdown.contains("\\<script>alert(1)\\</script>x"))
    #expect(!markdown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(try program.run(["compare", "--partitions", "a.csv", "b.csv", "-f", "html"]).exitCode == 64)
  }

  @Test("On the sample, the names of every part are the rows of the CSV with its pattern, each name in one part")
  func law() throws {
    let sample = ReadmeTests.root.appendingPathComponent("Reports/third-committee/report/ledger.csv").path
    let drafts = ["78/L.47", "78/L.44", "78/L.51"]
    let symbols = drafts.map { "A/C.3/\($0)" }
    func run(_ format: String, _ drafts: [String]) throws -> String {
      try program.run(["compare"] + drafts + ["--in", sample, "-q", "-f", format]).standardOutput
    }
    for count in 2...3 {
      let rows = try run("csv", Array(drafts.prefix(count))).split(separator: "\n").dropFirst().map { row in
        row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      var names: [String: Set<String>] = [:]
      for row in rows {
        let on = (0..<count).filter { row[3 + $0] == "1" }
        let part =
          on.count == count
          ? (count == 2 ? "On both" : "On all three")
          : on.count == 1
            ? "Only on \(symbols[on[0]])" : "On \(on.map { symbols[$0] }.joined(separator: " and ")) only"
        names[part, default: []].insert(row[1])
      }
      let page = try run("markdown", Array(drafts.prefix(count)))
      let section = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("The names\n") })
      let parts = section.components(separatedBy: "\n### ").dropFirst()
      #expect(parts.count == names.count && parts.count == (1 << count) - 1)
      for part in parts {
        let lines = part.split(separator: "\n")
        let listed = lines.dropFirst().flatMap { line in
          line.components(separatedBy: "): ").dropFirst().joined(separator: "): ").components(separatedBy: ", ")
        }
        let heading = try #require(names.keys.first { lines[0] == "\($0) (\(listed.count))" }, "\(lines[0])")
        #expect(listed.count == Set(listed).count && Set(listed) == names[heading])
      }
      #expect(page.contains("| \(count == 2 ? "On either" : "On at least one") | \(rows.count) | 100 % |\n"))
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

  @Test("Who withdrew is told from who is not on the later text at all")
  func withdrawals() throws {
    let ledger =
      series + "A/80/1,en,80,A/C.3,2025-11-12,2,0,7,A/C.3/80/L.3,Human rights of all,,,,withdrawn,,CHL,,Chile,,,exact\n"
    let page = try compare(["80/L.3", "-f", "markdown"], ledger: ledger).standardOutput
    #expect(page.contains("From A/C.3/80/L.3 Chile withdrew (A/80/1, para. 2)."))
    #expect(page.contains("Chile (withdrew from the later text)\n"))
    #expect(page.contains("- A/80/1, para. 2, withdrew (1): Chile\n"))
  }

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
    #expect(page.hasPrefix("# “Human rights of all” over the sessions\n\nThe sponsors of this text were read at two"))
    #expect(
      page.contains(
        "Of the 2 sponsors of A/C.3/78/L.8 (session 78), 1 stayed on A/C.3/80/L.3 (session 80) and 1 went; 1 came."))
    #expect(page.contains("## From session 78 to session 80\n"))
    #expect(
      page.contains(
        "### Went, only on A/C.3/78/L.8 (1)\n\n- Group of Latin American and Caribbean States (1 of 33): Chile\n"))
    // Two drafts of different sessions follow one another, in whichever order they are typed.
    let two = try compare(["80/L.3", "78/L.8", "-f", "markdown"], ledger: series).standardOutput
    #expect(two.contains("Of the 2 sponsors of A/C.3/78/L.8 (session 78), 1 stayed on A/C.3/80/L.3 (session 80)"))
    #expect(two.contains("### Stayed, on both (1)\n\n- Group of Eastern European States (1 of 23): Albania\n"))
    let alone = try compare(["76/L.2", "-f", "markdown"], ledger: series).standardOutput
    #expect(alone.contains("What was read holds the sponsors of no other session’s text"))
  }

  @Test("Likely further sponsors, with the texts that say so and those of the series")
  func targets() throws {
    let rows = try compare(["80/L.3", "--targets", "-q"], ledger: series).standardOutput.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("A/C.3/80/L.3,CHL,Chile,GRULAC,") && rows[1].contains(",A/C.3/78/L.8,2,Albania; Bolivia"))
    #expect(rows[1].contains("A/C.3/78/L.8 (A/78/1, para. 1)"))
    #expect(rows[2].hasPrefix("A/C.3/80/L.3,NAM,Namibia,AFRICAN,"))
    #expect(
      try compare(["80/L.3", "--targets", "1", "-q"], ledger: series).standardOutput.split(separator: "\n").count == 2)
    let page = try compare(["80/L.3", "--targets", "-f", "markdown"], ledger: series).standardOutput
    #expect(page.contains("## Who is on it now\n\n- Group of Eastern European States (1 of 23): Albania\n"))
    #expect(
      page.contains("\n| Chile | Group of Latin American and Caribbean States |")
        && page.contains("R = 4 past texts compared"))
    #expect(!page.contains("caution"))
  }

  @Test("Where one past text only speaks for anybody, the page and the messages say what the scores are worth")
  func caution() throws {
    let ledger = Fixture.ledger.split(separator: "\n").filter { !$0.contains("78/") }.joined(separator: "\n") + "\n"
    let result = try compare(["L.1", "--targets", "-f", "markdown"], ledger: ledger)
    let words =
      "only one past text, A/C.3/76/L.2, was read: whoever is on it has the same score, and the order is that of the codes"
    #expect(result.standardOutput.contains("Caution: \(words).\n"))
    #expect(result.standardError.contains("sponsor-report: caution: \(words)\n"), "\(result.standardError)")
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
      (
        ["compare", "--in", "L.1", "L.2", "x"],
        "DRAFT is missing; what stands behind \"--in\" is INPUT, so put DRAFT before \"--in\"\n"
      ),
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
