import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ComparePartitionsTests {
  private func compare(_ files: [String: String], _ names: [String], _ options: [String] = []) throws -> ProgramResult {
    try Fixture.folder(files.mapValues { Array($0.utf8) }) { folder in
      try BuiltProgram("sponsor-report").run(
        ["compare"] + options + ["--partitions"] + names.map { folder.appendingPathComponent($0).path })
    }
  }

  /// 0011 against 0012, of which only the second holds Mali.
  private static let files = [
    "a.csv": "country,bloc\nALB,1\nAND,1\nBEL,2\nBOL,2\n",
    "b.csv": "bloc,country\nx,Albania\nx,AND\ny,BEL\nz,Bolivia (Plurinational State of)\nz,MLI\n",
  ]

  @Test("The published values, from tables of two makers")
  func indices() throws {
    let result = try compare(Self.files, ["a.csv", "b.csv"])
    #expect(result.exitCode == 0)
    let cells = (0..<12).map { column($0, of: result.standardOutput)[0] }
    #expect(Array(cells[2...4]) == ["4", "0", "1"])
    for (cell, value) in zip(cells[5...], [5.0 / 6, 4.0 / 7, 0.8, 2.0 / 3, 4.0 / 7, 0.34657359, 0.5]) {
      #expect(abs((Double(cell) ?? 9) - value) < 1e-8)
    }
    #expect(result.standardError.contains("b.csv: MLI\n"))
    #expect(result.standardError.contains("Method: P = 2 partitions compared; counted: delegations that both hold"))
  }

  @Test("Matched blocs and who differs")
  func matched() throws {
    let result = try compare(Self.files, ["a.csv", "b.csv"], ["--matched", "-q"])
    let rows = result.standardOutput.split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).joined(separator: ",") }
    #expect(rows == ["1,x,2,1,ALB AND,,", "2,y,1,0.5,BEL,BOL,", ",z,0,,,,BOL MLI"])
    let page = try compare(Self.files, ["a.csv", "b.csv"], ["-f", "markdown"]).standardOutput
    #expect(page.contains("- Bloc 2 and bloc y: 1 in both, Jaccard 0.50; only in the first: Bolivia"))
    #expect(page.contains("- Bloc z of the second has no counterpart: Bolivia (Plurinational State of) and Mali.\n"))
  }

  @Test("What cannot be compared is refused with file and line")
  func refused() throws {
    let wrong = try compare(["a.csv": "country,bloc\nAtlantis,1\n", "b.csv": "x\n"], ["a.csv", "b.csv"])
    #expect(wrong.exitCode == 2 && wrong.standardOutput == "")
    #expect(wrong.standardError.contains("a.csv: line 2: “Atlantis” is no delegation"))
    #expect(wrong.standardError.contains("b.csv: line 1: there is no column “country”"))
    #expect(try compare(Self.files, ["a.csv"]).standardError.contains("give two or more"))
    #expect(try usageError("compare L.1 --partitions a b")?.sentence.contains("has no use for \"L.1\"") == true)
    #expect(try usageError("compare L.1 --in x --matched")?.sentence.contains("means nothing without") == true)
  }
}
