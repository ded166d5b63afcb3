/// What the bytes of a file are as UTF-8, which tells damaged UTF-8 from text in an encoding of one byte a letter.
struct UTF8Counts: Sendable {
  /// Well-formed sequences of two bytes and more.
  private(set) var sequences = 0
  /// Bytes from 0x80 that are in none of them.
  private(set) var strayBytes = 0
  /// Control characters other than those of lines and pages.
  private(set) var controls = 0

  /// - Complexity: O(bytes).
  init(of file: [UInt8]) {
    var index = 0
    while index < file.count {
      let byte = file[index]
      if byte < 0x80 {
        if byte < 0x20, !(0x09...0x0D).contains(byte) { controls += 1 }
        index += 1
        continue
      }
      let (length, isWhole) = utf8Sequence(in: file, at: index)
      if isWhole { sequences += 1 } else { strayBytes += length }
      index += length
    }
  }
}

/// The length of the UTF-8 sequence that begins with a byte from 0x80, and whether it is well-formed; else the length
/// of the longest beginning of a well-formed sequence that stands there, at least one byte: what becomes one U+FFFD
/// (Unicode 15, 3.9, best practice for using U+FFFD).
func utf8Sequence(in bytes: [UInt8], at start: Int) -> (length: Int, isWhole: Bool) {
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  let length: Int
  switch bytes[start] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, low) = (3, 0xA0)
  case 0xED: (length, high) = (3, 0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, low) = (4, 0x90)
  case 0xF4: (length, high) = (4, 0x8F)
  case 0xF1...0xF3: length = 4
  default: return (1, false)
  }
  for offset in 1..<length {
    let index = start + offset
    guard index < bytes.count, (low...high).contains(bytes[index]) else { return (offset, false) }
    (low, high) = (0x80, 0xBF)
  }
  return (length, true)
}
