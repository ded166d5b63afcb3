import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct DeflateTests {
  private static let cases: [(name: String, bytes: [UInt8])] = {
    var random = SplitMix64(seed: 7)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    // So skewed that Huffman's codes would be longer than 15 bits.
    let skewed = (0..<24).flatMap { power in [UInt8](repeating: UInt8(power), count: 1 << max(0, power - 6)) }
    return [
      ("nothing", []), ("a byte", [7]), ("two bytes", [7, 7]), ("three equal bytes", [7, 7, 7]),
      ("every byte", (0...255).map { UInt8($0) }), ("zeros", [UInt8](repeating: 0, count: 200_000)),
      ("noise", noise), ("noise twice, 32 KiB apart", Array(noise[..<32_768] + noise[..<32_768])),
      ("noise twice, a byte too far apart", Array(noise[..<32_769] + noise[..<32_769])),
      ("a repeat over the border of blocks", Array(noise[..<65_530] + noise[65_000..<65_530] + noise[65_000..<65_530])),
      ("skewed", skewed), ("skewed, shuffled", skewed.shuffled(using: &random)),
      (
        "cells",
        (0..<20_000).flatMap { Array("<c r=\"B\($0)\" t=\"s\"><v>\($0 % 17)</v></c>".utf8) }
      ),
    ]
  }()

  @Test("What is compressed comes back", arguments: cases.indices)
  func comesBack(index: Int) throws {
    let (name, bytes) = Self.cases[index]
    let deflated = Deflate.compressed(bytes)
    #expect(try PlainInflate.bytes(of: deflated.bytes + Deflated.end) == bytes, "\(name)")
    var inflate = Inflate()
    var (unpacked, position): ([UInt8], Int) = ([], 0)
    let packed = deflated.bytes + Deflated.end
    while !inflate.isFinished {
      let piece = try inflate.next(from: packed, at: &position)
      try #require(!piece.isEmpty || inflate.isFinished)
      unpacked += piece
    }
    #expect(unpacked == bytes && position == packed.count, "\(name)")
    #expect(deflated.count == bytes.count, "\(name)")
    #expect(deflated.crc.value == OpenedWorkbook.crc(bytes), "\(name)")
  }

  @Test("Bytes in pieces of any size give the same result", arguments: [1, 13, 4096, 65_536, 100_000])
  func pieces(size: Int) {
    let bytes = Self.cases[12].bytes
    var deflate = Deflate()
    for start in stride(from: 0, to: bytes.count, by: size) {
      deflate.add(Array(bytes[start..<min(bytes.count, start + size)]))
    }
    let (piecewise, whole) = (deflate.finished(), Deflate.compressed(bytes))
    #expect(piecewise.bytes == whole.bytes)
    #expect(piecewise.crc == whole.crc)
  }

  @Test("Two parts, one behind the other, are the whole")
  func parts() throws {
    for (name, bytes) in Self.cases {
      for cut in [0, 1, bytes.count / 3, bytes.count] where cut <= bytes.count {
        let both = Deflate.compressed(Array(bytes[..<cut])) + Deflate.compressed(Array(bytes[cut...]))
        #expect(both.crc.value == OpenedWorkbook.crc(bytes), "\(name) cut at \(cut)")
        #expect(both.count == bytes.count)
      }
    }
    let bytes = Self.cases[6].bytes
    let both = Deflate.compressed(Array(bytes[..<999])) + Deflate.compressed(Array(bytes[999...]))
    #expect(try PlainInflate.bytes(of: both.bytes + Deflated.end) == bytes)
  }

  @Test("Cells become an eighth, noise hardly more than it was")
  func size() {
    #expect(Deflate.compressed(Self.cases[12].bytes).bytes.count * 8 < Self.cases[12].bytes.count)
    #expect(Deflate.compressed(Self.cases[6].bytes).bytes.count < Self.cases[6].bytes.count * 101 / 100)
  }
}
