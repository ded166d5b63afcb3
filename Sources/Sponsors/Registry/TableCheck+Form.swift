// What a cell may look like, without asking what it says.

extension TableCheck {
  mutating func checkForm() {
    for (file, columns) in Self.columns {
      guard let table = tables[file] else { continue }
      let positions = columns.map { (name: $0, column: table.column($0)) }
      for row in 0..<table.count {
        for (name, column) in positions { checkCell(table, row, name, table.bytes(row, column)) }
        checkScripts(table, row)
      }
    }
  }

  private mutating func checkCell(_ table: Table, _ row: Int, _ column: String, _ cell: ArraySlice<UInt8>) {
    var text: String { String(decoding: cell, as: UTF8.self) }
    let space = UInt8(ascii: " ")
    let quote = UInt8(ascii: "\"")
    guard let first = cell.first, let last = cell.last else {
      if Self.neverBlank.contains(column) { report(table, row, .blank(column: column)) }
      return
    }
    if first == space || last == space { report(table, row, .untrimmed(column: column, cell: text)) }
    if cell.count > 1, first == quote, last == quote {
      report(table, row, .quoted(column: column, cell: text))
    }
    if Self.hasUnusualSpace(cell) { report(table, row, .spaces(column: column, cell: text)) }
    if Self.hasCombiningMark(cell) { report(table, row, .decomposed(column: column, cell: text)) }
    if let form = Self.form(of: column), !form.fits(cell) {
      report(table, row, .badCell(column: column, cell: text, form: form.words))
    }
  }

  /// Columns without which a row says nothing; a group may lack names in some languages.
  private static let neverBlank: Set<String> = [
    "code", "group", "kind", "language", "name", "strength", "meaning", "phrase", "example", "element",
    "genitive", "dative", "accusative", "instrumental", "prepositional", "printed", "meant",
  ]

  private struct Form {
    let words: String
    let fits: (ArraySlice<UInt8>) -> Bool
  }

  private static func form(of column: String) -> Form? {
    switch column {
    case "code", "group", "continues", "regional_group":
      Form(words: "a code of one to eight capital letters or digits") { DelegationCode(bytes: $0) != nil }
    case "member_from", "member_until", "first_day", "last_day":
      Form(words: "a day as 2021-11-12, or leave it blank") { Day(iso: $0) != nil }
    case "iso2":
      Form(words: "two capital letters") { $0.count == 2 && $0.allSatisfy { (0x41...0x5A).contains($0) } }
    case "m49":
      Form(words: "three digits, zeros included") {
        $0.count == 3 && $0.allSatisfy { (0x30...0x39).contains($0) }
      }
    case "strokes": Form(words: Collation.strokesForm) { Collation.strokes($0) != nil }
    case "printed", "meant":
      Form(words: column == "meant" ? Misreadings.meantForm : Misreadings.printedForm) {
        Misreadings.fits(String(decoding: $0, as: UTF8.self), isMeant: column == "meant")
      }
    case "kind": words(Country.Kind.allCases.map(\.rawValue))
    case "strength": words(NameEntry.Strength.allCases.map(\.rawValue))
    case "language": words(Language.allCases.map(\.rawValue))
    default: nil
    }
  }

  private static func words(_ words: [String]) -> Form {
    Form(words: "one of " + words.joined(separator: ", ")) {
      words.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Two spaces together, or a no-break or other special space (C2 A0, E2 80 80…8B, E2 80 AF, E3 80 80).
  private static func hasUnusualSpace(_ cell: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var before: UInt8 = 0
    for byte in cell {
      if byte == 0x20, previous == 0x20 { return true }
      if previous == 0xC2, byte == 0xA0 { return true }
      if before == 0xE2, previous == 0x80, (0x80...0x8B).contains(byte) || byte == 0xAF { return true }
      if before == 0xE3, previous == 0x80, byte == 0x80 { return true }
      (before, previous) = (previous, byte)
    }
    return false
  }

  /// A combining accent U+0300…U+036F (CC 80…CD AF), or a hamza or madda U+0653…U+0655 (D9 93…95) that Arabic has
  /// composed letters for. The standard library has no normalization to compare with, and names hold no letter that
  /// lacks its composed form.
  private static func hasCombiningMark(_ cell: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in cell {
      if previous == 0xCC, byte >= 0x80 { return true }
      if previous == 0xCD, (0x80...0xAF).contains(byte) { return true }
      if previous == 0xD9, (0x93...0x95).contains(byte) { return true }
      previous = byte
    }
    return false
  }
}
