import Testing

@testable import sponsor_report

@Suite struct PageTableBytesTests {
  private func json(_ csv: String) throws -> [UInt8] { try #require(PageTable(csv: Array(csv.utf8))).json.bytes }

  @Test("A column keeps each cell once, and says which row has which; without repetition the cells are the rows")
  func cells() throws {
    #expect(
      try json("document,role\nA,sponsor\nB,sponsor\n")
        == Array(
          #"{"columns":["document","role"],"cells":[{"cells":["A","B"]},{"cells":["sponsor"],"rows":[0,0]}]}"#.utf8))
  }

  @Test("Cells that differ only in how an accent is written stay two")
  func accents() throws {
    let (one, other) = ("C\u{F4}te", "Co\u{302}te")
    #expect(
      try json("printed\n\(one)\n\(other)\n")
        == Array("{\"columns\":[\"printed\"],\"cells\":[{\"cells\":[\"\(one)\",\"\(other)\"]}]}".utf8))
  }

  @Test("The apostrophe that keeps a spreadsheet from running a cell stays: the page writes the file again")
  func apostrophe() throws {
    #expect(
      try json("printed\n'=1+1\n") == Array(#"{"columns":["printed"],"cells":[{"cells":["'=1+1"]}]}"#.utf8))
  }
}
