import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct WorkbookTests {
  /// A workbook with one sheet.
  private func opened(
    _ layout: Worksheet.Layout = Worksheet.Layout(), _ writeRows: (inout Worksheet) -> Void
  ) throws -> OpenedWorkbook {
    var workbook = Workbook(title: "Test")
    workbook.add("data", layout, writeRows)
    return try OpenedWorkbook(workbook.finished())
  }

  /// A sheet whose second row is made of these texts.
  private func cells(of texts: [String]) throws -> [String: OpenedWorkbook.Cell] {
    try opened { sheet in
      sheet.row(texts.indices.map { "column \($0)" })
      sheet.row(texts)
    }.sheet("data").cells
  }

  @Test("Numbers, days and texts are what they are")
  func kinds() throws {
    let sheet = try opened { sheet in
      sheet.row(["text", "whole", "real", "day"])
      sheet.cell("16")
      sheet.cell(-16)
      sheet.cell(0.1)
      sheet.cell(Day(iso: "2021-11-12"))
      sheet.endRow()
      sheet.cell("")
      sheet.cell(nil as Int?)
      sheet.cell(Double.nan)
      sheet.cell(nil as Day?)
      sheet.cell(3.0)
      sheet.cell(Double.infinity)
      sheet.cell(9_007_199_254_740_993)
      sheet.endRow()
    }.sheet("data")
    #expect(sheet.cells["A1"] == .init(type: "s", value: "text", style: CellStyle.header.rawValue))
    #expect(sheet.cells["A2"] == .init(type: "s", value: "16"))
    #expect(sheet.cells["B2"] == .init(type: "n", value: "-16"))
    #expect(sheet.cells["C2"] == .init(type: "n", value: "0.1"))
    // 2021-11-12 is 44512 in every spreadsheet.
    #expect(sheet.cells["D2"] == .init(type: "n", value: "44512", style: CellStyle.day.rawValue))
    #expect(["A3", "B3", "C3", "D3"].allSatisfy { sheet.cells[$0] == nil })
    #expect(sheet.cells["E3"] == .init(type: "n", value: "3"))
    #expect(sheet.cells["F3"] == .init(type: "s", value: "Inf"))
    // More digits than a cell has stay a text.
    #expect(sheet.cells["G3"] == .init(type: "s", value: "9007199254740993"))
  }

  /// Excel counts 1900-02-29, which never was: what is before it has no number.
  @Test(arguments: [
    ("1900-03-01", "61"), ("1945-10-24", "16734"), ("2000-02-29", "36585"), ("9999-12-31", "2958465"),
    ("1900-02-28", nil), ("0001-01-01", nil),
  ])
  func days(iso: String, number: String?) throws {
    let cell = try opened { sheet in
      sheet.cell(Day(iso: iso))
      sheet.endRow()
    }.sheet("data").cells["A1"]
    #expect(cell?.value == number ?? iso)
    #expect(cell?.type == (number == nil ? "s" : "n"))
  }

  @Test(
    "A text that would run, or break its part, stays as it is",
    arguments: [
      "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A1",
      "<script>alert(1)</script>",
      "]]>", "<![CDATA[", "&amp;", "&#x41;", "\"'", "a\u{202E}b", "\u{0}", "\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}",
      "a\r\nb\rc\nd",
      "_x0041_", "_x005F_", "__x000D__", "_x00", "\u{FFFE}\u{FFFF}\u{FFFD}", "\u{85}\u{2028}", "  spaces  ", "\u{FEFF}",
      "😀𝔘",
      "e\u{301} é", "'=1",
    ])
  func attacks(text: String) throws {
    let cell = try #require(try cells(of: ["other", text])["B2"])
    #expect(Array(cell.value.utf8) == Array(text.utf8))
    #expect(cell.type == "s")
    let wouldRun = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    #expect(cell.style == (wouldRun ? CellStyle.guarded : .plain).rawValue)
  }

  @Test("Texts that are equal to Swift and differ in bytes stay apart")
  func canonicalEquivalence() throws {
    let cells = try cells(of: ["e\u{301}", "\u{E9}"])
    #expect(cells["A2"]?.value.unicodeScalars.count == 2)
    #expect(cells["B2"]?.value.unicodeScalars.count == 1)
  }

  @Test("A long text is whole, one too long for a cell is cut and says so")
  func longTexts() throws {
    var workbook = Workbook(title: "Test")
    let (fits, tooLong) = (String(repeating: "x", count: 32_767), String(repeating: "😀", count: 20_000))
    workbook.add("data") { $0.row([String(repeating: "y", count: 10_000), fits, tooLong]) }
    #expect(workbook.cutTextCount == 1)
    var readMe = ReadMeSheet(title: "Test")
    readMe.addCuts(of: workbook) { _ in "" }
    readMe.add(to: &workbook)
    let opened = try OpenedWorkbook(workbook.finished())
    let cells = try opened.sheet("data").cells
    #expect(cells["A1"]?.value.utf16.count == 10_000)
    #expect(cells["B1"]?.value == fits)
    let cut = try #require(cells["C1"]?.value)
    #expect(cut.hasSuffix("😀 … [cut: 40000 characters]"))
    #expect((32_766...32_767).contains(cut.utf16.count))
    #expect(try opened.sheet("read me").cells["B3"]?.value.hasPrefix("1 text is longer than 32767 characters") == true)
  }

  @Test("What has no place in a sheet is left out and counted")
  func limits() throws {
    var layout = Worksheet.Layout()
    (layout.rowLimit, layout.columnLimit) = (3, 2)
    var workbook = Workbook(title: "Test")
    workbook.add("data", layout) { sheet in
      for row in 0..<5 { sheet.row((0..<4).map { "\(row) \($0)" }) }
    }
    let cut = try #require(workbook.cuts.first)
    #expect(cut == ("data", 5, 4))
    let opened = try OpenedWorkbook(workbook.finished())
    #expect(Set(try opened.sheet("data").cells.keys) == ["A1", "A2", "A3", "B1", "B2", "B3"])
    #expect(try opened.sheet("data").attributes["autoFilter"] == ["ref": "A1:B3"])
    #expect(CellPlace(row: CellPlace.rowLimit - 1, column: CellPlace.columnLimit - 1).name == "XFD1048576")
    #expect([0, 25, 26, 701, 702].map(CellPlace.letters) == ["A", "Z", "AA", "ZZ", "AAA"])
  }

  @Test("The head stays in sight, columns have a filter and a width")
  func layout() throws {
    var layout = Worksheet.Layout(frozenColumns: 2, isRightToLeft: true)
    layout.scale = Worksheet.Scale(start: CellPlace(row: 1, column: 1), greatest: 7)
    let opened = try opened(layout) { sheet in
      sheet.row(["code", "name", "a"])
      sheet.row(["AFG", String(repeating: "n", count: 100), String(repeating: "中", count: 10)])
    }
    let sheet = try opened.sheet("data")
    #expect(sheet.attributes["pane"]?["topLeftCell"] == "C2")
    #expect(sheet.attributes["pane"]?["state"] == "frozen")
    #expect(sheet.attributes["autoFilter"] == ["ref": "A1:C2"])
    #expect(sheet.attributes["sheetView"]?["rightToLeft"] == "1")
    let xml = opened.text(of: "xl/worksheets/sheet1.xml")
    // The head with its button, the bound, ten characters of double width.
    for (column, width) in [(1, 7), (2, 60), (3, 21)] {
      #expect(xml.contains("<col min=\"\(column)\" max=\"\(column)\" width=\"\(width)\""), "\(column)")
    }
    #expect(xml.contains("<conditionalFormatting sqref=\"B2:C2\">"))
    #expect(xml.contains("<cfvo type=\"num\" val=\"7.0\"/>"))
    #expect(!opened.text(of: "docProps/core.xml").contains("dcterms"))
  }

  @Test("Sheets have the order asked for, the first sheet leads to them")
  func order() throws {
    var workbook = Workbook(title: "Test & more")
    for name in ["c", "a", "b"] { workbook.add(name) { $0.row([name]) } }
    workbook.order(["a", "b", "c"])
    var readMe = ReadMeSheet(title: "Title")
    readMe.add("what", ["one", "two"])
    readMe.add(sheet: "b", "the second")
    readMe.add(to: &workbook)
    let opened = try OpenedWorkbook(workbook.finished())
    #expect(opened.names == ["read me", "a", "b", "c"])
    #expect(try opened.names.dropFirst().map { try opened.sheet($0).cells["A1"]?.value } == ["a", "b", "c"])
    let first = try opened.sheet("read me")
    #expect(
      ["A1", "A3", "B3", "B4", "A5", "B5"].map { first.cells[$0]?.value } == [
        "Title", "what", "one", "two", "b", "the second",
      ])
    #expect(first.attributes["hyperlink"]?["ref"] == "A5")
    #expect(first.attributes["hyperlink"]?["location"] == "'b'!A1")
    #expect(opened.text(of: "docProps/core.xml").contains("<dc:title>Test &amp; more</dc:title>"))
  }

  @Test("An empty table is a sheet too")
  func empty() throws {
    let opened = try opened { _ in }
    #expect(try opened.sheet("data").cells.isEmpty)
    #expect(opened.parts.first?.name == "[Content_Types].xml")
  }

  @Test("The same rows give the same bytes, and any text comes back", arguments: 1...5 as ClosedRange<UInt64>)
  func anyTexts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (0..<60).map { _ in (0..<5).map { _ in HostileText.random(using: &random) } }
    func file() -> [UInt8] {
      var workbook = Workbook(title: "Test")
      workbook.add("data") { sheet in for row in rows { sheet.row(row) } }
      return workbook.finished()
    }
    let bytes = file()
    #expect(bytes == file())
    let cells = try OpenedWorkbook(bytes).sheet("data").cells
    for (number, row) in rows.enumerated() {
      for (column, text) in row.enumerated() {
        let found = cells["\(CellPlace.letters(ofColumn: column))\(number + 1)"]?.value ?? ""
        #expect(Array(found.utf8) == Array(text.utf8), "seed \(seed)")
      }
    }
  }
}
