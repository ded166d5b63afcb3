/// Walks over the marks of a page and writes its text.
///
/// Elements that are open stand in a list that is as long as they are nested; each knows the nearest paragraph, item and
/// cell around it, so that no mark costs a search however deep the nesting is.
struct HTMLReader {
  private let page: [UInt8]
  private var tokens: HTMLTokenizer
  private var writer: HTMLTextWriter
  private var title: Range<Int>?

  private var open: [OpenElement] = []
  /// How many elements of each name are open.
  private var counts = [Int](repeating: 0, count: HTMLNames.count)
  /// The element from which on nothing is seen.
  private var hiddenFrom: Int?
  /// The element that may be the mark of a footnote, and where its text begins.
  private var raised: (element: Int, mark: HTMLTextWriter.Mark)?
  /// How many open elements are within lines and have an end that matters.
  private var special = 0

  /// An element that is open.
  private struct OpenElement {
    let name: Int
    let kind: HTMLElement
    let keepsLines: Bool
    let isSpecial: Bool
    let separator: HTMLTextWriter.Separator
    /// Where the nearest open paragraph, item, cell, row, and list or table stand that a new one of the kind would end or
    /// belong to; nil where a table or list is in between.
    var paragraph: Int?
    var item: Int?
    var cell: Int?
    var row: Int?
    var container: Int?
    /// Whether the list or table has an item, row or cell.
    var hasBegun = false
  }

  init(_ page: [UInt8]) {
    self.page = page
    tokens = HTMLTokenizer(page)
    writer = HTMLTextWriter(capacity: page.count / 2)
  }

  mutating func read() {
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if hiddenFrom == nil { writer.write(page, range) }
      case .literal(let range):
        if hiddenFrom == nil { writer.write(page, range, hasEntities: false) }
      case .start(let name, let attributes): start(name, attributes)
      case .end(let name): end(name)
      }
    }
    close(to: 0)
  }

  /// The text; the page's title where it has no other.
  func finished() -> [UInt8] {
    if !writer.text.isEmpty { return writer.finished() }
    guard let title else { return [] }
    var writer = HTMLTextWriter(capacity: title.count)
    writer.write(page, title)
    return writer.finished()
  }

  // MARK: Marks

  private mutating func start(_ range: Range<Int>, _ tag: Range<Int>) {
    let (name, kind) = HTMLNames.lookUp(page, range)
    let isClosed = tag.last.map { page[$0] } == UInt8(ascii: "/")
    if kind.endsParagraph { endOpen(before: kind) }
    switch kind {
    case .raw, .title:
      // A script that is closed at once, as XHTML writes it, must not take the rest of the page with it.
      if isClosed { return }
      let mustEnd = name != HTMLNames.script && name != HTMLNames.style
      let text = tokens.rawText(of: range, mustEnd: mustEnd)
      if kind == .title, title == nil, hiddenFrom == nil { title = text }
      return
    case .lineBreak:
      if hiddenFrom == nil { writer.breakLine() }
      return
    case .rule:
      if hiddenFrom == nil { writer.divide(.gap) }
      return
    case .empty, .wordBreak: return
    default: break
    }
    // `<o:p/>` of office programs: no end tag follows.
    if isClosed, kind == .inline || kind == .leftOut { return }
    let attributes = HTMLAttributes(page, tag)
    let hides = hiddenFrom == nil && isHidden(name, kind, attributes)
    if hides, isClosed { return }
    let isNote = hiddenFrom == nil && raised == nil && (kind == .raised || attributes.isNoteMark)
    let keepsLines = kind == .preformatted || attributes.keepsLines || (open.last?.keepsLines ?? false)
    let isInline = kind == .inline || kind == .raised || kind == .quotation
    let isSpecial = isInline && (hides || isNote || attributes.keepsLines || kind == .quotation || special > 0)
    if isInline, !isSpecial { return }
    if hiddenFrom == nil, !hides { divide(before: kind, attributes) }
    push(name, kind, attributes, keepsLines: keepsLines, isSpecial: isSpecial)
    if hides { hiddenFrom = open.count - 1 }
    if isNote, !hides { raised = (open.count - 1, writer.mark) }
    if kind == .quotation, hiddenFrom == nil { writer.write(0x201C) }
    writer.keepsLines = keepsLines
  }

  private mutating func end(_ range: Range<Int>) {
    let (name, kind) = HTMLNames.lookUp(page, range)
    if kind == .lineBreak {
      if hiddenFrom == nil { writer.breakLine() }
      return
    }
    guard counts[name] > 0, let index = open.lastIndex(where: { $0.name == name }) else { return }
    close(to: index)
  }

  private func isHidden(_ name: Int, _ kind: HTMLElement, _ attributes: HTMLAttributes) -> Bool {
    switch kind {
    case .leftOut: true
    case .article: false
    case .header: attributes.isHidden || counts[HTMLNames.article] == 0 && counts[HTMLNames.main] == 0
    case .dialogue: attributes.isHidden || !attributes.isOpen
    default: attributes.isHidden && name != HTMLNames.html && name != HTMLNames.body
    }
  }

  // MARK: Separators

  private mutating func divide(before kind: HTMLElement, _ attributes: HTMLAttributes) {
    switch kind {
    case .item, .row, .cell:
      let container = open.last?.container
      let isFirst = container.map { !open[$0].hasBegun } ?? (kind != .cell)
      writer.begin(kind == .cell ? .cell : .line, isFirst: isFirst)
      if let container { open[container].hasBegun = true }
    default: writer.divide(separator(of: kind, attributes))
    }
  }

  private func separator(of kind: HTMLElement, _ attributes: HTMLAttributes) -> HTMLTextWriter.Separator {
    let isInside = open.last?.container != nil
    switch kind {
    case .block: return .line
    case .paragraph: return attributes.isPositioned ? .line : isInside ? .block : .gap
    case .list: return isInside ? .line : .gap
    case .apart, .preformatted, .table, .article, .header, .dialogue: return .gap
    default: return .none
    }
  }

  // MARK: Open elements

  private mutating func push(
    _ name: Int, _ kind: HTMLElement, _ attributes: HTMLAttributes, keepsLines: Bool, isSpecial: Bool
  ) {
    let index = open.count
    var element = OpenElement(
      name: name, kind: kind, keepsLines: keepsLines, isSpecial: isSpecial, separator: separator(of: kind, attributes))
    if let outer = open.last {
      (element.paragraph, element.item, element.cell) = (outer.paragraph, outer.item, outer.cell)
      (element.row, element.container) = (outer.row, outer.container)
    }
    switch kind {
    case .paragraph: element.paragraph = index
    case .list: (element.item, element.container) = (nil, index)
    case .item: element.item = index
    case .table:
      (element.paragraph, element.item, element.cell, element.row) = (nil, nil, nil, nil)
      element.container = index
    case .row: (element.row, element.cell) = (index, nil)
    case .rowGroup: (element.row, element.cell) = (nil, nil)
    case .cell: (element.paragraph, element.item, element.cell) = (nil, nil, index)
    default: break
    }
    open.append(element)
    counts[name] += 1
    if isSpecial { special += 1 }
  }

  /// Ends the elements that a new one ends by beginning.
  private mutating func endOpen(before kind: HTMLElement) {
    guard let last = open.last else { return }
    let outermost: Int? =
      switch kind {
      case .item: last.item ?? last.paragraph
      case .cell: last.cell
      case .row, .rowGroup: last.row
      default: last.paragraph
      }
    if let outermost { close(to: outermost) }
  }

  /// Ends all elements from an index on.
  private mutating func close(to index: Int) {
    while open.count > index, let element = open.popLast() {
      counts[element.name] -= 1
      if element.isSpecial { special -= 1 }
      if let hiddenFrom {
        if hiddenFrom == open.count { self.hiddenFrom = nil }
        continue
      }
      if let mark = raised, mark.element == open.count {
        writer.dropNoteMark(since: mark.mark)
        raised = nil
      }
      switch element.kind {
      case .quotation: writer.write(0x201D)
      case .list, .table:
        writer.finish()
        writer.divide(element.separator)
      default: writer.divide(element.separator)
      }
    }
    writer.keepsLines = open.last?.keepsLines ?? false
  }
}
