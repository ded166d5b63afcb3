/// Bits in the order of deflate, for packed data made by hand.
public struct BitString: Sendable {
  /// The bits, the first first.
  private var bits: [Bool] = []

  /// No bits.
  public init() {}

  /// Adds a number of `count` bits, its lowest first, as deflate has all numbers.
  public mutating func number(_ value: Int, _ count: Int) {
    for place in 0..<count { bits.append(value >> place & 1 == 1) }
  }

  /// Adds a code as it is written in RFC 1951, its first bit first: `"0011"`.
  public mutating func code(_ code: String) { bits += code.map { $0 == "1" } }

  /// Adds zeros up to the end of a byte.
  public mutating func align() { while bits.count % 8 != 0 { bits.append(false) } }

  /// Adds the code of a byte, or of a longer repeat or the end, in blocks with the fixed codes (RFC 1951, 3.2.6).
  public mutating func fixedSymbol(_ symbol: Int) {
    let (value, count) =
      switch symbol {
      case 0..<144: (0x30 + symbol, 8)
      case 144..<256: (0x190 + symbol - 144, 9)
      case 256..<280: (symbol - 256, 7)
      default: (0xC0 + symbol - 280, 8)
      }
    for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
  }

  /// The bytes, zeros behind the last bit.
  public var bytes: [UInt8] {
    stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reversed().reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }

  /// `contents` as one last block with the fixed codes, without repeats.
  public static func fixedBlock(_ contents: [UInt8]) -> [UInt8] {
    var bits = BitString()
    bits.number(1, 1)
    bits.number(1, 2)
    for byte in contents { bits.fixedSymbol(Int(byte)) }
    bits.fixedSymbol(256)
    return bits.bytes
  }

  /// `repeats` times 258 zeros behind one, as one last block that packs as far as deflate can: two bits a repeat.
  public static func zeros(repeats: Int) -> [UInt8] {
    var bits = BitString()
    bits.number(1, 1)
    bits.number(2, 2)
    // 286 lengths of symbols, 1 of distances, 18 lengths of codes of lengths: 18 has 1 bit, 1 and 2 have 2.
    bits.number(29, 5)
    bits.number(0, 5)
    bits.number(14, 4)
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
      bits.number([18: 1, 1: 2, 2: 2][symbol] ?? 0, 3)
    }
    // 0 and the end have codes of 2 bits, the longest repeat and the only distance of 1.
    bits.code("11")
    for count in [138, 117] {
      bits.code("0")
      bits.number(count - 11, 7)
    }
    bits.code("11")
    bits.code("0")
    bits.number(28 - 11, 7)
    bits.code("10")
    bits.code("10")
    bits.code("10")
    for _ in 0..<repeats { bits.code("00") }
    bits.code("11")
    return bits.bytes
  }
}
