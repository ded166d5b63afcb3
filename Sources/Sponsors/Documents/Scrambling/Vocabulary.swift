/// The words that the tables know, folded: those of names, of phrases and of their examples. What is cut in two is known
/// to be whole again by them.
struct Vocabulary: Sendable {
  private var words: Set<[UInt8]> = []

  /// Adds the words of a text; brackets and marks of a pattern divide words too.
  mutating func add(_ text: String) {
    let folded = FoldedText(text)
    var word: [UInt8] = []
    for index in 0..<folded.count {
      let isBorder = !folded.marks[index].isDisjoint(with: FoldedText.Marks.border.union(.hyphen))
      if folded.isPunctuation(index) || isBorder {
        insert(word)
        word = []
        if folded.isPunctuation(index) { continue }
      }
      word.append(folded.symbols[index])
    }
    insert(word)
  }

  private mutating func insert(_ word: [UInt8]) {
    if word.count > 3 { words.insert(word) }
  }

  /// Whether a folded word is known, as it stands or behind a conjunction or preposition that is written onto it.
  func contains(_ word: [UInt8]) -> Bool {
    if words.contains(word) { return true }
    guard word.count > 6 else { return false }
    return Self.prefixes.contains { word.starts(with: $0) && words.contains(Array(word.dropFirst($0.count))) }
      // `للقرار`: the article loses its alef behind lam.
      || word.starts(with: [0xD9, 0x84, 0xD9, 0x84]) && words.contains([0xD8, 0xA7] + word.dropFirst(2))
  }

  /// Waw, fa, ba, lam, kaf.
  private static let prefixes: [[UInt8]] = [[0xD9, 0x88], [0xD9, 0x81], [0xD8, 0xA8], [0xD9, 0x84], [0xD9, 0x83]]
}
