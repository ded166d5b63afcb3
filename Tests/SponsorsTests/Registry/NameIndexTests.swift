import TestSupport
import Testing

@testable import Sponsors

@Suite struct NameIndexTests {
  private func tables() throws -> NameTables {
    try NameTables(.standard, groups: CountryRegistry.readGroups(.standard))
  }

  /// What is made when it is first asked for can fail no more: each part of the program's own tables is read here.
  @Test func theProgramsOwnTablesAreReadInEveryScript() throws {
    let tables = try tables()
    var total = 0
    for script in Script.allCases {
      let index = try NameIndex(script, of: tables)
      #expect(index.names.count > 300, "\(script)")
      #expect(index.names.allSatisfy { $0.script == script })
      total += index.names.count
    }
    let registry = try programExtractor.get().registry
    #expect(registry.names.count == total)
    #expect(try CountryRegistry.readMemberships(.standard).count == registry.memberships.count)
  }

  /// No row of a table is lost between the scripts.
  @Test func everyRowIsInOneScript() throws {
    let names = try programExtractor.get().registry.names
    for (file, column) in [("country-aliases.tsv", "code"), ("group-aliases.tsv", "group")] {
      let table = try TableSet.standard.table(file, required: [column, "name"])
      let held = Set(names.map { "\($0.code) \($0.text)" })
      for row in 0..<table.count {
        let text = "\(try table.code(row, table.column(column))) \(table.text(row, table.column("name")))"
        #expect(held.contains(text), "\(file):\(table.line(of: row))")
      }
    }
  }

  @Test func aNameBeginningInOneScriptIsFoundFromAnother() throws {
    // `77国集团` begins with a digit, so it stands among the Latin names.
    let registry = try programExtractor.get().registry
    let text = FoldedText("77国集团和中国")
    #expect(registry.longestName(in: text, from: 0, to: text.count, on: nil, language: .zh) != nil)
  }

  /// Tables of a person are read at once, so that a wrong cell of any script is said.
  @Test(arguments: ["AAA|ru|Арл|maybe|||s|", "AAA|zh|甲|sure|1990||s|", "AAA|xx|أرل|sure|||s|"])
  func aWrongCellOfAnotherScriptIsSaid(row: String) {
    let last = "BBB|en|Old Borland"
    let toy = ToyTables().replacing(last, with: row + "\n" + last, in: "country-aliases.tsv")
    #expect(throws: TableError.self) { try CountryRegistry(tables: toy.tables) }
  }
}
