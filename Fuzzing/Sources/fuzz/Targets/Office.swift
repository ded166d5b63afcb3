import Sponsors

extension Target {
  /// The parts of a Word document or, where the first byte is odd, of an OpenDocument text, divided by zeros: its text is
  /// well-formed, or the error is said.
  ///
  /// They are put into an archive whose checksums are right: chance would never find those of a part that it changed.
  static let office = Target(name: "office") { bytes in
    guard let first = bytes.first else { return }
    let parts = bytes.dropFirst().split(separator: 0, omittingEmptySubsequences: false)
    var archive = StoredArchive()
    if first & 1 == 1 {
      archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
      for (name, part) in zip(["content.xml", "styles.xml"], parts) { archive.add(name, Array(part)) }
    } else {
      archive.add("[Content_Types].xml", Array("<Types/>".utf8))
      archive.add("_rels/.rels", relationships([("officeDocument", "word/document.xml")]))
      archive.add("word/_rels/document.xml.rels", relationships(wordParts.map { ($0, "\($0).xml") }))
      for (name, part) in zip(["document"] + wordParts, parts) { archive.add("word/\(name).xml", Array(part)) }
    }
    do throws(DocumentError) {
      let text = try DocumentText(of: archive.finished())
      law(String(validating: text.bytes, as: UTF8.self) != nil, "the text is well-formed UTF-8")
    } catch {
      law(isSaid: error)
    }
  }

  /// The parts behind the document itself, in the order in which an input has them.
  private static let wordParts = ["styles", "numbering", "header", "footnotes", "endnotes"]

  private static func relationships(_ parts: [(kind: String, file: String)]) -> [UInt8] {
    let lines = parts.enumerated().map { index, part in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"x/\(part.kind)\" Target=\"\(part.file)\"/>"
    }
    return Array("<Relationships>\(lines.joined())</Relationships>".utf8)
  }
}
