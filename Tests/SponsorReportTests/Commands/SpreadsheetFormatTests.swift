import Foundation
import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct SpreadsheetFormatTests {
  private let program: BuiltProgram

  init() throws { program = try BuiltProgram("sponsor-report") }

  /// Commands that write a table; `ledger.csv` is the made-up world.
  private static let commands = [
    "extract ledger.csv", "check ledger.csv", "overlap ledger.csv --measure jaccard", "overlap ledger.csv --pairs",
    "backbone ledger.csv --all-pairs", "backbone ledger.csv --prominence", "clusters ledger.csv",
    "clusters ledger.csv --count 2", "clusters ledger.csv --method leiden --network jaccard",
    "clusters ledger.csv --count 2 --stability 10", "clusters ledger.csv --count 2 --over-sessions",
    "agreement ledger.csv", "agreement ledger.csv --pairs", "clusters ledger.csv --by agreement",
    "cohesion ledger.csv --group AFRICAN --draws 0", "cohesion ledger.csv --group AFRICAN --votes",
    "compare L.1 L.2 --in ledger.csv", "compare L.2 --in ledger.csv", "delegation BOL ledger.csv",
    "country Bolivia Chile", "country --group EU",
  ]

  private func run(_ words: [String], in folder: URL) throws -> ProgramResult {
    try program.run(words, folder: folder)
  }

  private func records(_ bytes: [UInt8]) throws -> [[String]] {
    var (reader, record, rows) = (CSVReader(bytes), CSVRecord(), [[String]]())
    while try reader.read(into: &record) { rows.append((0..<record.count).map { record.text($0) }) }
    return rows
  }

  @Test("Every command's sheet and CSV for Excel hold what its CSV holds", arguments: commands)
  func formats(command: String) throws {
    try Fixture.folder(["ledger.csv": Array(Fixture.ledger.utf8)]) { folder in
      let words = command.split(separator: " ").map(String.init)
      func written(_ options: String...) throws -> [UInt8] {
        let result = try run(words + options + ["--output", "out"], in: folder)
        #expect(result.exitCode == 0, "\(result.standardError)")
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent("out")))
      }
      let plain = try records(try written("--format", "csv"))
      #expect(!plain.isEmpty)

      let excel = try written("--format", "csv", "--csv", "excel")
      #expect(excel.starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(Array(excel.suffix(2)) == [0x0D, 0x0A])
      let form = try records(excel)
      #expect(form.count == plain.count)
      for (row, expected) in zip(form, plain) {
        #expect(zip(row, expected).allSatisfy { $0 == $1 || $0.replacing(",", with: ".") == $1 }, "\(row)")
        #expect(row.count == expected.count)
      }

      let workbook = try OpenedWorkbook(try written("--format", "xlsx"))
      #expect(workbook.names == ["read me", "data"])
      let sheet = try workbook.sheet("data")
      for (number, row) in plain.enumerated() {
        for (column, text) in row.enumerated() {
          let cell = sheet.cells["\(CellPlace.letters(ofColumn: column))\(number + 1)"]
          let found = cell?.style == CellStyle.day.rawValue ? cell.flatMap(Self.iso) : cell?.value
          #expect(Self.isSame(found ?? "", text, isNumber: cell?.type == "n"), "\(row)")
        }
      }
    }
  }

  private static func iso(_ cell: OpenedWorkbook.Cell) -> String? {
    Int32(cell.value).map { Day(number: $0 - 25_569).iso }
  }

  private static func isSame(_ found: String, _ expected: String, isNumber: Bool) -> Bool {
    found == expected || isNumber && Double(found) == Double(expected)
  }

  @Test("The first sheet says how a result was made; nothing of it is on standard error")
  func method() throws {
    try Fixture.folder(["ledger.csv": Array(Fixture.ledger.utf8)]) { folder in
      let result = try run(
        ["overlap", "ledger.csv", "--names", "ar", "--format", "xlsx", "-o", "out.xlsx"], in: folder)
      #expect(result.standardError.isEmpty && result.standardOutput.isEmpty)
      let file = [UInt8](try Data(contentsOf: folder.appendingPathComponent("out.xlsx")))
      let workbook = try OpenedWorkbook(file)
      let readMe = try workbook.sheet("read me")
      #expect(readMe.cells.values.contains { $0.value.hasPrefix("Method: R = 2 texts compared; counted: ") })
      #expect(try workbook.sheet("data").attributes["sheetView"]?["rightToLeft"] == "1")
      #expect(readMe.attributes["sheetView"]?["rightToLeft"] == nil)
    }
  }

  @Test("A workbook is not written to a terminal")
  func terminal() throws {
    try Fixture.folder(["ledger.csv": Array(Fixture.ledger.utf8)]) { folder in
      for output in ["", "-o -"] {
        let result = try program.runInShell(
          "\"$PROGRAM\" extract ledger.csv --format xlsx \(output) > /dev/ptmx", folder: folder)
        #expect(result.exitCode == 64)
        #expect(result.standardError.contains("\"--format xlsx\" writes a file that a terminal cannot show"))
      }
      let result = try program.runInShell(
        "\"$PROGRAM\" extract ledger.csv --format xlsx -o out.xlsx > /dev/ptmx && head -c 2 out.xlsx", folder: folder)
      #expect(result.standardOutput == "PK")
    }
  }

  @Test(
    "A form of CSV is refused where no CSV is written",
    arguments: [
      ("extract ledger.csv --csv excel --format json", "\"--csv excel\" and \"--format json\" exclude each other"),
      ("overlap ledger.csv --csv excel -f gexf", "\"--csv excel\" and \"--format gexf\" exclude each other"),
      ("check ledger.csv --csv excel", "\"--csv excel\" means nothing without \"--format csv\""),
      ("extract ledger.csv --csv exel", "did you mean \"excel\"?"),
    ])
  func refused(command: String, sentence: String) throws {
    let result = try program.run(command.split(separator: " ").map(String.init))
    #expect(result.exitCode == 64)
    #expect(result.standardError.contains(sentence))
  }
}
