import Testing

@testable import Sponsors

@Suite struct TextEncodingTests {
  @Test func utf8IsReturnedAsItIsWithItsMark() throws {
    for text in ["Albanie, Côte d’Ivoire", "\u{FEFF}Türkiye\n", "", "plain"] {
      let decoded = try TextEncoding.decoded(Array(text.utf8))
      #expect(decoded.bytes == Array(text.utf8))
      #expect(decoded.encoding == .utf8)
      #expect(decoded.evidence == .wellFormed)
      #expect(decoded.unreadable == nil)
    }
  }

  @Test(arguments: ["Albania\n", "Боливия, Перу", "中国、古巴", "العراق، اليمن", "𝒳 \u{1F30D}"])
  func utf16WithMarkIsReadInBothOrders(_ text: String) throws {
    for isLittle in [true, false] {
      let decoded = try TextEncoding.decoded(utf16("\u{FEFF}" + text, isLittle: isLittle))
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
      #expect(decoded.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
      #expect(decoded.evidence == .mark)
      #expect(decoded.unreadable == nil)
    }
  }

  @Test(arguments: [
    "In favour: Albania, Zambia.\n", "По итогам голосования:\nПеру, Чили и Перу 12\n", "中国、古巴、秘鲁 在会议上\n",
  ])
  func utf16WithoutMarkIsKnownByItsZeros(_ text: String) throws {
    for isLittle in [true, false] {
      let decoded = try TextEncoding.decoded(utf16(text, isLittle: isLittle))
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
      #expect(decoded.evidence == .pattern)
    }
  }

  @Test func zerosElsewhereAreNoText() {
    let stray =
      Array("A text of some length with one zero byte in the middle ".utf8) + [0] + Array(" and more of it".utf8)
    #expect(throws: DocumentError.binary(offset: 55)) { try TextEncoding.decoded(stray) }
    let program: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0]
    #expect(throws: DocumentError.binary(offset: 7)) { try TextEncoding.decoded(program) }
    // UTF-32 has the mark of UTF-16 and then zeros that are characters.
    let utf32: [UInt8] = [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]
    #expect(throws: DocumentError.binary(offset: 2)) { try TextEncoding.decoded(utf32) }
  }

  @Test func halvesOfPairsAndAnOddByteAreCounted() throws {
    // A high half alone, a low half alone, A, and half a unit.
    let decoded = try TextEncoding.decoded([
      0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE + 1, 0x00, 0xDC, 0x3D, 0xD8, 0x41, 0x00, 0x42,
    ])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "\u{1F700}\u{FFFD}\u{FFFD}A\u{FFFD}")
    #expect(decoded.unreadable?.count == 3)
    #expect(decoded.unreadable?.first == 6)
  }

  @Test func westernBytesAreWindows1252() throws {
    // “Côte d’Ivoire” – Türkiye, with the quotation marks, dash and apostrophe of Windows.
    let file: [UInt8] =
      [0x93] + Array("C".utf8) + [0xF4] + Array("te d".utf8) + [0x92] + Array("Ivoire".utf8) + [0x94, 0x20, 0x96, 0x20]
      + Array("T".utf8) + [0xFC] + Array("rkiye".utf8)
    let decoded = try TextEncoding.decoded(file)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "“Côte d’Ivoire” – Türkiye")
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.evidence == .assumption)
    #expect(decoded.unreadable == nil)
  }

  @Test func bytesThatWindowsDoesNotHaveAreCounted() throws {
    let decoded = try TextEncoding.decoded(
      Array("caf".utf8) + [0xE9, 0x20, 0x81, 0x8D, 0x8F, 0x90, 0x9D] + Array(".".utf8))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "café \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}.")
    #expect(decoded.unreadable?.count == 5)
    #expect(decoded.unreadable?.first == 5)
  }

  @Test func damagedUTF8IsNoWindows1252() throws {
    // A file that is cut within a character.
    let cut = Array("Côte d’Ivoire, São Tom".utf8) + [0xC3]
    let decoded = try TextEncoding.decoded(cut)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.evidence == .mostlyWellFormed)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Côte d’Ivoire, São Tom\u{FFFD}")
    #expect(decoded.unreadable?.count == 1)
    #expect(decoded.unreadable?.first == cut.count - 1)
  }

  /// Table 3-8 of the Unicode Standard (15.0, 3.9): U+FFFD for each longest beginning of a character.
  @Test func eachWrongSequenceIsOneReplacement() throws {
    let file: [UInt8] = [0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64]
    let decoded = try TextEncoding.decoded(Array("éééééééééééé ".utf8) + file)
    let expected = "éééééééééééé a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d"
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == expected)
    #expect(decoded.bytes == Array(String(decoding: Array("éééééééééééé ".utf8) + file, as: UTF8.self).utf8))
    #expect(decoded.unreadable?.count == 6)
  }

  @Test func aMarkOfUTF8IsBelievedWhateverIsWrong() throws {
    let decoded = try TextEncoding.decoded([0xEF, 0xBB, 0xBF, 0x41, 0xE9, 0xE8])
    #expect(decoded.encoding == .utf8)
    #expect(decoded.evidence == .mark)
    #expect(decoded.unreadable?.count == 2)
  }

  @Test func picturesAreNoText() {
    #expect(throws: DocumentError.notUTF8(offset: 0)) {
      try TextEncoding.decoded([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xD8, 0x01, 0x02])
    }
  }

  @Test func theEncodingAloneIsTheSame() throws {
    #expect(try TextEncoding(of: Array("é".utf8)) == .utf8)
    #expect(try TextEncoding(of: [0x41, 0xE9]) == .windows1252)
    #expect(try TextEncoding(of: [0xFE, 0xFF, 0, 0x41]) == .utf16BigEndian)
  }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}
