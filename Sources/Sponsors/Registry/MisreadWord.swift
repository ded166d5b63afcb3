/// Words of a text as a scanner may have misread them: their letters, and signs where a letter may have stood.
///
/// A sign that folding sets aside (`~`, `|`, `·`, `*`) is a letter of its own here, for it may stand in the place of one:
/// `Nicar~gua`.
struct MisreadWord: Sendable {
  /// A folded letter of any script as one number, or one of the signs.
  typealias Letter = UInt32

  /// A sign in the place of a letter, or a speck on the paper.
  static let sign: Letter = 0xFFFF_FFFF
  /// A sign that usually means something else: the mark of a footnote, of emphasis.
  static let faint: Letter = 0xFFFF_FFFE
  /// A hyphen or an apostrophe, which may be one.
  static let joint: Letter = 0xFFFF_FFFD

  private(set) var letters: [Letter] = []

  /// The letters of a stretch of a text. - Complexity: O(length).
  init(_ text: FoldedText, _ range: Range<Int>) {
    letters.reserveCapacity(range.count + 2)
    for index in range {
      if text.marks[index].contains(.continuation), let last = letters.last {
        letters[letters.count - 1] = last << 8 | Letter(text.symbols[index])
        continue
      }
      if let sign = Self.sign(before: index, in: text, isFirst: index == range.lowerBound) { letters.append(sign) }
      letters.append(Self.isSpeck(text.symbols[index]) ? Self.sign : Letter(text.symbols[index]))
    }
    // `Chin~, Cuba`: the sign stands on what follows it.
    if range.upperBound < text.count, Self.sign(before: range.upperBound, in: text, isFirst: false) == Self.sign {
      letters.append(Self.sign)
    }
  }

  /// Whether a letter is a sign.
  static func isSign(_ letter: Letter) -> Bool { letter >= joint }

  /// The letters of folded symbols, one number for each character. - Complexity: O(length).
  static func letters(of symbols: ArraySlice<UInt8>) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(symbols.count)
    for symbol in symbols {
      if symbol & 0xC0 == 0x80, let last = letters.last {
        letters[letters.count - 1] = last << 8 | Letter(symbol)
      } else {
        letters.append(Letter(symbol))
      }
    }
    return letters
  }

  /// The sign that stands between a symbol and the one before it.
  private static func sign(before index: Int, in text: FoldedText, isFirst: Bool) -> Letter? {
    let marks = text.marks[index]
    if text.hasSign(before: index) { return sign }
    if text.hasFaintSign(before: index) { return faint }
    if isFirst || !marks.isDisjoint(with: [.space, .lineBreak, .other, .invisible]) { return nil }
    return marks.isDisjoint(with: [.hyphen, .apostrophe]) ? nil : joint
  }

  /// Marks of punctuation that no name holds.
  private static func isSpeck(_ symbol: UInt8) -> Bool {
    switch symbol {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: ";"):
      true
    default: false
    }
  }
}

extension FoldedText {
  /// Whether a sign that is not read stands on the same line before a symbol: no gap between paragraphs or pages.
  func hasSign(before index: Int) -> Bool {
    marks[index].isSuperset(of: .sign) && !marks[index].contains(.lineBreak)
  }

  /// Whether such a sign stands between two letters of what may be one word.
  func hasGluedSign(before index: Int) -> Bool {
    index > 0 && index < count && marks[index].isSuperset(of: .sign)
      && marks[index].isDisjoint(with: [.space, .lineBreak]) && !isPunctuation(index)
  }

  /// Whether `*`, `^` or `_` stands before a symbol: they leave no mark, and are one byte long, where an accent that
  /// stands alone is longer.
  func hasFaintSign(before index: Int) -> Bool {
    guard index > 0, index < count, marks[index].isSubset(of: [.space, .capital]) else { return false }
    let gap = start(of: index) - end(of: index - 1)
    return marks[index].contains(.space) ? (2...3).contains(gap) : gap == 1
  }
}
