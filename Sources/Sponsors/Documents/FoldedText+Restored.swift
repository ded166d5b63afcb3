extension FoldedText {
  /// Appends a line's runs in the order in which they are to be read.
  ///
  /// Two runs that were one word meet without a space; where a figure or a Latin word meets an Arabic one, a word ends.
  mutating func append(_ source: [UInt8], runs: [Range<Int>], isScrambled: Bool) {
    let first = count
    var last: Range<Int>?
    for run in runs where !run.isEmpty {
      if let last, Self.isLatin(source[last.upperBound - 1]) != Self.isLatin(source[run.lowerBound]) {
        pending.insert(.space)
      }
      append(source, run)
      last = run
    }
    guard count > first else { return }
    if isScrambled { scrambled.append(first..<count) } else { restored.append(first..<count) }
  }

  private static func isLatin(_ byte: UInt8) -> Bool { byte < 0x80 && byte > 0x40 || byte.isDigit }

  /// The place of a name that is printed in two pieces: that of its longer piece, the first of two as long.
  func longestSpan(of range: Range<Int>) -> Range<Int> {
    var best = start(of: range.lowerBound)..<end(of: range.lowerBound)
    var current = best
    for index in range.dropFirst() {
      // What was set aside between two symbols is short; a wider gap, or a step back, is another piece.
      if start(of: index) >= current.lowerBound, start(of: index) <= current.upperBound + 12 {
        current = current.lowerBound..<max(current.upperBound, end(of: index))
      } else {
        current = start(of: index)..<end(of: index)
      }
      if current.count > best.count { best = current }
    }
    return best
  }

  /// Whether a stretch holds symbols whose order in the source was undone.
  func isRestored(_ range: Range<Int>) -> Bool { restored.overlap(range) }

  /// Whether a stretch holds symbols whose order could not be told.
  func isScrambled(_ range: Range<Int>) -> Bool { scrambled.overlap(range) }
}
