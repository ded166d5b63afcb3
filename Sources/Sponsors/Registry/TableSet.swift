/// All tables, from the program itself or from a folder that a person edits.
public struct TableSet: Sendable {
  /// Bytes of each file, by name.
  private let source: Source

  private enum Source: Sendable {
    case embedded
    case files([String: [UInt8]])
  }

  /// The tables that were built into the program.
  public static let standard = TableSet(source: .embedded)

  /// Tables given as bytes, by file name.
  public init(files: [String: [UInt8]]) { source = .files(files) }

  private init(source: Source) { self.source = source }

  /// Whether they are the program's own, which have no error.
  var isEmbedded: Bool {
    if case .embedded = source { return true }
    return false
  }

  /// The names of all tables that a set must have.
  public static let files = [
    "collation.tsv", "countries.tsv", "country-aliases.tsv", "country-names.tsv", "formulas.tsv",
    "group-aliases.tsv", "group-members.tsv", "groups.tsv", "misreadings.tsv", "name-cases.tsv",
  ]

  /// The bytes of one table.
  public func bytes(of file: String) throws(TableError) -> [UInt8] {
    switch source {
    case .embedded:
      guard let text = EmbeddedTables.text(of: file) else { throw .missingFile(file: file) }
      // The literal that holds the table has lost the end of its last line; a person who adds a row needs it.
      return text.withUTF8Buffer { Array($0) } + [UInt8(ascii: "\n")]
    case .files(let files):
      guard let bytes = files[file] else { throw .missingFile(file: file) }
      return bytes
    }
  }

  func table(_ file: String, required: [String]) throws(TableError) -> Table {
    try Table(file: file, bytes: bytes(of: file), required: required)
  }
}
