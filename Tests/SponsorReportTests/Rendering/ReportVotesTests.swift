import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReportVotesTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// A draft of Albania and France on which France abstains in the committee and votes for in plenary.
  private static let swing: String = {
    var text = VoteFixture.header
    for (country, place) in [("ALB", 0), ("FRA", 2)] {
      text +=
        "A/C.3/76/L.1,en,76,A/C.3,2021-11-01,,\(place),\(place + 1),A/C.3/76/L.1,,,,,sponsor,,\(country),,x,,,exact\n"
    }
    for (document, body, day, french) in [
      ("A/76/462", "A/C.3", "2021-11-12", "abstaining"), ("A/76/PV.53", "A", "2021-12-16", "in-favour"),
    ] {
      for (country, role) in [("ALB", "in-favour"), ("FRA", french), ("MLI", "against")] {
        text += "\(document),en,76,\(body),\(day),,0,1,A/C.3/76/L.1,,,1,whole,\(role),,\(country),,x,,,exact\n"
      }
    }
    return text
  }()

  private func report<Result>(
    _ ledger: String, _ options: [String] = [], _ body: (URL, ProgramResult) throws -> Result
  ) throws -> Result {
    try withScratchFolder { folder in
      try Data(ledger.utf8).write(to: folder.appendingPathComponent("in.csv"))
      let result = try program.run(["report", "in.csv", "-o", "out"] + options, folder: folder)
      return try body(folder.appendingPathComponent("out"), result)
    }
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("With recorded votes there are four more files and a section")
  func votes() throws {
    try report(Self.swing) { folder, result in
      #expect(result.exitCode == 0)
      #expect(
        try text("votes/swing.csv", in: folder) == """
          first_document,first_vote,second_document,second_vote,draft,resolution,country,name,from,to
          A/76/462,1,A/76/PV.53,1,A/C.3/76/L.1,,FRA,France,abstaining,in-favour

          """)
      #expect(column(4, of: try text("votes/agreement.csv", in: folder)) == ["2", "2", "2"])
      #expect(try text("votes/cohesion.csv", in: folder).contains("\nEU,European Union,"))
      let against = try text("votes/sponsorship-against-vote.csv", in: folder)
      // The row of the ledger that makes France a sponsor.
      #expect(against.contains(",FRA,France,sponsor,sponsored-abstaining,2,"))
      let page = try text("report.md", in: folder)
      #expect(page.contains("\n## Votes\n\n2 of 2 recorded votes compared (votes on whole or not stated)"))
      #expect(
        page.contains("- [Albania](delegations/ALB.md) and [Mali](delegations/MLI.md): 0.00 percent of 2 votes\n"))
      #expect(
        page.contains("Once a sponsor did not vote for its text:\n\n- [France](delegations/FRA.md) abstained on "))
      #expect(page.contains("1 text was voted on in both; 1 position changed"))
      #expect(page.contains("[votes/swing.csv](votes/swing.csv)"))
      #expect(page.contains("1000 random groups a group, seed 1."))
    }
  }

  @Test("A second report replaces the first, folder of votes included")
  func again() throws {
    try withScratchFolder { folder in
      try Data(Self.swing.utf8).write(to: folder.appendingPathComponent("in.csv"))
      for _ in 0..<2 {
        #expect(try program.run(["report", "in.csv", "-o", "out"], folder: folder).exitCode == 0)
      }
    }
  }

  @Test("Without votes, or where roles are taken away, nothing is said of them")
  func none() throws {
    let none = Self.swing.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n"
    for (ledger, options) in [(none, []), (Self.swing, ["--roles", "sponsor"])] {
      try report(ledger, options) { folder, result in
        #expect(result.exitCode == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("votes").path))
        let page = try text("report.md", in: folder)
        #expect(!page.contains("## Votes") && !page.contains("votes/"))
      }
    }
  }
}
