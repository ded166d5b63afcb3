/// The grammatical cases of names: `name-cases.tsv`.
///
/// Running Russian declines the names that it lists (`представленный Австрией и Российской Федерацией`). A form means
/// whatever its name means, on the days and with the strength of that name, so that names and their days stand in one
/// place only.
struct NameCases: Sendable {
  /// The columns that hold forms. A cell may hold several, divided by `|`.
  static let columns = ["genitive", "dative", "accusative", "instrumental", "prepositional"]

  private var forms: [String: [String]] = [:]
  /// The languages that have rows.
  private(set) var languages: Set<Language> = []

  /// The table, divided into cells and not yet read.
  static func table(_ tables: TableSet) throws(TableError) -> Table {
    try tables.table("name-cases.tsv", required: ["language", "name"] + columns)
  }

  /// Reads the cases of the names that begin in a script. - Complexity: O(bytes of these rows), and a look at each other.
  init(_ table: Table, _ script: Script) throws(TableError) {
    let columns = Self.columns.map { table.column($0) }
    for row in 0..<table.count where Script(name: table.bytes(row, table.column("name"))) == script {
      let word = table.text(row, table.column("language"))
      guard let language = Language(rawValue: word) else {
        throw .badWord(
          file: table.file, line: table.line(of: row), column: "language", cell: word,
          allowed: Language.allCases.map(\.rawValue))
      }
      languages.insert(language)
      let name = table.text(row, table.column("name"))
      forms[Self.key(name, language)] = Self.forms(of: name, columns.map { table.text(row, $0) })
    }
  }

  /// The forms of a name that differ from it, each once, in the order of the columns; none for a name that is not
  /// declined.
  func forms(of name: String, in language: Language?) -> [String] {
    guard let language, languages.contains(language) else { return [] }
    return forms[Self.key(name, language)] ?? []
  }

  /// The forms in a row's cells, without the name itself.
  static func forms(of name: String, _ cells: [String]) -> [String] {
    var forms: [String] = []
    for cell in cells {
      for form in cell.split(separator: "|") where form != name && !forms.contains(String(form)) {
        forms.append(String(form))
      }
    }
    return forms
  }

  private static func key(_ name: String, _ language: Language) -> String { "\(language.rawValue)\t\(name)" }
}
