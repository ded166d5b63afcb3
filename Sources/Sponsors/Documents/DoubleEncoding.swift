/// Letters that were encoded twice: UTF-8 that was taken for Windows-1252 (or Latin-1) and written as UTF-8 again, so that
/// `ü` stands as `Ã¼`.
///
/// Only what no text of the six languages holds otherwise is taken for it: `Ã` before a sign, Cyrillic and Arabic letters
/// behind `Ð`, `Ñ`, `Ø`, `Ù`, and the quotation marks and dashes behind `â€`.
enum DoubleEncoding {
  /// The character that was encoded twice at a place, and the length of what stands for it; nil where none was.
  ///
  /// - Complexity: O(1).
  static func character(in source: [UInt8], at index: Int, to limit: Int) -> (scalar: UInt32, length: Int)? {
    guard index + 2 < limit, source[index] == 0xC3 else { return nil }
    let lead = source[index + 1] &+ 0x40
    switch lead {
    case 0xC2, 0xC3, 0xD0, 0xD1, 0xD8, 0xD9:
      guard let (byte, length) = byte(in: source, at: index + 2, to: limit) else { return nil }
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(byte & 0x3F)
      return isMeant(scalar) ? (scalar, 2 + length) : nil
    case 0xE2:
      guard let (first, length) = byte(in: source, at: index + 2, to: limit), first == 0x80,
        let (second, rest) = byte(in: source, at: index + 2 + length, to: limit)
      else { return nil }
      let scalar = 0x2000 | UInt32(second & 0x3F)
      return isMeant(scalar) ? (scalar, 2 + length + rest) : nil
    default: return nil
    }
  }

  private static func isMeant(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xAB, 0xAD, 0xB0, 0xBB: true
    case 0xC0...0xFF: scalar != 0xD7 && scalar != 0xF7
    case 0x400...0x47F, 0x620...0x66F, 0x2010...0x2026: true
    default: false
    }
  }

  /// The byte from 80 to BF for which a character of Windows-1252 or Latin-1 stands, and the length of that character.
  private static func byte(in source: [UInt8], at index: Int, to limit: Int) -> (byte: UInt8, length: Int)? {
    guard index + 1 < limit else { return nil }
    switch source[index] {
    case 0xC2: return (source[index + 1], 2)
    case 0xC5, 0xC6, 0xCB:
      let scalar = UInt32(source[index] & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F)
      return windows1252(scalar).map { ($0, 2) }
    case 0xE2:
      guard index + 2 < limit else { return nil }
      let scalar = 0x2000 | UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)
      return windows1252(scalar).map { ($0, 3) }
    default: return nil
    }
  }

  /// The byte of a character that Windows-1252 has where Latin-1 has none.
  private static func windows1252(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x20AC: 0x80
    case 0x201A: 0x82
    case 0x0192: 0x83
    case 0x201E: 0x84
    case 0x2026: 0x85
    case 0x2020: 0x86
    case 0x2021: 0x87
    case 0x02C6: 0x88
    case 0x2030: 0x89
    case 0x0160: 0x8A
    case 0x2039: 0x8B
    case 0x0152: 0x8C
    case 0x017D: 0x8E
    case 0x2018: 0x91
    case 0x2019: 0x92
    case 0x201C: 0x93
    case 0x201D: 0x94
    case 0x2022: 0x95
    case 0x2013: 0x96
    case 0x2014: 0x97
    case 0x02DC: 0x98
    case 0x2122: 0x99
    case 0x0161: 0x9A
    case 0x203A: 0x9B
    case 0x0153: 0x9C
    case 0x017E: 0x9E
    case 0x0178: 0x9F
    default: nil
    }
  }
}
