// The laws of names: on one day a name means one delegation, and an alias is never official for its own.

extension TableCheck {
  private struct Claim {
    let code: DelegationCode
    let isGroup: Bool
    /// Nil for an official name: those of several languages may be alike.
    let aliasLanguage: String?
    let period: Period
    let place: TableProblem.Place
    let text: String
    /// Whether the text is the natural order that the program makes of a list form.
    var isDerived = false
    /// Whether the text is a grammatical case of the name.
    var isCase = false
  }

  mutating func checkNames() {
    var claims: [Claim] = []
    addOfficial(to: &claims)
    addAliases("country-aliases.tsv", "code", isGroup: false, to: &claims)
    addGroups(to: &claims)
    addAliases("group-aliases.tsv", "group", isGroup: true, to: &claims)
    addCases(to: &claims)
    var alike: [[UInt8]: [Int]] = [:]
    for (position, claim) in claims.enumerated() {
      let symbols = FoldedText(claim.text).symbols
      if symbols.isEmpty {
        report(claim.place, .emptyName(name: claim.text))
      } else {
        alike[symbols, default: []].append(position)
      }
    }
    for positions in alike.values.sorted(by: { $0[0] < $1[0] }) where positions.count > 1 {
      for (index, later) in positions.enumerated() {
        let fault = positions[..<index].lazy.compactMap { Self.clash(claims[later], claims[$0]) }.first
        if let fault { report(claims[later].place, fault) }
      }
    }
  }

  private static func clash(_ claim: Claim, _ earlier: Claim) -> TableProblem.Fault? {
    guard claim.place != earlier.place, claim.period.overlaps(earlier.period) else { return nil }
    if claim.code != earlier.code || claim.isGroup != earlier.isGroup {
      // The European Union is a delegation and a group under one code and one name.
      if claim.code == earlier.code, claim.code.text == "EU" { return nil }
      return .twoMeanings(
        name: claim.text, code: claim.code, otherCode: earlier.code, other: earlier.place)
    }
    // The cases of a name are in one place only.
    if claim.isCase, !earlier.isCase, !earlier.isDerived, earlier.aliasLanguage == claim.aliasLanguage {
      return .sameName(name: claim.text, code: claim.code, other: earlier.place)
    }
    // `Korea (Republic of)` may be an alias although the order made of it is official.
    guard let language = claim.aliasLanguage, !claim.isDerived, !claim.isCase else { return nil }
    guard let other = earlier.aliasLanguage else {
      return .aliasIsOfficial(name: claim.text, code: claim.code, other: earlier.place)
    }
    // The same name twice, letter for letter, is told by order and periods.
    guard language == other, !earlier.isDerived, claim.text != earlier.text else { return nil }
    return .sameName(name: claim.text, code: claim.code, other: earlier.place)
  }

  private static func add(_ claim: Claim, to claims: inout [Claim]) {
    claims.append(claim)
    let natural = naturalOrder(of: claim.text)
    let contracted = [claim.text, natural ?? ""].compactMap(contractedName)
    for derived in [natural].compactMap({ $0 }) + contracted {
      claims.append(
        Claim(
          code: claim.code, isGroup: claim.isGroup, aliasLanguage: claim.aliasLanguage, period: claim.period,
          place: claim.place, text: derived, isDerived: true))
    }
  }

  /// Adds the grammatical cases of all names that stand in the claims.
  private func addCases(to claims: inout [Claim]) {
    var names: [String: [Claim]] = [:]
    for claim in claims { names[claim.text, default: []].append(claim) }
    for row in caseForms {
      for claim in names[row.name] ?? [] where (claim.aliasLanguage ?? row.language) == row.language {
        for form in row.forms {
          claims.append(
            Claim(
              code: claim.code, isGroup: claim.isGroup, aliasLanguage: row.language, period: claim.period,
              place: row.place, text: form, isCase: true))
        }
      }
    }
  }

  private func addOfficial(to claims: inout [Claim]) {
    guard let table = tables["country-names.tsv"] else { return }
    for row in 0..<table.count {
      guard let code = Self.code(table, row, "code"), let period = Self.period(table, row) else { continue }
      addNames(of: table, row, code, isGroup: false, period, to: &claims)
    }
  }

  private func addGroups(to claims: inout [Claim]) {
    guard let table = tables["groups.tsv"] else { return }
    for row in 0..<table.count {
      guard let code = Self.code(table, row, "group") else { continue }
      addNames(of: table, row, code, isGroup: true, Period(first: nil, last: nil), to: &claims)
    }
  }

  private func addNames(
    of table: Table, _ row: Int, _ code: DelegationCode, isGroup: Bool, _ period: Period,
    to claims: inout [Claim]
  ) {
    for language in Language.allCases {
      let text = table.text(row, table.column(language.rawValue))
      if text.isEmpty { continue }
      Self.add(
        Claim(
          code: code, isGroup: isGroup, aliasLanguage: nil, period: period, place: Self.place(table, row),
          text: text),
        to: &claims)
    }
  }

  private func addAliases(_ file: String, _ codeColumn: String, isGroup: Bool, to claims: inout [Claim]) {
    guard let table = tables[file] else { return }
    let (language, name) = (table.column("language"), table.column("name"))
    for row in 0..<table.count {
      guard let code = Self.code(table, row, codeColumn), let period = Self.period(table, row) else {
        continue
      }
      Self.add(
        Claim(
          code: code, isGroup: isGroup, aliasLanguage: table.text(row, language), period: period,
          place: Self.place(table, row), text: table.text(row, name)),
        to: &claims)
    }
  }
}

extension Period {
  /// Whether a day is in both periods.
  func overlaps(_ other: Period) -> Bool {
    if let last, let first = other.first, last < first { return false }
    if let last = other.last, let first, last < first { return false }
    return true
  }
}
