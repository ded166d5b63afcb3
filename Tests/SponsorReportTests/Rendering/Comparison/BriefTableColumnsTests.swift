import Testing

@testable import sponsor_report

@Suite struct BriefTableColumnsTests {
  @Test("Columns in which no row says anything are left out; the first stays")
  func columns() {
    var table = Brief.Table(caption: "c", columns: [("a", false), ("b", true), ("c", false), ("d", true)])
    table.rows = [["", "1", "", ""], ["", "", "", "2"]]
    let left = table.withoutEmptyColumns
    #expect(left.columns.map(\.title) == ["a", "b", "d"] && left.columns.map(\.isNumber) == [false, true, true])
    #expect(left.rows == [["", "1", ""], ["", "", "2"]] && left.caption == "c")
    table.rows = []
    #expect(table.withoutEmptyColumns.columns.map(\.title) == ["a"])
  }
}
