/// The tables that hold names, divided into cells and not yet read.
struct NameTables: Sendable {
  /// Official short names of delegations.
  let official: Table
  /// All other names of delegations, then those of groups.
  let aliases: [(table: Table, isGroup: Bool)]
  let groups: [Group]
  /// The grammatical cases of names.
  let cases: Table

  init(_ tables: TableSet, groups: [Group]) throws(TableError) {
    let columns = ["language", "name", "strength", "first_day", "last_day"]
    official = try tables.table("country-names.tsv", required: ["code", "first_day", "last_day"])
    aliases = [
      (try tables.table("country-aliases.tsv", required: ["code"] + columns), false),
      (try tables.table("group-aliases.tsv", required: ["group"] + columns), true),
    ]
    self.groups = groups
    cases = try NameCases.table(tables)
  }

  /// The names that begin in a script, those in natural order beside their list forms, and the grammatical cases
  /// and contractions of both.
  ///
  /// - Complexity: O(bytes of these names), and a look at each other one.
  func names(in script: Script) throws(TableError) -> [NameEntry] {
    let cases = try NameCases(cases, script)
    var names: [NameEntry] = []
    func enter(_ entry: NameEntry) {
      guard entry.script == script else { return }
      names.append(entry)
      for form in cases.forms(of: entry.text, in: entry.language) { names.append(entry.unofficial(form)) }
      if let contracted = contractedName(of: entry.text) { names.append(entry.unofficial(contracted)) }
    }
    func add(_ entry: NameEntry) {
      enter(entry)
      if let natural = entry.inNaturalOrder { enter(natural) }
    }
    try addOfficial(script, add)
    for (table, isGroup) in aliases where !isGroup { try addAliases(table, isGroup, script, add) }
    for group in groups {
      for language in Language.allCases {
        guard let text = group.names[language], mayBegin(Array(text.utf8)[...], in: script) else { continue }
        add(
          NameEntry(
            code: group.code, isGroup: true, language: language, text: text, period: Period(first: nil, last: nil),
            strength: .sure, isOfficial: true))
      }
    }
    for (table, isGroup) in aliases where isGroup { try addAliases(table, isGroup, script, add) }
    return names
  }

  private func addOfficial(_ script: Script, _ add: (NameEntry) -> Void) throws(TableError) {
    let column = (code: official.column("code"), first: official.column("first_day"), last: official.column("last_day"))
    let languages = Language.allCases.map { ($0, official.column($0.rawValue)) }
    for row in 0..<official.count {
      for (language, cell) in languages where mayBegin(official.bytes(row, cell), in: script) {
        add(
          NameEntry(
            code: try official.code(row, column.code), isGroup: false, language: language,
            text: official.text(row, cell),
            period: Period(first: try official.day(row, column.first), last: try official.day(row, column.last)),
            strength: .sure, isOfficial: true))
      }
    }
  }

  private func addAliases(
    _ table: Table, _ isGroup: Bool, _ script: Script, _ add: (NameEntry) -> Void
  ) throws(TableError) {
    let column = (
      code: table.column(isGroup ? "group" : "code"), language: table.column("language"),
      name: table.column("name"), strength: table.column("strength"), first: table.column("first_day"),
      last: table.column("last_day")
    )
    for row in 0..<table.count where mayBegin(table.bytes(row, column.name), in: script) {
      let word = table.text(row, column.language)
      guard let language = Language(rawValue: word) else {
        throw .badWord(
          file: table.file, line: table.line(of: row), column: "language", cell: word,
          allowed: Language.allCases.map(\.rawValue))
      }
      let strengthWord = table.text(row, column.strength)
      guard let strength = NameEntry.Strength(rawValue: strengthWord) else {
        throw .badWord(
          file: table.file, line: table.line(of: row), column: "strength", cell: strengthWord,
          allowed: NameEntry.Strength.allCases.map(\.rawValue))
      }
      add(
        NameEntry(
          code: try table.code(row, column.code), isGroup: isGroup, language: language,
          text: table.text(row, column.name),
          period: Period(first: try table.day(row, column.first), last: try table.day(row, column.last)),
          strength: strength, isOfficial: false))
    }
  }

  /// Whether a name, or the natural order made of it (which begins behind the bracket), begins in a script.
  private func mayBegin(_ cell: ArraySlice<UInt8>, in script: Script) -> Bool {
    if Script(name: cell) == script { return true }
    guard cell.last == UInt8(ascii: ")"), let open = cell.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return Script(name: cell[(open + 1)...]) == script
  }
}
