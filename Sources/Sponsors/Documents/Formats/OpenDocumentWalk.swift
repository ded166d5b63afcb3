/// Walks over a part of an OpenDocument text and collects what is printed; never by calling itself, as `WordWalk`.
struct OpenDocumentWalk {
  /// The text.
  private(set) var body = LaidOutText()
  /// A line for each note, its mark first.
  private(set) var notes: [[UInt8]] = []
  /// The header of the first page; only where a part of pages is walked over.
  private(set) var header = LaidOutText()
  /// The kind of page with which the text begins.
  private(set) var masterPage: String?

  private var reader: PartReader
  private let styles: OpenDocumentStyles
  private var numbering: OpenDocumentNumbering
  /// The page whose header is looked for, in a part of pages.
  private let wantedPage: String?
  private var isWantedPage = false
  /// The header of the first page alone, which goes before that of all.
  private var firstHeader = LaidOutText()

  private var open: [Element] = []
  private var paragraphs = 0
  private var hidden = 0
  /// The number of the list's item that has begun, until it is printed.
  private var number = ""
  private var boxes = LaidOutText()
  private var boxDepth = 0
  private var note = LaidOutText()
  private var noteDepth = 0
  private var mark: [UInt8] = []
  /// Whether the last character was a space: in XML several are one.
  private var endsWithSpace = true

  private enum Element {
    case paragraph, hiddenParagraph, hidden, table, row, cell, list, item, box, note, citation
    case page, header, firstHeader, other
  }

  init(_ reader: PartReader, styles: OpenDocumentStyles, masterPage: String? = nil) {
    self.reader = reader
    self.styles = styles
    numbering = OpenDocumentNumbering(styles.lists)
    wantedPage = masterPage
  }

  /// Walks to the end of the part.
  mutating func toEnd() throws(OfficeDocumentError) {
    while let event = try reader.next() {
      switch event {
      case .start(let tag): try start(tag)
      case .end: if let element = open.popLast() { end(element) }
      case .text(let range): text(range)
      }
    }
    if !firstHeader.bytes.isEmpty { header = firstHeader }
  }

  // MARK: Elements

  private mutating func start(_ tag: XMLTag) throws(OfficeDocumentError) {
    let name = reader.name(of: tag)
    // `svg:title` is what is said of a picture; `text:title` prints the document's title.
    if Self.passedOver.contains(name) || name == "title" && reader.prefix(of: tag) == "svg" { return try reader.skip() }
    var element = Element.other
    switch name {
    case "p", "h":
      let isHidden = startsHidden(tag)
      element = isHidden ? .hiddenParagraph : .paragraph
      paragraphs += 1
      endsWithSpace = true
    case "span": if startsHidden(tag) { element = .hidden }
    case "table":
      beginsPage(tag)
      layOut { $0.startTable() }
      element = .table
    case "table-row": element = .row
    case "table-cell":
      layOut { $0.startCell() }
      element = .cell
    case "list":
      let goesOn = reader.value("continue-numbering", of: tag) == "true"
      numbering.startList(
        style: reader.value("style-name", of: tag), continues: goesOn || reader.value("continue-list", of: tag) != nil)
      element = .list
    case "list-item":
      number = numbering.next(start: reader.number("start-value", of: tag))
      element = .item
    case "s": spaces(reader.number("c", of: tag) ?? 1)
    case "tab": if isPrinted { printing { $0.tab() } }
    case "line-break": if isPrinted { printing { $0.lineBreak() } }
    case "text-box":
      boxDepth += 1
      element = .box
    case "note":
      noteDepth += 1
      element = .note
    case "note-citation": element = .citation
    case "master-page":
      isWantedPage = reader.value("name", of: tag) == wantedPage
      element = .page
    case "header": if wantedPage != nil { element = .header }
    case "header-first":
      if reader.value("display", of: tag) == "false" { return try reader.skip() }
      element = .firstHeader
    default: break
    }
    open.append(element)
  }

  /// What is not printed, or not where it stands.
  private static let passedOver: Set<String> = [
    "tracked-changes", "annotation", "annotation-end", "ruby-text", "covered-table-cell", "placeholder", "script",
    "desc", "object", "object-ole", "forms", "font-face-decls", "automatic-styles", "styles", "hidden-paragraph",
    "hidden-text",
    "footer", "footer-left", "footer-first", "header-left", "table-of-content-source",
    "illustration-index-source", "table-index-source", "object-index-source", "user-index-source",
    "alphabetical-index-source", "bibliography-source", "sequence-decls", "variable-decls", "user-field-decls",
  ]

  private mutating func end(_ element: Element) {
    switch element {
    case .paragraph: endParagraph()
    case .hiddenParagraph:
      hidden -= 1
      paragraphs -= 1
    case .hidden: hidden -= 1
    case .table: layOut { $0.endTable() }
    case .row: layOut { $0.endRow() }
    case .cell: layOut { $0.endCell() }
    case .list: numbering.endList()
    case .item: number = ""
    case .box: boxDepth -= 1
    case .note: endNote()
    case .header: takeHeader(to: \.header)
    case .firstHeader: takeHeader(to: \.firstHeader)
    case .page: isWantedPage = false
    case .citation, .other: return
    }
  }

  private mutating func endParagraph() {
    paragraphs -= 1
    layOut { $0.endParagraph() }
    if boxDepth == 0, noteDepth == 0, !boxes.bytes.isEmpty {
      body.append(boxes)
      boxes = LaidOutText()
    }
  }

  private mutating func endNote() {
    noteDepth -= 1
    guard noteDepth == 0 else { return }
    let text = note.onOneLine
    if !text.isEmpty { notes.append(mark.isEmpty ? text : mark + [0x20] + text) }
    note = LaidOutText()
    mark = []
    endsWithSpace = false
  }

  private mutating func takeHeader(to place: WritableKeyPath<Self, LaidOutText>) {
    if isWantedPage { self[keyPath: place] = body }
    body = LaidOutText()
  }

  // MARK: Styles

  /// Whether a paragraph or a stretch of text begins that is hidden; the first paragraph says with which page it begins.
  private mutating func startsHidden(_ tag: XMLTag) -> Bool {
    beginsPage(tag)
    guard let style = reader.value("style-name", of: tag), styles.hidden.contains(style) else { return false }
    hidden += 1
    return true
  }

  private mutating func beginsPage(_ tag: XMLTag) {
    guard masterPage == nil, body.bytes.isEmpty, let style = reader.value("style-name", of: tag) else { return }
    masterPage = styles.masterPages[style]
  }

  // MARK: What is printed

  private var isPrinted: Bool { paragraphs > 0 && hidden == 0 }

  private mutating func text(_ range: Range<Int>) {
    if open.last == .citation {
      reader.append(range, to: &mark)
      return
    }
    guard isPrinted else { return }
    var characters: [UInt8] = []
    reader.append(range, to: &characters)
    // White space is one space, and none at the beginning of a paragraph.
    var kept: [UInt8] = []
    kept.reserveCapacity(characters.count)
    for byte in characters {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isSpace { kept.append(byte) } else if !endsWithSpace { kept.append(0x20) }
      endsWithSpace = isSpace
    }
    if !kept.isEmpty { printing { $0.write(kept) } }
  }

  /// Spaces by their number; more than there is any use for are not written.
  private mutating func spaces(_ count: Int) {
    guard isPrinted else { return }
    printing { $0.write([UInt8](repeating: 0x20, count: max(1, min(count, 16)))) }
    endsWithSpace = false
  }

  private mutating func printing(_ change: (inout LaidOutText) -> Void) {
    if !number.isEmpty, noteDepth == 0 {
      let printed = number
      number = ""
      layOut { $0.write(number: printed) }
    }
    layOut(change)
  }

  private mutating func layOut(_ change: (inout LaidOutText) -> Void) {
    if noteDepth > 0 { change(&note) } else if boxDepth > 0 { change(&boxes) } else { change(&body) }
  }
}
