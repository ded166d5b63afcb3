/// What a list reader found out about the text before it, kept so that no stretch is searched twice: a bracket that nothing
/// closes is looked for once and not from each bracket inside it.
///
/// It changes nothing of what is read.
final class LookAhead {
  /// The stretch of which all brackets are known, and those in it that nothing in it closes.
  private var known = 0..<0
  private var open: [Int] = []
  private var closing: [Int: Int] = [:]
  private var unclosed = 0..<0

  /// The bracket that closes the one at `bracket`; nil where none does before `limit`.
  ///
  /// - Complexity: O(symbols) for all questions of one pass through a text together.
  func closingBracket(of bracket: Int, in text: FoldedText, to limit: Int) -> Int? {
    if !known.contains(bracket) {
      known = bracket..<bracket
      open.removeAll()
      closing.removeAll(keepingCapacity: true)
    }
    while closing[bracket] == nil, known.upperBound < limit {
      let index = known.upperBound
      if text.symbols[index] == UInt8(ascii: "(") { open.append(index) }
      if text.symbols[index] == UInt8(ascii: ")"), let last = open.popLast() { closing[last] = index }
      known = known.lowerBound..<(index + 1)
    }
    return closing[bracket].flatMap { $0 < limit ? $0 : nil }
  }

  /// Where to begin to look for words that close what is open at `index`: nothing before closes it.
  func unclosed(from index: Int) -> Int { unclosed.contains(index) ? unclosed.upperBound : index }

  /// Notes that nothing in a stretch closes what is open there.
  func pass(_ range: Range<Int>) {
    unclosed = (unclosed.contains(range.lowerBound) ? unclosed.lowerBound : range.lowerBound)..<(range.upperBound + 1)
  }
}
