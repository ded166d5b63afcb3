/// Unpacks deflate, RFC 1951, as gzip and ZIP hold it: packed bytes in pieces of any size in, unpacked ones in pieces out.
///
/// Held are the last 32 KiB that were unpacked, to which repeats point back, and one piece. What is no deflate is an error
/// at its byte.
///
///     var inflate = Inflate()
///     var position = 0
///     while !inflate.isFinished {
///       let piece = try inflate.next(from: packed, at: &position)
///       // an empty piece: bytes from `position` on are too few to go on, so join more to them
///     }
package struct Inflate: Sendable {
  /// Whether the last block has ended.
  package var isFinished: Bool { state == .finished }

  /// How many bytes are given out at a time, at most.
  static let pieceSize = 1 << 17
  private static let window = 1 << 15
  /// The longest repeat.
  static let longestRepeat = 258
  /// Up to where a step may begin: behind it there is room for the longest repeat, and 8 bytes more.
  private var lastStart: Int { output.count - Self.longestRepeat - 8 }

  private enum State: Equatable {
    case header
    case stored(Int)
    case symbols
    case finished
  }

  private var state = State.header
  private var isLast = false
  /// What is left of the byte read last, fewer than 8 bits.
  private var bits = InflateBits()
  private var literals = InflateAlphabet.fixed.literals
  private var distances = InflateAlphabet.fixed.distances
  /// What was unpacked: up to 32 KiB that were given out, and what was not yet.
  private var output = [UInt8](repeating: 0, count: Self.window + Self.pieceSize + Self.longestRepeat + 8)
  private var filled = 0

  /// At the beginning of packed data.
  package init() {}

  /// Begins anew, for data that follow; takes no new memory.
  mutating func restart() {
    state = .header
    isLast = false
    bits = InflateBits()
    filled = 0
  }

  /// The next piece, from the packed bytes of `input` from `position` on, which moves behind what was used.
  ///
  /// Empty where the data have ended, or where more bytes are needed: then those from `position` on, joined with more, must
  /// be given again. They never are more than 600.
  ///
  /// - Parameter origin: the offset of `input` in its file, for errors.
  /// - Complexity: O(bytes unpacked + bytes used).
  package mutating func next(
    from input: [UInt8], at position: inout Int, origin: Int = 0
  ) throws(PackingError) -> [UInt8] {
    if filled > lastStart {
      // The last 32 KiB go to the front: repeats may point to them.
      output.withUnsafeMutableBytes { output in
        // `filled` is at least `pieceSize + window` here and at most `output.count`: both stretches lie within.
        let last = UnsafeRawBufferPointer(rebasing: output[filled - Self.window..<filled])
        output.copyMemory(from: last)
      }
      filled = Self.window
    }
    let start = filled
    bits.open(at: position)
    defer { position = bits.close() }
    while state != .finished, filled <= lastStart {
      let goesOn: Bool
      do throws(InflateProblem) {
        switch state {
        case .header: goesOn = try header(input)
        case .stored(let count): goesOn = stored(count, input)
        case .symbols: goesOn = try symbols(input)
        case .finished: goesOn = false
        }
      } catch {
        // What stands before the damage is given out first; the next call comes to the damage again.
        if filled > start { break }
        throw PackingError(error.problem, at: origin + bits.bytePosition)
      }
      if !goesOn { break }
    }
    return Array(output[start..<filled])
  }

  // MARK: Blocks. Each takes one step whole, or none and gives false where bits are missing.

  private mutating func header(_ input: [UInt8]) throws(InflateProblem) -> Bool {
    var next = bits
    next.refill(input)
    guard next.count >= 3 else { return false }
    isLast = next.take(1) == 1
    switch next.take(2) {
    case 0:
      next.drop(next.count & 7)
      next.refill(input)
      guard next.count >= 32 else { return false }
      let (length, complement) = (next.take(16), next.take(16))
      guard length == ~complement & 0xFFFF else { throw InflateProblem(.badStoredLength) }
      next.rewind()
      state = .stored(length)
    case 1:
      literals = InflateAlphabet.fixed.literals
      distances = InflateAlphabet.fixed.distances
      state = .symbols
    case 2:
      guard let lengths = try codeLengths(&next, input) else { return false }
      guard literals.take(lengths: lengths.literals, symbol: InflateAlphabet.literal),
        distances.take(lengths: lengths.distances, symbol: InflateAlphabet.distance)
      else { throw InflateProblem(.badCodeLengths) }
      state = .symbols
    default: throw InflateProblem(.badBlockType)
    }
    bits = next
    return true
  }

  private mutating func stored(_ count: Int, _ input: [UInt8]) -> Bool {
    let position = bits.position
    let taken = min(count, input.count - position, output.count - filled)
    output.replaceSubrange(filled..<filled + taken, with: input[position..<position + taken])
    filled += taken
    bits.position += taken
    if taken == count { endBlock() } else { state = .stored(count - taken) }
    return taken == count || bits.position < input.count
  }

  private mutating func endBlock() { state = isLast ? .finished : .header }

  /// The lengths of the codes of a block; nil where bits are missing.
  private func codeLengths(
    _ bits: inout InflateBits, _ input: [UInt8]
  ) throws(InflateProblem) -> (literals: ArraySlice<UInt8>, distances: ArraySlice<UInt8>)? {
    bits.refill(input)
    guard bits.count >= 14 else { return nil }
    let (literalCount, distanceCount, lengthCount) = (bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4)
    guard literalCount <= 286, distanceCount <= 30 else { throw InflateProblem(.badCodeLengths) }
    var lengths = [UInt8](repeating: 0, count: 19)
    for symbol in InflateAlphabet.order.prefix(lengthCount) {
      bits.refill(input)
      guard bits.count >= 3 else { return nil }
      lengths[symbol] = UInt8(truncatingIfNeeded: bits.take(3))
    }
    var code = InflateCode(rootBits: InflateAlphabet.lengthBits)
    guard code.take(lengths: lengths[...], symbol: InflateAlphabet.codeLength) else {
      throw InflateProblem(.badCodeLengths)
    }
    let count = literalCount + distanceCount
    var all: [UInt8] = []
    all.reserveCapacity(count)
    while all.count < count {
      bits.refill(input)
      let entry = code.entries[bits.peek(InflateAlphabet.lengthBits)]
      guard entry.kind == InflateCode.Entry.Kind.literal else {
        if bits.count < InflateAlphabet.lengthBits { return nil }
        throw InflateProblem(.badCode)
      }
      // At most 7 bits of a code and 7 of a count.
      let extra = entry.value == 16 ? 2 : entry.value == 17 ? 3 : entry.value == 18 ? 7 : 0
      guard bits.count >= entry.length + extra else { return nil }
      bits.drop(entry.length)
      let repeated: UInt8
      let times: Int
      switch entry.value {
      case 16:
        guard let last = all.last else { throw InflateProblem(.badCodeLengths) }
        (repeated, times) = (last, 3 + bits.take(2))
      case 17: (repeated, times) = (0, 3 + bits.take(3))
      case 18: (repeated, times) = (0, 11 + bits.take(7))
      default: (repeated, times) = (UInt8(truncatingIfNeeded: entry.value), 1)
      }
      guard all.count + times <= count else { throw InflateProblem(.badCodeLengths) }
      all.append(contentsOf: repeatElement(repeated, count: times))
    }
    // Without an end, a block has none.
    guard all[256] > 0 else { throw InflateProblem(.badCodeLengths) }
    return (all[..<literalCount], all[literalCount...])
  }

  // MARK: Symbols

  /// Bytes and repeats, until the block ends, the piece is full or bits are missing.
  private mutating func symbols(_ input: [UInt8]) throws(InflateProblem) -> Bool {
    var outcome = StepOutcome.full
    let end = lastStart
    var (bits, filled) = (bits, filled)
    let (literals, distances) = (literals.entries, distances.entries)
    output.withUnsafeMutableBufferPointer { output in
      literals.withUnsafeBufferPointer { literals in
        distances.withUnsafeBufferPointer { distances in
          while filled <= end {
            Self.swiftly(input, &bits, literals, distances, output, &filled, end)
            if filled > end { break }
            outcome = Self.step(input, &bits, literals, distances, output, &filled)
            if case .full = outcome { continue }
            break
          }
        }
      }
    }
    self.bits = bits
    self.filled = filled
    switch outcome {
    case .full: return true
    case .needsMore: return false
    case .ended:
      endBlock()
      return true
    case .failed(let problem): throw InflateProblem(problem)
    }
  }
}

/// What is wrong, before its place is known.
struct InflateProblem: Error {
  let problem: PackingError.Problem

  init(_ problem: PackingError.Problem) { self.problem = problem }
}
