// Sorted tables keep changes small and show what stands twice.

extension TableCheck {
  /// What each table is sorted by; formulas stand as their readers try them.
  private static let keys: [(file: String, columns: [String])] = [
    ("collation.tsv", ["language", "element"]),
    ("countries.tsv", ["code", "member_from"]),
    ("country-aliases.tsv", ["code", "language", "name", "first_day"]),
    ("country-names.tsv", ["code", "first_day"]),
    ("group-aliases.tsv", ["group", "language", "name", "first_day"]),
    ("group-members.tsv", ["group", "code", "first_day"]),
    ("groups.tsv", ["group"]),
    ("misreadings.tsv", ["printed", "meant"]),
    ("name-cases.tsv", ["language", "name"]),
  ]

  /// Languages stand in the order in which the tables have their columns.
  private static let languages = ["en", "fr", "es", "ru", "zh", "ar"]

  mutating func checkOrder() {
    for (file, columns) in Self.keys {
      guard let table = tables[file] else { continue }
      let positions = columns.map { table.column($0) }
      var keys: [[[UInt8]]] = []
      for row in 0..<table.count {
        let key = zip(columns, positions).map { name, column in
          name == "language" ? Self.rank(table.text(row, column)) : Array(table.bytes(row, column))
        }
        if let previous = keys.last {
          let words = { (row: Int) in
            positions.map { table.text(row, $0) }.filter { !$0.isEmpty }.joined(separator: " ")
          }
          if key == previous {
            report(table, row, .repeated(key: words(row), first: Self.place(table, row - 1)))
          } else if Self.precedes(key, previous) {
            let before = keys.firstIndex { Self.precedes(key, $0) } ?? row - 1
            report(
              table, row,
              .unsorted(key: words(row), before: Self.place(table, before), beforeKey: words(before)))
          }
        }
        keys.append(key)
      }
    }
  }

  private static func precedes(_ key: [[UInt8]], _ other: [[UInt8]]) -> Bool {
    key.lexicographicallyPrecedes(other) { $0.lexicographicallyPrecedes($1) }
  }

  private static func rank(_ language: String) -> [UInt8] {
    [UInt8(languages.firstIndex(of: language) ?? languages.count)]
  }
}
