/// The phrases of a stretch of text in the order of their places, for looking up what begins or ends at a place.
///
/// A sentence may be as long as its document: no look-up walks through all of its phrases.
struct HitIndex: Sendable {
  /// The phrases, by the places where they begin.
  let all: [Formulas.Hit]
  /// How many symbols the longest has: none that ends at a place begins further before it.
  let longest: Int

  /// - Complexity: O(phrases).
  init(_ hits: [Formulas.Hit]) {
    all = hits
    longest = hits.reduce(0) { max($0, $1.range.count) }
  }

  /// The position of the first phrase that begins at `index` or behind it. - Complexity: O(log phrases).
  func position(from index: Int) -> Int { all.partition { $0.range.lowerBound >= index } }

  /// The phrases that begin in a stretch. - Complexity: O(log phrases).
  func beginning(in range: Range<Int>) -> ArraySlice<Formulas.Hit> {
    let first = position(from: range.lowerBound)
    return all[first..<max(first, position(from: range.upperBound))]
  }

  /// The phrases that begin at `index`. - Complexity: O(log phrases).
  func beginning(at index: Int) -> ArraySlice<Formulas.Hit> {
    all[position(from: index)...].prefix { $0.range.lowerBound == index }
  }

  /// The phrases that begin before `index` and may reach it. - Complexity: O(log phrases).
  func reaching(_ index: Int) -> ArraySlice<Formulas.Hit> {
    beginning(in: (index - longest - 1)..<index)
  }

  /// The phrases that share a symbol with a stretch, and some of those before it.
  func near(_ range: Range<Int>) -> ArraySlice<Formulas.Hit> {
    beginning(in: (range.lowerBound - longest)..<range.upperBound)
  }

  /// Where the phrase ends that ends last, of those that end before `index` or there; nil where none does.
  ///
  /// - Complexity: O(log phrases + phrases near the place).
  func lastEnd(upTo index: Int) -> Int? {
    let end = position(from: index)
    guard let nearest = all[..<end].last(where: { $0.range.upperBound <= index })?.range.upperBound else { return nil }
    // One that begins before the nearest may reach further.
    let near = all[min(end, position(from: nearest - longest))..<end].lazy.map(\.range.upperBound)
    return near.filter { $0 <= index }.reduce(nearest, max)
  }

  /// Whether a phrase of one of `meanings` ends before `index`. - Complexity: O(log phrases + phrases near the place).
  func contains(_ meanings: Set<FormulaMeaning>, endingAt index: Int) -> Bool {
    reaching(index).contains { $0.range.upperBound == index && meanings.contains($0.meaning) }
  }

  /// Whether a phrase of a meaning begins at `index`. - Complexity: O(log phrases).
  func contains(_ meaning: FormulaMeaning, beginningAt index: Int) -> Bool {
    beginning(at: index).contains { $0.meaning == meaning }
  }

  /// The first phrase of one of `meanings` that ends before `index`; nil where there is none.
  ///
  /// - Complexity: O(log phrases + phrases near the place).
  func first(_ meanings: Set<FormulaMeaning>, endingAt index: Int) -> Formulas.Hit? {
    reaching(index).first { $0.range.upperBound == index && meanings.contains($0.meaning) }
  }
}
