// Periods of one thing must not share a day, and the names of a member must leave none out.

extension TableCheck {
  private struct Stay {
    let period: Period
    let row: Int
  }

  mutating func checkPeriods() {
    for (file, columns, from, until) in [
      ("countries.tsv", ["code"], "member_from", "member_until"),
      ("country-aliases.tsv", ["code", "language", "name"], "first_day", "last_day"),
      ("country-names.tsv", ["code"], "first_day", "last_day"),
      ("group-aliases.tsv", ["group", "language", "name"], "first_day", "last_day"),
      ("group-members.tsv", ["group", "code"], "first_day", "last_day"),
    ] {
      guard let table = tables[file] else { continue }
      for row in 0..<table.count { checkDays(table, row, from: from, until: until) }
      for (key, stays) in stays(table, columns, from, until) { check(table, key, stays) }
    }
    checkCover()
  }

  private mutating func checkDays(_ table: Table, _ row: Int, from: String, until: String) {
    guard let first = Day(iso: table.bytes(row, table.column(from))),
      let last = Day(iso: table.bytes(row, table.column(until))), last < first
    else { return }
    report(table, row, .backwards(first: first, last: last))
  }

  /// The periods of each key, by first day; keys in the order of the table.
  private func stays(
    _ table: Table, _ columns: [String], _ from: String, _ until: String
  ) -> [(key: String, stays: [Stay])] {
    let positions = columns.map { table.column($0) }
    var found: [(key: String, stays: [Stay])] = []
    var index: [String: Int] = [:]
    for row in 0..<table.count {
      guard let period = Self.period(table, row, from: from, until: until) else { continue }
      let key = positions.map { table.text(row, $0) }.joined(separator: " ")
      if let position = index[key] {
        found[position].stays.append(Stay(period: period, row: row))
      } else {
        index[key] = found.count
        found.append((key, [Stay(period: period, row: row)]))
      }
    }
    return found.map { key, stays in
      (
        key,
        stays.sorted { ($0.period.first?.number ?? .min, $0.row) < ($1.period.first?.number ?? .min, $1.row) }
      )
    }
  }

  private mutating func check(_ table: Table, _ key: String, _ stays: [Stay]) {
    for (earlier, later) in zip(stays, stays.dropFirst()) {
      let other = Self.place(table, earlier.row)
      guard let last = earlier.period.last, let first = later.period.first, last < first else {
        report(table, later.row, .overlap(key: key, other: other))
        continue
      }
      if table.file == "country-names.tsv", last.number + 1 < first.number {
        report(
          table, later.row,
          .gap(
            key: key, first: Day(number: last.number + 1), last: Day(number: first.number - 1), other: other))
      }
    }
  }

  /// Gaps between two names are told above; here it is what lies before the first and behind the last.
  private mutating func checkCover() {
    guard let countries = tables["countries.tsv"], let names = tables["country-names.tsv"] else { return }
    let named = Dictionary(
      stays(names, ["code"], "first_day", "last_day").map { ($0.key, $0.stays.map(\.period)) },
      uniquingKeysWith: { first, _ in first })
    // Of a row with a day that is none nothing follows.
    let column = names.column("code")
    let doubtful = Set((0..<names.count).filter { Self.period(names, $0) == nil }.map { names.text($0, column) })
    for row in 0..<countries.count {
      guard let code = Self.code(countries, row, "code"),
        let membership = Self.period(countries, row, from: "member_from", until: "member_until"),
        !doubtful.contains(code.text)
      else { continue }
      guard let periods = named[code.text], let first = periods.first, let last = periods.last else {
        report(countries, row, .nameless(code: code))
        continue
      }
      guard membership.first != nil || membership.last != nil else { continue }
      if let start = first.first, membership.first.map({ $0 < start }) ?? true {
        report(
          countries, row,
          .namelessDays(code: code, first: membership.first, last: Day(number: start.number - 1)))
      }
      if let end = last.last, membership.last.map({ $0 > end }) ?? true {
        report(
          countries, row, .namelessDays(code: code, first: Day(number: end.number + 1), last: membership.last)
        )
      }
    }
  }
}
