/// Reads the marks of a page, one by one, as browsers do (the tokenizer of the WHATWG standard, for what pages have).
///
/// No mark is an error: what is none stays text. Where the standard gives the rest of a page to a comment, a tag or a
/// quotation mark that never ends, this takes the mark alone, because a page that is cut off or damaged must not lose
/// its text. Each search for an end that fails is remembered, so that no byte is searched twice for the same.
struct HTMLTokenizer: Sendable {
  /// One piece of a page.
  enum Token: Sendable {
    /// Text in which entities stand for characters.
    case text(Range<Int>)
    /// Text in which they do not.
    case literal(Range<Int>)
    /// The beginning of an element: its name, and what stands behind it in the tag.
    case start(name: Range<Int>, attributes: Range<Int>)
    /// The end of an element.
    case end(name: Range<Int>)
  }

  private let page: [UInt8]
  private var position = 0
  /// Marks that do not come any more.
  private var exhausted: Set<End> = []
  /// Names of elements whose end tag does not come any more.
  private var unendedNames: Set<[UInt8]> = []

  private enum End: Hashable {
    case comment
    case oddComment
    case characterData
    case tag
    case quote
    case apostrophe
  }

  init(_ page: [UInt8]) {
    self.page = page
    if page.starts(with: CSVReader.byteOrderMark) { position = CSVReader.byteOrderMark.count }
  }

  /// The next piece; nil at the end. - Complexity: O(bytes passed over), for the whole page O(bytes).
  mutating func next() -> Token? {
    while position < page.count {
      guard page[position] == UInt8(ascii: "<") else { return .text(textRun(from: position)) }
      switch byte(position + 1) {
      case UInt8(ascii: "!"):
        if let token = declaration() { return token }
      case UInt8(ascii: "?"):
        if !passMark() { return .text(textRun(from: position)) }
      case UInt8(ascii: "/"):
        if Self.isLetter(byte(position + 2)) {
          let name = nameRange(from: position + 2)
          guard let close = tagEnd(from: name.upperBound) else { return .text(textRun(from: position)) }
          position = close + 1
          return .end(name: name)
        }
        if !passMark() { return .text(textRun(from: position)) }
      case let first where Self.isLetter(first):
        let name = nameRange(from: position + 1)
        guard let close = tagEnd(from: name.upperBound) else {
          guard isCutOff(name) else { return .text(textRun(from: position)) }
          position = page.count
          return nil
        }
        position = close + 1
        return .start(name: name, attributes: name.upperBound..<close)
      default: return .text(textRun(from: position))
      }
    }
    return nil
  }

  /// Passes over the text of an element whose text is not marked up, a script's or a title's, up to its end tag. Where
  /// none comes, the rest of the page is its text, or nothing is if `mustEnd`.
  mutating func rawText(of name: Range<Int>, mustEnd: Bool) -> Range<Int> {
    let start = position
    let word = page[name].map { $0 | 0x20 }
    if mustEnd, unendedNames.contains(word) { return start..<start }
    var index = start
    while index < page.count {
      if page[index] == UInt8(ascii: "<"), byte(index + 1) == UInt8(ascii: "/"),
        index + 2 + word.count <= page.count,
        page[(index + 2)..<(index + 2 + word.count)].elementsEqual(word, by: { $0 | 0x20 == $1 }),
        Self.endsName(byte(index + 2 + word.count))
      {
        position = index
        return start..<index
      }
      index += 1
    }
    if mustEnd {
      unendedNames.insert(word)
      return start..<start
    }
    position = page.count
    return start..<position
  }

  /// Whether a page is cut off within a tag, so that what is left of the tag is no text.
  private func isCutOff(_ name: Range<Int>) -> Bool {
    page.count - name.upperBound <= 512 && !page[name.upperBound...].contains(UInt8(ascii: "<"))
  }

  // MARK: Parts

  /// Text up to the next `<` behind its first byte, which is text whatever it is.
  private mutating func textRun(from start: Int) -> Range<Int> {
    var index = start + 1
    while index < page.count, page[index] != UInt8(ascii: "<") { index += 1 }
    position = index
    return start..<index
  }

  /// A comment, a document type or the text of a CDATA section, of which only the last is a token.
  private mutating func declaration() -> Token? {
    let start = position
    if isAt(start, "<!--") {
      // `<!-->` and `<!--->` are whole.
      if byte(start + 4) == UInt8(ascii: ">") {
        position = start + 5
      } else if isAt(start + 4, "->") {
        position = start + 6
      } else if let end = find("-->", from: start + 4, .comment) ?? find("--!>", from: start + 4, .oddComment) {
        position = end
      } else {
        position = start + 4
      }
      return nil
    }
    if isAt(start, "<![CDATA["), let end = find("]]>", from: start + 9, .characterData) {
      position = end
      return .literal(start + 9..<end - 3)
    }
    return passMark() ? nil : .text(textRun(from: start))
  }

  /// Passes over everything up to `>`; false where none comes.
  private mutating func passMark() -> Bool {
    guard let end = find(">", from: position, .tag) else { return false }
    position = end
    return true
  }

  /// The index of the `>` that ends a tag, not of one in the quotation marks of an attribute.
  private mutating func tagEnd(from start: Int) -> Int? {
    if exhausted.contains(.tag) { return nil }
    var index = start
    var first: Int?
    var isValue = false
    while index < page.count {
      let byte = page[index]
      if byte == UInt8(ascii: ">") { return index }
      if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let kind: End = byte == UInt8(ascii: "'") ? .apostrophe : .quote
        guard let close = quoteEnd(byte, from: index + 1, kind) else {
          // The mark is never closed: the tag ends at the next `>`, whatever its attributes were.
          first = index + 1
          break
        }
        index = close + 1
        isValue = false
        continue
      }
      if byte == UInt8(ascii: "=") { isValue = true } else if byte > 0x20 { isValue = false }
      index += 1
    }
    guard let first, let end = find(">", from: first, .tag) else {
      exhausted.insert(.tag)
      return nil
    }
    return end - 1
  }

  private mutating func quoteEnd(_ quote: UInt8, from start: Int, _ kind: End) -> Int? {
    if exhausted.contains(kind) { return nil }
    var index = start
    while index < page.count, page[index] != quote { index += 1 }
    if index < page.count { return index }
    exhausted.insert(kind)
    return nil
  }

  /// The index behind the next `mark`.
  private mutating func find(_ mark: StaticString, from start: Int, _ kind: End) -> Int? {
    if exhausted.contains(kind) { return nil }
    var index = start
    while index + mark.utf8CodeUnitCount <= page.count {
      if isAt(index, mark) { return index + mark.utf8CodeUnitCount }
      index += 1
    }
    exhausted.insert(kind)
    return nil
  }

  private func nameRange(from start: Int) -> Range<Int> {
    var end = start
    while end < page.count, !Self.endsName(page[end]) { end += 1 }
    return start..<end
  }

  // MARK: Bytes

  private func byte(_ index: Int) -> UInt8 { index < page.count ? page[index] : 0 }

  private func isAt(_ index: Int, _ mark: StaticString) -> Bool {
    guard index + mark.utf8CodeUnitCount <= page.count else { return false }
    return mark.withUTF8Buffer { buffer in
      for offset in buffer.indices where page[index + offset] != buffer[offset] { return false }
      return true
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
