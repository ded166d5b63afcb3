/// Numbers at places of a header, the lowest byte first; what lies behind the end is zero.
struct ZIPFields {
  private let bytes: [UInt8]
  private let start: Int

  init(_ bytes: [UInt8], at start: Int = 0) {
    self.bytes = bytes
    self.start = start
  }

  /// The number of `length` bytes, at most 8, at a place from the header's beginning; one beyond `Int` is `Int.max`.
  func number(_ place: Int, _ length: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<length {
      let place = start + place + index
      if place < bytes.count { value |= UInt64(bytes[place]) << UInt64(8 * index) }
    }
    return Int(clamping: value)
  }

  /// The bytes at a place; nil where they are not all there.
  func range(_ place: Int, count: Int) -> ArraySlice<UInt8>? {
    guard start + place + count <= bytes.count else { return nil }
    return bytes[start + place..<start + place + count]
  }
}
