/// All names of one script, and what finds them in a text.
final class NameIndex: Sendable {
  /// The names, in the order of the tables; the values of `trie` are positions in this array.
  let names: [NameEntry]
  let trie: SymbolTrie

  /// The names of a script that the tables hold. - Complexity: O(bytes of these names), and a look at each other one.
  init(_ script: Script, of tables: NameTables) throws(TableError) {
    names = try tables.names(in: script)
    var trie = SymbolTrie()
    for (position, entry) in names.enumerated() { trie.insert(entry.folded.symbols, value: position) }
    self.trie = trie
  }

  /// No names.
  private init() {
    names = []
    trie = SymbolTrie()
  }

  /// An index that is made when it is first asked for.
  ///
  /// Only for the program's own tables, which have no error (a test reads them all); those of a person are read at once,
  /// so that what is wrong with them is said.
  static func deferred(_ script: Script, of tables: NameTables) -> Deferred<NameIndex> {
    Deferred { (try? NameIndex(script, of: tables)) ?? NameIndex() }
  }

  /// The names under a key of the trie.
  func names(at values: Int) -> [NameEntry] { trie.values(at: values).map { names[$0] } }
}
