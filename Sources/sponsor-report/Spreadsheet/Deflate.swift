import Sponsors

/// Compresses bytes as ZIP containers hold them: deflate, RFC 1951.
///
/// Bytes are given piece by piece and compressed in blocks, so that only what is compressed is held. Repeats are looked
/// for 32 KiB back, along a chain of places with the same next four bytes; each block has its own Huffman codes. There is
/// no choice in it that depends on the machine: the same bytes in the same pieces or others give the same result.
struct Deflate {
  /// Bytes not yet compressed, behind those that repeats can still point to.
  private var input: [UInt8] = []
  /// How many of `input` are compressed.
  private var done = 0
  /// How far back `input` begins, so that places have one number throughout.
  private var base: UInt32 = Self.window + 1
  private var output = BitWriter()
  private var crc = CRC32()
  private var total = 0
  /// By hash: the last place with it. By place modulo the window: the place before with the same hash.
  private var latest = [UInt32](repeating: 0, count: 1 << Self.hashBits)
  private var earlier = [UInt32](repeating: 0, count: Int(Self.window))

  private static let window: UInt32 = 1 << 15
  private static let hashBits: UInt32 = 15
  private static let blockSize = 1 << 16
  /// How many places are tried, and from which length on no longer one is looked for.
  private static let tries = 12
  private static let longEnough = 96

  /// Adds bytes. - Complexity: O(bytes).
  mutating func add(_ bytes: [UInt8]) {
    input.append(contentsOf: bytes)
    crc.add(bytes)
    total += bytes.count
    while input.count - done >= Self.blockSize { compressBlock(end: done + Self.blockSize) }
  }

  /// Everything that was added, compressed.
  consuming func finished() -> Deflated {
    while done < input.count { compressBlock(end: min(input.count, done + Self.blockSize)) }
    // An empty block of stored bytes ends at the end of a byte: more can follow.
    output.write(0, 3)
    output.align()
    output.write(0xFFFF_0000, 32)
    return Deflated(bytes: output.bytes, crc: crc, count: total)
  }

  /// `bytes` compressed.
  static func compressed(_ bytes: [UInt8]) -> Deflated {
    var deflate = Deflate()
    deflate.add(bytes)
    return deflate.finished()
  }

  private mutating func compressBlock(end: Int) {
    let symbols = repeats(end: end)
    DeflateBlock(symbols).write(to: &output)
    done = end
    let excess = done - Int(Self.window)
    if excess >= Int(Self.window) {
      input.removeFirst(excess)
      base += UInt32(excess)
      done -= excess
    }
  }

  /// The bytes up to `end` as symbols of `DeflateBlock`: bytes, and repeats of what came before.
  private mutating func repeats(end: Int) -> [UInt32] {
    var symbols: [UInt32] = []
    symbols.reserveCapacity((end - done) / 2)
    let (base, done) = (base, done)
    let (window, mask) = (Self.window, Int(Self.window) - 1)
    input.withUnsafeBytes { input in
      latest.withUnsafeMutableBufferPointer { latest in
        earlier.withUnsafeMutableBufferPointer { earlier in
          var position = done
          while position < end {
            guard position + 4 <= end else {
              symbols.append(UInt32(input[position]))
              position += 1
              continue
            }
            let next = input.loadUnaligned(fromByteOffset: position, as: UInt32.self)
            let hash = Int((next &* 0x9E37_79B1) >> (32 - Self.hashBits))
            let place = base &+ UInt32(truncatingIfNeeded: position)
            var candidate = latest[hash]
            latest[hash] = place
            earlier[Int(place) & mask] = candidate
            let longest = min(258, end - position)
            var (best, distance) = (3, 0)
            var tries = Self.tries
            while tries > 0, candidate >= base, place &- candidate <= window {
              let back = Int(candidate &- base)
              if input.loadUnaligned(fromByteOffset: back, as: UInt32.self) == next,
                best >= longest || input[back + best] == input[position + best]
              {
                var length = 4
                while length < longest, input[back + length] == input[position + length] { length += 1 }
                if length > best {
                  (best, distance) = (length, position - back)
                  if length >= min(longest, Self.longEnough) { break }
                }
              }
              tries -= 1
              let before = earlier[Int(candidate) & mask]
              // The place was taken over by a later one: the chain ends.
              if before >= candidate { break }
              candidate = before
            }
            guard distance > 0 else {
              symbols.append(UInt32(input[position]))
              position += 1
              continue
            }
            symbols.append(DeflateBlock.repetition(length: best, distance: distance))
            let after = position + best
            position += 1
            while position < after {
              if position + 4 <= end {
                let next = input.loadUnaligned(fromByteOffset: position, as: UInt32.self)
                let hash = Int((next &* 0x9E37_79B1) >> (32 - Self.hashBits))
                let place = base &+ UInt32(truncatingIfNeeded: position)
                earlier[Int(place) & mask] = latest[hash]
                latest[hash] = place
              }
              position += 1
            }
          }
        }
      }
    }
    return symbols
  }
}

/// Compressed bytes, with what a container says of them.
struct Deflated: Sendable {
  /// Blocks of deflate that end at the end of a byte; none is marked as the last.
  private(set) var bytes: [UInt8]
  /// The checksum of the bytes as they were.
  private(set) var crc: CRC32
  /// The number of bytes as they were.
  private(set) var count: Int

  /// An empty block of stored bytes that is marked as the last.
  static let end: [UInt8] = [0x01, 0x00, 0x00, 0xFF, 0xFF]

  /// The two, one behind the other, as if compressed at once.
  static func + (first: Deflated, second: Deflated) -> Deflated {
    var sum = first
    sum.bytes += second.bytes
    sum.crc = first.crc.followed(by: second.crc, count: second.count)
    sum.count += second.count
    return sum
  }
}
