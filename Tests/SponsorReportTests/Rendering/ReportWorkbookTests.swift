import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct ReportWorkbookTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// Writes a report on `ledger` and gives its folder.
  private func report<Result>(
    on ledger: String, _ options: String..., body: (URL) throws -> Result
  ) throws -> Result {
    try Fixture.folder(["ledger.csv": Array(ledger.utf8)]) { folder in
      let result = try program.run(["report", "ledger.csv", "--output", "report"] + options, folder: folder)
      #expect(result.exitCode == 0, "\(result.standardError)")
      return try body(folder.appendingPathComponent("report"))
    }
  }

  private func bytes(_ name: String, in folder: URL) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  @Test("The sheets in their order, with the rows of the files")
  func sheets() throws {
    try report(on: Fixture.ledger) { folder in
      let workbook = try OpenedWorkbook(try bytes("report.xlsx", in: folder))
      #expect(
        workbook.names == [
          "read me", "delegations", "drafts", "ledger", "incidence", "overlap", "pairs", "blocs", "votes", "agreement",
          "review",
        ])
      let delegations = try workbook.sheet("delegations")
      // Albania sponsors L.1, joins L.2, and shares both with Bolivia.
      let albania = ["A2", "C2", "D2", "E2", "G2", "O2", "Q2", "R2"].map { delegations.cells[$0]?.value }
      #expect(albania == ["ALB", "Group of Eastern European States", "2", "1", "1", "BOL", "2", "1"])
      let votes = try workbook.sheet("votes")
      #expect(
        ["A2", "B2", "E2", "J2", "K2", "L2", "M2"].map { votes.cells[$0]?.value } == [
          "A/76/1", "1", "44516", "1", "1", "0", "2",
        ])
      let ledger = try workbook.sheet("ledger")
      #expect(ledger.cells.keys.compactMap { Int($0.drop { !$0.isNumber }) }.max() == 10)
      #expect(ledger.cells["E2"] == .init(type: "n", value: "44512", style: CellStyle.day.rawValue))
      let overlap = try workbook.sheet("overlap")
      #expect(["A2", "C2", "D2", "C3"].map { overlap.cells[$0]?.value } == ["ALB", "2", "2", "2"])
      #expect(overlap.attributes["cfRule"]?["type"] == "colorScale")
      #expect(overlap.attributes["pane"]?["topLeftCell"] == "C2")
      let page = String(decoding: try bytes("report.md", in: folder), as: UTF8.self)
      #expect(page.contains("[report.xlsx](report.xlsx)"))
    }
  }

  @Test("What a document says runs nowhere and breaks nothing")
  func attacks() throws {
    let titles = [
      "=HYPERLINK(\"http://x\",\"y\")", "<script>alert(1)</script>", "]]>", "a\u{202E}b", "\u{1}\u{B}", "\t=1+1",
      "@x", "-1",
      String(repeating: "long ", count: 2_000), String(repeating: "x", count: 40_000),
    ]
    var ledger = Fixture.ledger
    for (number, title) in titles.enumerated() {
      let quoted = title.replacing("\"", with: "\"\"")
      for code in ["ALB", "BOL"] {
        ledger +=
          "A/76/1,en,76,A/C.3,2021-11-12,1,0,7,A/C.3/76/L.\(10 + number),\"\(quoted)\",,,,sponsor,,\(code),,=x,,,exact\n"
      }
    }
    try report(on: ledger) { folder in
      let workbook = try OpenedWorkbook(try bytes("report.xlsx", in: folder))
      let drafts = try workbook.sheet("drafts")
      for (number, title) in titles.dropLast().enumerated() {
        let cell = try #require(drafts.cells["C\(number + 4)"])
        #expect(Array(cell.value.utf8) == Array(title.utf8))
        #expect(cell.type == "s")
      }
      #expect(drafts.cells["C\(titles.count + 3)"]?.value.hasSuffix("x … [cut: 40000 characters]") == true)
      let readMe = try workbook.sheet("read me").cells.values.map(\.value)
      #expect(readMe.contains { $0.hasPrefix("1 text is longer than 32767 characters") })
      let printed = try workbook.sheet("ledger").cells["R12"]
      #expect(printed == .init(type: "s", value: "=x", style: CellStyle.guarded.rawValue))
    }
  }

  @Test("The same input gives the same bytes; nothing to compare gives heads")
  func sameBytes() throws {
    let one = try report(on: Fixture.ledger, "--seed", "2") { try bytes("report.xlsx", in: $0) }
    let two = try report(on: Fixture.ledger, "--seed", "2", "--jobs", "1") { try bytes("report.xlsx", in: $0) }
    #expect(one == two)
    let header = String(Fixture.ledger.prefix { $0 != "\n" }) + "\n"
    try report(on: header) { folder in
      let workbook = try OpenedWorkbook(try bytes("report.xlsx", in: folder))
      for name in workbook.names.dropFirst() {
        #expect(try workbook.sheet(name).cells.keys.allSatisfy { $0.hasSuffix("1") }, "\(name)")
      }
      let what = try workbook.sheet("read me").cells.values.map(\.value)
      #expect(what.contains { $0.contains("no recorded vote was read") })
    }
  }

  @Test("For Excel every CSV file of the folder has its form, and the ledger is read back as it was")
  func csvForExcel() throws {
    try report(on: Fixture.ledger, "--csv", "excel") { folder in
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
      #expect(files.count >= 14 && files.contains("votes/agreement.csv"))
      for file in files {
        let content = try bytes(file, in: folder)
        #expect(content.starts(with: [0xEF, 0xBB, 0xBF]), "\(file)")
        #expect(content.suffix(2) == [0x0D, 0x0A], "\(file)")
      }
      let back = try program.run(["extract", "ledger.csv"], folder: folder)
      let direct = try program.run(["extract", "-"], input: Array(Fixture.ledger.utf8))
      #expect(back.standardOutput == direct.standardOutput && back.exitCode == 0)
    }
  }
}
