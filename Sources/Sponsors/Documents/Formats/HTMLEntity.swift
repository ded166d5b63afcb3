/// A character that is written by its name or number: `&eacute;`, `&#233;`, `&#xE9;`.
struct HTMLEntity: Sendable {
  /// The character's number.
  let scalar: UInt32
  /// The index behind it.
  let end: Int

  /// Reads the entity whose `&` stands at `start`; nil where none does, or one that is not known: it stays as written.
  ///
  /// - Complexity: O(1).
  init?(in page: [UInt8], at start: Int, to limit: Int) {
    guard start + 1 < limit else { return nil }
    if page[start + 1] == UInt8(ascii: "#") {
      self.init(number: page, at: start + 2, to: limit)
    } else {
      self.init(name: page, at: start + 1, to: limit)
    }
  }

  private init?(number page: [UInt8], at start: Int, to limit: Int) {
    guard start < limit else { return nil }
    let isHexadecimal = page[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let radix: UInt32 = isHexadecimal ? 16 : 10
    var value: UInt32 = 0
    var index = first
    // Zeros before a number may be many; a longer number is none.
    while index < limit, index < first + 16, let digit = Self.digit(page[index], isHexadecimal) {
      value = value > 0x10FFFF ? value : value * radix + digit
      index += 1
    }
    guard index > first else { return nil }
    end = index < limit && page[index] == UInt8(ascii: ";") ? index + 1 : index
    switch value {
    case 0x80..<0xA0:
      // Numbers of this range are meant as bytes of Windows-1252, as browsers read them.
      scalar = UInt32(SingleByteTable.windows1252[Int(value - 0x80)])
    case 0: scalar = 0xFFFD
    default: scalar = Unicode.Scalar(value)?.value ?? 0xFFFD
    }
  }

  private init?(name page: [UInt8], at start: Int, to limit: Int) {
    var key: UInt64 = 0
    var index = start
    while index < limit, index < start + 9, Self.isAlphanumeric(page[index]) {
      key = key << 8 | UInt64(page[index])
      index += 1
    }
    guard (2...8).contains(index - start), let known = Self.known[key] else { return nil }
    if index < limit, page[index] == UInt8(ascii: ";") {
      index += 1
    } else if known >= 0x100 {
      // Without its semicolon only an entity of Latin-1 is one.
      return nil
    }
    end = index
    scalar = known
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = byte | 0x20
    guard isHexadecimal, (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter) else { return nil }
    return UInt32(letter - UInt8(ascii: "a")) + 10
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Names by their bytes, the last one lowest.
  private static let known: [UInt64: UInt32] = {
    var known: [UInt64: UInt32] = [:]
    func add(_ name: Substring, _ scalar: UInt32) { known[name.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = scalar }
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() { add(name, 160 + UInt32(offset)) }
    for (scalar, name) in others { add(name[...], scalar) }
    return known
  }()

  /// The names of U+00A0 to U+00FF, in order (HTML 4, 24.2).
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

  /// Marks, punctuation and letters of Latin Extended (HTML 4, 24.3 and 24.4; the last ones of HTML 5).
  private static let others: [(UInt32, String)] = [
    (0x22, "quot"), (0x26, "amp"), (0x27, "apos"), (0x3C, "lt"), (0x3E, "gt"), (0x26, "AMP"), (0x3C, "LT"),
    (0x3E, "GT"), (0x22, "QUOT"), (0x152, "OElig"), (0x153, "oelig"), (0x160, "Scaron"), (0x161, "scaron"),
    (0x178, "Yuml"), (0x192, "fnof"), (0x2C6, "circ"), (0x2DC, "tilde"), (0x2002, "ensp"), (0x2003, "emsp"),
    (0x2009, "thinsp"), (0x200C, "zwnj"), (0x200D, "zwj"), (0x200E, "lrm"), (0x200F, "rlm"), (0x2013, "ndash"),
    (0x2014, "mdash"), (0x2018, "lsquo"), (0x2019, "rsquo"), (0x201A, "sbquo"), (0x201C, "ldquo"), (0x201D, "rdquo"),
    (0x201E, "bdquo"), (0x2020, "dagger"), (0x2021, "Dagger"), (0x2022, "bull"), (0x2026, "hellip"),
    (0x2030, "permil"), (0x2032, "prime"), (0x2033, "Prime"), (0x2039, "lsaquo"), (0x203A, "rsaquo"),
    (0x203E, "oline"), (0x2044, "frasl"), (0x20AC, "euro"), (0x2122, "trade"), (0x2190, "larr"), (0x2192, "rarr"),
    (0x2212, "minus"), (0x2260, "ne"), (0x2264, "le"), (0x2265, "ge"), (0x221E, "infin"), (0x10C, "Ccaron"),
    (0x10D, "ccaron"), (0x107, "cacute"), (0x11F, "gbreve"), (0x12B, "imacr"), (0x131, "imath"), (0x131, "inodot"),
    (0x15F, "scedil"), (0x17D, "Zcaron"), (0x17E, "zcaron"), (0x2010, "hyphen"), (0x2010, "dash"), (0x2C, "comma"),
    (0x28, "lpar"), (0x29, "rpar"), (0x2E, "period"), (0x3A, "colon"), (0x3B, "semi"), (0x2F, "sol"),
    (0x5B, "lsqb"), (0x5D, "rsqb"), (0x0A, "NewLine"), (0x09, "Tab"),
  ]
}
