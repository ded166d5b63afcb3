// A Latin letter in a Russian word looks right and is never found.

extension TableCheck {
  /// Checks that the letters of names and phrases are of their language's script.
  mutating func checkScripts(_ table: Table, _ row: Int) {
    for language in Language.allCases {
      if let column = table.column(language.rawValue) { check(table, row, column, language, isPhrase: false) }
    }
    guard let column = table.column("language"), let language = Language(rawValue: table.text(row, column))
    else {
      return
    }
    let cells = [("name", false), ("element", true), ("phrase", true), ("example", true)]
    let columns = cells + NameCases.columns.map { ($0, false) }
    for (name, isPhrase) in columns {
      if let column = table.column(name) { check(table, row, column, language, isPhrase: isPhrase) }
    }
  }

  private mutating func check(_ table: Table, _ row: Int, _ column: Int, _ language: Language, isPhrase: Bool) {
    let cell = table.text(row, column)
    for scalar in cell.unicodeScalars where !Self.belongs(scalar.value, to: language, isPhrase: isPhrase) {
      let columnName =
        table.columns[column] == language.rawValue
        ? language.rawValue
        : "\(table.columns[column]) (\(language.rawValue))"
      report(table, row, .script(column: columnName, cell: cell, character: String(scalar)))
      return
    }
  }

  private static func belongs(_ scalar: UInt32, to language: Language, isPhrase: Bool) -> Bool {
    // Symbols of documents (A/C.3/78/L.41) are Latin in every language.
    if isPhrase, scalar < 0x80 { return true }
    // So are abbreviations in Chinese and Arabic (A3+集团), where no letter looks like them.
    if language == .zh || language == .ar, (0x41...0x5A).contains(scalar) { return true }
    switch scalar {
    case 0x20, 0x22, 0x26...0x3B: return true  // space & ' ( ) * + , - . / digits : ;
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0xAB, 0xBB: return true
    case 0x300...0x36F, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: return true  // told as what they are
    default: break
    }
    switch language {
    case .en, .fr, .es:
      return (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
        || (0xC0...0x17F).contains(scalar)
        || (0x218...0x21B).contains(scalar) || isPhrase && (scalar == 0xB0 || scalar == 0xBA)
    case .ru: return (0x400...0x45F).contains(scalar) || scalar == 0x7C || isPhrase && scalar == 0x2116
    case .ar: return (0x600...0x6FF).contains(scalar)
    case .zh:
      return (0x3400...0x9FFF).contains(scalar) || (0x3001...0x3015).contains(scalar)
        || (0xFF01...0xFF1F).contains(scalar) || scalar == 0xB7
    }
  }
}
