import Sponsors
import Testing

@Suite struct LedgerErrorTests {
  /// A good row with one cell replaced, on line 2.
  private func sentence(_ column: LedgerColumn, _ text: String) -> String {
    var values = "x,fr,76,A/C.3,2021-11-12,16,10,20,D,T,,3,whole,in-favour,after,BOL,,Bolivie,,EU,exact"
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    values[LedgerColumn.allCases.firstIndex(of: column) ?? 0] = text
    return sentence(LedgerCSVTests.header + "\n" + values.joined(separator: ",") + "\n")
  }

  private func sentence(_ table: String) -> String {
    do {
      _ = try Ledger(csv: Array(table.utf8)) { RandomLedger.codes.contains($0) }
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    (LedgerColumn.document, "anything", "no error"),
    (.language, "de", "“de” is not a language; write one of ar, zh, en, fr, ru, es, or leave the cell empty"),
    (.session, "76th", "“76th” is not a whole number of at least 0; write digits only"),
    (.session, "-1", "“-1” is not a whole number of at least 0; write digits only"),
    (
      .session, "99999999999999999999",
      "“99999999999999999999” is not a whole number of at least 0; write digits only"
    ),
    (.vote, "0", "“0” is not a whole number of at least 1; write digits only"),
    (.vote, "3.0", "no error"),
    (.vote, "3.5", "“3.5” is not a whole number of at least 1; write digits only"),
    (
      .end, "1.000",
      "“1.000” may be 1 or 1000, and nothing in the table decides; write digits only, "
        + "and have the spreadsheet treat the column as text"
    ),
    (
      .end, "2.21E+03",
      "“2.21E+03” is a rounded number; write all of its digits, taken from the ledger as it was before, "
        + "and have the spreadsheet treat the column as text"
    ),
    (
      .date, "12/11/2021",
      "“12/11/2021” may be 2021-11-12 or 2021-12-11, and nothing in the table decides; "
        + "write year-month-day, as in 2021-11-12, and have the spreadsheet treat the column as text"
    ),
    (
      .date, "12.11.1921",
      "“12.11.1921” is not a day; write year-month-day, as in 2021-11-12, "
        + "and have the spreadsheet treat the column as text"
    ),
    (
      .paragraph, "02/01/2026",
      "“02/01/2026” is what a spreadsheet makes of a paragraph that looks to it like a day or a number; "
        + "write it as it was before, and have the spreadsheet treat the column as text"
    ),
    (
      .title, "#NAME?",
      "“#NAME?” is what a spreadsheet shows where a formula fails; "
        + "write the text as it was before, and have the spreadsheet treat the column as text"
    ),
    (.title, "NA", "“NA” may be the text or stand for no value; leave the cell empty where there is none"),
    (
      .date, "2021-02-29",
      "“2021-02-29” is not a day; write year-month-day, as in 2021-11-12, "
        + "and have the spreadsheet treat the column as text"
    ),
    (.start, "a", "“a” is not a whole number of at least 0; write digits only"),
    (.end, "9", "“9” is before the start, 10; an end is the offset after the last byte of the name"),
    (.end, "10", "no error"),
    (
      .end, "",
      "the cell is empty, but the other end of the place is not; fill in both start and end, or neither"
    ),
    (
      .start, "",
      "the cell is empty, but the other end of the place is not; fill in both start and end, or neither"
    ),
    (
      .division, "all",
      "“all” is not a division; write one of whole, paragraph, amendment, motion, or leave the cell empty"
    ),
    (
      .role, "sponser",
      "“sponser” is not a role; write one of sponsor, cosponsor, withdrawn, introduced, in-favour, against, "
        + "abstaining, not-voting, intended-in-favour, intended-against, intended-abstaining, explanation, "
        + "statement, reply"
    ),
    (
      .role, "",
      "the cell is empty and should hold a role; write one of sponsor, cosponsor, withdrawn, introduced, in-favour, "
        + "against, abstaining, not-voting, intended-in-favour, intended-against, intended-abstaining, explanation, "
        + "statement, reply"
    ),
    (.timing, "later", "“later” is not a timing; write one of before, after, or leave the cell empty"),
    (
      .country, "Bolivia",
      "“Bolivia” is not a code; write the code of a delegation or group, as in BOL or EU "
        + "(“sponsor-report country NAME” tells it)"
    ),
    (
      .country, "",
      "the cell is empty and should hold a code; write the code of a delegation or group, as in BOL or EU "
        + "(“sponsor-report country NAME” tells it)"
    ),
    (
      .country, "XYZ",
      "the code “XYZ” is not in the registry; "
        + "write one that is (“sponsor-report country NAME” tells it), or add it to the tables"
    ),
    (
      .via, "XYZ",
      "the code “XYZ” is not in the registry; "
        + "write one that is (“sponsor-report country NAME” tells it), or add it to the tables"
    ),
    (
      .group, "=\u{7}" + String(repeating: "é", count: 70),
      "“= " + String(repeating: "é", count: 58)
        + "…” is not a code; write the code of a delegation or group, "
        + "as in BOL or EU (“sponsor-report country NAME” tells it)"
    ),
    (.reading, "sure", "“sure” is not a reading; write one of exact, repaired, roster, roster uncertain"),
    (
      .reading, "",
      "the cell is empty and should hold a reading; write one of exact, repaired, roster, roster uncertain"
    ),
  ])
  func aBadCellIsNamedWithItsCure(column: LedgerColumn, text: String, expected: String) {
    let place = expected == "no error" ? "" : "line 2, column \(column.rawValue): "
    #expect(sentence(column, text) == place + expected)
  }

  @Test func aBadHeaderIsNamedWithItsCure() {
    let all = LedgerColumn.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(sentence("") == "line 1: the table is empty; a ledger begins with the columns \(all)")
    let shorter = LedgerCSVTests.header.replacing(",via", with: "")
    #expect(
      sentence("\n" + shorter + "\n")
        == "line 2: the header lacks the column via; put it back, with empty cells where nothing is known; "
        + "a ledger has the columns \(all), "
        + "in any order (name may be missing)")
    #expect(
      sentence(shorter.replacing("draft,", with: ""))
        == "line 1: the header lacks the columns draft, via; put them back, with empty cells where nothing is "
        + "known; a ledger has the columns \(all), "
        + "in any order (name may be missing)")
    #expect(
      sentence(LedgerCSVTests.header + ",role\n")
        == "line 1: the header has the column role twice; keep one of them")
  }

  @Test func aHeaderThatIsNotTheFirstRowIsNamedWithItsCure() {
    let all = LedgerColumn.allCases.map(\.rawValue).joined(separator: ", ")
    let row = "x,fr,76,A/C.3,2021-11-12,16,10,20,D,T,,3,whole,in-favour,after,BOL,,Bolivie,,EU,exact\n"
    #expect(
      sentence(row + LedgerCSVTests.header + "\n")
        == "line 2: the header stands below other rows; move it to the first row")
    #expect(sentence(row + row) == "line 1: the header is not there; put back, as the first row, \(all)")
  }

  @Test func aRowThatIsNotOneIsNamedWithItsCure() {
    let header = LedgerCSVTests.header
    let commas = String(repeating: ",", count: 21)
    #expect(
      sentence(header + "\n\n" + commas + "x\n") == "line 3: the row has 22 cells and the header 21; "
        + "put cells that hold a separator into quotes, or name the columns in the header")
    #expect(
      sentence(header + "\nx,\"y") == "line 2, character 3: the quoted cell that opens here is never closed; "
        + "close it with a quote, and write quotes inside it twice")
  }
}
