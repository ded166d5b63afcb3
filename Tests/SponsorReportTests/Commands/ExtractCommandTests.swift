import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ExtractCommandTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// What `extract` makes of the ledger of the fixture.
  private func extract(_ options: [String]) throws -> ProgramResult {
    try program.run(["extract", "-"] + options, input: Array(Fixture.ledger.utf8))
  }

  @Test("A ledger comes back as it was, names filled in, a group's row under the group's name")
  func ledger() throws {
    let result = try extract([])
    #expect(result.exitCode == 0)
    #expect(result.standardError == "")
    #expect(
      column(16, of: result.standardOutput) == [
        "Albania", "Bolivia (Plurinational State of)", "Bolivia (Plurinational State of)", "Chile", "Albania",
        "Movement of Non-Aligned Countries", "Namibia", "Chile", "France",
      ])
    let again = try program.run(["extract", "-"], input: Array(result.standardOutput.utf8))
    #expect(again.standardOutput == result.standardOutput)
    #expect(column(16, of: try extract(["--names", "fr"]).standardOutput)[0] == "Albanie")
  }

  @Test(
    "Each option that selects leaves out what it says",
    arguments: [
      (["--from", "2021-11-16"], "BOL CHL ALB NAM NAM CHL FRA"), (["--until", "2021-11-12"], "ALB BOL"),
      (["--session", "75"], ""), (["--session", "75,76", "--roles", "cosponsor"], "ALB"),
      (["--body", "A"], ""),
      (["--body", "A/C.3", "--roles", "against"], "FRA"),
      (["--without-rosters", "--roles", "sponsor"], "ALB BOL BOL CHL NAM"),
      (["--group", "EU"], "FRA"), (["--group", "NAM"], "BOL BOL CHL NAM CHL"),
      (["--group", "Union européenne"], "FRA"),
    ])
  func selection(options: [String], expected: String) throws {
    let result = try extract(options)
    #expect(result.exitCode == 0)
    #expect(column(15, of: result.standardOutput).joined(separator: " ") == expected)
  }

  @Test("A group that the registry does not have is one sentence and exit code 2")
  func unknownGroup() throws {
    let result = try extract(["--group", "European Unoin"])
    #expect(result.exitCode == 2)
    #expect(result.standardOutput == "")
    #expect(
      result.standardError
        == "sponsor-report: --group \"European Unoin\": is not a group of the registry; did you mean EU (European Union)?\n"
    )
  }

  @Test("--with-absent adds the members in none of the lists, whatever else is selected")
  func absent() throws {
    let result = try extract(["--with-absent", "--roles", "not-voting,against", "--without-rosters"])
    let codes = column(15, of: result.standardOutput)
    // 193 members in 2021, less the two listed; France is listed first.
    #expect(codes.count == 193 - 2 + 1)
    #expect(codes.first == "FRA")
    #expect(!codes.contains("CHL"))
    #expect(!codes.contains("VAT"))
    let undated = Fixture.ledger.replacing("2021-11-16", with: "")
    let silent = try program.run(["extract", "-", "--with-absent"], input: Array(undated.utf8))
    #expect(!silent.standardOutput.contains("not-voting"))
    #expect(
      silent.standardError
        == "sponsor-report: A/76/1, vote 1: members that did not vote are not told, for its day is not known\n"
    )
    #expect(silent.exitCode == 0)
  }

  @Test("JSON has numbers as numbers and null for what is empty")
  func json() throws {
    let result = try extract(["--format", "json", "--roles", "in-favour"])
    #expect(
      result.standardOutput == """
        [
        {"document":"A/76/1","language":"en","session":76,"body":"A/C.3","date":"2021-11-16","paragraph":"5",\
        "start":70,"end":75,"draft":"A/C.3/76/L.2","title":"Two","resolution":null,"vote":1,"division":"whole",\
        "role":"in-favour","timing":null,"country":"CHL","name":"Chile","printed":"Chile","via":null,"group":null,\
        "reading":"exact"}
        ]

        """)
  }

  @Test("--strict makes an unread name exit code 1; without it the name is only counted")
  func strict() throws {
    let document = """
      Seventy-sixth session
      Third Committee

      1. At its 3rd meeting, on 12 November 2021, the Committee had before it a draft resolution entitled “Springs”
      (A/C.3/76/L.10), submitted by Albania, Ruritania and Zambia.

      """
    for (options, code) in [([], 0), (["--strict"], 1)] as [([String], Int32)] {
      let result = try program.run(["extract", "-"] + options, input: Array(document.utf8))
      #expect(result.exitCode == code)
      #expect(column(15, of: result.standardOutput) == ["ALB", "ZMB"])
      #expect(
        result.standardError
          == "sponsor-report: 1 name could not be read; \"sponsor-report check\" lists it\n")
    }
    #expect(try program.run(["extract", "-", "-q"], input: Array(document.utf8)).standardError == "")
  }
}
