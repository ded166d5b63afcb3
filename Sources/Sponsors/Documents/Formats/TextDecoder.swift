/// Turns the bytes of a file into UTF-8 and counts what cannot be read.
struct TextDecoder: Sendable {
  private let file: [UInt8]
  /// The text so far.
  private(set) var text: [UInt8] = []
  /// How many signs became U+FFFD.
  private(set) var unreadable = 0
  /// The offset in the file of the first of them.
  private(set) var firstUnreadable = 0

  init(_ file: [UInt8]) {
    self.file = file
    text.reserveCapacity(file.count + file.count / 8)
  }

  /// Each longest wrong sequence becomes one U+FFFD.
  mutating func repairUTF8() {
    var index = 0
    while index < file.count {
      guard file[index] >= 0x80 else {
        text.append(file[index])
        index += 1
        continue
      }
      let (length, isWhole) = utf8Sequence(in: file, at: index)
      if isWhole { text += file[index..<index + length] } else { lose(at: index) }
      index += length
    }
  }

  /// Halves of pairs, and a byte left over at the end, become U+FFFD. Zero is no character of a text.
  mutating func decodeUTF16(isLittleEndian: Bool, hasMark: Bool) throws(DocumentError) {
    var units = UTF16Units(file[...].dropFirst(hasMark ? 2 : 0), isLittleEndian: isLittleEndian)
    while let (value, offset) = units.next() {
      switch value {
      case 0: throw .binary(offset: offset)
      case 0xD800..<0xDC00:
        if let low = units.peek, (0xDC00..<0xE000).contains(low) {
          _ = units.next()
          text.appendUTF8(0x10000 + (UInt32(value - 0xD800) << 10 | UInt32(low - 0xDC00)))
        } else {
          lose(at: offset)
        }
      case 0xDC00..<0xE000: lose(at: offset)
      default: text.appendUTF8(UInt32(value))
      }
    }
    if units.position < file.count { lose(at: units.position) }
  }

  /// - Parameter table: the characters of the bytes from 0x80, U+FFFD for those that have none.
  mutating func decode(with table: [UInt16]) {
    for (index, byte) in file.enumerated() {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let scalar = table[Int(byte - 0x80)]
      if scalar == 0xFFFD { lose(at: index) } else { text.appendUTF8(UInt32(scalar)) }
    }
  }

  private mutating func lose(at offset: Int) {
    if unreadable == 0 { firstUnreadable = offset }
    unreadable += 1
    text.appendUTF8(0xFFFD)
  }
}

extension [UInt8] {
  /// Appends a character; U+FFFD where the number is none.
  mutating func appendUTF8(_ value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
