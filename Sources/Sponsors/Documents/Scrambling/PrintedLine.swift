/// One line as it is printed, letter by letter.
struct PrintedLine {
  /// What a letter is to the reader of runs.
  enum Kind {
    /// A letter of the Arabic script.
    case letter
    /// A Latin letter or a figure: these run from left to right.
    case latin
    case space
    /// Punctuation, a bracket, a sign of vowels.
    case sign
  }

  /// The bytes of each character and what it is.
  private(set) var characters: [(range: Range<Int>, kind: Kind)] = []
  private let source: [UInt8]

  init(_ source: [UInt8], _ range: Range<Int>) {
    self.source = source
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      let length = min(byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, range.upperBound - index)
      characters.append((index..<(index + length), Self.kind(source, index, length)))
      index += length
    }
  }

  var count: Int { characters.count }

  func kind(_ index: Int) -> Kind { characters[index].kind }

  /// The first byte of a character.
  func byte(_ index: Int) -> UInt8 { source[characters[index].range.lowerBound] }

  /// The bytes of a stretch of characters.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return characters[first].range.lowerBound..<characters[last].range.upperBound
  }

  /// Whether a character is a letter that never joins the next one, behind which lines are cut: dal, dhal, ra, zay, waw,
  /// alef.
  func isNonJoining(_ index: Int) -> Bool {
    let range = characters[index].range
    guard range.count == 2 else { return false }
    switch (source[range.lowerBound], source[range.lowerBound + 1]) {
    case (0xD8, 0xAF), (0xD8, 0xB0), (0xD8, 0xB1), (0xD8, 0xB2), (0xD9, 0x88), (0xD8, 0xA7): return true
    default: return false
    }
  }

  /// Whether a character is an alef, alone or with its signs, or a lam.
  func isAlefOrLam(_ index: Int) -> Bool {
    let range = characters[index].range
    guard range.count == 2 else { return false }
    switch (source[range.lowerBound], source[range.lowerBound + 1]) {
    case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5), (0xD8, 0xA7), (0xD9, 0x84): return true
    default: return false
    }
  }

  /// The folded symbols of stretches, one behind the other.
  func folded(_ ranges: [Range<Int>]) -> [UInt8] {
    var text = FoldedText()
    for range in ranges where !range.isEmpty { text.append(source, bytes(range)) }
    return text.symbols
  }

  /// Where the word that ends before `end` begins, not before `floor`.
  func wordStart(before end: Int, notBefore floor: Int) -> Int {
    var start = end
    while start > floor, kind(start - 1) == .letter || isVowelSign(start - 1) { start -= 1 }
    return start
  }

  /// Where the word that begins at `start` ends, not behind `limit`.
  func wordEnd(from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit, kind(end) == .letter || isVowelSign(end) { end += 1 }
    return end
  }

  private func isVowelSign(_ index: Int) -> Bool {
    kind(index) == .sign && byte(index) == 0xD9
  }

  private static func kind(_ source: [UInt8], _ index: Int, _ length: Int) -> Kind {
    let byte = source[index]
    if byte <= 0x20 || (byte == 0xC2 && source[index + 1] == 0xA0) { return .space }
    if byte.isDigit || (0x41...0x5A).contains(byte & 0xDF) { return .latin }
    guard length == 2 else { return .sign }
    let scalar = UInt32(byte & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F)
    switch scalar {
    case 0x0620...0x063F, 0x0640...0x064A, 0x0671...0x06D3: return .letter
    case 0x0660...0x0669, 0x06F0...0x06F9: return .latin
    default: return .sign
    }
  }
}
