import Testing

@testable import Sponsors

/// What a cell leaves open, and the whole table decides.
@Suite struct LedgerHabitsTests {
  /// The rows of a table with these columns; the others are empty.
  private func table(_ columns: [LedgerColumn], _ rows: [[String]]) -> [UInt8] {
    let cells = rows.map { row in
      LedgerColumn.allCases.map { column in
        if let index = columns.firstIndex(of: column) { return row[index] }
        return [.role: "sponsor", .country: "BOL", .reading: "exact"][column] ?? ""
      }
    }
    let lines = ([LedgerColumn.allCases.map(\.rawValue)] + cells).map { $0.joined(separator: ";") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func read(_ columns: [LedgerColumn], _ rows: [[String]]) throws(LedgerError) -> Ledger {
    try Ledger(csv: table(columns, rows)) { $0.text == "BOL" }
  }

  private func days(_ rows: String...) -> String {
    do throws(LedgerError) {
      return try read([.date], rows.map { [$0] }).map { $0.date?.iso ?? "" }.joined(separator: " ")
    } catch {
      return error.description
    }
  }

  @Test func oneDayTellsTheOrderOfAll() {
    #expect(days("12/11/2021", "25/11/2021", "") == "2021-11-12 2021-11-25 ")
    #expect(days("12/11/2021", "11/25/2021") == "2021-12-11 2021-11-25")
    #expect(days("11/12/21", "11/25/21") == "2021-11-12 2021-11-25")
    #expect(days("11/11/2021") == "2021-11-11")
  }

  @Test func whatNothingTellsIsRefused() {
    #expect(days("12/11/2021").hasPrefix("line 2, column date: “12/11/2021” may be 2021-11-12 or 2021-12-11, "))
    // Two orders in one table: each day has one reading or none.
    #expect(days("25/11/2021", "11/25/2021") == "2021-11-25 2021-11-25")
    #expect(days("25/11/2021", "11/25/2021", "12/11/2021").hasPrefix("line 4, "))
    // A year of two figures may stand first.
    #expect(days("25/11/21").hasPrefix("line 2, column date: “25/11/21” may be 2021-11-25 or 2025-11-21, "))
    #expect(days("44512").hasPrefix("line 2, column date: “44512” may be 2021-11-12 or 2025-11-13, "))
  }

  @Test func theSessionOfTheAssemblyTellsTheYear() throws {
    let columns: [LedgerColumn] = [.session, .body, .date]
    func days(_ rows: [[String]]) throws(LedgerError) -> [String] { try read(columns, rows).map { $0.date?.iso ?? "" } }
    #expect(try days([["76", "A/C.3", "44512"], ["", "", "44513"]]) == ["2021-11-12", "2021-11-13"])
    #expect(try days([["80", "A", "44512.0"]]) == ["2025-11-13"])
    #expect(try days([["76", "A/C.3", "25/11/21"], ["", "", "12/11/21"]]) == ["2021-11-25", "2021-11-12"])
    // The sessions of other bodies are counted otherwise; a special session tells nothing.
    #expect(throws: LedgerError.self) { try days([["48", "A/HRC", "44512"]]) }
    #expect(throws: LedgerError.self) { try days([["10", "A", "44512"]]) }
  }

  @Test func numbersOfTheTableTellWhatAMarkMeans() throws {
    func ends(_ first: String, _ second: String) throws(LedgerError) -> [Int] {
      try read([.start, .end], [["0", first], ["0", second]]).map(\.span.upperBound)
    }
    #expect(try ends("2.000", "2.210") == [2000, 2210])
    #expect(try ends("2.000", "5.0") == [2, 5])
    #expect(throws: LedgerError.cell(line: 2, column: .end, text: "2.000", problem: .severalNumbers([2, 2000]))) {
      try ends("2.000", "7")
    }
    #expect(throws: LedgerError.self) { try ends("2.000", "2,210") }
  }

  @Test func aWordForNoValueIsOneWhereItCanBeNothingElse() throws {
    let columns: [LedgerColumn] = [.vote, .title, .document]
    #expect(try read(columns, [["NA", "NA", "NA"], ["1", "Rights", "x"]]).map(\.title) == ["", "Rights"])
    // A document may be called so.
    #expect(try read(columns, [["NA", "NA", "NA"]]).map(\.document) == ["NA"])
    #expect(throws: LedgerError.cell(line: 2, column: .title, text: "NA", problem: .textOrNoValue)) {
      try read(columns, [["1", "NA", "x"]])
    }
    // In quotes it is another word than without: R puts texts into quotes, and no values not.
    #expect(throws: LedgerError.cell(line: 2, column: .title, text: "NA", problem: .textOrNoValue)) {
      try read(columns, [["NA", "\"NA\"", "x"]])
    }
  }

  @Test func paragraphsWithANothingBehindThePointAreNumbersIfAllAre() throws {
    #expect(try read([.paragraph], [["4.0"], [""], ["16.0"]]).map(\.paragraph) == ["4", "", "16"])
    for other in ["1.1", "4", "12 (a)"] {
      #expect(throws: LedgerError.cell(line: 2, column: .paragraph, text: "4.0", problem: .mangledSymbol)) {
        try read([.paragraph], [["4.0"], [other]])
      }
    }
    #expect(try read([.paragraph], [["1.10"], ["1.1"]]).map(\.paragraph) == ["1.10", "1.1"])
  }
}
