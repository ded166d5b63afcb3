/// One block of deflate with Huffman codes of its own (RFC 1951, 3.2.7).
struct DeflateBlock {
  private let symbols: [UInt32]
  private let literals: PrefixCode
  private let distances: PrefixCode

  private static let mark: UInt32 = 1 << 31

  /// A repeat of 3 to 258 bytes that stand 1 to 32,768 bytes back, as a symbol; bytes are symbols as they are.
  static func repetition(length: Int, distance: Int) -> UInt32 {
    mark | UInt32(length) << 16 | UInt32(distance - 1)
  }

  /// The block of `symbols`. - Complexity: O(symbols).
  init(_ symbols: [UInt32]) {
    var lengthCounts = [Int](repeating: 0, count: 286)
    var distanceCounts = [Int](repeating: 0, count: 30)
    lengthCounts[Self.endOfBlock] = 1
    for symbol in symbols {
      if symbol & Self.mark == 0 {
        lengthCounts[Int(symbol)] += 1
      } else {
        lengthCounts[Int(Self.lengthClass[Int(symbol >> 16) & 0x1FF])] += 1
        distanceCounts[Self.distanceClass(symbol & 0x7FFF)] += 1
      }
    }
    self.symbols = symbols
    literals = PrefixCode(frequencies: lengthCounts, limit: 15)
    distances = PrefixCode(frequencies: distanceCounts, limit: 15)
  }

  /// Writes the block, not marked as the last.
  func write(to output: inout BitWriter) {
    output.write(0b100, 3)
    writeCodes(to: &output)
    for symbol in symbols {
      guard symbol & Self.mark != 0 else {
        output.write(UInt32(literals.codes[Int(symbol)]), literals.lengths[Int(symbol)])
        continue
      }
      let length = Int(symbol >> 16) & 0x1FF
      let lengthClass = Int(Self.lengthClass[length])
      output.write(UInt32(literals.codes[lengthClass]), literals.lengths[lengthClass])
      let lengthBase = Self.lengthBases[lengthClass - 257]
      output.write(UInt32(length - lengthBase.first), lengthBase.extraBits)
      let distance = symbol & 0x7FFF
      let distanceClass = Self.distanceClass(distance)
      output.write(UInt32(distances.codes[distanceClass]), distances.lengths[distanceClass])
      if distanceClass >= 4 {
        let extraBits = UInt8(distanceClass / 2 - 1)
        output.write(distance & (1 << UInt32(extraBits) - 1), extraBits)
      }
    }
    output.write(UInt32(literals.codes[Self.endOfBlock]), literals.lengths[Self.endOfBlock])
  }

  /// The lengths of the codes, themselves as symbols of a third code: 16 repeats the last 3 to 6 times, 17 and 18 stand
  /// for 3 to 10 and 11 to 138 zeros.
  private func writeCodes(to output: inout BitWriter) {
    let literalCount = (literals.lengths.lastIndex { $0 > 0 } ?? Self.endOfBlock) + 1
    let distanceCount = (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1
    let lengths = literals.lengths.prefix(literalCount) + distances.lengths.prefix(distanceCount)
    var runs: [(symbol: Int, extra: UInt32, extraBits: UInt8)] = []
    var position = lengths.startIndex
    while position < lengths.endIndex {
      let length = lengths[position]
      var run = lengths[position...].prefix { $0 == length }.count
      position += run
      if length == 0 {
        while run >= 3 {
          let part = min(run, 138)
          runs.append(part > 10 ? (18, UInt32(part - 11), 7) : (17, UInt32(part - 3), 3))
          run -= part
        }
      } else {
        runs.append((Int(length), 0, 0))
        run -= 1
        while run >= 3 {
          let part = min(run, 6)
          runs.append((16, UInt32(part - 3), 2))
          run -= part
        }
      }
      for _ in 0..<run { runs.append((Int(length), 0, 0)) }
    }
    var counts = [Int](repeating: 0, count: 19)
    for run in runs { counts[run.symbol] += 1 }
    let code = PrefixCode(frequencies: counts, limit: 7)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    let orderCount = max(4, (order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    output.write(UInt32(literalCount - 257), 5)
    output.write(UInt32(distanceCount - 1), 5)
    output.write(UInt32(orderCount - 4), 4)
    for symbol in order.prefix(orderCount) { output.write(UInt32(code.lengths[symbol]), 3) }
    for run in runs {
      output.write(UInt32(code.codes[run.symbol]), code.lengths[run.symbol])
      output.write(run.extra, run.extraBits)
    }
  }

  private static let endOfBlock = 256

  /// By class of lengths, from 257: the first length and how many bits say which.
  private static let lengthBases: [(first: Int, extraBits: UInt8)] = {
    var bases: [(first: Int, extraBits: UInt8)] = []
    var first = 3
    for position in 0..<28 {
      let extraBits = UInt8(max(0, position / 4 - 1))
      bases.append((first, extraBits))
      first += 1 << Int(extraBits)
    }
    return bases + [(258, 0)]
  }()

  /// By length: its class.
  private static let lengthClass: [UInt16] = {
    var classes = [UInt16](repeating: 0, count: 512)
    for (position, base) in lengthBases.enumerated() {
      for length in base.first..<min(259, base.first + 1 << Int(base.extraBits)) {
        classes[length] = UInt16(257 + position)
      }
    }
    return classes
  }()

  /// The class of a distance less 1: two classes for every power of two.
  private static func distanceClass(_ distance: UInt32) -> Int {
    guard distance >= 4 else { return Int(distance) }
    let power = 31 - distance.leadingZeroBitCount
    return 2 * power + Int(distance >> UInt32(power - 1) & 1)
  }
}
