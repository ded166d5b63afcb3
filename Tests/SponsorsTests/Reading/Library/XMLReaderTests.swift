import Sponsors
import TestSupport
import Testing

/// What is no XML ends the reading there, with its line; the records before it are kept.
@Suite struct XMLReaderTests {
  private func read(_ text: String) throws -> LibraryReading {
    try programExtractor.get().readLibraryRecords(Array(text.utf8), name: "x")
  }

  private func file(after rest: String) -> String {
    "<collection>\n" + draftRecord("Chad") + "\n" + rest
  }

  @Test("Each mistake has its line and its cure")
  func mistakes() throws {
    // The first record takes the lines 2 to 15, so that what follows begins on line 16.
    let table: [(rest: String, line: Int, words: [String])] = [
      ("<record>\n<controlfield tag=\"001\">1</controlfeld>", 17, ["controlfeld", "controlfield", "end tag"]),
      ("<record>\n<datafield ind1=\"1\"/></record>", 17, ["no attribute “tag”"]),
      ("<record>\n<datafield tag=\"245\"><subfield>x</subfield></datafield>", 17, ["no attribute “code”"]),
      ("<record><record>", 16, ["“record” cannot stand here"]),
      ("<record><controlfield tag=\"001\">A & B</controlfield>", 16, ["“&” is no entity", "&amp;"]),
      ("<record><controlfield tag=\"001\">&eacute;</controlfield>", 16, ["“&eacute;” is no entity"]),
      ("<record><controlfield tag=001>", 16, ["no value in quotes"]),
      ("<record><controlfield tag=\"001\">1 < 2</controlfield>", 16, ["no tag", "&lt;"]),
      ("<record>\n<!-- a comment", 17, ["never closed"]),
      ("<record>\n<datafield tag=\"245\">\n", 17, ["“datafield” begins here", "cut short"]),
    ]
    for (rest, line, words) in table {
      let reading = try read(file(after: rest))
      #expect(reading.records.count == 1, "\(rest)")
      let error = try #require(reading.error, "\(rest)")
      #expect(error.line == line, "\(rest)")
      for word in words { #expect(error.description.contains(word), "\(error)") }
    }
  }

  @Test("Another encoding, and bytes that are not UTF-8")
  func encodings() throws {
    let latin = try read("<?xml version='1.0' encoding='ISO-8859-1'?><collection></collection>")
    #expect(latin.error?.problem == .otherEncoding("ISO-8859-1"))
    var bytes = Array(file(after: "<record>").utf8)
    bytes.append(0xFC)
    let reading = try programExtractor.get().readLibraryRecords(bytes, name: "x")
    #expect(reading.records.count == 1)
    #expect(reading.error?.problem == .notUTF8)
    #expect(reading.error?.offset == bytes.count - 1)
  }

  @Test("What XML allows around records is passed over")
  func surroundings() throws {
    let text =
      "\u{FEFF}<?xml version=\"1.0\"?><!DOCTYPE collection [<!ENTITY x \"y\">]><!-- <record> -->\n"
      + "<collection a='>'>" + draftRecord("Chad") + "<record/></collection>"
    let reading = try read(text)
    #expect(reading.error == nil)
    #expect(reading.records.map(\.actions.count) == [1, 0])
  }

  @Test("Cut anywhere, a file gives whole records and an error, and never stops the program")
  func cutAnywhere() throws {
    let extractor = try programExtractor.get()
    let whole = marc(draftRecord("Chad"), draftRecord("TÃ¼rkiye", notes: ["Additional sponsors: Fiji &amp; Mali"]))
    for length in stride(from: 1, to: whole.count - 14, by: 7) {
      let reading = extractor.readLibraryRecords(Array(whole[..<length]), name: "x")
      #expect(reading.error != nil)
      #expect(reading.records.count <= 2)
    }
  }

  @Test func kindIsToldByContent() {
    #expect(Extractor.looksLikeLibraryRecords(marc(draftRecord("Chad", prefix: "ns0:"))))
    #expect(!Extractor.looksLikeLibraryRecords(Array("<html><body>record</body></html>".utf8)))
    #expect(!Extractor.looksLikeLibraryRecords(Array("a < b and <record>".utf8)))
  }
}
