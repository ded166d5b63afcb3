import Testing

@testable import sponsor_report

@Suite struct PageTableTests {
  private func json(_ csv: String) throws -> String {
    String(decoding: try #require(PageTable(csv: Array(csv.utf8))).json.bytes, as: UTF8.self)
  }

  @Test("A column with repetition says which cell is in which row; one without has its cells in order")
  func columns() throws {
    #expect(
      try json("role,name\nsponsor,Chile\nsponsor,Peru\n")
        == #"{"columns":["role","name"],"cells":[{"cells":["sponsor"],"rows":[0,0]},{"cells":["Chile","Peru"]}]}"#)
  }

  @Test("Cells stay as the file has them: quotes undone, the apostrophe before a formula kept")
  func verbatim() throws {
    #expect(
      try json("a\n\"x, \"\"y\"\"\"\n'=1+1\n\"\"\n")
        == #"{"columns":["a"],"cells":[{"cells":["x, \"y\"","'=1+1",""]}]}"#)
  }

  @Test func aHeaderAloneHasNoRows() throws {
    #expect(try json("a,b\n") == #"{"columns":["a","b"],"cells":[{"cells":[]},{"cells":[]}]}"#)
  }

  @Test func whatIsNoCSVGivesNoTable() { #expect(PageTable(csv: Array("a\n\"open".utf8)).map { _ in true } == nil) }
}
