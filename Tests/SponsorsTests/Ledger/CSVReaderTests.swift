import Sponsors
import TestSupport
import Testing

@Suite struct CSVReaderTests {
  private func records(_ bytes: [UInt8], separator: UInt8? = nil) throws(CSVError) -> [[String]] {
    var reader = CSVReader(bytes, separator: separator)
    var record = CSVRecord()
    var all: [[String]] = []
    while try reader.read(into: &record) { all.append((0..<record.count).map { record.text($0) }) }
    return all
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("\"\u{FEFF}a\"\n", [["\u{FEFF}a"]]),
    ("\"a,1\",\"b\"\"2\"\"\"\n\"\",\"\n\"\n", [["a,1", "b\"2\""], ["", "\n"]]),
    ("a,,\n,,\n,", [["a", "", ""], ["", "", ""], ["", ""]]),
    // Blank lines, which spreadsheets leave, are no records; a quoted nothing is one.
    ("\n\na\n\r\n\r\nb\n\n\"\"\n", [["a"], ["b"], [""]]),
    // The header tells the separator, quoted cells in it do not.
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("\"a,b,c\";d\n", [["a,b,c", "d"]]),
    ("a,b\n1;2,3\n", [["a", "b"], ["1;2", "3"]]),
    ("a\tb\n1,5\t2;3\n", [["a", "b"], ["1,5", "2;3"]]),
    ("a\tb,c,d\n", [["a\tb", "c", "d"]]),
    // Quotes within an unquoted cell are themselves.
    ("a\"b\",c\n", [["a\"b\"", "c"]]),
    // The apostrophe of a guarded formula goes, any other stays.
    ("'=1,'x,''-1,'\n", [["=1", "'x", "'-1", "'"]]),
    ("\"'\r\"\n", [["\r"]]),
    ("", []), ("\u{FEFF}", []), ("\n", []),
  ])
  func recordsAreRead(text: String, expected: [[String]]) throws {
    #expect(try records(Array(text.utf8)) == expected)
  }

  @Test func theSeparatorCanBeGiven() throws {
    #expect(try records(Array("a,b;c\n".utf8), separator: UInt8(ascii: "\t")) == [["a,b;c"]])
  }

  @Test func aCellCanBeHadVerbatimAndLinesAreCounted() throws {
    var reader = CSVReader(Array("'=1,\"a\r\nb\rc\n\"\r\n\r\nx\n".utf8))
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect(record.line == 1)
    #expect(Array(record.verbatim(0)) == Array("'=1".utf8))
    #expect(record[7].isEmpty)
    #expect(try reader.read(into: &record))
    #expect(record.line == 6)
    #expect(try !reader.read(into: &record))
  }

  @Test func aCellInQuotesIsToldFromOneWithout() throws {
    var reader = CSVReader(Array("a,\"b\",\"c\"\"\",\n".utf8))
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect((0..<5).map { record.isQuoted($0) } == [false, true, true, false, false])
  }

  @Test(arguments: [
    (Array("a,b\nc,\"d\ne".utf8), CSVError.unterminatedQuote(line: 2, column: 3)),
    (Array("a\n\"é\nü\"x\n".utf8), .textAfterQuote(line: 3, column: 3)),
    (Array("\u{FEFF}\"a\" ,b\n".utf8), .textAfterQuote(line: 1, column: 4)),
    (Array("a,b\n\né,".utf8) + [0xE9, 0x74, 0x0A], .notUTF8(line: 3, column: 3, offset: 8)),
    ([0xFF, 0xFE, 0x61, 0x00], .notUTF8(line: 1, column: 1, offset: 0)),
    // Overlong, surrogate, beyond U+10FFFF, cut short.
    ([0x61, 0xC0, 0xAF], .notUTF8(line: 1, column: 2, offset: 1)),
    ([0xED, 0xA0, 0x80], .notUTF8(line: 1, column: 1, offset: 0)),
    ([0xF4, 0x90, 0x80, 0x80], .notUTF8(line: 1, column: 1, offset: 0)),
    ([0x61, 0x2C, 0xE2, 0x82], .notUTF8(line: 1, column: 3, offset: 2)),
  ])
  func whatCannotBeReadIsPlaced(bytes: [UInt8], expected: CSVError) {
    #expect(throws: expected) { try records(bytes) }
  }

  @Test func errorsAreSentences() {
    let sentences = [
      CSVError.unterminatedQuote(line: 2, column: 3), .textAfterQuote(line: 3, column: 4),
      .notUTF8(line: 5, column: 6, offset: 78),
    ].map(\.description)
    #expect(
      sentences == [
        "line 2, character 3: the quoted cell that opens here is never closed; "
          + "close it with a quote, and write quotes inside it twice",
        "line 3, character 4: text follows a closing quote; "
          + "write quotes inside a quoted cell twice, or put a separator here",
        "line 5, character 6 (byte 78): the text is not UTF-8; save the table as “CSV UTF-8”",
      ])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyTextComesBackAsItWas(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var csv = CSVWriter()
    var table: [[String]] = []
    for _ in 0..<50 {
      let row = (0..<Int.random(in: 1...6, using: &random)).map { _ in HostileText.random(using: &random) }
      for text in row { csv.cell(text) }
      csv.endRow()
      table.append(row)
    }
    let back = try records(csv.bytes, separator: UInt8(ascii: ","))
    #expect(back.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
  }
}
