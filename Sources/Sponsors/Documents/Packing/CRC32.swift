/// The checksum of a file in a ZIP container or in gzip: CRC-32 of IEEE 802.3, reflected, polynomial 0xEDB88320.
package struct CRC32: Equatable, Sendable {
  /// The checksum of the bytes added so far; 0 for none.
  package private(set) var value: UInt32 = 0

  /// The checksum of no bytes.
  package init() {}

  /// The checksum of `bytes`.
  package init(of bytes: some Sequence<UInt8>) { add(Array(bytes)) }

  /// Adds bytes. - Complexity: O(bytes).
  package mutating func add(_ bytes: [UInt8]) {
    value = Self.tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBytes { bytes in
        var register = ~value
        var index = 0
        // Eight bytes at a time: the tables hold what each does to the register once all eight have passed. A place in
        // them is below 256 and so within its table, and `index + 8` is looked at before eight bytes are loaded.
        while index + 8 <= bytes.count {
          let next = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
          let mixed = next ^ UInt64(register)
          register = 0
          for place in 0..<8 {
            let byte = Int(truncatingIfNeeded: (mixed >> UInt64(8 * place)) & 0xFF)
            register ^= tables[(7 - place) * 256 + byte]
          }
          index += 8
        }
        while index < bytes.count {
          register = tables[Int((register ^ UInt32(bytes[index])) & 0xFF)] ^ (register >> 8)
          index += 1
        }
        return ~register
      }
    }
  }

  /// The checksum of two stretches of bytes, one behind the other, from the checksum of each and the length of the
  /// second: the first is multiplied by x to the number of the second's bits. - Complexity: O(log length).
  package func followed(by second: CRC32, count: Int) -> CRC32 {
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

  /// Eight tables of 256, one behind the other: what a byte does to the register once it has passed, and then once 1, 2
  /// … 7 zero bytes have passed behind it.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { register, _ in
        register & 1 == 0 ? register >> 1 : (register >> 1) ^ polynomial
      }
    }
    for index in 256..<8 * 256 {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()
}
