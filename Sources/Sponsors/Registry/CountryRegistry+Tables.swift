// From tables to the registry's values. The order of rows in a table is the order of periods.

extension CountryRegistry {
  static func readCountries(_ tables: TableSet) throws(TableError) -> [Country] {
    let table = try tables.table(
      "countries.tsv",
      required: ["code", "iso2", "m49", "kind", "member_from", "member_until", "continues", "regional_group"])
    let column = (
      code: table.column("code"), iso2: table.column("iso2"), m49: table.column("m49"),
      kind: table.column("kind"), from: table.column("member_from"), until: table.column("member_until"),
      continues: table.column("continues"), group: table.column("regional_group")
    )
    var countries: [Country] = []
    for row in 0..<table.count {
      let code = try table.code(row, column.code)
      let word = table.text(row, column.kind)
      guard let kind = Country.Kind(rawValue: word) else {
        throw .badWord(
          file: table.file, line: table.line(of: row), column: "kind", cell: word,
          allowed: Country.Kind.allCases.map(\.rawValue))
      }
      let period = Period(first: try table.day(row, column.from), last: try table.day(row, column.until))
      let isMembership = period.first != nil || period.last != nil
      if let last = countries.last, last.code == code {
        if isMembership { countries[countries.count - 1].memberships.append(period) }
        continue
      }
      let continues =
        table.bytes(row, column.continues).isEmpty ? nil : try table.code(row, column.continues)
      countries.append(
        Country(
          code: code, iso2: table.text(row, column.iso2), m49: table.text(row, column.m49), kind: kind,
          memberships: isMembership ? [period] : [], continues: continues,
          regionalGroup: table.text(row, column.group)))
    }
    return countries.sorted { $0.code < $1.code }
  }

  static func readGroups(_ tables: TableSet) throws(TableError) -> [Group] {
    let table = try tables.table("groups.tsv", required: ["group"] + Language.allCases.map(\.rawValue))
    var groups: [Group] = []
    for row in 0..<table.count {
      var names: [Language: String] = [:]
      for language in Language.allCases {
        let name = table.text(row, table.column(language.rawValue))
        if !name.isEmpty { names[language] = name }
      }
      groups.append(Group(code: try table.code(row, table.column("group")), names: names))
    }
    return groups.sorted { $0.code < $1.code }
  }

  static func readMemberships(_ tables: TableSet) throws(TableError) -> [GroupMembership] {
    let table = try tables.table("group-members.tsv", required: ["group", "code", "first_day", "last_day"])
    let column = (
      group: table.column("group"), code: table.column("code"), first: table.column("first_day"),
      last: table.column("last_day"), source: table.column("source"), note: table.column("note")
    )
    var memberships: [GroupMembership] = []
    for row in 0..<table.count {
      memberships.append(
        GroupMembership(
          group: try table.code(row, column.group), code: try table.code(row, column.code),
          period: Period(first: try table.day(row, column.first), last: try table.day(row, column.last)),
          source: table.text(row, column.source), note: table.text(row, column.note)))
    }
    return memberships
  }
}
