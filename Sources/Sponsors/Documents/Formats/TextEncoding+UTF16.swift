// UTF-16 that no byte order mark announces.

extension TextEncoding {
  /// The byte order of a file with zero bytes, nil where it is no text in UTF-16.
  ///
  /// Latin letters, spaces, digits and line ends have a zero byte each, all on the same side. A file with a stray zero
  /// byte has that too: so either a quarter of the units must have one, or what remains must be no text by itself, as
  /// Russian, Arabic and Chinese in UTF-16 are not.
  static func utf16(ofUnmarked file: [UInt8]) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (index, byte) in file.enumerated() where byte == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard zeros.even == 0 || zeros.odd == 0 else { return nil }
    let encoding: TextEncoding = zeros.even == 0 ? .utf16LittleEndian : .utf16BigEndian
    let count = zeros.even + zeros.odd
    guard isText(file, encoding) else { return nil }
    if count * 8 >= file.count { return encoding }
    return count * 128 >= file.count && !isBytewiseText(file) ? encoding : nil
  }

  /// Whether the units are characters of a text: no control characters, no half of a pair, none that is no character.
  private static func isText(_ file: [UInt8], _ encoding: TextEncoding) -> Bool {
    var units = UTF16Units(file[...], isLittleEndian: encoding == .utf16LittleEndian)
    while let unit = units.next() {
      switch unit.value {
      case 0..<0x09, 0x0E..<0x20, 0x7F..<0xA0, 0xFDD0..<0xFDF0, 0xFFFE...: return false
      case 0xD800..<0xDC00:
        guard let second = units.next(), (0xDC00..<0xE000).contains(second.value) else { return false }
      case 0xDC00..<0xE000: return false
      default: continue
      }
    }
    return true
  }

  /// Whether the bytes other than zeros are text in UTF-8.
  private static func isBytewiseText(_ file: [UInt8]) -> Bool {
    let counts = UTF8Counts(of: file.filter { $0 != 0 })
    return counts.strayBytes == 0 && counts.controls == 0
  }
}

/// The units of a text in UTF-16, each with its place; a byte left over at the end is no unit.
struct UTF16Units: Sendable {
  private let bytes: ArraySlice<UInt8>
  private let isLittleEndian: Bool
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    self.bytes = bytes
    self.isLittleEndian = isLittleEndian
    position = bytes.startIndex
  }

  /// The next unit without passing over it.
  var peek: UInt16? {
    guard position + 1 < bytes.endIndex else { return nil }
    let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }

  mutating func next() -> (value: UInt16, offset: Int)? {
    guard let value = peek else { return nil }
    position += 2
    return (value, position - 2)
  }
}
