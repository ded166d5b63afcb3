/// Writes the elements of a picture as SVG 1.1, with whatever words as text or as the value of an attribute.
///
/// Text is escaped for XML; characters that XML has no place for become U+FFFD. Marks that change the direction of all
/// that follows are taken out (`PictureText`), so that no name can turn its neighbours round.
struct SVGWriter: Sendable {
  /// Where a text stands from its place.
  enum Anchor: Sendable {
    case left
    case middle
    case right
  }

  /// What has been written so far.
  private(set) var bytes: [UInt8] = []
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
    append("</\(name)>\n")
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    append("/>\n")
  }

  /// Writes an element that holds words, such as `title`.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String) {
    tag(name, attributes)
    append(">")
    escaped(PictureText.harmless(words))
    append("</\(name)>\n")
  }

  /// Writes words at a place, those of a right-to-left script in their direction.
  mutating func text(
    _ words: String, x: Double, y: Double, _ anchor: Anchor = .left, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    let words = PictureText.harmless(words)
    let isReversed = PictureText.isRightToLeft(words)
    tag("text", ["x": x.svg, "y": y.svg])
    switch (anchor, isReversed) {
    case (.left, false), (.right, true): break
    case (.middle, _): append(" text-anchor=\"middle\"")
    case (.right, false), (.left, true): append(" text-anchor=\"end\"")
    }
    if isReversed { append(" direction=\"rtl\"") }
    add(attributes)
    append(">")
    escaped(words)
    append("</text>\n")
  }

  /// Writes what another has written.
  mutating func append(_ other: SVGWriter) { bytes += other.bytes }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    append("<\(name)")
    add(attributes)
  }

  private mutating func add(_ attributes: KeyValuePairs<String, String>) {
    for (key, value) in attributes {
      append(" \(key)=\"")
      escaped(value)
      append("\"")
    }
  }

  private mutating func append(_ words: String) { bytes.append(contentsOf: words.utf8) }

  private mutating func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: bytes.append(byte)
      }
    }
  }
}

extension Double {
  /// A length or a place as SVG prints it: two decimals, without zeros behind; 0 where it is no number.
  var svg: String {
    guard isFinite, magnitude < 1e12 else { return "0" }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }
}
