/// Words on a picture: made harmless, measured, cut and broken into lines.
///
/// A picture is made without the fonts it will be drawn in: widths are those of a usual sans serif, rounded upwards.
enum PictureText {
  /// The words on one line, without what could change the direction of the words around them.
  ///
  /// Left out are U+061C, U+200B, U+200E, U+200F, U+202A…U+202E, U+2060…U+2069 and U+FEFF; controls and breaks become
  /// spaces, what XML has no place for U+FFFD. - Complexity: O(length).
  static func harmless(_ words: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: scalars.append(" ")
      case 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether the first letter with a direction belongs to a script that is written from right to left.
  static func isRightToLeft(_ words: String) -> Bool {
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: return true
      default: if scalar.properties.isAlphabetic { return false }
      }
    }
    return false
  }

  /// The width of words set in letters of `size`.
  static func width(_ words: String, size: Double) -> Double {
    words.unicodeScalars.reduce(0) { $0 + width($1) } * size
  }

  /// The words, cut with an ellipsis where they are wider than `limit`.
  /// - Complexity: O(what fits), whatever the length.
  static func cut(_ words: String, size: Double, to limit: Double) -> String {
    var width = 0.0
    var end = words.startIndex
    let ellipsis = 0.9
    for index in words.indices {
      width += words[index].unicodeScalars.reduce(0) { $0 + Self.width($1) }
      if width * size > limit {
        return words[..<end].trimmed + "…"
      }
      if (width + ellipsis) * size <= limit { end = words.index(after: index) }
    }
    return words
  }

  /// The words in lines that are not wider than `limit`; a longer word is cut.
  static func lines(_ words: String, size: Double, width limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in harmless(words).split(separator: " ") {
      let word = cut(String(word), size: size, to: limit)
      let longer = line.isEmpty ? word : line + " " + word
      if width(longer, size: size) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The width of one character in letters of size 1.
  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x300...0x36F, 0x64B...0x65F: 0
    case 0x20, 0x21, 0x27...0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x66, 0x69...0x6A, 0x6C, 0x72, 0x74, 0x2018, 0x2019:
      0.34
    case 0x4D, 0x57, 0x6D, 0x77: 0.88
    case 0x41...0x5A, 0xC0...0xDE, 0x410...0x42F: 0.71
    case 0x590...0x8FF: 0.58
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFF: 1
    case 0x430...0x4FF: 0.62
    default: 0.575
    }
  }
}

extension Substring {
  /// Without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
