/// The notes of a Word document, by the numbers that references have.
struct WordNotes {
  private var texts: [String: [UInt8]] = [:]

  /// Reads a part of notes.
  init(_ reader: PartReader, styles: WordStyles) throws(OfficeDocumentError) {
    var walk = WordWalk(reader, styles: styles, numbering: WordNumbering())
    try walk.toEnd()
    for (id, text) in walk.noteTexts { texts[id] = text }
  }

  /// A line for each note that is referred to, in the order of the references, each once: its mark and its text.
  func lines(for references: [WordNote]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var seen: Set<String> = []
    var number = 0
    for reference in references {
      guard seen.insert(reference.id).inserted else { continue }
      if !reference.hasOwnMark { number += 1 }
      guard let text = texts[reference.id], !text.isEmpty else { continue }
      // A typed mark stands at the head of the note's own text.
      lines.append(reference.hasOwnMark ? text : Array("\(number) ".utf8) + text)
    }
    return lines
  }
}
