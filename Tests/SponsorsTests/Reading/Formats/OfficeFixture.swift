import Sponsors
import TestSupport

/// Word and OpenDocument files made by hand.
enum OfficeFixture {
  /// A package of parts.
  static func package(_ parts: [(name: String, text: String)]) throws -> PackedDocument {
    try PackedDocument(bytes(parts))
  }

  /// The bytes of a package, its parts stored.
  static func bytes(_ parts: [(name: String, text: String)]) -> [UInt8] {
    ZIPFixture(
      parts.map { part in
        let contents = Array(part.text.utf8)
        return ZIPFixture.File(part.name, contents, crc: CRC32(of: contents).value)
      }
    ).bytes
  }

  /// A Word document with this body and these other parts, by kind; each part's text stands within its root element.
  static func word(_ body: String, _ parts: [(kind: String, text: String)] = []) throws -> PackedDocument {
    try package(wordParts(body, parts))
  }

  static func wordParts(_ body: String, _ parts: [(kind: String, text: String)] = []) -> [(name: String, text: String)]
  {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var relationships = ""
    var files: [(name: String, text: String)] = []
    for (index, part) in parts.enumerated() {
      relationships +=
        "<Relationship Id=\"r\(index)\" Type=\"\(type)\(part.kind)\" Target=\"\(part.kind)\(index).xml\"/>"
      files.append(("word/\(part.kind)\(index).xml", "<w:\(part.kind)>\(part.text)</w:\(part.kind)>"))
    }
    return [
      (
        "[Content_Types].xml",
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
      ),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"\(type)officeDocument\" Target=\"/word/document.xml\"/></Relationships>"
      ),
      ("word/document.xml", "<?xml version=\"1.0\"?><w:document><w:body>\(body)</w:body></w:document>"),
      ("word/_rels/document.xml.rels", "<Relationships>\(relationships)</Relationships>"),
    ] + files
  }

  /// An OpenDocument text with this body, these styles of places and this part of styles.
  static func openDocument(_ body: String, automatic: String = "", styles: String? = nil) throws -> PackedDocument {
    let content =
      "<office:document-content><office:automatic-styles>\(automatic)</office:automatic-styles><office:body>"
      + "<office:text>\(body)</office:text></office:body></office:document-content>"
    var parts = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]
    if let styles { parts.append(("styles.xml", "<office:document-styles>\(styles)</office:document-styles>")) }
    return try package(parts)
  }

  /// A paragraph of Word of one run.
  static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }
}
