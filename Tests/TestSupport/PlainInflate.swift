/// Undoes deflate bit by bit, written from RFC 1951 and knowing nothing of the program's own packing and unpacking, with
/// which it is compared.
public struct PlainInflate {
  /// Why bytes are no deflate.
  public enum Problem: Error { case truncated, badBlock, badCode, badDistance, badStoredLength }

  private let bytes: [UInt8]
  private var bit = 0
  private var output: [UInt8] = []

  /// The bytes that `bytes` stand for. Throws where they are no deflate.
  public static func bytes(of bytes: [UInt8]) throws(Problem) -> [UInt8] {
    var inflate = PlainInflate(bytes: bytes)
    var isLast = false
    while !isLast { isLast = try inflate.block() }
    return inflate.output
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) throws(Problem) -> Int {
    var value = 0
    for place in 0..<count {
      guard bit / 8 < bytes.count else { throw .truncated }
      value |= Int(bytes[bit / 8] >> UInt8(bit % 8) & 1) << place
      bit += 1
    }
    return value
  }

  private mutating func block() throws(Problem) -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try stored()
    case 1:
      try codes(
        literals: Code(
          [Int](repeating: 8, count: 144) + .init(repeating: 9, count: 112) + .init(repeating: 7, count: 24)
            + .init(repeating: 8, count: 8)), distances: Code([Int](repeating: 5, count: 30)))
    case 2: try dynamic()
    default: throw .badBlock
    }
    return isLast
  }

  private mutating func stored() throws(Problem) {
    bit = (bit + 7) / 8 * 8
    let (length, complement) = (try bits(16), try bits(16))
    guard length == ~complement & 0xFFFF else { throw .badStoredLength }
    for _ in 0..<length { output.append(UInt8(try bits(8))) }
  }

  private mutating func dynamic() throws(Problem) {
    let (literalCount, distanceCount, lengthCount) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    var lengths = [Int](repeating: 0, count: 19)
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(lengthCount) {
      lengths[symbol] = try bits(3)
    }
    let code = Code(lengths)
    var all: [Int] = []
    while all.count < literalCount + distanceCount {
      let symbol = try self.symbol(code)
      switch symbol {
      case 16:
        guard let last = all.last else { throw .badCode }
        all += [Int](repeating: last, count: try bits(2) + 3)
      case 17: all += [Int](repeating: 0, count: try bits(3) + 3)
      case 18: all += [Int](repeating: 0, count: try bits(7) + 11)
      default: all.append(symbol)
      }
    }
    guard all.count == literalCount + distanceCount else { throw .badCode }
    try codes(literals: Code(Array(all[..<literalCount])), distances: Code(Array(all[literalCount...])))
  }

  private mutating func codes(literals: Code, distances: Code) throws(Problem) {
    let lengthBases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    let distanceBases = [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
      8193, 12289, 16385, 24577,
    ]
    while true {
      let symbol = try self.symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < lengthBases.count else { throw .badCode }
      let length = lengthBases[symbol - 257] + (try bits(lengthBits[symbol - 257]))
      let number = try self.symbol(distances)
      guard number < distanceBases.count else { throw .badDistance }
      let distance = distanceBases[number] + (try bits(max(0, number / 2 - 1)))
      guard distance <= output.count else { throw .badDistance }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private mutating func symbol(_ code: Code) throws(Problem) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      value |= try bits(1)
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .badCode
  }

  /// A canonical code: how many codes there are of each length, and the symbols in the order of their codes.
  private struct Code {
    let counts: [Int]
    let symbols: [Int]

    init(_ lengths: [Int]) {
      counts = (0...15).map { length in length == 0 ? 0 : lengths.count { $0 == length } }
      symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
    }
  }
}
