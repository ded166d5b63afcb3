import Testing

@testable import Sponsors

@Suite struct ZIPKindTests {
  private func kind(_ parts: [(name: String, text: String)]) throws -> ZIPKind {
    try ZIPKind(OfficeFixture.package(parts))
  }

  @Test("OpenDocument says its kind in a part of its own")
  func openDocument() throws {
    let prefix = "application/vnd.oasis.opendocument."
    for (type, expected) in [
      ("text", ZIPKind.openDocumentText), ("text-template", .openDocumentText), ("spreadsheet", .spreadsheet),
      ("presentation", .presentation), ("graphics", .archive),
    ] {
      #expect(try kind([("mimetype", prefix + type)]) == expected, "\(type)")
    }
    #expect(try kind([("mimetype", "application/epub+zip"), ("a.html", "")]) == .archive)
  }

  @Test("A package is what its main part is, whatever else lies in it")
  func packages() throws {
    func package(_ type: String, main: String = "/word/document.xml", target: String = "word/document.xml") throws
      -> ZIPKind
    {
      let relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
      return try kind([
        (
          "[Content_Types].xml",
          "<Types><Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
            + "<Override PartName=\"\(main)\" ContentType=\"\(type)\"/></Types>"
        ),
        ("_rels/.rels", "<Relationships><Relationship Type=\"\(relationship)\" Target=\"\(target)\"/></Relationships>"),
      ])
    }
    let format = "application/vnd.openxmlformats-officedocument."
    #expect(try package(format + "wordprocessingml.document.main+xml") == .word)
    #expect(try package("application/vnd.ms-word.document.macroEnabled.main+xml") == .word)
    #expect(try package(format + "spreadsheetml.sheet.main+xml") == .spreadsheet)
    #expect(try package(format + "presentationml.presentation.main+xml") == .presentation)
    #expect(try package("", main: "/other", target: "xl/workbook.xml") == .spreadsheet)
    #expect(try package("application/xml", target: "FixedDocumentSequence.fdseq") == .archive)
    #expect(try kind([("[Content_Types].xml", "<Types/>")]) == .archive)
  }

  @Test("Files are files, whatever their names")
  func archives() throws {
    #expect(try kind([]) == .archive)
    #expect(try kind([("word/document.xml", "")]) == .archive)
  }
}
