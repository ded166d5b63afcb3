/// Walks over the marks of a page and writes its text.
///
/// Elements that are open stand in a list that is as long as they are nested; each knows the nearest paragraph, item and
/// cell around it, so that no mark costs a search however deep the nesting is.
struct HTMLReader {
  /// No page nests deeper; browsers stop at 512. Deeper elements are not kept, so that memory is bounded.
  private static let deepest = 4096

  private let page: [UInt8]
  /// Places of parts of the site that are read as text all the same.
  private let shown: Set<Int>
  /// Whether all such parts are read.
  private let showsAll: Bool
  private var tokens: HTMLTokenizer
  private var writer: HTMLTextWriter
  private var title: Range<Int>?
  /// The place of a part of the site that no end tag of its own ended: text may have been taken for a part of it.
  private(set) var unended: Int?
  /// Whether a part of the site was left out.
  private(set) var hasLeftOut = false

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
    /// Where a part of the site begins; nil for all other elements.
    var furniture: Int?
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

  /// - Parameters:
  ///   - shown: places of parts of the site that are read as text.
  ///   - showsAll: whether all such parts are read.
  init(_ page: [UInt8], shown: Set<Int> = [], showsAll: Bool = false) {
    self.page = page
    self.shown = shown
    self.showsAll = showsAll
    tokens = HTMLTokenizer(page)
    writer = HTMLTextWriter(capacity: page.count / 2)
  }

  /// Reads the page, or up to a part of the site that is `unended`.
  mutating func read() {
    while unended == nil, let token = tokens.next() {
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

  /// Whether any text was read.
  var isEmpty: Bool { writer.text.isEmpty }

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
    if isClosed, kind == .inline || kind == .leftOut || kind == .furniture { return }
    let attributes = HTMLAttributes(page, tag)
    let isFurniture =
      hiddenFrom == nil && !showsAll && !shown.contains(range.lowerBound) && isFurniture(name, kind, attributes)
    if isFurniture { hasLeftOut = true }
    let hides = hiddenFrom == nil && (isFurniture || isHidden(name, kind, attributes))
    if hides, isClosed { return }
    let isNote = hiddenFrom == nil && raised == nil && (kind == .raised || attributes.isNoteMark)
    let keepsLines = kind == .preformatted || attributes.keepsLines || (open.last?.keepsLines ?? false)
    let isInline = kind == .inline || kind == .raised || kind == .quotation
    let isSpecial = isInline && (hides || isNote || attributes.keepsLines || kind == .quotation || special > 0)
    if isInline, !isSpecial { return }
    if hiddenFrom == nil, !hides { divide(before: kind, attributes) }
    guard open.count < Self.deepest else { return }
    push(name, kind, attributes, keepsLines: keepsLines, isSpecial: isSpecial)
    if isFurniture { open[open.count - 1].furniture = range.lowerBound }
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
    close(to: index, byItsEnd: true)
  }

  private func isHidden(_ name: Int, _ kind: HTMLElement, _ attributes: HTMLAttributes) -> Bool {
    switch kind {
    case .leftOut: true
    case .article: false
    case .dialogue: attributes.isHidden || !attributes.isOpen
    default: attributes.isHidden && name != HTMLNames.html && name != HTMLNames.body
    }
  }

  private func isFurniture(_ name: Int, _ kind: HTMLElement, _ attributes: HTMLAttributes) -> Bool {
    switch kind {
    case .furniture: true
    case .article: false
    case .header: attributes.isFurniture || counts[HTMLNames.article] == 0 && counts[HTMLNames.main] == 0
    default: attributes.isFurniture && name != HTMLNames.html && name != HTMLNames.body
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
    case .apart, .preformatted, .table, .article, .header, .dialogue, .furniture: return .gap
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
  ///
  /// - Parameter byItsEnd: whether the end tag of the first of them ends it.
  private mutating func close(to index: Int, byItsEnd: Bool = false) {
    while open.count > index, let element = open.popLast() {
      counts[element.name] -= 1
      if element.isSpecial { special -= 1 }
      if let hiddenFrom {
        guard hiddenFrom == open.count else { continue }
        self.hiddenFrom = nil
        if let start = element.furniture, !(byItsEnd && open.count == index), !element.kind.endsByNext {
          unended = start
        }
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
