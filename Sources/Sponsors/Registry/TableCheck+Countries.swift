// Codes that tables take from each other, and what a kind says of the days.

extension TableCheck {
  mutating func checkCountries() {
    let countries = codes("countries.tsv", "code")
    let groups = codes("groups.tsv", "group")
    if let countries {
      for (file, column) in [
        ("country-names.tsv", "code"), ("country-aliases.tsv", "code"), ("group-members.tsv", "code"),
        ("countries.tsv", "continues"),
      ] { check(file, column, in: countries, of: "countries.tsv") }
    }
    if let groups {
      for (file, column) in [
        ("group-aliases.tsv", "group"), ("group-members.tsv", "group"), ("countries.tsv", "regional_group"),
      ] { check(file, column, in: groups, of: "groups.tsv") }
    }
    guard let table = tables["countries.tsv"] else { return }
    for row in 0..<table.count { checkKind(table, row) }
  }

  private func codes(_ file: String, _ column: String) -> Set<DelegationCode>? {
    guard let table = tables[file] else { return nil }
    return Set((0..<table.count).compactMap { Self.code(table, $0, column) })
  }

  private mutating func check(
    _ file: String, _ column: String, in known: Set<DelegationCode>, of other: String
  ) {
    guard let table = tables[file] else { return }
    for row in 0..<table.count {
      guard let code = Self.code(table, row, column), !known.contains(code) else { continue }
      report(table, row, .unknownCode(column: column, code: code.text, table: other))
    }
  }

  private mutating func checkKind(_ table: Table, _ row: Int) {
    let word = table.text(row, table.column("kind"))
    let hasFrom = !table.bytes(row, table.column("member_from")).isEmpty
    let hasUntil = !table.bytes(row, table.column("member_until")).isEmpty
    switch Country.Kind(rawValue: word) {
    case .member where !hasFrom: report(table, row, .kindAndDays(kind: word, needs: "member_from"))
    case .former where !hasFrom || !hasUntil:
      report(table, row, .kindAndDays(kind: word, needs: "member_from and member_until"))
    case .observer where hasFrom || hasUntil, .organization where hasFrom || hasUntil,
      .nonMember where hasFrom || hasUntil:
      report(table, row, .kindAndDays(kind: word, needs: "blank days of membership"))
    default: break
    }
  }
}
