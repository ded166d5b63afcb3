/// Bits in the order of deflate, the lowest of a byte first, read from a piece of packed bytes.
///
/// Between two pieces fewer than 8 bits are kept: whole bytes that were looked at and not used are given back.
struct InflateBits: Sendable {
  /// The bits to come, the next one lowest; above `count` stand zeros, or bits that come again with the next refill.
  private(set) var bits: UInt64 = 0
  /// How many of `bits` are surely there; below 0 once more were taken than there are.
  private(set) var count = 0
  /// The index of the next byte of the piece.
  var position = 0

  /// The byte that the next bit is in.
  var bytePosition: Int { position - max(0, count) >> 3 }

  /// Whether more bits were taken than there are.
  @inline(__always) var isOverdrawn: Bool { count < 0 }

  init(bits: UInt64 = 0, count: Int = 0, position: Int = 0) {
    self.bits = bits
    self.count = count
    self.position = position
  }

  /// Begins a piece.
  mutating func open(at position: Int) { self.position = position }

  /// Gives whole bytes back and returns the position behind those that were used.
  mutating func close() -> Int {
    rewind()
    return position
  }

  /// Gives whole bytes back.
  mutating func rewind() {
    position -= count >> 3
    count &= 7
    bits &= (1 << UInt64(truncatingIfNeeded: count)) &- 1
  }

  /// Takes in as many bytes as there are room and bytes for: at least 56 bits, unless the piece ends before.
  @inline(__always) mutating func refill(_ input: [UInt8]) {
    if position &+ 8 <= input.count {
      input.withUnsafeBytes { input in
        // The eight bytes from `position` on are there, as was just looked at.
        let word = input.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
        bits |= word &<< UInt64(truncatingIfNeeded: count)
      }
      position &+= (63 &- count) &>> 3
      count |= 56
    } else {
      refillFromEnd(input)
    }
  }

  private mutating func refillFromEnd(_ input: [UInt8]) {
    while count <= 55, position < input.count {
      bits |= UInt64(input[position]) << UInt64(truncatingIfNeeded: count)
      position += 1
      count += 8
    }
  }

  /// The next `length` bits, at most 32; zeros where there are none.
  @inline(__always) func peek(_ length: Int) -> Int {
    Int(truncatingIfNeeded: bits & ((1 &<< UInt64(truncatingIfNeeded: length)) &- 1))
  }

  /// Passes over the next `length` bits.
  @inline(__always) mutating func drop(_ length: Int) {
    bits &>>= UInt64(truncatingIfNeeded: length)
    count &-= length
  }

  /// The next `length` bits, at most 32.
  @inline(__always) mutating func take(_ length: Int) -> Int {
    let value = peek(length)
    drop(length)
    return value
  }
}
