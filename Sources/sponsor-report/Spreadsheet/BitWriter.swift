/// Bits in the order of deflate: the first is the lowest of a byte.
struct BitWriter {
  /// The bytes that are full.
  private(set) var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  /// Writes the lowest `length` bits of `value`, at most 32, the lowest first.
  mutating func write(_ value: UInt32, _ length: UInt8) {
    bits |= UInt64(value) << count
    count += UInt64(length)
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// Fills the last byte with zeros.
  mutating func align() {
    if count > 0 { write(0, UInt8(8 - count)) }
  }
}
