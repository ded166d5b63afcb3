import Sponsors
import Testing

@Suite struct LedgerProblemsTests {
  private func problems(_ rows: [String], most: Int = 10) -> [LedgerError] {
    let table = ([LedgerCSVTests.header] + rows).joined(separator: "\n")
    do {
      _ = try Ledger.reading(csv: Array(table.utf8), mostProblems: most) { RandomLedger.codes.contains($0) }
      return []
    } catch {
      return error.all
    }
  }

  private let good = "x,,,,,,,,,,,,,sponsor,,BOL,,,,,exact"
  private let wrongRole = "x,,,,,,,,,,,,,sponser,,BOL,,,,,exact"
  private let wrongCode = "x,,,,,,,,,,,,,sponsor,,QQQ,,,,,exact"

  @Test func everyRowThatIsWrongIsTold() {
    let found = problems([good, wrongRole, good, wrongCode, good])
    #expect(found.map(\.description).map { $0.prefix(6) } == ["line 3", "line 5"])
    #expect(found.last == .cell(line: 5, column: .country, text: "QQQ", problem: .unknownCode))
  }

  @Test func afterSomeTheReadingStops() {
    #expect(problems(Array(repeating: wrongRole, count: 30)).count == 10)
    #expect(problems([wrongRole, wrongCode], most: 1).count == 1)
  }

  @Test func aQuoteThatIsNeverClosedIsTheLast() {
    let found = problems([wrongRole, "\"" + good, wrongCode])
    #expect(found.last == .malformed(.unterminatedQuote(line: 3, column: 1)))
    #expect(found.count == 2)
  }

  @Test func aLedgerWithoutProblemsHasNone() { #expect(problems([good, good]) == []) }
}
