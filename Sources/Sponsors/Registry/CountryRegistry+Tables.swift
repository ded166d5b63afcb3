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

  static func readNames(_ tables: TableSet) throws(TableError) -> [NameEntry] {
    var names: [NameEntry] = []
    func add(
      _ code: DelegationCode, _ isGroup: Bool, _ language: Language, _ text: String, _ period: Period,
      _ strength: NameEntry.Strength, _ isOfficial: Bool
    ) {
      names.append(
        NameEntry(
          code: code, isGroup: isGroup, language: language, text: text, period: period, strength: strength,
          isOfficial: isOfficial))
      guard let natural = naturalOrder(of: text) else { return }
      names.append(
        NameEntry(
          code: code, isGroup: isGroup, language: language, text: natural, period: period, strength: strength,
          isOfficial: false))
    }

    let official = try tables.table("country-names.tsv", required: ["code", "first_day", "last_day"])
    for row in 0..<official.count {
      let code = try official.code(row, official.column("code"))
      let period = Period(
        first: try official.day(row, official.column("first_day")),
        last: try official.day(row, official.column("last_day")))
      for language in Language.allCases {
        let text = official.text(row, official.column(language.rawValue))
        if !text.isEmpty { add(code, false, language, text, period, .sure, true) }
      }
    }
    try readAliases(tables, file: "country-aliases.tsv", codeColumn: "code") {
      add($0, false, $1, $2, $3, $4, false)
    }
    for group in try readGroups(tables) {
      for language in Language.allCases {
        guard let text = group.names[language] else { continue }
        add(group.code, true, language, text, Period(first: nil, last: nil), .sure, true)
      }
    }
    try readAliases(tables, file: "group-aliases.tsv", codeColumn: "group") { add($0, true, $1, $2, $3, $4, false) }
    return names
  }

  private static func readAliases(
    _ tables: TableSet, file: String, codeColumn: String,
    _ add: (DelegationCode, Language, String, Period, NameEntry.Strength) -> Void
  ) throws(TableError) {
    let table = try tables.table(
      file, required: [codeColumn, "language", "name", "strength", "first_day", "last_day"])
    for row in 0..<table.count {
      let word = table.text(row, table.column("language"))
      guard let language = Language(rawValue: word) else {
        throw .badWord(
          file: file, line: table.line(of: row), column: "language", cell: word,
          allowed: Language.allCases.map(\.rawValue))
      }
      let strengthWord = table.text(row, table.column("strength"))
      guard let strength = NameEntry.Strength(rawValue: strengthWord) else {
        throw .badWord(
          file: file, line: table.line(of: row), column: "strength", cell: strengthWord,
          allowed: NameEntry.Strength.allCases.map(\.rawValue))
      }
      let period = Period(
        first: try table.day(row, table.column("first_day")), last: try table.day(row, table.column("last_day")))
      add(
        try table.code(row, table.column(codeColumn)), language, table.text(row, table.column("name")), period,
        strength)
    }
  }
}
