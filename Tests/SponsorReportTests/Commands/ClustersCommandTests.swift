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
      country,name,bloc,texts,silhouette
      ALB,Albania,1,2,1
      BOL,Bolivia (Plurinational State of),1,2,1
      CHL,Chile,2,1,1
      NAM,Namibia,2,1,1

      """
    for options in [["--count", "2"], ["-k", "2", "--method", "single"], ["--height", "0.49"], ["--silhouette"]] {
      let result = try clusters(options)
      #expect(result.standardOutput == expected, "\(options)")
      #expect(result.exitCode == 0)
    }
    #expect(column(2, of: try clusters(["--height", "0.5"]).standardOutput) == ["1", "1", "1", "1"])
    let json = try clusters(["-k", "2", "-f", "json"]).standardOutput
    #expect(
      json.hasPrefix(
        "{\"rows\":[\n{\"country\":\"ALB\",\"name\":\"Albania\",\"bloc\":1,\"texts\":2,\"silhouette\":1},\n"))
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

  @Test("How well the tree keeps the distances and delegations lie in their blocs is said in every format")
  func quality() throws {
    let rule = "average linkage of 1 - jaccard, cut into 3"
    // Three blocs: Albania and Bolivia, Chile, Namibia, or the like; who is alone has 0.
    for format in ["csv", "markdown", "json"] {
      let result = try clusters(["-k", "3", "-f", format])
      let said = format == "csv" ? result.standardError : result.standardOutput
      #expect(said.contains(rule), "\(format)")
      #expect(said.contains("; cophenetic correlation 1; mean silhouette 0.5; made by sponsor-report"), "\(format)")
    }
    #expect(column(4, of: try clusters(["-k", "1"]).standardOutput) == ["", "", "", ""])
    #expect(try clusters([]).standardError.contains("linkage of 1 - jaccard; cophenetic correlation 1; made by"))
  }

  @Test("Ward's linkage takes Euclidean distances and refuses others before anything is read")
  func ward() throws {
    for (measure, formula) in [
      ("cosine", "sqrt(1 - cosine)"), ("root-cosine", "sqrt(1 - cosine)"), ("root-jaccard", "sqrt(1 - jaccard)"),
      ("euclidean", "sqrt(a + b - 2 o)"),
    ] {
      let result = try clusters(["--method", "ward", "--measure", measure, "-k", "2"])
      #expect(column(2, of: result.standardOutput) == ["1", "1", "2", "2"])
      #expect(result.standardError.contains("ward linkage of \(formula), cut into 2"))
    }
    // √(1 − 1/√2), of two equal pairs √2 times that.
    let heights = column(3, of: try clusters(["--method", "ward", "-m", "cosine"]).standardOutput)
    #expect(heights.count == 3 && heights.dropLast() == ["0", "0"])
    #expect(abs((heights.last.flatMap(Double.init) ?? .nan) - 0.7653668647) < 1e-9)
    for options in [[], ["--measure", "jaccard"], ["--by", "agreement"]] {
      let result = try program.run(["clusters", "no-such-file", "--method", "ward"] + options)
      #expect(result.exitCode == 64)
      #expect(
        result.standardError.contains("is not; use root-jaccard or root-cosine or euclidean, or another linkage"))
    }
  }

  @Test("The optimal order of leaves, of a whole tree only")
  func leafOrder() throws {
    let texts = [("A", "ALB"), ("A", "NAM"), ("B", "NAM"), ("B", "CHL"), ("C", "CHL"), ("C", "BOL")]
    let header = Fixture.ledger.split(separator: "\n")[0]
    let rows = texts.enumerated().map { index, text in
      "A/76/1,en,76,A/C.3,2021-11-12,1,\(index),\(index + 1),A/C.3/76/\(text.0),,,,,sponsor,,\(text.1),,x,,,exact\n"
    }
    let ledger = "\(header)\n" + rows.joined()
    func members(_ options: [String]) throws -> String? {
      let result = try program.run(["clusters", "-", "-q"] + options, input: Array(ledger.utf8))
      return column(5, of: result.standardOutput).last
    }
    // A chain of neighbours: Albania and Namibia share a text, Namibia and Chile, Chile and Bolivia.
    #expect(try members([]) == "ALB NAM BOL CHL")
    #expect(try members(["--leaf-order", "optimal"]) == "ALB NAM CHL BOL")
    for cut in [["-k", "2"], ["--height", "1"], ["--silhouette"]] {
      #expect(try clusters(cut + ["--leaf-order", "optimal"]).exitCode == 64)
    }
  }

  @Test("Where nothing speaks for a cut, none is made")
  func noSilhouette() throws {
    let lines = Fixture.ledger.split(separator: "\n").map(String.init)
    let one = lines.filter { $0 == lines[0] || $0.contains("ALB") }.map { $0 + "\n" }.joined()
    let result = try program.run(["clusters", "-", "--silhouette", "-q"], input: Array(one.utf8))
    #expect(result.exitCode == 2)
    #expect(
      result.standardError
        == "sponsor-report: delegations compared: 1; no cut has a mean silhouette above 0, so nothing speaks for one; give the "
        + "number of clusters or a height\n")
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
    let blocs = try run(["-k", "2", "-q"]).standardOutput
    #expect(blocs.hasPrefix("country,name,bloc,votes,silhouette\nALB,Albania,1,3,0.33"))
    #expect(column(0, of: blocs) == ["ALB", "DEU", "FRA", "MLI"])
    #expect(column(2, of: blocs) == ["1", "2", "2", "1"])
    #expect(column(3, of: blocs) == ["3", "2", "3", "3"])
    // Albania and Mali: (1/2 - 1/3) / (1/2); the two others are no distance apart.
    for (found, expected) in zip(column(4, of: blocs), [1.0 / 3, 1, 1, 1.0 / 3]) {
      #expect(abs((Double(found) ?? .nan) - expected) < 1e-9)
    }
    let tree = try run(["--measure", "exact", "--method", "single"]).standardOutput
    // Germany and France took the same position in both votes that they share.
    #expect(column(1, of: tree).first == "DEU")
    let markdown = try run(["--height", "0", "-f", "markdown", "-q"]).standardOutput
    #expect(markdown.contains("Method: average linkage of full agreement less lijphart, cut at 0. 3 blocs."))
    #expect(markdown.contains("\nMethod: V = 3 of 4 recorded votes compared; "))
    #expect(markdown.contains("; average linkage of full agreement less lijphart, cut at 0; "))
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
    #expect(result.standardError.contains("; average linkage of 1 - simpson; "))
    // 1 - 2 / 3 between those of two texts and those of one.
    #expect(column(3, of: try clusters(["--measure", "dice", "-q"]).standardOutput).last == "0.33333333333333337")
    let refused = try clusters(["-m", "phi"])
    #expect(refused.exitCode == 64)
  }

  @Test("Options that mean nothing for what is compared are refused")
  func refused() throws {
    for options in [
      ["--measure", "exact"], ["--by", "agreement", "-m", "cosine"], ["--division", "whole"],
      ["--by", "agreement", "--roles", "sponsor"],
    ] {
      #expect(try clusters(options).exitCode == 64, "\(options)")
    }
    #expect(try clusters(["--by", "agreement", "-m", "benati-capurri"]).exitCode == 64)
  }
}
