import Testing

@testable import Sponsors

@Suite struct DeclaredEncodingTests {
  @Test(arguments: [
    ("<meta charset=windows-1251>", TextEncoding.windows1251),
    ("<html><head><META http-equiv='Content-Type' content='text/html; charset=windows-1256'>", .windows1256),
    ("<meta\n charset = \"ISO-8859-5\" />", .iso8859Part5), ("<meta charset='utf-8'>", .utf8),
    ("<meta charset=latin1>", .windows1252), ("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", .windows1252),
  ])
  func declarationsAreFound(_ page: String, _ encoding: TextEncoding) {
    #expect(DeclaredEncoding(in: Array(page.utf8)) == .known(encoding))
  }

  @Test(arguments: [
    "the charset=windows-1251 of a text", "<metadata charset=windows-1251>", "<p charset=windows-1251>",
    "<meta charset=>",
    "<meta name=x>charset=windows-1251", "<meta", "<", "",
  ])
  func otherWordsAreNone(_ page: String) { #expect(DeclaredEncoding(in: Array(page.utf8)) == nil) }

  @Test func unknownOnesKeepTheirName() {
    #expect(DeclaredEncoding(in: Array("<meta charset='GB2312'>".utf8)) == .unknown("GB2312"))
  }

  /// `Перу и Чили` in the three encodings that a page may declare, byte by byte.
  @Test func declaredEncodingsAreBelieved() throws {
    let cyrillic: [UInt8] = [0xCF, 0xE5, 0xF0, 0xF3, 0x20, 0xE8, 0x20, 0xD7, 0xE8, 0xEB, 0xE8]
    let windows = try TextEncoding.decoded(Array("<meta charset=windows-1251>".utf8) + cyrillic)
    #expect(String(decoding: windows.bytes, as: UTF8.self).hasSuffix(">Перу и Чили"))
    #expect(windows.evidence == .declaration)
    let iso: [UInt8] = [0xBF, 0xD5, 0xE0, 0xE3, 0x20, 0xD8, 0x20, 0xC7, 0xD8, 0xDB, 0xD8]
    let part5 = try TextEncoding.decoded(Array("<meta charset=iso-8859-5>".utf8) + iso)
    #expect(String(decoding: part5.bytes, as: UTF8.self).hasSuffix(">Перу и Чили"))
    // العراق، اليمن
    let arabic: [UInt8] = [0xC7, 0xE1, 0xDA, 0xD1, 0xC7, 0xDE, 0xA1, 0x20, 0xC7, 0xE1, 0xED, 0xE3, 0xE4]
    let windows1256 = try TextEncoding.decoded(Array("<meta charset=windows-1256>".utf8) + arabic)
    #expect(String(decoding: windows1256.bytes, as: UTF8.self).hasSuffix(">العراق، اليمن"))
  }

  @Test func wellFormedUTF8GoesBeforeADeclaration() throws {
    let page = Array("<meta charset=windows-1251>Перу и Чили".utf8)
    let decoded = try TextEncoding.decoded(page)
    #expect(decoded.bytes == page)
    #expect(decoded.encoding == .utf8)
  }

  @Test func anUnknownDeclarationIsNotGuessedAway() {
    #expect(throws: DocumentError.notUTF8(offset: 21)) {
      try TextEncoding.decoded(Array("<meta charset=gb2312>".utf8) + [0xD6, 0xD0, 0xB9, 0xFA])
    }
  }

  @Test func aDeclarationOfUTF8DoesNotMakeItSo() throws {
    let decoded = try TextEncoding.decoded(Array("<meta charset=utf-8>Cor".utf8) + [0xE9] + Array("e".utf8))
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("Corée"))
    #expect(decoded.evidence == .assumption)
  }
}
