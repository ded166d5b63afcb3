/// How a counted number is printed.
enum NumberFormat {
  case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman
  /// A sign that is no number.
  case bullet
  /// Nothing.
  case none
  /// A way of counting that is not known here: no number is better than a wrong one.
  case other

  /// As Word writes it.
  init(word name: String) {
    let known: [String: NumberFormat] = [
      "decimal": .decimal, "decimalZero": .decimalZero, "lowerLetter": .lowerLetter, "upperLetter": .upperLetter,
      "lowerRoman": .lowerRoman, "upperRoman": .upperRoman, "bullet": .bullet, "none": .none,
    ]
    self = known[name] ?? .other
  }

  /// As OpenDocument writes it: the number 1, in this way.
  init(openDocument one: String) {
    let known: [String: NumberFormat] = [
      "1": .decimal, "a": .lowerLetter, "A": .upperLetter, "i": .lowerRoman, "I": .upperRoman, "": .none,
    ]
    self = known[one] ?? .other
  }

  /// A number in this way; nil where it cannot be printed so.
  func text(of number: Int) -> String? {
    switch self {
    case .decimal: String(number)
    case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
    case .lowerLetter: Self.letters(number)
    case .upperLetter: Self.letters(number)?.uppercased()
    case .lowerRoman: Self.roman(number)
    case .upperRoman: Self.roman(number)?.uppercased()
    case .bullet, .none: ""
    case .other: nil
    }
  }

  /// The sign of a list without numbers; where it is one of a font of signs, which no other font has, a round one.
  static func bullet(_ sign: String) -> String {
    sign.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) } ? "•" : sign
  }

  /// a to z, then aa, bb, as both programs count.
  private static func letters(_ number: Int) -> String? {
    guard (1...26 * 9).contains(number) else { return nil }
    let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
