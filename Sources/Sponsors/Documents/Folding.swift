/// How one character outside ASCII is folded.
enum Folding {
  /// What a character becomes.
  enum Result {
    /// One ASCII symbol, or two (`œ` → `oe`; the second is 0 where there is none).
    case letters(UInt8, UInt8, capital: Bool)
    /// Another character, kept in UTF-8.
    case scalar(UInt32, capital: Bool)
    /// Nothing but a mark on what follows.
    case mark(FoldedText.Marks)
    /// Nothing at all (an accent that stands alone, a superscript).
    case nothing
  }

  // Base letters of U+00C0…U+00FF and U+0100…U+017F; a digit stands for two letters (see `pairs`).
  private static let latin1 = Array("aaaaaa1ceeeeiiiidnooooo*ouuuuy23aaaaaa1ceeeeiiiidnooooo*ouuuuy2y".utf8)
  private static let latinA = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkkllllllllllnnnnnnnnnoooooo44rrrrrrsssssssstttttt"
      + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)
  private static let pairs: [UInt8: (UInt8, UInt8)] = [
    UInt8(ascii: "1"): (UInt8(ascii: "a"), UInt8(ascii: "e")),
    UInt8(ascii: "2"): (UInt8(ascii: "t"), UInt8(ascii: "h")),
    UInt8(ascii: "3"): (UInt8(ascii: "s"), UInt8(ascii: "s")),
    UInt8(ascii: "4"): (UInt8(ascii: "o"), UInt8(ascii: "e")),
    UInt8(ascii: "5"): (UInt8(ascii: "i"), UInt8(ascii: "j")),
  ]

  /// Folds one character. - Complexity: O(1).
  static func folded(_ scalar: UInt32) -> Result {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .mark(.space)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return .mark(.invisible)
    case 0x85, 0x2028, 0x2029: return .mark(.lineBreak)
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x02B9, 0x2032, 0xB4, 0x60, 0xFF07: return .mark(.apostrophe)
    case 0x2010...0x2013, 0x2212, 0xFE63, 0xFF0D: return .mark(.hyphen)
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x300C...0x300F, 0xFF02, 0xFF62, 0xFF63:
      return .letters(UInt8(ascii: "\""), 0, capital: false)
    // Chinese sets the titles of texts between `《` and `》`, and those of drafts that hold them between quotation marks.
    case 0x300A, 0x300B, 0x3008, 0x3009: return .nothing
    case 0x3001, 0x060C, 0xFF64: return .letters(UInt8(ascii: ","), 0, capital: false)
    // The mark of a clause: see `FoldedText.Marks.clause`.
    case 0xFF0C: return .letters(UInt8(ascii: ","), 0, capital: true)
    case 0x3002, 0xFF61: return .letters(UInt8(ascii: "."), 0, capital: true)
    case 0x061B, 0xFF1B: return .letters(UInt8(ascii: ";"), 0, capital: false)
    case 0xFF0E, 0x06D4: return .letters(UInt8(ascii: "."), 0, capital: false)
    case 0x061F: return .letters(UInt8(ascii: "?"), 0, capital: false)
    case 0x3010, 0x3014: return .letters(UInt8(ascii: "("), 0, capital: false)
    case 0x3011, 0x3015: return .letters(UInt8(ascii: ")"), 0, capital: false)
    case 0xFF01...0xFF5E: return fullWidth(scalar - 0xFEE0)
    case 0xAA, 0xBA, 0xB2, 0xB3, 0xB9, 0x2070...0x209C, 0x2020, 0x2021, 0xB0: return .nothing
    case 0x0300...0x036F, 0x0483...0x0487, 0x064B...0x065F, 0x0670, 0x0640: return .nothing
    case 0x00C0...0x017F, 0x1E00...0x1EFF, 0x0218...0x021B: return latin(scalar)
    case 0x0400...0x052F: return cyrillic(scalar)
    case 0x0660...0x0669: return .letters(UInt8(ascii: "0") + UInt8(scalar - 0x0660), 0, capital: false)
    case 0x06F0...0x06F9: return .letters(UInt8(ascii: "0") + UInt8(scalar - 0x06F0), 0, capital: false)
    case 0x0620...0x06D3: return .scalar(arabic(scalar), capital: false)
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x20000...0x3FFFF:
      return .scalar(scalar, capital: false)
    default: return .mark(.sign)
    }
  }

  private static func latin(_ scalar: UInt32) -> Result {
    let base: UInt8
    var capital = scalar % 2 == 0
    switch scalar {
    case 0xC0...0xFF:
      base = latin1[Int(scalar - 0xC0)]
      capital = scalar < 0xDF
    case 0x100...0x17F:
      base = latinA[Int(scalar - 0x100)]
      // From U+0139 to U+0148 and from U+0179 on, capitals are the odd ones.
      if (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar) { capital.toggle() }
    case 0x218, 0x219: base = UInt8(ascii: "s")
    case 0x21A, 0x21B: base = UInt8(ascii: "t")
    case 0x1EA0...0x1EB7: base = UInt8(ascii: "a")
    case 0x1EB8...0x1EC7: base = UInt8(ascii: "e")
    case 0x1EC8...0x1ECB: base = UInt8(ascii: "i")
    case 0x1ECC...0x1EE3: base = UInt8(ascii: "o")
    case 0x1EE4...0x1EF1: base = UInt8(ascii: "u")
    case 0x1EF2...0x1EF9: base = UInt8(ascii: "y")
    default: return .mark(.sign)
    }
    if base == UInt8(ascii: "*") { return .mark(.sign) }
    if let (first, second) = pairs[base] { return .letters(first, second, capital: capital) }
    return .letters(base, 0, capital: capital)
  }

  private static func cyrillic(_ scalar: UInt32) -> Result {
    let capital = (0x0400...0x042F).contains(scalar)
    var lower = scalar
    if (0x0410...0x042F).contains(scalar) { lower += 0x20 }
    if (0x0400...0x040F).contains(scalar) { lower += 0x50 }
    // Decomposed й and ё lose their sign as an accent, so the composed ones must fold the same.
    if lower == 0x0439 { lower = 0x0438 }
    if lower == 0x0451 { lower = 0x0435 }
    return .scalar(lower, capital: capital)
  }

  private static func arabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0622, 0x0623, 0x0625, 0x0671: 0x0627
    case 0x0649, 0x06CC, 0x0626: 0x064A
    case 0x0629: 0x0647
    case 0x0624: 0x0648
    case 0x06A9: 0x0643
    default: scalar
    }
  }

  private static func fullWidth(_ ascii: UInt32) -> Result {
    guard let byte = UInt8(exactly: ascii) else { return .mark(.sign) }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .letters(byte, 0, capital: false)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letters(byte | 0x20, 0, capital: true)
    case UInt8(ascii: "["): return .letters(UInt8(ascii: "("), 0, capital: false)
    case UInt8(ascii: "]"): return .letters(UInt8(ascii: ")"), 0, capital: false)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return .letters(byte, 0, capital: false)
    default: return .mark(.sign)
    }
  }
}
