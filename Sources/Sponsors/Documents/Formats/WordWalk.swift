/// Walks over a part of a Word document and collects what is printed.
///
/// It goes from element to element with the open ones on a list, never by calling itself: how deep elements lie is the
/// file's choice.
struct WordWalk {
  /// The text.
  private(set) var body = LaidOutText()
  /// The references to notes, in their order.
  private(set) var notes: [WordNote] = []
  /// In a part of notes: the text of each, on one line.
  private(set) var noteTexts: [(id: String, text: [UInt8])] = []
  /// The relationship of the header that the first page prints.
  private(set) var firstHeader: String?

  private var reader: PartReader
  private var styles: WordStyles
  private var numbering: WordNumbering
  /// The open elements; nil for those that mean nothing here.
  private var open: [WordElement?] = []
  private var paragraphs: [Paragraph] = []
  /// Of each open run, whether it is hidden.
  private var runs: [Bool] = []
  /// Of each open choice between two forms of one thing, whether one was taken.
  private var choices: [Bool] = []
  /// Of each open content control, whether it holds only the words that ask for words.
  private var controls: [Bool] = []
  /// Of each open field, whether its instruction is still going on.
  private var fields: [Bool] = []
  private var instructions = 0
  /// The text of boxes within the paragraph that is open, and how many boxes are open within one another.
  private var boxes = LaidOutText()
  private var boxDepth = 0
  private var noteID: String?
  private var hasSection = false

  private struct Paragraph {
    var number = ""
    var isHidden = false
    var joinsNext = false
  }

  init(_ reader: PartReader, styles: WordStyles, numbering: WordNumbering) {
    self.reader = reader
    self.styles = styles
    self.numbering = numbering
  }

  /// Walks to the end of the part.
  mutating func toEnd() throws(OfficeDocumentError) {
    while let event = try reader.next() {
      switch event {
      case .start(let tag): try start(tag)
      case .end: if let element = open.popLast() { end(element) }
      case .text(let range): if open.last == .text { write { $0.append(range, to: &$1) } }
      }
    }
  }

  // MARK: Elements

  private mutating func start(_ tag: XMLTag) throws(OfficeDocumentError) {
    let element = WordElement.named(reader.name(of: tag))
    open.append(element)
    switch element {
    case .paragraph: paragraphs.append(Paragraph())
    case .run: runs.append(paragraphs.last?.isHidden ?? false)
    case .tab, .ptab: if isPrinted { printing { $0.tab() } }
    case .lineBreak, .carriageReturn: if isPrinted { printing { $0.lineBreak() } }
    case .noBreakHyphen: write { $1.append(UInt8(ascii: "-")) }
    case .softHyphen: write { $1 += [0xC2, 0xAD] }
    case .sign: sign(tag)
    case .table: layOut { $0.startTable() }
    case .cell: layOut { $0.startCell() }
    case .paragraphProperties: try paragraphProperties()
    case .runProperties: try runProperties()
    case .contentControl: controls.append(false)
    case .contentControlProperties: try controlProperties()
    case .content: if controls.last == true { try pass() }
    case .fieldMark: fieldMark(tag)
    case .footnoteReference: note(.footnote, tag)
    case .endnoteReference: note(.endnote, tag)
    case .footnote, .endnote: noteID = reader.value("id", of: tag)
    case .alternatives: choices.append(false)
    case .choice, .fallback:
      if choices.last == true { try pass() } else if !choices.isEmpty { choices[choices.count - 1] = true }
    case .box: boxDepth += 1
    case .section: try section()
    case .deleted, .movedAway, .deletedText, .instruction, .deletedInstruction, .reading, .tableProperties,
      .tableExceptions, .tableGrid, .rowProperties, .cellProperties:
      try pass()
    case .text, .row, nil: return
    }
  }

  /// Passes over the element that has just begun.
  private mutating func pass() throws(OfficeDocumentError) {
    try reader.skip()
    open.removeLast()
  }

  private mutating func end(_ element: WordElement?) {
    switch element {
    case .paragraph: endParagraph()
    case .run: _ = runs.popLast()
    case .table: layOut { $0.endTable() }
    case .row: layOut { $0.endRow() }
    case .cell: layOut { $0.endCell() }
    case .contentControl: _ = controls.popLast()
    case .alternatives: _ = choices.popLast()
    case .box: boxDepth -= 1
    case .footnote, .endnote: endNote()
    default: return
    }
  }

  private mutating func endParagraph() {
    let paragraph = paragraphs.popLast()
    // A field that has no end must not swallow the rest of the document.
    if instructions > 0 {
      fields = []
      instructions = 0
    }
    if paragraph?.joinsNext != true { layOut { $0.endParagraph() } }
    if boxDepth == 0, !boxes.bytes.isEmpty {
      body.append(boxes)
      boxes = LaidOutText()
    }
  }

  private mutating func endNote() {
    if let noteID { noteTexts.append((noteID, body.onOneLine)) }
    noteID = nil
    body = LaidOutText()
  }

  // MARK: Properties

  private mutating func paragraphProperties() throws(OfficeDocumentError) {
    var paragraph = Paragraph()
    var (style, list, level): (String?, Int?, Int?) = (nil, nil, nil)
    try properties { (walk, name, tag) throws(OfficeDocumentError) in
      switch name {
      case "pStyle": style = walk.reader.value("val", of: tag)
      case "numId": list = walk.reader.number("val", of: tag)
      case "ilvl": level = walk.reader.number("val", of: tag)
      // Of the mark at the paragraph's end: where it is deleted, the next paragraph follows on the same line.
      case "del", "moveFrom": paragraph.joinsNext = true
      case "sectPr":
        try walk.section()
        return true
      case "pPrChange", "rPrChange":
        try walk.reader.skip()
        return true
      default: break
      }
      return false
    }
    if let style {
      let known = styles.style(style)
      paragraph.isHidden = known.isHidden ?? false
      if list == nil {
        list = known.list
        level = level ?? known.level
      }
    }
    if let list, list > 0, !paragraph.joinsNext, !paragraph.isHidden {
      paragraph.number = numbering.next(list: list, level: level, style: style, styles: &styles)
    }
    if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1] = paragraph }
  }

  private mutating func runProperties() throws(OfficeDocumentError) {
    var isHidden: Bool?
    var style: String?
    try properties { (walk, name, tag) throws(OfficeDocumentError) in
      switch name {
      case "vanish": isHidden = walk.reader.isOn(tag)
      case "rStyle": style = walk.reader.value("val", of: tag)
      case "rPrChange":
        try walk.reader.skip()
        return true
      default: break
      }
      return false
    }
    let inherited = style.flatMap { styles.style($0).isHidden } ?? paragraphs.last?.isHidden ?? false
    if !runs.isEmpty { runs[runs.count - 1] = isHidden ?? inherited }
  }

  private mutating func controlProperties() throws(OfficeDocumentError) {
    var isPlaceholder = false
    try properties { (walk, name, tag) throws(OfficeDocumentError) in
      if name == "showingPlcHdr" { isPlaceholder = walk.reader.isOn(tag) }
      return false
    }
    if !controls.isEmpty { controls[controls.count - 1] = isPlaceholder }
  }

  /// The first section's header: that of its first page where it has one of its own, else that of all pages.
  private mutating func section() throws(OfficeDocumentError) {
    var headers: [String: String] = [:]
    var hasOwnFirst = false
    let inProperties = open.last != .section
    try properties(isNested: inProperties) { (walk, name, tag) throws(OfficeDocumentError) in
      switch name {
      case "headerReference":
        headers[walk.reader.value("type", of: tag) ?? "default"] = walk.reader.value("id", of: tag)
      case "titlePg": hasOwnFirst = walk.reader.isOn(tag)
      case "sectPrChange":
        try walk.reader.skip()
        return true
      default: break
      }
      return false
    }
    if !hasSection { firstHeader = headers[hasOwnFirst ? "first" : "default"] }
    hasSection = true
  }

  /// Hands over what stands within the element that has just begun, up to its end, which is taken too. `take` says whether
  /// it took the end of what it was given.
  private mutating func properties(
    isNested: Bool = false,
    _ take: (inout WordWalk, _ name: String, _ tag: XMLTag) throws(OfficeDocumentError) -> Bool
  ) throws(OfficeDocumentError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let tag): if !(try take(&self, reader.name(of: tag), tag)) { depth += 1 }
      case .end: depth -= 1
      case .text: continue
      }
    }
    if !isNested { open.removeLast() }
  }

  // MARK: What is printed

  /// Whether the present place is printed.
  private var isPrinted: Bool {
    // Elements of these names stand in properties too, and between paragraphs.
    runs.last == false && instructions == 0 && !paragraphs.isEmpty
  }

  private mutating func fieldMark(_ tag: XMLTag) {
    switch reader.value("fldCharType", of: tag) {
    case "begin":
      fields.append(true)
      instructions += 1
    case "separate":
      if fields.last == true {
        fields[fields.count - 1] = false
        instructions -= 1
      }
    case "end": if fields.popLast() == true { instructions -= 1 }
    default: return
    }
  }

  private mutating func note(_ kind: WordNote.Kind, _ tag: XMLTag) {
    guard isPrinted, let id = reader.value("id", of: tag) else { return }
    let mark = reader.value("customMarkFollows", of: tag)
    notes.append(WordNote(kind: kind, id: id, hasOwnMark: mark != nil && mark != "0" && mark != "false"))
  }

  /// A sign of a font: in fonts of signs, figures and marks of punctuation stand where they always do, 0xF000 added.
  private mutating func sign(_ tag: XMLTag) {
    guard let value = reader.value("char", of: tag).flatMap({ UInt32($0, radix: 16) }) else { return }
    let code = (0xF020...0xF03F).contains(value) ? value - 0xF000 : value == 0xF0B7 ? 0x2022 : value
    guard let scalar = Unicode.Scalar(code), code >= 0x20 else { return }
    write { $1 += Array(String(Character(scalar)).utf8) }
  }

  /// Writes characters, the paragraph's number before the first.
  private mutating func write(_ characters: (PartReader, inout [UInt8]) -> Void) {
    // Characters of a formula stand in runs of their own kind, and so do those of a shape.
    guard isPrinted else { return }
    var bytes: [UInt8] = []
    characters(reader, &bytes)
    if bytes.isEmpty { return }
    printing { $0.write(bytes) }
  }

  private mutating func printing(_ change: (inout LaidOutText) -> Void) {
    if let number = paragraphs.last?.number, !number.isEmpty {
      paragraphs[paragraphs.count - 1].number = ""
      layOut { $0.write(number: number) }
    }
    layOut(change)
  }

  private mutating func layOut(_ change: (inout LaidOutText) -> Void) {
    if boxDepth > 0 { change(&boxes) } else { change(&body) }
  }
}
