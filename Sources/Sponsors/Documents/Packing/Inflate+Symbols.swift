// The symbols of a block, in two ways that do the same: as fast as they come while there is plenty of everything, and one
// at a time where bits may be missing, the block may end or the data may be wrong.

extension Inflate {
  /// What one step came to.
  enum StepOutcome {
    /// A byte or a repeat was unpacked.
    case full
    /// Bits are missing.
    case needsMore
    /// The block has ended.
    case ended
    /// The data are wrong.
    case failed(PackingError.Problem)
  }

  typealias Table = UnsafeBufferPointer<InflateCode.Entry>

  /// Takes one symbol, and of a repeat its distance too; nothing is taken where the outcome is to need more or to fail.
  ///
  /// There must be room for the longest repeat behind `filled`.
  static func step(
    _ input: [UInt8], _ bits: inout InflateBits, _ literals: Table, _ distances: Table,
    _ output: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int
  ) -> StepOutcome {
    bits.refill(input)
    var next = bits
    guard let entry = entry(literals, InflateAlphabet.literalBits, &next) else {
      return next.count < InflateCode.longest ? .needsMore : .failed(.badCode)
    }
    if entry.kind != InflateCode.Entry.Kind.base {
      if next.isOverdrawn { return .needsMore }
      bits = next
      if entry.kind == InflateCode.Entry.Kind.end { return .ended }
      output[filled] = UInt8(truncatingIfNeeded: entry.value)
      filled += 1
      return .full
    }
    let length = entry.value + next.take(entry.extra)
    guard let far = Self.entry(distances, InflateAlphabet.distanceBits, &next) else {
      return next.count < InflateCode.longest ? .needsMore : .failed(.badCode)
    }
    let distance = far.value + next.take(far.extra)
    if next.isOverdrawn { return .needsMore }
    guard distance <= filled else { return .failed(.distanceTooFar(distance: distance, available: filled)) }
    bits = next
    // Byte by byte, from the first: a repeat may be of bytes that it makes itself.
    for index in filled..<filled + length { output[index] = output[index - distance] }
    filled += length
    return .full
  }

  /// What the next bits begin with, its code taken; nil where no code has them.
  private static func entry(_ table: Table, _ rootBits: Int, _ bits: inout InflateBits) -> InflateCode.Entry? {
    var entry = table[bits.peek(rootBits)]
    if entry.kind == InflateCode.Entry.Kind.longer {
      entry = table[entry.value + bits.peek(rootBits + entry.extra) >> rootBits]
    }
    guard entry.kind != InflateCode.Entry.Kind.none else { return nil }
    bits.drop(entry.length)
    return entry
  }

  /// Takes symbols while eight packed bytes are there and `filled` is not behind `end`; stops before whatever is neither a
  /// byte nor a repeat.
  ///
  /// `output` must have room for the longest repeat and 8 bytes more behind `end`, and the tables must be whole ones of
  /// `InflateAlphabet`'s sizes. Then nothing lies outside: an index into a first table has as many bits as the table was
  /// made for, one into a second is made of what the first says of it, a repeat begins at 0 or later, as is looked at, and
  /// what is written begins at `end` or before and goes on for at most 258 bytes, rounded up to eights.
  static func swiftly(
    _ input: [UInt8], _ reader: inout InflateBits, _ literals: Table, _ distances: Table,
    _ output: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int, _ end: Int
  ) {
    guard let target = UnsafeMutableRawPointer(output.baseAddress) else { return }
    let literalMask: UInt64 = 1 << UInt64(InflateAlphabet.literalBits) - 1
    let distanceMask: UInt64 = 1 << UInt64(InflateAlphabet.distanceBits) - 1
    var (bits, count, position, to) = (reader.bits, reader.count, reader.position, filled)
    input.withUnsafeBytes { input in
      while to <= end, position &+ 8 <= input.count {
        // At least 56 bits: three bytes of at most 15 each, or a repeat of at most 48.
        let word = input.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
        bits |= word &<< UInt64(truncatingIfNeeded: count)
        position &+= (63 &- count) &>> 3
        count |= 56
        var entry = literals[Int(truncatingIfNeeded: bits & literalMask)]
        if entry.kind == InflateCode.Entry.Kind.literal {
          target.storeBytes(of: UInt8(truncatingIfNeeded: entry.value), toByteOffset: to, as: UInt8.self)
          to &+= 1
          bits &>>= entry.taken
          count &-= entry.length
          entry = literals[Int(truncatingIfNeeded: bits & literalMask)]
          if entry.kind == InflateCode.Entry.Kind.literal {
            target.storeBytes(of: UInt8(truncatingIfNeeded: entry.value), toByteOffset: to, as: UInt8.self)
            to &+= 1
            bits &>>= entry.taken
            count &-= entry.length
            continue
          }
          // A repeat may need more bits than are left.
          if count < 48 { continue }
        }
        var (rest, left) = (bits, count)
        if entry.kind == InflateCode.Entry.Kind.longer {
          let index = (bits & (1 &<< (UInt64(InflateAlphabet.literalBits) &+ entry.added) &- 1))
          entry = literals[entry.value &+ Int(truncatingIfNeeded: index) &>> InflateAlphabet.literalBits]
          if entry.kind == InflateCode.Entry.Kind.literal {
            target.storeBytes(of: UInt8(truncatingIfNeeded: entry.value), toByteOffset: to, as: UInt8.self)
            to &+= 1
            bits &>>= entry.taken
            count &-= entry.length
            continue
          }
        }
        guard entry.kind == InflateCode.Entry.Kind.base else { break }
        rest &>>= entry.taken
        let length = entry.value &+ Int(truncatingIfNeeded: rest & (1 &<< entry.added &- 1))
        rest &>>= entry.added
        left &-= entry.length &+ entry.extra
        var far = distances[Int(truncatingIfNeeded: rest & distanceMask)]
        if far.kind == InflateCode.Entry.Kind.longer {
          let index = (rest & (1 &<< (UInt64(InflateAlphabet.distanceBits) &+ far.added) &- 1))
          far = distances[far.value &+ Int(truncatingIfNeeded: index) &>> InflateAlphabet.distanceBits]
        }
        guard far.kind == InflateCode.Entry.Kind.base else { break }
        rest &>>= far.taken
        let distance = far.value &+ Int(truncatingIfNeeded: rest & (1 &<< far.added &- 1))
        rest &>>= far.added
        left &-= far.length &+ far.extra
        guard distance <= to else { break }
        (bits, count) = (rest, left)
        copy(target, to, length, distance)
        to &+= length
      }
    }
    reader = InflateBits(bits: bits, count: count, position: position)
    filled = to
  }

  /// Repeats `length` bytes from `distance` before `place`, eight at a time where a repeat does not reach into itself.
  @inline(__always) private static func copy(
    _ target: UnsafeMutableRawPointer, _ place: Int, _ length: Int, _ distance: Int
  ) {
    let (end, back) = (place &+ length, 0 &- distance)
    var place = place
    if distance >= 8 {
      while place < end {
        let bytes = target.loadUnaligned(fromByteOffset: place &+ back, as: UInt64.self)
        target.storeBytes(of: bytes, toByteOffset: place, as: UInt64.self)
        place &+= 8
      }
    } else if distance == 1 {
      let byte = target.load(fromByteOffset: place &- 1, as: UInt8.self)
      (target + place).initializeMemory(as: UInt8.self, repeating: byte, count: length)
    } else {
      while place < end {
        let byte = target.load(fromByteOffset: place &+ back, as: UInt8.self)
        target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
        place &+= 1
      }
    }
  }
}
