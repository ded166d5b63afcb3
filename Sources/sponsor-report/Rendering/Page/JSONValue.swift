/// A value of the data that a page carries, as JSON (RFC 8259).
indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case whole(Int)
  case number(Double?)
  case text(String)
  case array([JSONValue])
  /// Members in the order given.
  case object([(String, JSONValue)])

  /// A text, or `null` where there is none.
  static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  /// A whole number, or `null` where there is none.
  static func optional(_ number: Int?) -> JSONValue { number.map { .whole($0) } ?? .null }
  /// Texts.
  static func texts(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map { .text($0) }) }
  /// Whole numbers.
  static func wholes(_ numbers: some Sequence<Int>) -> JSONValue { .array(numbers.map { .whole($0) }) }

  /// A text, `null` where it is empty.
  static func words(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }

  /// The value as it may stand within the `script` element of a page: every `<` is written as an escape, so that no text
  /// of a document can end the element.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .whole(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let value):
      guard let value, value.isFinite else { return bytes.append(contentsOf: "null".utf8) }
      bytes.append(contentsOf: (Int(exactly: value)?.description ?? value.description).utf8)
    case .text(let text): bytes.appendJSON(text, escapingMarkup: true)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendJSON(key, escapingMarkup: true)
        bytes.append(UInt8(ascii: ":"))
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
