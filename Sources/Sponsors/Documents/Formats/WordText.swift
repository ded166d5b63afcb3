/// The text of a Word document (ECMA-376, WordprocessingML) as it is printed, the numbers that Word counts included.
///
/// First stands the header of the first page, in which a UN document has its masthead with its symbol; other headers and
/// all footers only repeat it. Paragraphs have a blank line between them, rows of tables a line each with tabs between the
/// cells; boxes of text follow the paragraph at which they are fixed. What was deleted, moved away or hidden is left out, as
/// are instructions of fields and the words that ask for words. Notes stand at the end under a rule, where they cannot fall
/// into a list; the marks that refer to them are left out, unless someone typed them.
package enum WordText {
  /// The text of a document, UTF-8.
  /// - Complexity: O(bytes of its parts).
  package static func text(of document: PackedDocument) throws(OfficeDocumentError) -> [UInt8] {
    let main = try PackageRelationships(of: "", in: document).part("officeDocument") ?? "word/document.xml"
    guard let body = try document.xml(main) else { throw .missingPart(main) }
    let parts = try PackageRelationships(of: main, in: document)
    func part(_ kind: String) throws(OfficeDocumentError) -> PartReader? {
      guard let name = parts.part(kind) else { return nil }
      return try document.xml(name)
    }
    let styles = try part("styles").map { reader throws(OfficeDocumentError) in try WordStyles(reader) } ?? WordStyles()
    let numbering =
      try part("numbering").map { reader throws(OfficeDocumentError) in try WordNumbering(reader) } ?? WordNumbering()
    var walk = WordWalk(body, styles: styles, numbering: numbering)
    try walk.toEnd()

    var text = LaidOutText()
    if let id = walk.firstHeader, let target = parts.targets.first(where: { $0.id == id && $0.kind == "header" }),
      let header = try document.xml(target.part)
    {
      var head = WordWalk(header, styles: styles, numbering: WordNumbering())
      try head.toEnd()
      text.append(head.body)
    }
    text.append(walk.body)
    var notes: [[UInt8]] = []
    for kind in [WordNote.Kind.footnote, .endnote] {
      let references = walk.notes.filter { $0.kind == kind }
      guard !references.isEmpty, let reader = try part(kind.relationship) else { continue }
      notes += try WordNotes(reader, styles: styles).lines(for: references)
    }
    text.appendNotes(notes)
    return text.finished
  }
}
