/// Whether the text of a PDF came out scrambled: the signs of Arabic read back from print, lam-alef turned round, and
/// lines cut into runs that stand in reversed order.
enum Scrambling {
  /// Whether hardly a word begins as Arabic words do: with the article and a letter alef (`الأمن`), and many as none can
  /// (`األمن`).
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
    return turned >= 3 && turned > 4 * right
  }

  private static func isAlef(_ source: [UInt8], _ index: Int) -> Bool {
    source[index] == 0xD8 && [0xA2, 0xA3, 0xA5, 0xA7].contains(source[index + 1])
  }

  private static func isLam(_ source: [UInt8], _ index: Int) -> Bool {
    source[index] == 0xD9 && source[index + 1] == 0x84
  }
}
