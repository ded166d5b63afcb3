import Foundation
import TestSupport
import Testing

@testable import Sponsors

@Suite struct InflateTests {
  /// A text that the samples hold, from a generator of numbers so that it need not be written down.
  static let namesOfStates: [UInt8] = {
    let names = ["Albania", "Bolivia", "Chad", "Denmark", "Egypt", "Fiji", "Ghana", "Haiti"]
    var number = 7
    let drawn = (0..<100).map { _ in
      number = (number &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
      return names[number >> 16 & 7]
    }
    return Array(drawn.joined(separator: ", ").utf8)
  }()

  /// Letters as often as Fibonacci's numbers say: no code is more uneven.
  static let skewed: [UInt8] = {
    var (count, next) = (1, 1)
    return (0..<15).flatMap { letter in
      defer { (count, next) = (next, count + next) }
      return [UInt8](repeating: UInt8(65 + letter), count: count)
    }
  }()

  /// Made by zlib 1.3 (Python's `zlib.compressobj`, levels 0 and 9, with and without strategies).
  static let samples: [(name: String, contents: [UInt8], packed: String)] = [
    (
      "own codes and repeats", namesOfStates,
      """
      jZJrDoJADISvsgfYS/hY8Ro1Gqngagwx8fbGtEyYCtE/bGFnvr4o59d9yKlppUpOxd42rRxz2p7qVR5dTju96PjRhetbr0+dBiaC\
      x3VmmgJgcAVn9gOYveigjFn1B6kfgN8BSAWalqqwZ8yAAFwELvU8XCjx+YA/NIzAgWFicTBhCYUWRenDXFwJ3ndj8+h5TKSZN6qW\
      evlnzD/K9ybjtsOPt3jNS3kD
      """
    ),
    (
      "own codes, no repeats", namesOfStates,
      """
      BcGLCYQwFATAVraAbcL4ybWxopjV+BQJgt3fzLh9dyNyUYgYt+9uRF+0EMMap56DmLyb6IsWIheFiHRVvxaRrurXIibvJoY1Tj0H\
      kYtCRF+0EJN3E33RQqSr+rWIXBQiclGIGLfvbsS4fXcjhjVOPQfxk5uJvmghJu8mujorLOInNxPpqn4toi9aiFwUIibvJnJRiOiL\
      FqIvWohx++5GDGuceg5iWOPUcxBdnRUW0dVZYRHj9t2N+MnNRC4KEeP23Y2YvJvIRSEiF4WIXBQiujorLKIvWoh0Vb8Wka7q1yJ+\
      cjMxeTcxrHHqOYh0Vb8WkYtCRF+0EMMap56DGLfvbkQuChGTdxO5KERM3k10dVZYxLh9dyPSVf1aRFdnhUV0dVZYRF+0EMMap56D\
      GLfvbsTk3URXZ4VFjNt3N2LcvrsR6ap+LaIvWoiuzgqLGLfvbsTk3cSwxqnnINJV/VrEsMap5yCGNU49B9HVWWERXZ0VFjF5N9HV\
      WWER4/bdjUhX9WsRuShE/ORmIl3Vr0Wkq/q1iMm7iZ/cTKSr+rWIdFW/FpGLQkRXZ4X1Bw==
      """
    ),
    (
      "fixed codes", namesOfStates,
      """
      c02vLCjRUXDPSMxL1FFwhfCcMxJTdBRcUvNyE4uydRTcMrMyYYJQhU75OZllmcgMiCK4Hqg6iCZkA+AaoCpQbYZScGM8EjNLMlGN\
      ccxJSswDGQCVgxuI4kCIWhRXQEh0G+AMuLlwBlQp1B5Uh6KYj0rB9aN5GM6AGogWYugBgxYJrigRhWI9WrhAVcLNw/QYdqOxG4Nu\
      GkQvuipcfiEmmAk4H+pJ9NhGS3g4pVEjBQA=
      """
    ),
    (
      "stored", namesOfStates,
      """
      Ae8CEP1FZ3lwdCwgR2hhbmEsIEVneXB0LCBDaGFkLCBEZW5tYXJrLCBGaWppLCBDaGFkLCBHaGFuYSwgQm9saXZpYSwgQm9saXZp\
      YSwgRmlqaSwgRGVubWFyaywgR2hhbmEsIENoYWQsIEZpamksIENoYWQsIEJvbGl2aWEsIEdoYW5hLCBHaGFuYSwgRWd5cHQsIEVn\
      eXB0LCBEZW5tYXJrLCBIYWl0aSwgQ2hhZCwgRmlqaSwgQWxiYW5pYSwgSGFpdGksIEJvbGl2aWEsIENoYWQsIEdoYW5hLCBGaWpp\
      LCBHaGFuYSwgQ2hhZCwgQ2hhZCwgRWd5cHQsIERlbm1hcmssIERlbm1hcmssIEFsYmFuaWEsIEFsYmFuaWEsIEVneXB0LCBIYWl0\
      aSwgR2hhbmEsIEVneXB0LCBGaWppLCBHaGFuYSwgR2hhbmEsIEdoYW5hLCBBbGJhbmlhLCBDaGFkLCBCb2xpdmlhLCBCb2xpdmlh\
      LCBIYWl0aSwgRmlqaSwgRGVubWFyaywgQm9saXZpYSwgR2hhbmEsIENoYWQsIERlbm1hcmssIEVneXB0LCBHaGFuYSwgRmlqaSwg\
      R2hhbmEsIEZpamksIEFsYmFuaWEsIEVneXB0LCBCb2xpdmlhLCBBbGJhbmlhLCBBbGJhbmlhLCBDaGFkLCBEZW5tYXJrLCBFZ3lw\
      dCwgRmlqaSwgQWxiYW5pYSwgRWd5cHQsIEVneXB0LCBCb2xpdmlhLCBDaGFkLCBBbGJhbmlhLCBFZ3lwdCwgRmlqaSwgRGVubWFy\
      aywgQm9saXZpYSwgRGVubWFyaywgRGVubWFyaywgQWxiYW5pYSwgQWxiYW5pYSwgRmlqaSwgQWxiYW5pYSwgRWd5cHQsIEJvbGl2\
      aWEsIEdoYW5hLCBIYWl0aSwgQm9saXZpYSwgQm9saXZpYSwgRmlqaSwgSGFpdGksIEJvbGl2aWEsIEJvbGl2aWEsIEdoYW5hLCBB\
      bGJhbmlh
      """
    ),
    (
      "codes of up to 14 bits", skewed,
      """
      BcGBQQRBDAOx2oD/u93Enum/G6Sf37+/z+fz/X6/3+d5nud5nvd93/d93/d93/ecc84555xzzjnnnHPOvffee++9995777333nvv\
      vffee++9MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzs7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7\
      u7u7SZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkbdu2bdu2bdu2bdu2bdu2bdu2\
      bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2BQAAAAAA\
      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
      AAAAAAAAAAAAAAAAAEBVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
      VVVVVVVVVVVVVVVVVVVVVf8B
      """
    ),
  ]

  static func packed(_ sample: Int) -> [UInt8] { [UInt8](Data(base64Encoded: samples[sample].packed) ?? Data()) }

  /// What is unpacked where packed bytes come in pieces of `size`; whether all of it.
  private func unpack(
    _ packed: [UInt8], pieces size: Int = .max
  ) throws(PackingError) -> (bytes: [UInt8], isWhole: Bool) {
    var inflate = Inflate()
    var (bytes, input, position, given): ([UInt8], [UInt8], Int, Int) = ([], [], 0, 0)
    while !inflate.isFinished {
      let piece = try inflate.next(from: input, at: &position, origin: given - input.count)
      bytes += piece
      guard piece.isEmpty, !inflate.isFinished else { continue }
      if given == packed.count { return (bytes, false) }
      let end = size < packed.count - given ? given + size : packed.count
      input = Array(input[position...] + packed[given..<end])
      (given, position) = (end, 0)
    }
    return (bytes, true)
  }

  private func problem(_ packed: [UInt8]) -> PackingError.Problem? {
    do throws(PackingError) {
      return try unpack(packed).isWhole ? nil : .cutShort
    } catch {
      return error.problem
    }
  }

  @Test("What zlib packed comes back, in pieces of any size", arguments: samples.indices)
  func comesBack(sample: Int) throws {
    let packed = Self.packed(sample)
    try #require(!packed.isEmpty)
    for size in [1, 2, 3, 7, 64, .max] {
      let (bytes, isWhole) = try unpack(packed, pieces: size)
      #expect(bytes == Self.samples[sample].contents, "\(Self.samples[sample].name)")
      #expect(isWhole)
    }
  }

  @Test("Every beginning of packed data is too short, and what it gives is a beginning", arguments: samples.indices)
  func prefixes(sample: Int) throws {
    let packed = Self.packed(sample)
    for count in packed.indices {
      let (bytes, isWhole) = try unpack(Array(packed[..<count]))
      #expect(!isWhole, "\(count)")
      #expect(Self.samples[sample].contents.starts(with: bytes), "\(count)")
    }
  }

  @Test("With any byte changed: as a plain reading of the standard has it, or an error", arguments: samples.indices)
  func changed(sample: Int) {
    var random = SplitMix64(seed: 20)
    for index in Self.packed(sample).indices {
      for _ in 0..<2 {
        var packed = Self.packed(sample)
        packed[index] ^= UInt8.random(in: 1...255, using: &random)
        // The plain reading allows codes that are not whole, so that it may find something where this finds none.
        guard let found = try? unpack(packed), found.isWhole else { continue }
        #expect((try? PlainInflate.bytes(of: packed)) == found.bytes, "byte \(index) became \(packed[index])")
      }
    }
  }

  @Test("Bytes of chance are an error or what a plain reading finds")
  func chance() {
    var random = SplitMix64(seed: 21)
    for _ in 0..<1000 {
      // Of the types that there are: the others end at once.
      let first = UInt8.random(in: 0...255, using: &random) & ~7 | [1, 3, 5][Int.random(in: 0..<3, using: &random)]
      let packed = [first] + (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      guard let found = try? unpack(packed), found.isWhole else { continue }
      #expect((try? PlainInflate.bytes(of: packed)) == found.bytes)
    }
  }

  @Test("Repeats reach back 32 KiB, over borders of pieces and into themselves")
  func repeats() throws {
    var bits = BitString()
    // 32,768 different enough bytes, stored.
    let first = (0..<32_768).map { UInt8(truncatingIfNeeded: $0 * $0 >> 7) }
    var packed: [UInt8] = [0, 0x00, 0x80, 0xFF, 0x7F] + first
    bits.number(0, 1)
    bits.number(1, 2)
    for _ in 0..<1000 {
      // 258 bytes from 32,768 back: the distance 24,577 and 13 bits.
      bits.fixedSymbol(285)
      bits.code("11101")
      bits.number(32_768 - 24_577, 13)
    }
    bits.fixedSymbol(256)
    bits.number(1, 1)
    bits.number(1, 2)
    bits.fixedSymbol(Int(UInt8(ascii: "x")))
    // 258 times the byte before, then 10 bytes from 3 back.
    bits.fixedSymbol(285)
    bits.code("00000")
    bits.fixedSymbol(Int(UInt8(ascii: "y")))
    bits.fixedSymbol(264)
    bits.code("00010")
    bits.fixedSymbol(256)
    packed += bits.bytes
    let (bytes, isWhole) = try unpack(packed, pieces: 10_000)
    var expected = first
    for index in 0..<258_000 { expected.append(expected[index]) }
    expected += [UInt8](repeating: UInt8(ascii: "x"), count: 259) + [UInt8(ascii: "y")]
    for _ in 0..<10 { expected.append(expected[expected.count - 3]) }
    #expect(isWhole)
    #expect(bytes == expected)
    #expect(try PlainInflate.bytes(of: packed) == expected)
  }

  @Test("Two bits stand for 258 bytes")
  func zeros() throws {
    let packed = BitString.zeros(repeats: 5000)
    #expect(packed.count < 1300)
    let (bytes, isWhole) = try unpack(packed)
    #expect(isWhole)
    #expect(bytes == [UInt8](repeating: 0, count: 5000 * 258 + 1))
  }

  @Test("Each mistake is told from the others")
  func mistakes() {
    func fixed(_ write: (inout BitString) -> Void) -> [UInt8] {
      var bits = BitString()
      bits.number(1, 1)
      bits.number(1, 2)
      write(&bits)
      bits.number(0, 64)
      return bits.bytes
    }
    func own(
      _ lengths: [Int: Int], literals: Int = 257, distances: Int = 1, _ rest: (inout BitString) -> Void
    ) -> [UInt8] {
      var bits = BitString()
      bits.number(1, 1)
      bits.number(2, 2)
      bits.number(literals - 257, 5)
      bits.number(distances - 1, 5)
      bits.number(15, 4)
      for symbol in InflateAlphabet.order { bits.number(lengths[symbol] ?? 0, 3) }
      rest(&bits)
      bits.number(0, 64)
      return bits.bytes
    }
    #expect(problem([0x07]) == .badBlockType)
    #expect(problem([0x01, 0x05, 0x00, 0xFA, 0xFE]) == .badStoredLength)
    #expect(problem(fixed { $0.fixedSymbol(286) }) == .badCode)
    #expect(
      problem(
        fixed {
          $0.fixedSymbol(65)
          $0.fixedSymbol(257)
          $0.code("11110")
        }) == .badCode)
    #expect(
      problem(
        fixed {
          $0.fixedSymbol(65)
          $0.fixedSymbol(257)
          $0.code("00001")
        }) == .distanceTooFar(distance: 2, available: 1))
    // More lengths than there are symbols.
    #expect(problem(own([0: 1, 1: 1], literals: 287) { _ in }) == .badCodeLengths)
    #expect(problem(own([0: 1, 1: 1], distances: 31) { _ in }) == .badCodeLengths)
    // Three codes of one bit; two of two bits and no more; a repeat of nothing; more zeros than lengths.
    #expect(problem(own([0: 1, 1: 1, 2: 1]) { _ in }) == .badCodeLengths)
    #expect(problem(own([0: 2, 1: 2]) { _ in }) == .badCodeLengths)
    #expect(problem(own([0: 1, 16: 1]) { $0.code("1") }) == .badCodeLengths)
    let tooMany = own([0: 1, 18: 1]) { bits in
      for _ in 0..<2 {
        bits.code("1")
        bits.number(127, 7)
      }
    }
    #expect(problem(tooMany) == .badCodeLengths)
    // 256 has no code: the block could not end.
    let endless = own([1: 1, 18: 1]) { bits in
      bits.code("0")
      bits.code("0")
      bits.code("1")
      bits.number(127, 7)
      bits.code("1")
      bits.number(255 - 138 - 11, 7)
      bits.code("0")
    }
    #expect(problem(endless) == .badCodeLengths)
  }

  @Test("A block may have one distance, whose code is one bit, and then no other")
  func oneDistance() throws {
    let packed = BitString.zeros(repeats: 1)
    #expect(try unpack(packed).bytes.count == 259)
    // Some bit is that of the distance; turned, no code has it.
    var other: [PackingError.Problem?] = []
    for place in 0..<(packed.count * 8) {
      var changed = packed
      changed[place / 8] ^= 1 << UInt8(place % 8)
      other.append(problem(changed))
    }
    #expect(other.contains(.badCode))
  }

  @Test("What stands before the damage is given out before the error, which has its byte")
  func beforeDamage() throws {
    let contents = Array("before the damage".utf8)
    let packed = [0, UInt8(contents.count), 0, ~UInt8(contents.count), 0xFF] + contents + [0x07]
    var inflate = Inflate()
    var position = 0
    #expect(try inflate.next(from: packed, at: &position) == contents)
    let error = #expect(throws: PackingError.self) { try inflate.next(from: packed, at: &position, origin: 1000) }
    #expect(error == PackingError(.badBlockType, at: 1000 + packed.count - 1))
  }

  @Test("What follows the last block is left")
  func rest() throws {
    var inflate = Inflate()
    var position = 0
    let packed = Self.packed(0)
    #expect(try inflate.next(from: packed + [1, 2, 3, 4, 5, 6, 7, 8, 9], at: &position) == Self.samples[0].contents)
    #expect(inflate.isFinished)
    #expect(position == packed.count)
  }
}
