/// Reads the records of a MARCXML file (Library of Congress, MARC 21 XML schema 1.1).
///
/// The prefix of the namespace is of no account: the UN Digital Library writes `ns0:record`, others `record`.
struct MARCReader: Sendable {
  /// The records that are whole, in the order of the file.
  private(set) var records: [MARCRecord] = []
  /// What ended the reading before the end of the file; nil where nothing did.
  private(set) var error: XMLError?

  private let source: [UInt8]
  private var record: MARCRecord?
  private var field: MARCField?
  /// The code of the open subfield, and where its value begins; a control field's code is `controlCode`.
  private var value: (code: Character, start: Int)?

  /// The code under which a control field's value is kept.
  static let controlCode: Character = " "

  /// Reads all records of `source`. - Complexity: O(bytes).
  init(_ source: [UInt8]) {
    self.source = source
    let invalid = firstInvalidUTF8(in: source)
    do throws(XMLError) { try read(to: invalid ?? source.count) } catch { self.error = error }
    // The text before the byte that is no UTF-8 ends somewhere; that byte is why.
    if let invalid {
      error = XMLError(line: lineNumber(of: invalid, in: source), offset: invalid, problem: .notUTF8)
    }
  }

  /// Whether `bytes` begin as MARCXML does: an element `collection` or `record`, with MARC named near it.
  static func looksLikeMARC(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(8192))
    guard let first = head.first(where: { $0 > 0x20 && !CSVReader.byteOrderMark.contains($0) }),
      first == UInt8(ascii: "<")
    else { return false }
    var reader = XMLReader(head, limit: head.count)
    while let event = try? reader.next() {
      guard case .start(let tag) = event else { continue }
      let name = String(decoding: head[tag.name], as: UTF8.self)
      return name == "collection" || name == "record"
    }
    return false
  }

  private mutating func read(to limit: Int) throws(XMLError) {
    var reader = XMLReader(source, limit: limit)
    var depth: [String] = []
    var lastEnd = 0
    while let event = try reader.next() {
      switch event {
      case .start(let tag):
        let name = String(decoding: source[tag.name], as: UTF8.self)
        try begin(name, tag)
        depth.append(name)
        lastEnd = tag.range.upperBound
      case .text(let range): lastEnd = range.upperBound
      case .end:
        if let name = depth.popLast() { end(name, before: lastEnd) }
      }
    }
  }

  private mutating func begin(_ name: String, _ tag: XMLTag) throws(XMLError) {
    if value != nil { throw error(.unexpectedElement(name), tag) }
    switch name {
    case "record":
      if record != nil { throw error(.unexpectedElement(name), tag) }
      record = MARCRecord(range: tag.range)
    case "controlfield", "datafield":
      guard record != nil, field == nil else { throw error(.unexpectedElement(name), tag) }
      guard let number = attribute("tag", of: tag) else { throw missing("tag", name, tag) }
      field = MARCField(tag: number, indicator: attribute("ind1", of: tag)?.first ?? " ")
      if name == "controlfield" { value = (Self.controlCode, tag.range.upperBound) }
    case "subfield":
      guard field != nil else { throw error(.unexpectedElement(name), tag) }
      guard let code = attribute("code", of: tag)?.first else { throw missing("code", name, tag) }
      value = (code, tag.range.upperBound)
    default: break  // the leader, and what surrounds the records
    }
  }

  /// - Parameter end: where the text before the end tag ends.
  private mutating func end(_ name: String, before end: Int) {
    switch name {
    case "record":
      if var whole = record {
        whole.range = whole.range.lowerBound..<max(end, whole.range.upperBound)
        records.append(whole)
      }
      record = nil
    case "controlfield", "datafield":
      close(before: end)
      if let field { record?.fields.append(field) }
      field = nil
    case "subfield": close(before: end)
    default: break
    }
  }

  private mutating func close(before end: Int) {
    if let value { field?.subfields.append((value.code, value.start..<max(value.start, end))) }
    value = nil
  }

  private func attribute(_ name: StaticString, of tag: XMLTag) -> String? {
    let wanted = name.withUTF8Buffer { Array($0) }
    let found = tag.attributes.first { source[$0.name].elementsEqual(wanted) }
    guard let found, !found.value.isEmpty else { return nil }
    return String(decoding: source[found.value], as: UTF8.self)
  }

  private func error(_ problem: XMLError.Problem, _ tag: XMLTag) -> XMLError {
    let offset = tag.range.lowerBound
    return XMLError(line: lineNumber(of: offset, in: source), offset: offset, problem: problem)
  }

  private func missing(_ attribute: String, _ element: String, _ tag: XMLTag) -> XMLError {
    error(.missingAttribute(element: element, attribute: attribute), tag)
  }
}
