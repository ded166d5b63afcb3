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
        == "sponsor-report: \(Self.method)overlap = o, with o the texts of both; made by sponsor-report \(programVersion).\n"
    )
    #expect(try overlap(["-q"]).standardError == "")
    #expect(try overlap(["-f", "json"]).standardError == "")
  }

  private static let method =
    "Method: R = 2 texts compared; counted: roles sponsor, cosponsor; with members from rosters; "

  @Test("Every measure of the library can be asked for, as a matrix and as pairs")
  func all() throws {
    for name in OverlapMeasureChoice.names {
      #expect(try overlap(["-m", name, "-q"]).exitCode == 0, "\(name)")
      #expect(try overlap(["-m", name, "-q", "--pairs"]).standardOutput.contains(",\(name)"), "\(name)")
    }
    let share = try overlap(["-m", "share", "--pairs", "-q"]).standardOutput
    #expect(share.contains("\nALB,Albania,CHL,Chile,2,1,0.5,1,2\n"))
    let matrix = try overlap(["-m", "share", "-q"]).standardOutput
    #expect(matrix.contains("\nALB,Albania,1,1,0.5,0.5\n") && matrix.contains("\nCHL,Chile,1,1,1,1\n"))
    let wrong = try overlap(["-m", "count"])
    #expect(wrong.exitCode == 64 && wrong.standardError.contains("it is overlap, jaccard, cosine, dice"))
  }

  @Test("Only texts of days on which both were there, each pair with its own R")
  func eligibility() throws {
    // South Sudan was admitted on 14 July 2011.
    let older =
      Fixture.ledger
      + "A/60/1,en,60,A/C.3,2005-11-16,1,0,5,A/C.3/60/L.1,Old,,,,sponsor,,CHL,,Chile,,,exact\n"
      + "A/76/1,en,76,A/C.3,2021-11-16,3,90,99,A/C.3/76/L.2,Two,,,,cosponsor,,SSD,,South Sudan,,,exact\n"
    func run(_ options: [String]) throws -> ProgramResult {
      try program.run(
        ["overlap", "-", "--pairs", "-m", "jaccard", "--without-rosters"] + options, input: Array(older.utf8))
    }
    #expect(try run(["-q"]).standardOutput.contains("\nCHL,Chile,SSD,South Sudan,2,1,0.5,3\n"))
    let members = try run(["--eligibility", "members"])
    #expect(members.standardOutput.contains("\nCHL,Chile,SSD,South Sudan,1,1,1,2\n"))
    #expect(members.standardOutput.contains("\nALB,Albania,CHL,Chile,2,2,0.3333333333333333,3\n"))
    #expect(members.standardError.contains("over those texts only that were open to both"))
    #expect(members.standardError.contains("; R of a pair from 2 to 3; made by"))
    let markdown = try run(["--eligibility", "members", "-f", "markdown"]).standardOutput
    #expect(markdown.contains("| CHL | Chile | SSD | South Sudan | 1 | 1 | 1 | 2 |"))
  }

  @Test("Weights: by series, from a table, and what is wrong with a table")
  func weights() throws {
    let again =
      Fixture.ledger
      + "A/75/1,en,75,A/C.3,2020-11-16,1,0,5,A/C.3/75/L.1,Two of old,,,,sponsor,,CHL,,Chile,,,exact\n"
      + "A/74/1,en,74,A/C.3,2019-11-16,1,0,5,A/C.3/74/L.1,Two of old,,,,sponsor,,CHL,,Chile,,,exact\n"
    let series = try program.run(
      ["overlap", "-", "--pairs", "--weights", "series", "--without-rosters"], input: Array(again.utf8))
    #expect(series.standardOutput.contains("\nALB,Albania,CHL,Chile,2,2,1,3\n"))
    #expect(series.standardError.contains("(2 texts in 1 series, all others weigh 1); R = 3 in weights; made by"))
    try Fixture.folder([
      "good.csv": Array("draft,weight\nA/C.3/76/L.1/Rev.1,0.5\n".utf8),
      "bad.csv": Array("draft,weight\nA/C.3/76/L.9,0.5\n".utf8),
    ]) { folder in
      func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
      let good = try overlap(["--weights", path("good.csv"), "-m", "jaccard", "--pairs", "-f", "json"]).standardOutput
      #expect(good.contains("\"texts_a\":1.5,\"texts_b\":1,\"jaccard\":0.6666666666666666,\"texts_compared\":1.5"))
      #expect(good.contains("good.csv (1 not in it weigh 1); R = 1.5 in weights; made by"))
      let bad = try overlap(["--weights", path("bad.csv")])
      #expect(bad.exitCode == 2 && bad.standardOutput == "")
      #expect(
        bad.standardError.hasSuffix(
          "bad.csv: line 2, column draft: “A/C.3/76/L.9” is no draft of what was read; write its symbol as the ledger has it\n"
        ))
      #expect(try overlap(["--weights", path("none.csv")]).standardError.contains("there is no such file"))
    }
    #expect(try overlap(["--weights", "equal"]).standardOutput == (try overlap([])).standardOutput)
  }

  @Test("Before and after the decision; what is not placed in time is counted in the sentence")
  func timing() throws {
    let before = try overlap(["--timing", "before"])
    #expect(before.standardOutput.contains("\nALB,Albania,1,1,0,0\n"))
    #expect(before.standardError.contains("; 1 actions left out, no document saying when they were done; "))
    #expect(try overlap(["--timing", "after", "-q"]).standardOutput == "country,name\n")
    let after = Fixture.ledger.replacing("cosponsor,,ALB", with: "cosponsor,after,ALB")
    let joined = try program.run(["overlap", "-", "--timing", "after", "-q"], input: Array(after.utf8))
    #expect(joined.standardOutput == "country,name,ALB\nALB,Albania,1\n")
  }

  @Test("Measures, as a matrix and as pairs")
  func measures() throws {
    let jaccard = try overlap(["--measure", "jaccard", "--without-rosters", "-q"]).standardOutput
    #expect(jaccard.hasSuffix("CHL,Chile,0.5,0.5,1\n"))
    let cosine = try overlap(["--measure", "cosine", "--without-rosters", "-q", "-f", "json"]).standardOutput
    #expect(
      cosine.hasSuffix(
        "{\"country\":\"CHL\",\"name\":\"Chile\",\"ALB\":0.7071067811865475,\"BOL\":0.7071067811865475,\"CHL\":1}\n"
          + "],\"method\":\"Method: R = 2 texts compared; counted: roles sponsor, cosponsor; without members from rosters; "
          + "cosine = o / sqrt(a b), with a the texts of the first, b those of the second, o those of both; made by "
          + "sponsor-report \(programVersion).\"}\n"
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
        {"rows":[
        {"a":"ALB","a_name":"Albania","b":"FRA","b_name":"France","texts_a":1,"texts_b":1,"overlap":1,"texts_compared":1}
        ],"method":"Method: R = 1 texts compared; counted: roles cosponsor, against; with members from rosters; overlap = o, with o the texts of both; made by sponsor-report \(programVersion)."}

        """)
  }

  @Test("Markdown says R, the measure and what is counted")
  func markdown() throws {
    let result = try overlap(["-f", "markdown", "--group", "NAM", "-q"]).standardOutput
    #expect(result.hasPrefix("# Overlap count\n"))
    #expect(result.contains("\n| NAM | Namibia | 1 | 1 | 1 |\n\n---\n\nMethod: R = 2 texts compared; "))
    #expect(result.contains("only delegations that belonged to NAM on the day"))
  }

  @Test("Where nothing is counted there is a header and no row")
  func nothing() throws {
    let result = try overlap(["--session", "1", "-q"])
    #expect(result.standardOutput == "country,name\n")
    #expect(result.exitCode == 0)
  }
}
