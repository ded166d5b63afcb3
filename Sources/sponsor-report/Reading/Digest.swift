/// A digest by which two inputs with the same bytes are known: FNV-1a of 64 bits in two runs (Fowler, Noll & Vo), and
/// the length. Not made against forgers: who forges a collision hides only a document of their own.
struct Digest: Hashable, Sendable {
  private let forward: UInt64
  private let backward: UInt64
  private let length: Int

  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) {
    forward = Self.fold(bytes)
    backward = Self.fold(bytes.reversed())
    length = bytes.count
  }

  private static func fold(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return digest
  }
}
