/// Reads the XML of a part of a document, event by event, names and values as text.
///
/// Nothing is defined in such parts: a document type is an error, and no entity is known but XML's own. So no part is ever
/// more text than its bytes.
struct PartReader {
  private let source: [UInt8]
  private let name: String
  private let validEnd: Int
  private var reader: XMLReader

  init(_ source: [UInt8], name: String) {
    self.source = source
    self.name = name
    validEnd = firstInvalidUTF8(in: source) ?? source.count
    reader = XMLReader(source, limit: validEnd, allowsDocumentType: false)
  }

  /// The next event; nil at the end.
  mutating func next() throws(OfficeDocumentError) -> XMLEvent? {
    do throws(XMLError) {
      return try reader.next()
    } catch {
      switch error.problem {
      // What is open where the text is no longer UTF-8 is so for that reason.
      case .unclosedMarkup, .unclosedElement:
        guard validEnd < source.count else { throw .part(name, error) }
        let line = lineNumber(of: validEnd, in: source)
        throw .part(name, XMLError(line: line, offset: validEnd, problem: .notUTF8))
      default: throw .part(name, error)
      }
    }
  }

  /// Passes over the rest of the element that began last, its end included.
  mutating func skip() throws(OfficeDocumentError) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  /// An element's name without its prefix.
  func name(of tag: XMLTag) -> String { String(decoding: source[tag.name], as: UTF8.self) }

  /// The prefix of an element's name; empty where it has none.
  func prefix(of tag: XMLTag) -> String {
    String(decoding: source[tag.range.lowerBound + 1..<tag.name.lowerBound].dropLast(), as: UTF8.self)
  }

  /// The value of an attribute, its name without prefix; nil where the element has none.
  func value(_ name: String, of tag: XMLTag) -> String? {
    for attribute in tag.attributes where source[attribute.name].elementsEqual(name.utf8) {
      var bytes: [UInt8] = []
      append(attribute.value, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }

  /// The number that is an attribute's value.
  func number(_ name: String, of tag: XMLTag) -> Int? { value(name, of: tag).flatMap { Int($0) } }

  /// Whether a property of this kind is switched on, as `<w:vanish/>` does and `<w:vanish w:val="0"/>` does not.
  func isOn(_ tag: XMLTag) -> Bool {
    switch value("val", of: tag) {
    case "0", "false", "off": false
    default: true
    }
  }

  /// Appends characters, entities undone; of a CDATA section what stands within.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    if source[range].starts(with: Self.sectionStart) {
      bytes += source[range].dropFirst(Self.sectionStart.count).dropLast(3)
      return
    }
    var start = range.lowerBound
    while let place = source[start..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      bytes += source[start..<place]
      if let entity = XMLEntity(in: source, at: place, to: range.upperBound) {
        bytes += entity.bytes
        start = entity.end
      } else {
        bytes.append(source[place])
        start = place + 1
      }
    }
    bytes += source[start..<range.upperBound]
  }

  private static let sectionStart = Array("<![CDATA[".utf8)
}
