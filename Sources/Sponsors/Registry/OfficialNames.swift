/// The official short names of delegations that are no groups, read from the table when they are asked for.
struct OfficialNames: Sendable {
  private let table: Table
  private let columns: [Language: Int]
  private let rows: [DelegationCode: [(row: Int, period: Period)]]

  /// The names in country-names.tsv. Throws the first code or day that is none.
  init(_ table: Table) throws(TableError) {
    self.table = table
    var columns: [Language: Int] = [:]
    for language in Language.allCases { columns[language] = table.column(language.rawValue) }
    let (code, first, last) = (table.column("code"), table.column("first_day"), table.column("last_day"))
    var rows: [DelegationCode: [(row: Int, period: Period)]] = [:]
    for row in 0..<table.count {
      let period = Period(first: try table.day(row, first), last: try table.day(row, last))
      rows[try table.code(row, code), default: []].append((row, period))
    }
    self.columns = columns
    self.rows = rows
  }

  /// The name of a delegation in a language on a day, without a day the latest, on a day on which it had none the one
  /// nearest to it; nil where the table has none.
  ///
  /// - Complexity: O(names that the delegation has had).
  func name(of code: DelegationCode, in language: Language, on day: Day?) -> String? {
    guard let column = columns[language], let rows = rows[code] else { return nil }
    let named = rows.filter { !table.bytes($0.row, column).isEmpty }
    let found = day.flatMap { day in named.first { $0.period.last.map { day <= $0 } ?? true } } ?? named.last
    return found.map { table.text($0.row, column) }
  }
}
