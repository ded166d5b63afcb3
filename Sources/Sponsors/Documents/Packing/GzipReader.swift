/// Unpacks gzip, RFC 1952: packed bytes in pieces in, unpacked ones in pieces out, members that follow one another as one.
///
/// The checksum and the length of each member are looked at. Zeros behind the last one are allowed; other bytes behind it
/// are not read, and `trailing` says so: what is packed is whole, as gzip has it.
///
///     var reader = GzipReader(limit: .pieces)
///     while true {
///       let piece = try reader.next()
///       if !piece.isEmpty { use(piece); continue }
///       let packed = file.read()
///       if packed.isEmpty { try reader.finish(); break }
///       reader.add(packed)
///     }
package struct GzipReader: Sendable {
  /// Offset of the first byte behind the packed data that is not zero; nil where none was seen.
  package private(set) var trailing: Int?
  /// How many bytes were unpacked.
  package private(set) var unpacked = 0

  private enum State {
    /// Before the first member, or between two.
    case start
    case fixedHeader
    /// The parts of a header that flags announce, in their order.
    case extraLength, extra(Int), name, comment, headerChecksum
    case data
    case trailer
    /// Behind the last member: zeros, or what is none of our business.
    case padding
  }

  private let limit: PackedLimit
  private var state = State.start
  private var hasMember = false
  /// Packed bytes, those before `position` used; `origin` is the offset of the first.
  private var input: [UInt8] = []
  private var position = 0
  private var origin = 0
  private var inflate = Inflate()
  private var flags: UInt8 = 0
  private var header = CRC32()
  private var crc = CRC32()
  private var length: UInt32 = 0

  /// Unpacks no further than `limit` allows.
  package init(limit: PackedLimit) { self.limit = limit }

  /// Whether bytes begin as gzip's do.
  package static func begins(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// All that `packed` unpacks to, for a document.
  /// - Complexity: O(bytes packed + bytes unpacked).
  package static func contents(of packed: [UInt8]) throws(PackingError) -> [UInt8] {
    var reader = GzipReader(limit: .document)
    reader.add(packed)
    var bytes: [UInt8] = []
    while true {
      let piece = try reader.next()
      if piece.isEmpty { break }
      bytes += piece
    }
    try reader.finish()
    return bytes
  }

  /// Adds packed bytes.
  package mutating func add(_ packed: [UInt8]) {
    origin += position
    if position == input.count {
      input = packed
    } else {
      input.removeFirst(position)
      input += packed
    }
    position = 0
  }

  /// The next piece; empty where more packed bytes are needed, or there is nothing more in them.
  ///
  /// Where the data are damaged, all that stands before the damage is given out before the error.
  /// - Complexity: O(bytes used + bytes given out).
  package mutating func next() throws(PackingError) -> [UInt8] {
    while try step() {
      guard case .data = state else { continue }
      let piece = try inflate.next(from: input, at: &position, origin: origin)
      if inflate.isFinished { state = .trailer }
      if piece.isEmpty {
        if inflate.isFinished { continue }
        return []
      }
      crc.add(piece)
      length &+= UInt32(truncatingIfNeeded: piece.count)
      unpacked += piece.count
      let allowed = limit.bytes(packed: origin + input.count)
      if unpacked > allowed { throw PackingError(.expandsTooFar(limit: allowed), at: origin + position) }
      return piece
    }
    return []
  }

  /// Says that all packed bytes were added and `next` has given out everything; throws where more should have followed.
  package mutating func finish() throws(PackingError) {
    switch state {
    case .padding: return
    case .start where hasMember:
      // A single byte behind the last member, too few to begin one.
      if position < input.count, input[position] != 0 { trailing = origin + position }
    default: throw PackingError(.cutShort, at: origin + input.count)
    }
  }

  // MARK: Headers and trailers

  /// Goes on to the data of a member; false where bytes are missing, or nothing more is to come.
  private mutating func step() throws(PackingError) -> Bool {
    switch state {
    case .start: return try start()
    case .fixedHeader: return try fixedHeader()
    case .extraLength:
      guard flags & 4 != 0 else { return become(.name) }
      guard let bytes = take(2) else { return false }
      return become(.extra(Int(bytes[0]) | Int(bytes[1]) << 8))
    case .extra(let count):
      guard take(count) != nil else { return false }
      return become(.name)
    case .name: return flags & 8 != 0 ? passText(.comment) : become(.comment)
    case .comment: return flags & 16 != 0 ? passText(.headerChecksum) : become(.headerChecksum)
    case .headerChecksum: return try headerChecksum()
    case .data: return true
    case .trailer: return try trailer()
    case .padding:
      while position < input.count, input[position] == 0 { position += 1 }
      if position < input.count, trailing == nil { trailing = origin + position }
      position = input.count
      return false
    }
  }

  private mutating func become(_ next: State) -> Bool {
    state = next
    return true
  }

  /// The next `count` bytes, which become part of the header's checksum.
  private mutating func take(_ count: Int) -> [UInt8]? {
    guard input.count - position >= count else { return nil }
    let bytes = Array(input[position..<position + count])
    position += count
    header.add(bytes)
    return bytes
  }

  private mutating func start() throws(PackingError) -> Bool {
    guard input.count - position >= 2 else { return false }
    if input[position] == 0x1F, input[position + 1] == 0x8B { return become(.fixedHeader) }
    guard hasMember else { throw PackingError(.noGzip, at: origin + position) }
    return become(.padding)
  }

  private mutating func fixedHeader() throws(PackingError) -> Bool {
    header = CRC32()
    let place = origin + position
    guard let bytes = take(10) else { return false }
    guard bytes[2] == 8 else { throw PackingError(.otherMethod(bytes[2]), at: place + 2) }
    flags = bytes[3]
    guard flags & 0xE0 == 0 else { throw PackingError(.unknownFlags(flags), at: place + 3) }
    return become(.extraLength)
  }

  /// Passes over a text that a zero ends.
  private mutating func passText(_ next: State) -> Bool {
    let end = input[position...].firstIndex(of: 0)
    header.add(Array(input[position..<(end.map { $0 + 1 } ?? input.count)]))
    position = end.map { $0 + 1 } ?? input.count
    if end != nil { state = next }
    return end != nil
  }

  private mutating func headerChecksum() throws(PackingError) -> Bool {
    if flags & 2 != 0 {
      let expected = header.value & 0xFFFF
      let place = origin + position
      guard let bytes = take(2) else { return false }
      guard UInt32(bytes[0]) | UInt32(bytes[1]) << 8 == expected else {
        throw PackingError(.wrongHeaderChecksum, at: place)
      }
    }
    inflate.restart()
    crc = CRC32()
    length = 0
    return become(.data)
  }

  private mutating func trailer() throws(PackingError) -> Bool {
    let place = origin + position
    guard let bytes = take(8) else { return false }
    let values = [0, 4].map { start in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
    }
    guard values[0] == crc.value else { throw PackingError(.wrongChecksum(name: nil), at: place) }
    guard values[1] == length else { throw PackingError(.wrongLength(name: nil), at: place + 4) }
    hasMember = true
    return become(.start)
  }
}
