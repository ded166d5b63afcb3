/// One of the entities that XML knows of itself: `&amp;`, `&#233;`, `&#xE9;`.
struct XMLEntity: Sendable {
  /// The character, in UTF-8.
  let bytes: [UInt8]
  /// The index after its semicolon.
  let end: Int

  private static let named: [(name: [UInt8], byte: UInt8)] = [
    (Array("amp".utf8), UInt8(ascii: "&")), (Array("lt".utf8), UInt8(ascii: "<")),
    (Array("gt".utf8), UInt8(ascii: ">")), (Array("quot".utf8), UInt8(ascii: "\"")),
    (Array("apos".utf8), UInt8(ascii: "'")),
  ]

  /// Reads the entity whose `&` stands at `start`; nil where none does.
  init?(in source: [UInt8], at start: Int, to limit: Int) {
    let longest = min(limit, start + 12)
    guard let semicolon = source[start..<longest].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = source[start + 1..<semicolon]
    end = semicolon + 1
    if name.first == UInt8(ascii: "#") {
      guard let scalar = Self.scalar(name.dropFirst()) else { return nil }
      bytes = Array(String(Character(scalar)).utf8)
    } else if let known = Self.named.first(where: { $0.name.elementsEqual(name) }) {
      bytes = [known.byte]
    } else {
      return nil
    }
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard text.first != "+", text.first != "-", let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value > 0
    else { return nil }
    return Unicode.Scalar(value)
  }
}
