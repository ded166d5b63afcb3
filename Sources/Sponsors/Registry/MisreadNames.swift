/// The names of one script as they are compared with misread words: each spelling once, in the order of the letters.
final class MisreadNames: Sendable {
  /// One spelling, and the names that have it.
  struct Spelling: Sendable {
    let letters: ArraySlice<MisreadWord.Letter>
    /// The letters at which any change is borne.
    let open: ArraySlice<Bool>
    /// What may be undone to read it.
    let bound: Int?
    let names: [NameEntry]
  }

  private let spellings: [Spelling]
  /// The first words of the names of more than one word.
  private let beginnings: Set<ArraySlice<MisreadWord.Letter>>

  /// - Complexity: O(n log n) of the names' letters.
  init(_ index: NameIndex) {
    var positions: [[MisreadWord.Letter]: [Int]] = [:]
    for position in index.names.indices {
      positions[MisreadWord.letters(of: index.symbols(of: position)), default: []].append(position)
    }
    let sorted = positions.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var beginnings: Set<ArraySlice<MisreadWord.Letter>> = []
    spellings = sorted.map { letters, positions in
      let starts = index.wordStarts(of: positions[0])
      for start in starts.dropFirst() { beginnings.insert(letters[..<start]) }
      let signs = letters.count { $0 < 0x80 && FoldedText.isPunctuation(UInt8($0)) }
      return Spelling(
        letters: letters[...], open: MisreadCosts.openLetters(count: letters.count, starts: starts)[...],
        bound: MisreadCosts.bound(letters: letters.count - signs), names: positions.map { index.names[$0] })
    }
    self.beginnings = beginnings
  }

  /// Whether words are the first of a longer name: `Guinea`, `Soudan`, `Congo,`.
  func begins(with symbols: ArraySlice<UInt8>) -> Bool {
    beginnings.contains(MisreadWord.letters(of: symbols)[...])
  }

  /// A spelling near to misread words.
  struct Near {
    let spelling: Spelling
    /// The cost of the misreadings, whatever is changed.
    let cost: Int
    /// The same where the name may be read from the words; nil where it may not.
    let closeCost: Int?
  }

  /// The spellings that are so near to words that one of them could be meant, or keep another from being read.
  ///
  /// - Complexity: O(spellings × length²) at most; most end with their first letters.
  func near(to word: MisreadWord, _ misreadings: Misreadings) -> [Near] {
    // Several letters may be printed as one.
    guard let bound = MisreadCosts.bound(letters: word.letters.count + 2) else { return [] }
    var distance = MisreadDistance(word.letters, misreadings, limit: bound + MisreadCosts.margin - 1)
    var found: [(spelling: Spelling, cost: Int)] = []
    // Abbreviations of fewer letters are near to anything.
    for index in spellings.indices where spellings[index].bound != nil {
      if let cost = distance.cost(of: spellings[index].letters) { found.append((spellings[index], cost)) }
    }
    return found.map { spelling, cost in
      let close = spelling.bound.flatMap { bound in
        cost <= bound
          ? distance.closeCost(of: spelling.letters, open: spelling.open).flatMap { $0 <= bound ? $0 : nil } : nil
      }
      return Near(spelling: spelling, cost: cost, closeCost: close)
    }
  }
}
