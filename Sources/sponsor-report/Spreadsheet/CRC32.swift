/// The checksum of a file in a ZIP container: CRC-32 of IEEE 802.3, reflected, polynomial 0xEDB88320.
struct CRC32: Equatable, Sendable {
  /// The checksum of the bytes added so far; 0 for none.
  private(set) var value: UInt32 = 0

  /// Adds bytes. - Complexity: O(bytes).
  mutating func add(_ bytes: [UInt8]) {
    value = Self.table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var register = ~value
        for byte in bytes { register = table[Int((register ^ UInt32(byte)) & 0xFF)] ^ (register >> 8) }
        return ~register
      }
    }
  }

  /// The checksum of two stretches of bytes, one behind the other, from the checksum of each and the length of the
  /// second: the first is multiplied by x to the number of the second's bits. - Complexity: O(log length).
  func followed(by second: CRC32, count: Int) -> CRC32 {
    var power: UInt32 = 1 << 31  // x⁰; the highest bit is the lowest power.
    var square = Self.product(1 << 30, 1 << 30)  // x², squared once for each binary digit of the number of bits.
    square = Self.product(square, square)
    var digits = count
    while digits > 0 {
      // `square` is x to 8, 16, 32 …: a byte has eight bits.
      square = Self.product(square, square)
      if digits & 1 == 1 { power = Self.product(power, square) }
      digits >>= 1
    }
    var crc = CRC32()
    crc.value = Self.product(power, value) ^ second.value
    return crc
  }

  /// The product of two polynomials over GF(2), modulo that of the checksum.
  private static func product(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var (product, b, bit): (UInt32, UInt32, UInt32) = (0, b, 1 << 31)
    while bit != 0 {
      if a & bit != 0 { product ^= b }
      b = b & 1 == 0 ? b >> 1 : (b >> 1) ^ polynomial
      bit >>= 1
    }
    return product
  }

  private static let polynomial: UInt32 = 0xEDB8_8320

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { register, _ in
      register & 1 == 0 ? register >> 1 : (register >> 1) ^ polynomial
    }
  }
}
