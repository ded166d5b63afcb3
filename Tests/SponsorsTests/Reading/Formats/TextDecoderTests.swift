import TestSupport
import Testing

@testable import Sponsors

@Suite struct TextDecoderTests {
  /// The standard library decodes damaged UTF-8 by the same rule of Unicode.
  @Test func damagedTextIsRepairedAsTheStandardLibraryDoes() {
    var random = SplitMix64(seed: 7)
    let letters = Array("aé中𝒳ع�\n".utf8)
    for _ in 0..<3000 {
      var file = (0..<Int.random(in: 0...4, using: &random)).flatMap { _ in letters }
      for _ in 0..<Int.random(in: 0...6, using: &random) where !file.isEmpty {
        let index = Int.random(in: 0..<file.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: file[index] = UInt8.random(in: 0x80...0xFF, using: &random)
        case 1: file.remove(at: index)
        default: file.insert(UInt8.random(in: 0x80...0xFF, using: &random), at: index)
        }
      }
      var decoder = TextDecoder(file)
      decoder.repairUTF8()
      #expect(decoder.text == Array(String(decoding: file, as: UTF8.self).utf8), "\(file)")
      #expect((decoder.unreadable == 0) == (firstInvalidUTF8(in: file) == nil), "\(file)")
      if decoder.unreadable > 0 { #expect(decoder.firstUnreadable == firstInvalidUTF8(in: file), "\(file)") }
    }
  }

  @Test func anyFileDecodesToWellFormedTextOrIsRefused() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2000 {
      let file = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        [0x00, 0x0A, 0x20, 0x41, 0x3C, 0xC3, 0xA9, 0xD8, 0xDC, 0xFE, 0xFF, UInt8.random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
      guard let decoded = try? TextEncoding.decoded(file) else { continue }
      #expect(firstInvalidUTF8(in: decoded.bytes) == nil, "\(file)")
      #expect(!decoded.bytes.contains(0), "\(file)")
      if let unreadable = decoded.unreadable { #expect(file.indices.contains(unreadable.first), "\(file)") }
    }
  }
}
