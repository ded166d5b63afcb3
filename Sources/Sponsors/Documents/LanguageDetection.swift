extension Language {
  /// The language of a text, told from its script, and among languages of the Latin script from the commonest words
  /// (`language` in the formulas table); nil where nothing tells it.
  ///
  /// Looks at the first 200,000 bytes. - Complexity: O(bytes).
  static func detect(in source: [UInt8], formulas: Formulas) -> Language? {
    let sample = source.prefix(200_000)
    var arabic = 0
    var han = 0
    var cyrillic = 0
    var latin = 0
    for byte in sample {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): latin += 1
      case 0xD0, 0xD1: cyrillic += 1
      case 0xD8...0xDB: arabic += 1
      case 0xE4...0xE9: han += 1
      default: break
      }
    }
    // Documents in other scripts are full of Latin symbols and names; a Latin one holds hardly a foreign letter.
    let most = max(arabic, han, cyrillic)
    if most * 4 > latin { return most == 0 ? nil : most == arabic ? .ar : most == cyrillic ? .ru : .zh }
    var text = FoldedText()
    text.append(source, 0..<wholeCharacters(source, min(source.count, 60_000)))
    let counts = [Language.en, .fr, .es].map { language in
      (language, formulas.count(of: .language, in: text, language: language))
    }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return best.0
  }

  private static func wholeCharacters(_ source: [UInt8], _ end: Int) -> Int {
    var end = end
    while end > 0, end < source.count, source[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
