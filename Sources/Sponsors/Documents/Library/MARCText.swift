/// The text of a subfield, with entities and double encoding undone, that knows where each byte stands in the file.
///
/// The UN Digital Library exports names whose UTF-8 was taken for Latin-1 (or Windows-1252) and encoded once more:
/// `TÃ¼rkiye`, `CÃ´te d'Ivoire`. No word of any of the six languages holds such a pair, so undoing it is no guess; the
/// rows say `repaired`. Broken words (`Ir eland`) need nothing here: readers of names do not see spaces.
struct MARCText: Sendable {
  /// The text, UTF-8, as readers take it.
  private(set) var bytes: [UInt8] = []
  /// For each byte, the bytes of the text as printed that it comes from.
  private var places: [Range<Int>] = []
  private var isRepaired: [Bool] = []
  /// The text as printed: entities undone, nothing else.
  private var printedBytes: [UInt8] = []
  /// For each printed byte, the bytes of the file that it comes from.
  private var offsets: [Range<Int>] = []

  /// The text of `range` of a file. - Complexity: O(bytes).
  init(_ source: [UInt8], _ range: Range<Int>) {
    undoMarkup(source, range)
    undoDoubleEncoding()
  }

  /// The text, white space at both ends left out.
  var text: String { String(decoding: bytes, as: UTF8.self).trimmingSpaces() }

  /// The place in the file of a range of `bytes`; of an entity, all of it.
  func span(of range: Range<Int>) -> Range<Int> {
    let printed = printedRange(range)
    guard let first = printed.first, let last = printed.last else { return 0..<0 }
    return offsets[first].lowerBound..<offsets[last].upperBound
  }

  /// The words of a range of `bytes` as they stand in the file, entities undone.
  func printed(_ range: Range<Int>) -> String { printedWords(printedBytes, printedRange(range)) }

  /// Whether double encoding was undone within a range of `bytes`.
  func isRepaired(_ range: Range<Int>) -> Bool { isRepaired[range].contains(true) }

  private func printedRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return places[first].lowerBound..<places[last].upperBound
  }

  // MARK: Undoing

  private mutating func undoMarkup(_ source: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if source[index] == UInt8(ascii: "&"), let entity = XMLEntity(in: source, at: index, to: range.upperBound) {
        for byte in entity.bytes { append(byte, index..<entity.end) }
        index = entity.end
      } else if source[index] == UInt8(ascii: "<") {
        index = undoSection(source, index, range.upperBound)
      } else {
        append(source[index], index..<index + 1)
        index += 1
      }
    }
  }

  /// Takes the text of a CDATA section; passes over a comment or instruction. Other tags are not within a subfield.
  private mutating func undoSection(_ source: [UInt8], _ start: Int, _ limit: Int) -> Int {
    let opening = Array("<![CDATA[".utf8)
    let isText = source[start..<limit].starts(with: opening)
    var end = isText ? start + opening.count : start + 1
    while end < limit, source[end] != UInt8(ascii: ">") || (isText && source[end - 1] != UInt8(ascii: "]")) { end += 1 }
    if isText {
      let first = start + opening.count
      for index in first..<max(first, end - 2) { append(source[index], index..<index + 1) }
    }
    return min(end + 1, limit)
  }

  private mutating func append(_ byte: UInt8, _ place: Range<Int>) {
    printedBytes.append(byte)
    offsets.append(place)
  }

  private mutating func undoDoubleEncoding() {
    var index = 0
    while index < printedBytes.count {
      if let (undone, end) = Self.undone(printedBytes, at: index) {
        for byte in undone {
          bytes.append(byte)
          places.append(index..<end)
          isRepaired.append(true)
        }
        index = end
      } else {
        bytes.append(printedBytes[index])
        places.append(index..<index + 1)
        isRepaired.append(false)
        index += 1
      }
    }
  }

  /// The character whose UTF-8 bytes stand at `start` as characters of their own, and the index after them.
  private static func undone(_ bytes: [UInt8], at start: Int) -> (bytes: [UInt8], end: Int)? {
    guard bytes[start] >= 0xC2, let (lead, next) = singleByte(bytes, at: start), lead >= 0xC2, lead <= 0xF4 else {
      return nil
    }
    var undone = [lead]
    var index = next
    for _ in 1..<(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4) {
      guard index < bytes.count, let (byte, end) = singleByte(bytes, at: index), byte & 0xC0 == 0x80 else { return nil }
      undone.append(byte)
      index = end
    }
    return firstInvalidUTF8(in: undone) == nil ? (undone, index) : nil
  }

  /// The byte that a character is in Windows-1252 (ISO 8859-1 with letters and marks from 0x80 to 0x9F).
  private static func singleByte(_ bytes: [UInt8], at start: Int) -> (byte: UInt8, end: Int)? {
    let length = bytes[start] < 0x80 ? 1 : bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
    guard length > 1, length < 4, start + length <= bytes.count else { return nil }
    var scalar = UInt32(bytes[start] & (length == 2 ? 0x1F : 0x0F))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[start + offset] & 0x3F) }
    if scalar <= 0xFF { return (UInt8(scalar), start + length) }
    guard let position = windows1252.firstIndex(of: scalar) else { return nil }
    return (0x80 + UInt8(position), start + length)
  }

  /// Characters of the bytes 0x80 to 0x9F in Windows-1252; 0 where there is none.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
