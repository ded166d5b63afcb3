/// Checks tables beyond what reading them checks: form, order, periods, codes, and the laws of names and phrases that
/// Tables/README.md states.
public enum TableChecks {
  /// Everything that is wrong with a set of tables, in the order of files and lines; empty for a good set.
  ///
  /// A table that cannot be read at all is one problem, and whatever needs it is not checked.
  ///
  /// - Complexity: O(bytes), and for each name O(those spelt alike squared).
  public static func problems(in tables: TableSet) -> [TableProblem] {
    var checks = TableCheck(tables)
    checks.checkForm()
    checks.checkOrder()
    checks.checkCountries()
    checks.checkPeriods()
    checks.checkStays()
    checks.checkNames()
    checks.checkCases()
    checks.checkCollation()
    checks.checkMisreadings()
    checks.checkFormulas(tables)
    return checks.sortedProblems
  }
}

/// The tables of one check, and what was found so far.
struct TableCheck {
  private(set) var tables: [String: Table] = [:]
  private var problems: [TableProblem] = []

  /// The columns that each table must have.
  static let columns: [(file: String, columns: [String])] = [
    ("collation.tsv", ["language", "element", "key", "strokes", "source", "note"]),
    (
      "countries.tsv",
      [
        "code", "iso2", "m49", "kind", "member_from", "member_until", "continues", "regional_group", "source",
        "note",
      ]
    ),
    (
      "country-aliases.tsv",
      ["code", "language", "name", "strength", "first_day", "last_day", "source", "note"]
    ),
    (
      "country-names.tsv",
      ["code", "first_day", "last_day", "en", "fr", "es", "ru", "zh", "ar", "source", "note"]
    ),
    ("formulas.tsv", ["language", "meaning", "phrase", "example", "source", "note"]),
    (
      "group-aliases.tsv",
      ["group", "language", "name", "strength", "first_day", "last_day", "source", "note"]
    ),
    ("group-members.tsv", ["group", "code", "first_day", "last_day", "source", "note"]),
    ("groups.tsv", ["group", "en", "fr", "es", "ru", "zh", "ar", "source", "note"]),
    ("misreadings.tsv", ["printed", "meant", "source", "note"]),
    ("name-cases.tsv", ["language", "name"] + NameCases.columns + ["source", "note"]),
  ]

  init(_ set: TableSet) {
    for (file, columns) in Self.columns {
      do throws(TableError) {
        var wrongRows: [TableError] = []
        let table = try Table(
          file: file, bytes: try set.bytes(of: file), required: columns, wrongRows: &wrongRows)
        if wrongRows.isEmpty { tables[file] = table }
        for row in wrongRows { problems.append(TableProblem(file: file, line: row.line ?? 1, fault: .unreadable(row))) }
      } catch {
        problems.append(TableProblem(file: file, line: 1, fault: .unreadable(error)))
      }
    }
  }

  mutating func report(_ table: Table, _ row: Int, _ fault: TableProblem.Fault) {
    problems.append(TableProblem(file: table.file, line: table.line(of: row), fault: fault))
  }

  mutating func report(_ place: TableProblem.Place, _ fault: TableProblem.Fault) {
    problems.append(TableProblem(file: place.file, line: place.line, fault: fault))
  }

  /// What was found, by file and line; several of one line in the order of the checks.
  var sortedProblems: [TableProblem] {
    problems.enumerated().sorted {
      ($0.element.place.file, $0.element.place.line, $0.offset) < (
        $1.element.place.file, $1.element.place.line, $1.offset
      )
    }.map(\.element)
  }

  // MARK: Cells that may be wrong

  /// The period of a row; nil where a day in it is none, which `checkPeriods` reports.
  static func period(_ table: Table, _ row: Int, from: String = "first_day", until: String = "last_day")
    -> Period?
  {
    do throws(TableError) {
      let period = Period(
        first: try table.day(row, table.column(from)), last: try table.day(row, table.column(until)))
      if let first = period.first, let last = period.last, last < first { return nil }
      return period
    } catch {
      return nil
    }
  }

  /// The code in a cell; nil where it is none, which `checkForm` reports.
  static func code(_ table: Table, _ row: Int, _ column: String) -> DelegationCode? {
    DelegationCode(bytes: table.bytes(row, table.column(column)))
  }

  static func place(_ table: Table, _ row: Int) -> TableProblem.Place {
    TableProblem.Place(file: table.file, line: table.line(of: row))
  }
}
