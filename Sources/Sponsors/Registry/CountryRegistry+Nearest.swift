extension CountryRegistry {
  /// The delegations whose names are nearest to words that are no name, at most three, nearest first: within a quarter
  /// of the words' letters by edit distance (Levenshtein 1966), ties in the order of codes.
  ///
  /// Letters are those of the words' own script: a Chinese character or a Russian letter counts one. They are shown to the
  /// person who reviews; nothing is read from them. - Complexity: O(names of the script × length²), only for words that
  /// go to review.
  func nearest(
    to text: FoldedText, _ range: Range<Int>, language: Language?, amongGroups: Bool = false
  ) -> [DelegationCode] {
    guard let first = range.first(where: { !text.isPunctuation($0) }) else { return [] }
    let script = Script(symbol: text.symbols[first])
    let word = Array(text.symbols[range].filter { !FoldedText.isPunctuation($0) })
    let index = names(in: script)
    let asked = index.names.indices.lazy.filter {
      index.names[$0].isGroup == amongGroups && (language == nil || index.names[$0].language == language)
    }
    if script == .latin {
      return nearest(to: word[...].prefix(80), asked.map { (index.names[$0].code, index.symbols(of: $0)) })
    }
    return nearest(
      to: letters(of: word[...]).prefix(80),
      asked.map { (index.names[$0].code, letters(of: index.symbols(of: $0))[...]) })
  }

  private func nearest<Letter: Equatable>(
    to word: ArraySlice<Letter>, _ names: some Sequence<(DelegationCode, ArraySlice<Letter>)>
  ) -> [DelegationCode] {
    guard word.count >= 3 else { return [] }
    let bound = max(1, word.count / 4)
    var best: [DelegationCode: Int] = [:]
    for (code, name) in names where abs(name.count - word.count) <= bound {
      let distance = editDistance(word, name, atMost: bound)
      if distance <= bound { best[code] = min(distance, best[code] ?? .max) }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }

  /// One number for each character of folded symbols: the bytes of its UTF-8 together.
  private func letters(of symbols: ArraySlice<UInt8>) -> [UInt32] {
    var letters: [UInt32] = []
    for symbol in symbols {
      if symbol & 0xC0 == 0x80, let last = letters.last {
        letters[letters.count - 1] = last << 8 | UInt32(symbol)
      } else {
        letters.append(UInt32(symbol))
      }
    }
    return letters
  }
}

/// The least number of insertions, deletions and substitutions that turn one word into another, or `bound` + 1 where it
/// is more than `bound`.
///
/// - Complexity: O(lengths' product).
func editDistance<Letter: Equatable>(
  _ left: ArraySlice<Letter>, _ right: ArraySlice<Letter>, atMost bound: Int
) -> Int {
  var previous = Array(0...right.count)
  for (row, symbol) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      current.append(
        min(previous[column + 1] + 1, current[column] + 1, previous[column] + (symbol == other ? 0 : 1)))
    }
    if (current.min() ?? 0) > bound { return bound + 1 }
    previous = current
  }
  return min(previous[right.count], bound + 1)
}
