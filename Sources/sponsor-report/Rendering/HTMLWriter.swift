import Sponsors

/// Writes HTML, element by element: every text and every value of an attribute is escaped, every element is closed, and
/// only what the program itself says can be markup.
///
///     var html = HTMLWriter()
///     html.element("p", ["class": "note"]) { $0.text("1 < 2") }
///     html.markup  // <p class="note">1 &lt; 2</p>
struct HTMLWriter {
  /// What has been written.
  private(set) var markup = ""

  /// Writes an element with what `content` writes into it. Attributes without a value are left out; one whose value is
  /// empty stands by its name alone.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    content: (inout HTMLWriter) -> Void
  ) {
    start(tag, attributes)
    content(&self)
    markup += "</\(tag)>"
  }

  /// Writes an element that holds a text alone.
  mutating func element(
    _ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
  ) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Writes the tag of an element that has no content, as `meta` and `br` have none.
  mutating func empty(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    start(tag, attributes)
  }

  /// Writes a text, escaped.
  mutating func text(_ content: String) { markup += Self.escaped(content) }

  /// Writes words of a document, in their own language and direction, apart from those of the sentence around them.
  mutating func quoted(_ content: String, _ language: Language?) {
    element("bdi", ["lang": language?.rawValue], text: content)
  }

  /// Writes what the program itself says in HTML, in CSS or as a script: nothing of a document can be in it.
  mutating func program(_ content: StaticString) { markup += "\(content)" }

  /// Writes the end of a line, for a person who reads the source.
  mutating func line() { markup += "\n" }

  private mutating func start(_ tag: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    markup += "<\(tag)"
    for (name, value) in attributes {
      guard let value else { continue }
      markup += value.isEmpty ? " \(name)" : " \(name)=\"\(Self.escaped(value))\""
    }
    markup += ">"
  }

  /// `content` so that HTML shows it as it is, between tags and in the quotation marks of an attribute.
  ///
  /// Controls that HTML does not allow, and those that turn the direction of all that follows them, are left out.
  /// - Complexity: O(bytes).
  static func escaped(_ content: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.utf8.count)
    for byte in content.withoutControls.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
