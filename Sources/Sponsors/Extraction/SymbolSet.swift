/// A set of symbols; an open one goes on with what is no single symbol: a number, or the pattern's end.
struct SymbolSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  var isOpen = false

  /// A set that goes on with anything.
  static var open: SymbolSet {
    var set = SymbolSet()
    set.isOpen = true
    return set
  }

  mutating func insert(_ symbol: UInt8) {
    let bit = UInt64(1) << UInt64(symbol & 63)
    switch symbol >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  func contains(_ symbol: UInt8) -> Bool {
    let word: UInt64
    switch symbol >> 6 {
    case 0: word = words.0
    case 1: word = words.1
    case 2: word = words.2
    default: word = words.3
    }
    return word >> UInt64(symbol & 63) & 1 == 1
  }

  /// Whether a match may go on at a symbol.
  func mayContain(_ symbol: UInt8) -> Bool { isOpen || contains(symbol) }

  func union(_ other: SymbolSet) -> SymbolSet {
    var both = self
    both.words.0 |= other.words.0
    both.words.1 |= other.words.1
    both.words.2 |= other.words.2
    both.words.3 |= other.words.3
    both.isOpen = isOpen || other.isOpen
    return both
  }
}
