/// The text of an OpenDocument text (ODF 1.3, part 3) as it is printed, the numbers of lists included.
///
/// It is laid out as `WordText` is: the header of the first page first, a blank line between paragraphs, rows as lines with
/// tabs between cells, boxes behind their paragraph, notes at the end under a rule. Deletions that are kept track of,
/// remarks and hidden text are left out.
package enum OpenDocumentText {
  /// The text of a document, UTF-8.
  /// - Complexity: O(bytes of its parts).
  package static func text(of document: PackedDocument) throws(OfficeDocumentError) -> [UInt8] {
    guard let content = try document.xml("content.xml") else { throw .missingPart("content.xml") }
    var styles = OpenDocumentStyles()
    // The styles of a person first: those that the program makes for places build on them.
    for name in ["styles.xml", "content.xml"] {
      if let reader = try document.xml(name) { try styles.add(reader) }
    }
    var walk = OpenDocumentWalk(content, styles: styles)
    try walk.toEnd()
    var text = LaidOutText()
    if let pages = try document.xml("styles.xml") {
      var head = OpenDocumentWalk(pages, styles: styles, masterPage: walk.masterPage ?? "Standard")
      try head.toEnd()
      text.append(head.header)
    }
    text.append(walk.body)
    text.appendNotes(walk.notes)
    return text.finished
  }
}
