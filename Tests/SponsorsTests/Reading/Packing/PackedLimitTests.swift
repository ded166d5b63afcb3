import Testing

@testable import Sponsors

@Suite struct PackedLimitTests {
  @Test func numbers() {
    #expect(PackedLimit.document.bytes(packed: 0) == 67_108_864)
    #expect(PackedLimit.document.bytes(packed: 1_000_000) == 317_108_864)
    #expect(PackedLimit.document.bytes(packed: 100_000_000) == 2_147_483_648)
    #expect(PackedLimit.pieces.bytes(packed: 100_000_000) == 25_067_108_864)
    #expect(PackedLimit.pieces.bytes(packed: .max) == .max)
    #expect(PackedLimit.document.bytes(packed: .max) == 2_147_483_648)
    #expect(PackedLimit.document.bytes(packed: -1) == 67_108_864)
  }
}
