/// Writes XML 1.0 in UTF-8, an element a line, with whatever words as text or as the value of an attribute.
///
/// Characters that XML has no place for (most controls, U+FFFE, U+FFFF) become U+FFFD, the replacement character.
struct XMLWriter: Sendable {
  /// What has been written so far.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [String] = []

  /// Begins an element that holds others.
  mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    append(">\n")
    open.append(name)
  }

  /// Ends the element begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    append("</\(name)>\n")
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    append("/>\n")
  }

  /// Writes an element that holds words.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    tag(name, attributes)
    append(">")
    escaped(text)
    append("</\(name)>\n")
  }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    indent()
    append("<\(name)")
    for (key, value) in attributes {
      append(" \(key)=\"")
      escaped(value)
      append("\"")
    }
  }

  private mutating func indent() {
    for _ in open { append("  ") }
  }

  private mutating func append(_ words: String) { bytes.append(contentsOf: words.utf8) }

  private mutating func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      // A reader turns these into spaces or line feeds unless they are written as numbers.
      case 0x09: append("&#9;")
      case 0x0A: append("&#10;")
      case 0x0D: append("&#13;")
      case 0..<0x20: append("\u{FFFD}")
      case 0xBE, 0xBF:
        // The third byte of U+FFFE and U+FFFF.
        bytes.append(bytes.suffix(2).elementsEqual([0xEF, 0xBF]) ? 0xBD : byte)
      default: bytes.append(byte)
      }
    }
  }
}
