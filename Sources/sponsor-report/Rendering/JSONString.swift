extension [UInt8] {
  /// Appends a text as a JSON string (RFC 8259); control characters, and on demand `<`, as escapes.
  mutating func appendJSON(_ text: String, escapingMarkup: Bool = false) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0x0A: append(contentsOf: "\\n".utf8)
      case 0x0D: append(contentsOf: "\\r".utf8)
      case 0x09: append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F: appendEscape(byte)
      case UInt8(ascii: "<") where escapingMarkup: appendEscape(byte)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(contentsOf: "\\u00".utf8)
    append(hexadecimalDigits[Int(byte >> 4)])
    append(hexadecimalDigits[Int(byte & 15)])
  }
}

private let hexadecimalDigits = Array("0123456789abcdef".utf8)
