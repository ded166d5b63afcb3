// The laws of grammatical cases: every row declines a known name, and no official name is left out.

extension TableCheck {
  /// The forms of every row of `name-cases.tsv`, by language and name.
  var caseForms: [(language: String, name: String, place: TableProblem.Place, forms: [String])] {
    guard let table = tables["name-cases.tsv"] else { return [] }
    let (language, name) = (table.column("language"), table.column("name"))
    let columns = NameCases.columns.map { table.column($0) }
    return (0..<table.count).map { row in
      let text = table.text(row, name)
      let cells = columns.map { table.text(row, $0) }
      return (table.text(row, language), text, Self.place(table, row), NameCases.forms(of: text, cells))
    }
  }

  mutating func checkCases() {
    let rows = caseForms
    var declined: [String: Set<String>] = [:]
    for row in rows { declined[row.language, default: []].insert(row.name) }
    for language in Language.allCases {
      guard let names = declined[language.rawValue] else { continue }
      var known: Set<String> = []
      for (file, isWide) in [
        ("country-names.tsv", true), ("groups.tsv", true), ("country-aliases.tsv", false), ("group-aliases.tsv", false),
      ] {
        guard let table = tables[file] else { return }
        let column = table.column(isWide ? language.rawValue : "name")
        for row in 0..<table.count where isWide || table.text(row, table.column("language")) == language.rawValue {
          let name = table.text(row, column)
          known.insert(name)
          if let natural = naturalOrder(of: name) { known.insert(natural) }
          if isWide, !name.isEmpty, !names.contains(name) {
            report(table, row, .noCases(column: language.rawValue, name: name))
          }
        }
      }
      for row in rows where row.language == language.rawValue && !known.contains(row.name) {
        report(row.place, .casesOfNoName(name: row.name))
      }
    }
  }
}
