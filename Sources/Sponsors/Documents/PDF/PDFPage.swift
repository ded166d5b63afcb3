/// The lines of a PDF's page in the order of reading, with the blank lines and indentations that its print shows.
struct PDFPage {
  /// Lines that stand one below the other, as those of a column.
  private struct Block {
    var lines: [PDFLine]
    let isRightToLeft: Bool

    /// Where a line begins, in points from the side on which lines begin.
    func start(of line: PDFLine) -> Double { isRightToLeft ? -line.right : line.left }

    /// Where its text begins: the first place at which more than a few lines do, so that a page number beside the text
    /// does not indent all of it.
    var margin: Double {
      let places = lines.map(start).sorted()
      let needed = max(3, places.count / 7)
      for (index, place) in places.enumerated() where index + needed <= places.count {
        if places[index + needed - 1] - place < 2 { return place }
      }
      return places.first ?? 0
    }

    /// The distance from line to line within a paragraph.
    var pitch: Double? {
      let distances = zip(lines, lines.dropFirst()).map { $1.bottom - $0.bottom }.sorted()
      return distances.count < 3 ? nil : distances[distances.count / 4]
    }
  }

  private var blocks: [Block] = []

  /// - Parameter words: the page's words in the order in which they are drawn, which is that of reading in all
  ///   documents that a word processor laid out. What `pdftotext` makes of the places alone takes the parts of a page
  ///   on which two columns are both broken by votes in a wrong order (A/48/PV.46).
  init(words: [PDFWord]) {
    let mayTurn = words.count(where: \.isRightToLeft) * 2 > words.count
    var lines: [PDFLine] = []
    for word in words where lines.isEmpty || !lines[lines.count - 1].append(word) {
      lines.append(PDFLine(word, mayTurn: mayTurn))
    }
    for line in PDFColumns.apart(lines, rightFirst: mayTurn) {
      if let last = blocks.last?.lines.last, Self.stands(line, below: last) {
        blocks[blocks.count - 1].lines.append(line)
      } else {
        blocks.append(Block(lines: [line], isRightToLeft: mayTurn))
      }
    }
  }

  private static func stands(_ line: PDFLine, below last: PDFLine) -> Bool {
    line.bottom > last.bottom + 0.3 * min(line.height, last.height) && line.left < last.right && line.right > last.left
  }

  /// Writes the page to the end of a text.
  func write(into text: inout [UInt8]) {
    for block in blocks {
      let margin = block.margin
      let pitch = block.pitch
      for (index, line) in block.lines.enumerated() {
        let indent = block.start(of: line) - margin
        let isIndented = indent > 0.8 * line.height
        if index > 0 {
          let last = block.lines[index - 1]
          let distance = line.bottom - last.bottom
          let height = max(last.height, line.height)
          if distance > 1.35 * (pitch ?? 1.1 * height), distance > 1.3 * min(last.height, line.height) {
            text.append(UInt8(ascii: "\n"))
          }
        } else if isIndented, !text.isEmpty, Self.endsSentence(text) {
          text.append(UInt8(ascii: "\n"))
        }
        if isIndented {
          text += Array(repeating: UInt8(ascii: " "), count: min(Int(indent / (0.5 * line.height)), 60))
        }
        text += line.text
        text.append(UInt8(ascii: "\n"))
      }
    }
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last(where: { $0 > 0x20 }) else { return true }
    return ".:;".utf8.contains(last)
  }
}
