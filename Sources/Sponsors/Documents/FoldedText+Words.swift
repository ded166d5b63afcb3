// Words of a folded text: where they may begin and end.

extension FoldedText {
  /// Whether symbol `index` is a mark of punctuation.
  public func isPunctuation(_ index: Int) -> Bool { Self.isPunctuation(symbols[index]) }

  static func isPunctuation(_ symbol: UInt8) -> Bool {
    switch symbol {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF: false
    default: true
    }
  }

  /// Whether symbol `index` is an ASCII digit.
  public func isDigit(_ index: Int) -> Bool { symbols[index].isDigit }

  /// Whether a word can begin at `index`: after white space, punctuation, an apostrophe or a hyphen.
  public func beginsWord(_ index: Int) -> Bool {
    if index >= count { return false }
    if index == 0 { return true }
    if marks[index].contains(.continuation) { return false }
    return !marks[index].isDisjoint(with: [.space, .lineBreak, .other, .hyphen, .apostrophe])
      || isPunctuation(index) || isPunctuation(index - 1) || isUnspaced(index) || isUnspaced(endingAt: index)
  }

  /// Whether a word can end before `index`: at white space or punctuation, but not at a hyphen or an apostrophe,
  /// which go on (`Congo-Brazzaville`, `Canada’s`).
  public func endsWord(_ index: Int) -> Bool {
    if index >= count { return true }
    if !marks[index].isDisjoint(with: [.continuation, .hyphen]) { return false }
    return !marks[index].isDisjoint(with: Marks.border) || isPunctuation(index)
      || (index > 0 && isPunctuation(index - 1)) || isUnspaced(index) || isUnspaced(endingAt: index)
  }

  /// Whether a name may begin at `index`: with a capital, or with any character of a script that has none.
  func mayBeginName(_ index: Int) -> Bool {
    marks[index].contains(.capital) || symbols[index] >= 0xD8 && !marks[index].contains(.continuation)
  }

  /// Whether the symbol begins a character of a script that is written without spaces between words (Chinese).
  func isUnspaced(_ index: Int) -> Bool { (0xE3...0xE9).contains(symbols[index]) }

  /// Whether the character before `index` is of such a script: `决议草案A/C.3/78/L.41`, `11月15日`.
  func isUnspaced(endingAt index: Int) -> Bool {
    index >= 3 && symbols[index - 1] >= 0x80 && isUnspaced(index - 3)
  }

  /// Whether the symbol is a comma or stop that divides clauses or sentences, and no names of a list.
  func isClauseMark(_ index: Int) -> Bool { isPunctuation(index) && marks[index].contains(.clause) }

  /// Whether the symbol begins a letter of a script that has spaces between words and no capitals (Arabic).
  func isSpacedWithoutCase(_ index: Int) -> Bool { (0xD8...0xDB).contains(symbols[index]) }

  /// How many symbols a character has whose first one is `symbol`.
  static func characterLength(of symbol: UInt8) -> Int { symbol < 0xC0 ? 1 : symbol < 0xE0 ? 2 : symbol < 0xF0 ? 3 : 4 }

  /// What tells the character that begins at `index` from most others: its last symbol. The first ones of a script's
  /// letters are all alike.
  func key(_ index: Int) -> UInt8 {
    let last = index + Self.characterLength(of: symbols[index]) - 1
    return last < count ? symbols[last] : 0
  }
}
