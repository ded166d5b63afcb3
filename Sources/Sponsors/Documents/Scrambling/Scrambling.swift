/// Whether the text of a PDF came out scrambled: the signs of Arabic read back from print, lam-alef turned round, and
/// lines cut into runs that stand in reversed order.
enum Scrambling {
  /// Whether hardly a word begins as Arabic words do, with the article and a letter alef (`الأمن`), many as none can
  /// (`األمن`), and lines as none can.
  ///
  /// - Complexity: O(bytes).
  static func isIn(_ source: [UInt8]) -> Bool {
    var turned = 0
    var right = 0
    var index = 0
    while index + 5 < source.count {
      // Alef at the beginning of a word.
      guard source[index] == 0xD8, source[index + 1] == 0xA7, index == 0 || source[index - 1] <= 0x20 else {
        index += 1
        continue
      }
      if isAlef(source, index + 2), isLam(source, index + 4) { turned += 1 }
      if isLam(source, index + 2), isAlef(source, index + 4) { right += 1 }
      index += 2
    }
    return turned >= 3 && turned > 4 * right && hasLinesBegunByMarks(source)
  }

  /// Whether more than one line of fifty begins with a mark that ends a sentence or a part of one. No line that is in its
  /// order does; where only lam-alef is turned, as `pdftotext` writes it, the order of the lines is to be left alone.
  private static func hasLinesBegunByMarks(_ source: [UInt8]) -> Bool {
    var lines = 0
    var begun = 0
    var isStart = true
    for (index, byte) in source.enumerated() {
      if byte == UInt8(ascii: "\n") || byte == 0x0C {
        isStart = true
      } else if isStart, byte > 0x20 {
        isStart = false
        lines += 1
        // The comma and the semicolon of Arabic are D8 8C and D8 9B.
        let isMark = byte == 0xD8 && index + 1 < source.count && [0x8C, 0x9B].contains(source[index + 1])
        if isMark || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") { begun += 1 }
      }
    }
    return begun * 50 > lines
  }

  private static func isAlef(_ source: [UInt8], _ index: Int) -> Bool {
    source[index] == 0xD8 && [0xA2, 0xA3, 0xA5, 0xA7].contains(source[index + 1])
  }

  private static func isLam(_ source: [UInt8], _ index: Int) -> Bool {
    source[index] == 0xD9 && source[index + 1] == 0x84
  }
}
