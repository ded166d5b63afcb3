import Sponsors
import TestSupport
import Testing

@Suite struct CRC32Tests {
  /// The check value of every list of checksums: that of the digits 1 to 9.
  @Test func checkValue() {
    var crc = CRC32()
    crc.add(Array("12345".utf8))
    crc.add(Array("6789".utf8))
    #expect(crc.value == 0xCBF4_3926)
    #expect(CRC32().value == 0)
    #expect(CRC32(of: "The quick brown fox jumps over the lazy dog".utf8).value == 0x414F_A339)
  }

  @Test("Eight bytes at a time or one, cut anywhere: the same")
  func pieces() {
    var random = SplitMix64(seed: 1)
    let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
    var single = CRC32()
    for byte in bytes { single.add([byte]) }
    #expect(CRC32(of: bytes) == single)
    for cut in bytes.indices {
      var both = CRC32(of: bytes[..<cut])
      #expect(both.followed(by: CRC32(of: bytes[cut...]), count: bytes.count - cut) == single)
      both.add(Array(bytes[cut...]))
      #expect(both == single)
    }
  }
}
