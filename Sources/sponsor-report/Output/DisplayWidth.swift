extension Unicode.Scalar {
  /// How many columns of a terminal it takes: 2 for those of Chinese, Japanese and Korean writing and most pictographs
  /// (East Asian Width W and F), 0 for what is put onto the letter before it and for what only directs, 1 for all others.
  ///
  /// The system's `wcwidth` is not asked: what it says depends on the locale.
  var columns: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Self.isWide(value) ? 2 : 1
    }
  }

  /// Whether the code chart gives it two columns; blocks are taken whole where all but a few of their letters are wide.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether a terminal would take it for a command, or be made by it to show what follows in another order.
  var isCommand: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}

extension String {
  /// How many columns of a terminal it takes.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The words with whatever would command a terminal made visible: a file's name and a document's words may hold it.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isCommand) else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.lazy.map { $0.isCommand ? "\u{FFFD}" : $0 })
    return String(scalars)
  }
}
