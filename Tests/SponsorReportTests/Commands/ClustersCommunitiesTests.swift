import Foundation
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ClustersCommunitiesTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// Albania and Bolivia have both texts, Chile and Namibia one: ties of 1 within the two, of 0.5 between them.
  private func clusters(_ options: [String], ledger: String = Fixture.ledger) throws -> ProgramResult {
    try program.run(["clusters", "-", "--method", "leiden"] + options, input: Array(ledger.utf8))
  }

  @Test("Communities of a network of a measure, by hand: 0.5 − 1.1·0.5 for the two pairs is the best")
  func measure() throws {
    let result = try clusters(["--network", "jaccard", "--resolution", "1.1"])
    #expect(
      result.standardOutput == """
        country,name,bloc,texts
        ALB,Albania,1,2
        BOL,Bolivia (Plurinational State of),1,2
        CHL,Chile,2,1
        NAM,Namibia,2,1

        """)
    #expect(result.exitCode == 0)
    for words in [
      "R = 2 texts compared", "leiden communities of the network of jaccard, modularity -0.05", "at resolution 1.1",
      "the best of 20 starts (reached by 20)", "seed 1", "made by sponsor-report",
    ] {
      #expect(result.standardError.contains(words), "\(words)")
    }
    let markdown = try clusters(["--network", "jaccard", "--resolution", "1.1", "-f", "markdown", "--seed", "7"])
    #expect(markdown.standardOutput.contains("2 blocs."))
    #expect(markdown.standardOutput.contains("seed 7"))
    #expect(!markdown.standardError.contains("Method"))
  }

  @Test("The constant Potts model: at γ between the two ties the pairs, above both nobody")
  func cpm() throws {
    let options = ["--network", "jaccard", "--quality", "cpm", "-q", "--resolution"]
    for (resolution, blocs) in [
      ("0.4", ["1", "1", "1", "1"]), ("0.9", ["1", "1", "2", "2"]), ("1.5", ["1", "2", "3", "4"]),
    ] {
      #expect(column(2, of: try clusters(options + [resolution]).standardOutput) == blocs)
    }
  }

  @Test("The scan: a plateau from 0.5 to 1, which is proposed")
  func scan() throws {
    let result = try clusters(["--network", "jaccard", "--quality", "cpm", "--scan"])
    let rows = result.standardOutput.split(separator: "\n")
    #expect(rows.first == "resolution,blocs,quality,plateau,length,proposed,partition")
    let proposed = rows.filter { $0.contains(",yes,") }
    #expect(proposed.count == 7 && proposed.allSatisfy { $0.hasSuffix("ALB BOL | CHL NAM") })
    #expect(proposed.first?.hasPrefix("0.5012,2,") == true)
    #expect(rows.count == 62)
    #expect(result.standardError.contains("61 resolutions from 0.001 to 1.0, 20 starts each"))
  }

  @Test("The backbone of two texts has no tie: everybody alone, and why is said")
  func backbone() throws {
    for network in [[], ["--network", "signed-backbone"]] {
      let result = try clusters(network)
      #expect(result.exitCode == 0)
      #expect(column(2, of: result.standardOutput) == ["1", "2", "3", "4"])
      #expect(result.standardError.contains("tied"))
      #expect(result.standardError.contains("sdsm backbone"))
    }
  }

  @Test("By agreement; Louvain too")
  func agreement() throws {
    let result = try program.run(
      ["clusters", "-", "--by", "agreement", "--method", "louvain", "--resolution", "1.1"],
      input: Array(VoteFixture.ledger.utf8))
    #expect(result.exitCode == 0)
    #expect(result.standardOutput.hasPrefix("country,name,bloc,votes\n"))
    #expect(result.standardError.contains("louvain communities of the network of lijphart"))
  }

  @Test("Plain modularity refuses negative ties, and names one; its signed form takes them")
  func negative() throws {
    func run(_ quality: String) throws -> ProgramResult {
      try program.run(
        ["clusters", "-", "--by", "agreement", "--measure", "pi-nominal", "--method", "leiden", "--quality", quality],
        input: Array(VoteFixture.ledger.utf8))
    }
    let refused = try run("modularity")
    #expect(refused.exitCode == 2 && refused.standardOutput == "")
    #expect(refused.standardError.contains("modularity has no meaning where ties are negative"))
    #expect(try run("signed").exitCode == 0)
  }

  @Test(
    "Options that mean nothing for the method are refused",
    arguments: [
      ["--count", "2"], ["--silhouette"], ["--stability", "100"], ["--measure", "jaccard"], ["--resolution", "-1"],
      ["--resolution", "x"], ["--scan", "--resolution", "1"], ["--starts", "0"],
      ["--network", "jaccard", "--alpha", "0.1"],
      ["--by", "agreement", "--network", "jaccard"], ["--by", "agreement", "--alpha", "0.1"], ["--quality", "potts"],
    ])
  func refused(options: [String]) throws { #expect(try clusters(options).exitCode == 64) }

  @Test("Options of communities are refused where a tree is asked for")
  func refusedOfTrees() throws {
    for options in [
      ["--network", "jaccard"], ["--scan"], ["--starts", "3"], ["--alpha", "0.1"], ["--quality", "cpm"],
    ] {
      let result = try program.run(["clusters", "-", "-k", "2"] + options, input: Array(Fixture.ledger.utf8))
      #expect(result.exitCode == 64, "\(options)")
    }
  }

  @Test("The same seed gives the same bytes for any number of threads")
  func sameBytes() throws {
    let options = ["--network", "jaccard", "--scan", "-q"]
    #expect(try clusters(options + ["-j", "1"]).standardOutput == clusters(options + ["-j", "3"]).standardOutput)
  }
}
