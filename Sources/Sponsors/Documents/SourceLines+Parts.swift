extension SourceLines {
  /// A stretch of a passage that is read at once.
  struct Part: Hashable, Sendable {
    /// Its lines.
    let lines: Range<Int>
    /// Whether its last sentence goes on in the next part, because none ended where it could be divided.
    let isCut: Bool
  }

  /// The most bytes that are read at once: no paragraph and no speech comes near to it. What is folded of a text costs
  /// several times its bytes.
  static let longestPart = 4 << 20

  /// Divides lines into parts to be read one after another: one part, where they are no more than `longest` bytes, else
  /// behind lines that end a sentence; in the middle of a sentence only where that is longer than half a part.
  ///
  /// - Complexity: O(1) for what is not divided, else O(lines).
  func parts(of range: Range<Int>, source: [UInt8], longest: Int = Self.longestPart) -> [Part] {
    guard let first = range.first, let last = range.last else { return [] }
    // Lines may stand in another order than their bytes (see `restore`), but only beside each other.
    let bytes = lines[last].range.upperBound - lines[first].range.lowerBound
    if bytes <= longest { return [Part(lines: range, isCut: false)] }
    var parts: [Part] = []
    var start = range.lowerBound
    var taken = 0
    for index in range {
      let length = lines[index].range.count
      if taken + length > longest, index > start {
        parts.append(Part(lines: start..<index, isCut: true))
        start = index
        taken = 0
      }
      taken += length
      if taken > longest / 2, index + 1 < range.upperBound, endsSentence(index, source) {
        parts.append(Part(lines: start..<(index + 1), isCut: false))
        start = index + 1
        taken = 0
      }
    }
    if start < range.upperBound { parts.append(Part(lines: start..<range.upperBound, isCut: false)) }
    return parts
  }

  private func endsSentence(_ index: Int, _ source: [UInt8]) -> Bool {
    let line = lines[index]
    guard line.kind == .text else { return false }
    return source[line.range].last == UInt8(ascii: ".") || source[line.range].suffix(3).elementsEqual("。".utf8)
  }
}
