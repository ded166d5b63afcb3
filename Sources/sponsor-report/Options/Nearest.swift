/// The candidate that a misspelt word most likely meant, or nil if none is near.
///
/// A candidate that begins with the whole word (three letters or more) counts as near; otherwise one edit for
/// every three letters is allowed. Ties go to the candidate that stands first.
func nearest(to typed: String, among candidates: [String]) -> String? {
  nearestPlaces(to: typed, among: candidates, count: 1).first.map { candidates[$0] }
}

/// The places of the candidates, at most `count`, that a misspelt word most likely meant, the nearest first.
func nearestPlaces(to typed: String, among candidates: [String], count: Int) -> [Int] {
  let word = Array(typed.lowercased().utf8)
  var near: [(distance: Int, offset: Int)] = []
  for (offset, candidate) in candidates.enumerated() {
    let other = Array(candidate.lowercased().utf8)
    var distance = editDistance(word, other)
    if word.count >= 3, other.starts(with: word) { distance = min(distance, 1) }
    guard distance <= max(1, max(word.count, other.count) / 3), distance < word.count else { continue }
    near.append((distance, offset))
  }
  return near.sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }.prefix(count).map(\.offset)
}

/// The number of insertions, deletions, substitutions and swaps of neighbours between two words
/// (optimal string alignment; Damerau 1964).
///
/// - Complexity: O(mn) time, O(n) space.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1] + [Int](repeating: 0, count: right.count)
    for column in right.indices {
      let same = left[row] == right[column]
      current[column + 1] = min(
        last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
      }
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
