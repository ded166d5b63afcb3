extension CountryRegistry {
  /// The delegations whose names are nearest to words that are no name, at most three, nearest first: within a quarter
  /// of the words' letters by edit distance (Levenshtein 1966), ties in the order of codes.
  ///
  /// They are shown to the person who reviews; nothing is read from them. - Complexity: O(names × length²), only for
  /// words that go to review.
  func nearest(
    to text: FoldedText, _ range: Range<Int>, language: Language?, amongGroups: Bool = false
  ) -> [DelegationCode] {
    let word = Array(text.symbols[range].filter { !FoldedText.isPunctuation($0) }.prefix(80))
    guard word.count >= 3 else { return [] }
    let bound = max(1, word.count / 4)
    var best: [DelegationCode: Int] = [:]
    for name in names where name.isGroup == amongGroups && (language == nil || name.language == language) {
      let other = name.folded.symbols
      guard abs(other.count - word.count) <= bound else { continue }
      let distance = editDistance(word, other, atMost: bound)
      if distance <= bound { best[name.code] = min(distance, best[name.code] ?? .max) }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }
}

/// The least number of insertions, deletions and substitutions that turn one word into another, or `bound` + 1 where it
/// is more than `bound`.
///
/// - Complexity: O(lengths' product).
func editDistance(_ left: [UInt8], _ right: [UInt8], atMost bound: Int) -> Int {
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
