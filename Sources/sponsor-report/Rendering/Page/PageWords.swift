import Sponsors

/// The words of the page's interface, from `Page/words.tsv`.
enum PageWords {
  /// The languages, in the order of the table's columns.
  static let languages: [Language] = [.en, .fr, .es, .ru, .zh, .ar]

  /// The rows of the table, header and comments aside: key, then a phrase a language.
  static let rows: [[String]] = {
    guard let text = EmbeddedTables.text(of: "words.tsv") else { return [] }
    return "\(text)".split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  /// The phrases by their key.
  static var json: JSONValue {
    .object(rows.map { row in (row.first ?? "", .texts(row.dropFirst().prefix(languages.count))) })
  }
}
