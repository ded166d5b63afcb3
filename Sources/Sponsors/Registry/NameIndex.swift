/// All names of one script, and what finds them in a text.
final class NameIndex: Sendable {
  /// The names, in the order of the tables; the values of `trie` are positions in this array.
  let names: [NameEntry]
  /// Finds the names that begin at a place of a text.
  let trie: SymbolTrie
  /// The symbols of all names, one name a line: a text of its own for each would cost four arrays.
  private let folded: FoldedText
  private let ends: [Int]

  /// The names of a script that the tables hold. - Complexity: O(bytes of these names), and a look at each other one.
  convenience init(_ script: Script, of tables: NameTables) throws(TableError) {
    self.init(try tables.names(in: script))
  }

  private init(_ names: [NameEntry]) {
    var trie = SymbolTrie(capacity: names.count * 8)
    var folded = FoldedText(capacity: names.count * 32)
    var ends: [Int] = []
    ends.reserveCapacity(names.count)
    var bytes: [UInt8] = []
    for (position, name) in names.enumerated() {
      let start = folded.count
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: name.text.utf8)
      folded.append(bytes, bytes.indices)
      folded.appendLineBreak()
      trie.insert(folded.symbols[start...], value: position)
      ends.append(folded.count)
    }
    self.names = names
    self.trie = trie
    self.folded = folded
    self.ends = ends
  }

  /// An index that is made when it is first asked for.
  ///
  /// Only for the program's own tables, which have no error (a test reads them all); those of a person are read at once,
  /// so that what is wrong with them is said.
  static func deferred(_ script: Script, of tables: NameTables) -> Deferred<NameIndex> {
    Deferred { NameIndex((try? tables.names(in: script)) ?? []) }
  }

  /// The names under a key of the trie.
  func names(at values: Int) -> [NameEntry] { trie.values(at: values).map { names[$0] } }

  /// The folded symbols of a name. - Complexity: O(1).
  func symbols(of position: Int) -> ArraySlice<UInt8> { folded.symbols[range(of: position)] }

  /// The letters of a name that begin a word, counted from its first.
  func wordStarts(of position: Int) -> [Int] {
    var starts: [Int] = []
    var letter = -1
    for index in range(of: position) where !folded.marks[index].contains(.continuation) {
      letter += 1
      if letter == 0 || folded.beginsWord(index) { starts.append(letter) }
    }
    return starts
  }

  /// Whether a name stands at `start` of `text` as the table has it, spacing and hyphens included.
  func stands(_ position: Int, in text: FoldedText, from start: Int) -> Bool {
    folded.hasSameSpacing(range(of: position), as: text, at: start)
  }

  /// Whether a name is written with a capital, or in a script that has none.
  func hasCapital(_ position: Int) -> Bool { folded.mayBeginName(range(of: position).lowerBound) }

  /// Whether a name holds words, whole and one behind the other.
  func holds(_ word: ArraySlice<UInt8>, _ position: Int) -> Bool {
    let range = range(of: position)
    guard let first = word.first, range.count >= word.count else { return false }
    return (range.lowerBound...(range.upperBound - word.count)).contains { start in
      folded.symbols[start] == first && folded.beginsWord(start) && folded.endsPhrase(start + word.count)
        && folded.symbols[start..<(start + word.count)].elementsEqual(word)
    }
  }

  private func range(of position: Int) -> Range<Int> { (position == 0 ? 0 : ends[position - 1])..<ends[position] }
}
