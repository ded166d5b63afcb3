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
    // Of the longest words only the beginning is compared.
    let word = Array(text.symbols[range.prefix(400)].filter { !FoldedText.isPunctuation($0) })
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
/// Only the places of a table (Ukkonen 1985) that `bound` lets a way pass through are filled.
///
/// - Complexity: O(length × bound).
func editDistance<Letter: Equatable>(
  _ left: ArraySlice<Letter>, _ right: ArraySlice<Letter>, atMost bound: Int
) -> Int {
  let most = bound + 1
  if abs(left.count - right.count) > bound { return most }
  var costs = (0...right.count).map { min($0, most) }
  for (row, symbol) in left.enumerated() {
    let first = max(1, row + 1 - bound)
    let last = min(right.count, row + 1 + bound)
    guard first <= last else { return most }
    var diagonal = costs[first - 1]
    costs[first - 1] = first == 1 ? min(row + 1, most) : most
    var least = costs[first - 1]
    for column in first...last {
      // Behind the last place that the row above filled there is no way from above.
      let above = column == row + 1 + bound ? most : costs[column]
      let isSame = symbol == right[right.startIndex + column - 1]
      let cost = min(above + 1, costs[column - 1] + 1, diagonal + (isSame ? 0 : 1))
      diagonal = costs[column]
      costs[column] = min(cost, most)
      least = min(least, cost)
    }
    if least > bound { return most }
  }
  return min(costs[right.count], most)
}
