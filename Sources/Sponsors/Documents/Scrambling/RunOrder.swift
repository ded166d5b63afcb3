/// Finds the runs of a scrambled stretch of Arabic text and puts them in their order.
///
/// A line `s1 s2 s3` is cut behind letters that do not join the next one, inside words, and printed `s3s2s1`: so `الجز|ائر`
/// has its second half at the line's beginning and its first at its end. Where the cuts were is not printed; they are
/// found by the words of the tables: every word that a cut divides must be known once its halves meet.
struct RunOrder {
  let line: PrintedLine
  let vocabulary: Vocabulary
  /// Words that stand whole inside the document's lines.
  let documentWords: Set<[UInt8]>

  /// The most cuts of one stretch; a line of 90 letters has hardly more than six.
  private static let mostCuts = 9
  private static let mostSolutions = 60
  /// The most joins that are tried for one stretch; a stretch that needs more is not told apart.
  private static let mostTrials = 4_000

  /// The runs of a stretch in their order; nil where none or more than one order gives known words.
  func runs(of range: Range<Int>) -> [Range<Int>]? {
    let opening = headEnd(in: range)
    let word = lastWord(of: range)
    let isCut = !word.isEmpty && word.upperBound == range.upperBound && endsWithNonJoining(word)
    if opening == range.lowerBound || opening == nil && !isCut { return [range] }
    guard isCut else { return nil }
    var found: [[Range<Int>]] = []
    var trials = 0
    for start in range.dropFirst() where opening.map({ $0 == start }) ?? mayCut(at: start) {
      search(from: start, range, [start..<range.upperBound], &found, &trials)
    }
    guard trials <= Self.mostTrials else { return nil }
    return best(of: found) ?? (opening == nil && isWhole(range) ? [range] : nil)
  }

  /// Where a bracket closes and a colon stands behind it: the words of a speaker begin there, and with them the line.
  func headEnd(in range: Range<Int>) -> Int? {
    for index in range.dropLast()
    where line.byte(index) == UInt8(ascii: ")") && line.byte(index + 1) == UInt8(ascii: ":") {
      return index
    }
    return nil
  }

  private func endsWithNonJoining(_ word: Range<Int>) -> Bool {
    word.last { line.kind($0) == .letter }.map(line.isNonJoining) ?? false
  }

  /// Whether a stretch begins and ends with a whole word.
  private func isWhole(_ range: Range<Int>) -> Bool {
    isKnown(firstWord(of: range)) && isKnown(lastWord(of: range))
  }

  private func firstWord(of range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, line.kind(start) == .space { start += 1 }
    return start..<line.wordEnd(from: start, to: range.upperBound)
  }

  private func lastWord(of range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, line.kind(end - 1) == .space { end -= 1 }
    return line.wordStart(before: end, notBefore: range.lowerBound)..<end
  }

  /// Whether a word is known; no word at all (punctuation stands there) is.
  private func isKnown(_ word: Range<Int>) -> Bool {
    if word.isEmpty { return true }
    let folded = line.folded([word])
    return folded.isEmpty || vocabulary.contains(folded) || documentWords.contains(folded)
  }

  private func mayCut(at index: Int) -> Bool {
    line.kind(index) != .space && line.kind(index - 1) != .space
  }

  /// Adds the run that goes on where the last of `runs` ends: it is printed directly before `end`.
  private func search(
    from end: Int, _ range: Range<Int>, _ runs: [Range<Int>], _ found: inout [[Range<Int>]], _ trials: inout Int
  ) {
    guard trials <= Self.mostTrials, let last = runs.last, runs.count <= Self.mostCuts, found.count < Self.mostSolutions
    else { return }
    let tail = line.wordStart(before: last.upperBound, notBefore: last.lowerBound)..<last.upperBound
    for start in range.lowerBound..<end {
      let isLast = start == range.lowerBound
      guard isLast || mayCut(at: start), line.kind(start) == .letter else { continue }
      // A run that others follow ends inside a word.
      guard isLast || line.kind(end - 1) == .letter && line.isNonJoining(end - 1) else { continue }
      let head = start..<line.wordEnd(from: start, to: end)
      // Behind a letter that does not join, lines are cut before letters that stand alone too: an alef, the sign for lam
      // and alef, the last letter of a word.
      guard head.count == 1 || line.isAlefOrLam(start) else { continue }
      trials += 1
      guard vocabulary.contains(line.folded([tail, head])) else { continue }
      if isLast {
        found.append(runs + [start..<end])
      } else if head.upperBound < end {
        search(from: start, range, runs + [start..<end], &found, &trials)
      }
    }
  }

  /// The one order that is left when those whose first and last words are known go before others, and orders that list the
  /// same names count as one.
  private func best(of found: [[Range<Int>]]) -> [Range<Int>]? {
    func score(_ runs: [Range<Int>]) -> Int {
      guard let first = runs.first, let last = runs.last else { return 0 }
      let (start, end) = (firstWord(of: first), lastWord(of: last))
      // A run that is one half of a word is known with the other half. Two letters are a word by chance too often.
      func weight(_ word: Range<Int>, _ run: Range<Int>) -> Int {
        word == run || isKnown(word) ? word.isEmpty || word.count > 2 || word == run ? 2 : 1 : 0
      }
      // No line begins with a mark that ends something, but for the bracket behind a speaker's name.
      let begins = start.isEmpty && !"()\"".utf8.contains(line.byte(first.lowerBound)) ? 0 : weight(start, first)
      // A comma or stop that nothing sets apart from the next word ended the line.
      return begins + (end.isEmpty ? 3 : weight(end, last))
    }
    guard let top = found.map(score).max() else { return nil }
    let leaders = found.filter { score($0) == top }
    guard let leader = leaders.first, leaders.dropFirst().allSatisfy({ items(of: $0) == items(of: leader) }) else {
      return nil
    }
    // One word made whole may be chance, two are not.
    return top > 2 || leader.count > 2 ? leader : nil
  }

  /// What stands between commas, sorted.
  private func items(of runs: [Range<Int>]) -> [[UInt8]] {
    line.folded(runs).split(separator: UInt8(ascii: ",")).map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
