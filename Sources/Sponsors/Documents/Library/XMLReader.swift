/// Reads the XML of library records, event by event, and knows the place of every byte.
///
/// Foundation's parser gives no offsets of bytes, which every row of the ledger needs, and linking it took three times
/// as long to start as an empty program. What MARCXML never has is not read: the declarations of a document type are
/// passed over, and entities that they would define are errors.
struct XMLReader: Sendable {
  private let source: [UInt8]
  private let limit: Int
  private let allowsDocumentType: Bool
  private var position = 0
  private var open: [Range<Int>] = []
  /// Whether the tag read last was of an empty element, so that its end comes next.
  private var closesAtOnce = false

  /// How deep elements may lie within one another; what people write stays below a hundredth of it.
  private static let deepest = 4096

  /// A reader of `source`, which must be UTF-8 before `limit`; where `allowsDocumentType` is false, declarations (`<!…>`)
  /// are errors.
  init(_ source: [UInt8], limit: Int, allowsDocumentType: Bool = true) {
    self.source = source
    self.limit = limit
    self.allowsDocumentType = allowsDocumentType
    if source.starts(with: CSVReader.byteOrderMark) { position = CSVReader.byteOrderMark.count }
  }

  /// The next event; nil at the end of the file. - Complexity: O(bytes passed over).
  mutating func next() throws(XMLError) -> XMLEvent? {
    if closesAtOnce {
      closesAtOnce = false
      open.removeLast()
      return .end
    }
    while position < limit {
      if source[position] != UInt8(ascii: "<") { return .text(try text()) }
      if starts(with: "<!--") {
        position = try end(of: "-->")
      } else if starts(with: "<![CDATA[") {
        let start = position
        position = try end(of: "]]>")
        return .text(start..<position)
      } else if starts(with: "<?") {
        try instruction()
      } else if starts(with: "<!") {
        guard allowsDocumentType else { throw error(.documentType, at: position) }
        position = try end(ofDeclarationAt: position)
      } else if starts(with: "</") {
        try endTag()
        return .end
      } else {
        return .start(try startTag())
      }
    }
    if let element = open.last {
      throw error(.unclosedElement(text(of: element)), at: element.lowerBound - 1)
    }
    return nil
  }

  // MARK: Parts

  private mutating func text() throws(XMLError) -> Range<Int> {
    let start = position
    while position < limit, source[position] != UInt8(ascii: "<") {
      if source[position] == UInt8(ascii: "&") { try checkEntity(at: position) }
      position += 1
    }
    return start..<position
  }

  private func checkEntity(at start: Int) throws(XMLError) {
    if XMLEntity(in: source, at: start, to: limit) != nil { return }
    var end = start + 1
    while end < limit, end < start + 12, source[end] > 0x20, source[end] != UInt8(ascii: "<"), source[end] < 0x80 {
      end += 1
      if source[end - 1] == UInt8(ascii: ";") { break }
    }
    throw error(.badEntity(text(of: start..<end)), at: start)
  }

  private mutating func instruction() throws(XMLError) {
    let start = position
    position = try end(of: "?>")
    let words = text(of: start..<position)
    guard words.hasPrefix("<?xml "), let place = words.range(after: "encoding=") else { return }
    let quoted = words[place...].dropFirst()
    let name = String(quoted.prefix { $0 != "\"" && $0 != "'" })
    if !["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) {
      throw error(.otherEncoding(name), at: start)
    }
  }

  private mutating func endTag() throws(XMLError) {
    let start = position
    let close = try tagEnd(from: start)
    var nameEnd = close
    while nameEnd > start + 2, Self.isSpace(source[nameEnd - 1]) { nameEnd -= 1 }
    guard let element = open.last else { throw error(.noTag, at: start) }
    guard source[element] == source[start + 2..<nameEnd] else {
      throw error(.wrongEnd(found: text(of: start + 2..<nameEnd), expected: text(of: element)), at: start)
    }
    open.removeLast()
    position = close + 1
  }

  private mutating func startTag() throws(XMLError) -> XMLTag {
    let start = position
    let close = try tagEnd(from: start)
    let isEmpty = source[close - 1] == UInt8(ascii: "/")
    let end = isEmpty ? close - 1 : close
    var index = start + 1
    while index < end, !Self.isSpace(source[index]) { index += 1 }
    let name = start + 1..<index
    guard let first = name.first.map({ source[$0] }), Self.isNameStart(first) else { throw error(.noTag, at: start) }
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    while true {
      while index < end, Self.isSpace(source[index]) { index += 1 }
      if index >= end { break }
      let attribute = index
      while index < end, source[index] != UInt8(ascii: "="), !Self.isSpace(source[index]) { index += 1 }
      let attributeEnd = index
      while index < end, Self.isSpace(source[index]) || source[index] == UInt8(ascii: "=") { index += 1 }
      guard index < end, source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") else {
        throw error(.badAttribute, at: start)
      }
      let quote = source[index]
      let value = index + 1
      index += 1
      while index < end, source[index] != quote { index += 1 }
      guard index < end else { throw error(.badAttribute, at: start) }
      attributes.append((local(attribute..<attributeEnd), value..<index))
      index += 1
    }
    guard open.count < Self.deepest else { throw error(.tooDeep(Self.deepest), at: start) }
    open.append(name)
    closesAtOnce = isEmpty
    position = close + 1
    return XMLTag(name: local(name), attributes: attributes, range: start..<position)
  }

  // MARK: Ends

  /// The `>` of a tag, not one within an attribute's quotes.
  private func tagEnd(from start: Int) throws(XMLError) -> Int {
    var quote: UInt8 = 0
    var index = start + 1
    while index < limit {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "<") {
        throw error(.noTag, at: start)
      }
      index += 1
    }
    throw error(.unclosedMarkup, at: start)
  }

  private func end(of mark: StaticString) throws(XMLError) -> Int {
    let length = mark.utf8CodeUnitCount
    var index = position
    while index + length <= limit {
      if isAt(index, mark) { return index + length }
      index += 1
    }
    throw error(.unclosedMarkup, at: position)
  }

  /// The end of `<!DOCTYPE … [ … ]>`.
  private func end(ofDeclarationAt start: Int) throws(XMLError) -> Int {
    var brackets = 0
    for index in start..<limit {
      switch source[index] {
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ">") where brackets <= 0: return index + 1
      default: continue
      }
    }
    throw error(.unclosedMarkup, at: start)
  }

  // MARK: Bytes

  private func starts(with mark: StaticString) -> Bool { isAt(position, mark) }

  private func isAt(_ index: Int, _ mark: StaticString) -> Bool {
    guard index + mark.utf8CodeUnitCount <= limit else { return false }
    return mark.withUTF8Buffer { buffer in
      for offset in buffer.indices where source[index + offset] != buffer[offset] { return false }
      return true
    }
  }

  private func local(_ name: Range<Int>) -> Range<Int> {
    guard let colon = source[name].lastIndex(of: UInt8(ascii: ":")) else { return name }
    return colon + 1..<name.upperBound
  }

  private func text(of range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  private func error(_ problem: XMLError.Problem, at offset: Int) -> XMLError {
    XMLError(line: lineNumber(of: offset, in: source), offset: offset, problem: problem)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}

/// The line, from 1, of an offset. - Complexity: O(`offset`).
func lineNumber(of offset: Int, in source: [UInt8]) -> Int {
  source[..<min(offset, source.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
}

extension String {
  /// The place behind the first occurrence of `words`.
  fileprivate func range(after words: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words) { return self.index(index, offsetBy: words.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
