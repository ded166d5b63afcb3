/// What the symbols of deflate stand for (RFC 1951, 3.2.5 to 3.2.7).
enum InflateAlphabet {
  /// How many bits find a byte or length, a distance, and a length of a code at once; longer codes take two steps.
  static let (literalBits, distanceBits, lengthBits) = (10, 9, 7)

  /// A byte, the end of the block, or how long a repeat is.
  static func literal(_ number: Int, _ length: Int) -> InflateCode.Entry {
    if number < 256 { return .init(length: length, kind: InflateCode.Entry.Kind.literal, value: number) }
    if number == 256 { return .init(length: length, kind: InflateCode.Entry.Kind.end) }
    guard number - 257 < lengths.count else { return .init(length: length, kind: InflateCode.Entry.Kind.none) }
    let (base, extra) = lengths[number - 257]
    return .init(length: length, extra: extra, kind: InflateCode.Entry.Kind.base, value: base)
  }

  /// How far back a repeat begins.
  static func distance(_ number: Int, _ length: Int) -> InflateCode.Entry {
    guard number < 30 else { return .init(length: length, kind: InflateCode.Entry.Kind.none) }
    let extra = max(0, number / 2 - 1)
    // 1, 2, then two of each number of extra bits, one behind the other.
    let base = number < 2 ? number + 1 : 1 + (2 + number % 2) << extra
    return .init(length: length, extra: extra, kind: InflateCode.Entry.Kind.base, value: base)
  }

  /// A length of a code.
  static func codeLength(_ number: Int, _ length: Int) -> InflateCode.Entry {
    .init(length: length, kind: InflateCode.Entry.Kind.literal, value: number)
  }

  /// The order in which a block gives the lengths of the code for the lengths of its codes.
  static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The codes of blocks that bring none of their own.
  static let fixed: (literals: InflateCode, distances: InflateCode) = {
    var literals = InflateCode(rootBits: literalBits)
    var distances = InflateCode(rootBits: distanceBits)
    let lengths: [UInt8] =
      .init(repeating: 8, count: 144) + .init(repeating: 9, count: 112) + .init(repeating: 7, count: 24)
      + .init(repeating: 8, count: 8)
    _ = literals.take(lengths: lengths[...], symbol: literal)
    _ = distances.take(lengths: [UInt8](repeating: 5, count: 32)[...], symbol: distance)
    return (literals, distances)
  }()

  /// The shortest repeat of each symbol from 257 on, and how many bits are added to it.
  private static let lengths: [(base: Int, extra: Int)] = {
    var lengths: [(base: Int, extra: Int)] = []
    var base = 3
    for extra in [0, 0, 1, 2, 3, 4, 5] {
      for _ in 0..<4 {
        lengths.append((base, extra))
        base += 1 << extra
      }
    }
    // The last symbol is the longest repeat and takes no bits.
    return lengths + [(258, 0)]
  }()
}
