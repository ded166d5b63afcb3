// Names that are printed must have a place in their language's alphabet.

extension TableCheck {
  /// Checks that every Chinese character of an official name has a reading. Aliases are never printed, so that they need
  /// none.
  mutating func checkCollation() {
    guard let alphabet = tables["collation.tsv"] else { return }
    var known: Set<UInt32> = []
    for row in 0..<alphabet.count {
      known.formUnion(alphabet.text(row, alphabet.column("element")).unicodeScalars.map(\.value))
    }
    for file in ["country-names.tsv", "groups.tsv"] {
      guard let table = tables[file], let column = table.column(Language.zh.rawValue) else { continue }
      for row in 0..<table.count {
        let name = table.text(row, column)
        var told: Set<UInt32> = []
        for scalar in name.unicodeScalars
        where scalar.properties.isIdeographic && !known.contains(scalar.value) && told.insert(scalar.value).inserted {
          report(table, row, .noReading(character: String(scalar), name: name))
        }
      }
    }
  }
}
