import TestSupport
import Testing

@testable import Sponsors

/// Names that other programs read as another country or not at all: earlier names, names of States that are no more, names
/// of two at once, and names damaged in print, in six languages.
///
/// historic-names.tsv: `expected` is a code; `?` for a name that must not be read on that day; `ISR?` for a name of Israel
/// too damaged to be sure of. `⏎` is a line break.
@Suite struct HistoricNamesTests {
  private struct Row {
    let name: String
    let language: Language
    let day: Day
    let code: DelegationCode?
    let isRead: Bool
    let line: Int
  }

  private func rows() throws -> [Row] {
    let table = try Table.beside(
      #filePath, "historic-names.tsv", required: ["name", "language", "day", "expected", "note"])
    return try (0..<table.count).map { row in
      let expected = table.text(row, table.column("expected"))
      return Row(
        name: table.text(row, table.column("name")).replacing("⏎", with: "\n"),
        language: try #require(Language(rawValue: table.text(row, table.column("language")))),
        day: try #require(try table.day(row, table.column("day"))),
        code: DelegationCode(expected.replacing("?", with: "")), isRead: !expected.hasSuffix("?"),
        line: table.line(of: row))
    }
  }

  @Test func nineteenOfTwentyAreReadAndNoneWrong() throws {
    let registry = try programExtractor.get().registry
    let rows = try rows()
    #expect(rows.count >= 150)
    #expect(Set(rows.map(\.language)) == Set(Language.allCases))
    var right = 0
    for row in rows {
      for language in [row.language, nil] {
        let place = "historic-names.tsv:\(row.line): \(row.name)"
        switch registry.reading(of: row.name, on: row.day, language: language) {
        case .resolved(let code, _):
          #expect(row.isRead && code == row.code, "\(place) is read as \(code)")
          if language != nil, code == row.code { right += 1 }
        case .ambiguous, .unknown:
          #expect(!row.isRead, "\(place) is not read")
          if language != nil, row.code == nil { right += 1 }
        }
      }
    }
    print("historic and damaged names: \(right) of \(rows.count) right, the others not read")
    #expect(right * 100 >= rows.count * 95)
  }

  @Test func inAListTheyAreReadTheSame() throws {
    let tables = try programExtractor.get()
    for row in try rows() {
      let separator = row.language == .zh ? "、" : row.language == .ar ? "، " : ", "
      let others = ["ALB", "ZMB"].compactMap { DelegationCode($0) }
      let names = others.map { tables.registry.name(of: $0, in: row.language) }
      let text = FoldedText([names[0], row.name, names[1]].joined(separator: separator))
      let reading = ListReader(
        text: text, registry: tables.registry, formulas: tables.formulas, language: row.language, day: row.day
      ).read(from: 0, to: text.count)
      let codes = reading.items.compactMap { item -> DelegationCode? in
        if case .resolved(let code, _) = item.reading { return code }
        return nil
      }
      let wanted = row.isRead ? [others[0], row.code, others[1]].compactMap { $0 } : others
      if row.isRead {
        #expect(codes == wanted, "historic-names.tsv:\(row.line): \(row.name)")
      } else {
        #expect(Set(codes).subtracting(others).isSubset(of: row.code.map { [$0] } ?? []), "\(row.name)")
      }
    }
  }
}
