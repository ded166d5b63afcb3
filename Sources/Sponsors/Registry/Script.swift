/// The script that a name begins with. Names of one script are taken into memory together, when one is first looked for:
/// who reads French does not wait for Chinese.
enum Script: CaseIterable, Sendable {
  case latin, cyrillic, arabic, han

  /// The script of a folded symbol that begins a character; digits and punctuation count as Latin.
  init(symbol: UInt8) {
    switch symbol {
    case ..<0x80: self = .latin
    case ..<0xD8: self = .cyrillic
    case ..<0xE0: self = .arabic
    default: self = .han
    }
  }

  /// The script of a name as it stands in a table; nil where nothing of it would be read.
  init?(name: some Collection<UInt8>) {
    guard let first = name.first else { return nil }
    let second = name.dropFirst().first ?? 0
    switch (first, second) {
    case (UInt8(ascii: "A")...UInt8(ascii: "Z"), _), (UInt8(ascii: "a")...UInt8(ascii: "z"), _): self = .latin
    case (0xC3, 0x80...0x96): self = .latin  // À to Ö
    case (0xD0...0xD1, _): self = .cyrillic
    case (0xD8, 0xA0...), (0xD9, 0x81...0x8A): self = .arabic
    case (0xE4...0xE9, _): self = .han
    default:
      // Digits, marks and signs, which fold to another script's or to none: rare, and told as the reader of texts does.
      let folded = FoldedText(String(decoding: name, as: UTF8.self))
      guard folded.count > 0 else { return nil }
      self = Script(symbol: folded.symbols[0])
    }
  }
}
