/// Reads the words of a PDF's pages as `pdftotext -bbox` lists them: `<page …>`, `<word xMin="54.0" …>Text</word>`.
///
/// What is no word of a page is passed over. Nothing that stands there can make this fail.
///
/// - Complexity: O(bytes).
struct PDFWordReader {
  private let source: [UInt8]
  private var index = 0

  init(_ source: [UInt8]) { self.source = source }

  /// The words of the next page, in the order in which the PDF draws them; nil at the end.
  mutating func nextPage() -> [PDFWord]? {
    var words: [PDFWord]?
    while true {
      let start = index
      guard let tag = nextTag() else { return words }
      if tag.starts(with: "page ".utf8) {
        if words != nil {
          index = start
          return words
        }
        words = []
      } else if words != nil, tag.starts(with: "word ".utf8) {
        let text = textUpToTag()
        if !text.isEmpty { words?.append(Self.word(text, tag)) }
      }
    }
  }

  /// What stands between the next `<` and its `>`; nil at the end.
  private mutating func nextTag() -> ArraySlice<UInt8>? {
    guard let open = source[index...].firstIndex(of: UInt8(ascii: "<")),
      let close = source[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    index = close + 1
    return source[(open + 1)..<close]
  }

  /// The text from here to the next `<`, its references undone and controls taken for spaces.
  private mutating func textUpToTag() -> [UInt8] {
    var text: [UInt8] = []
    while index < source.count, source[index] != UInt8(ascii: "<") {
      if source[index] == UInt8(ascii: "&"), let (byte, length) = Self.reference(source[index...]) {
        text.append(byte)
        index += length
      } else {
        // A page that breaks in the midst of a word would be a word of two lines.
        if source[index] >= 0x20 { text.append(source[index]) }
        index += 1
      }
    }
    return text
  }

  private static let references: [(String, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")), ("&#39;", UInt8(ascii: "'")),
  ]

  private static func reference(_ rest: ArraySlice<UInt8>) -> (UInt8, Int)? {
    for (name, byte) in references where rest.starts(with: name.utf8) { return (byte, name.utf8.count) }
    return nil
  }

  /// The word whose place a tag's numbers tell. A place that cannot be read is the page's corner: the word is kept.
  private static func word(_ text: [UInt8], _ tag: ArraySlice<UInt8>) -> PDFWord {
    var numbers: [Double] = []
    for piece in tag.split(separator: UInt8(ascii: "\"")).dropFirst().enumerated() where piece.offset % 2 == 0 {
      numbers.append(number(piece.element))
    }
    while numbers.count < 4 { numbers.append(0) }
    return PDFWord(
      text: text, left: min(numbers[0], numbers[2]), right: max(numbers[0], numbers[2]),
      top: min(numbers[1], numbers[3]), bottom: max(numbers[1], numbers[3]))
  }

  /// A decimal number within what a page can be, 0 where it is none.
  private static func number(_ digits: ArraySlice<UInt8>) -> Double {
    var value = 0.0
    var unit = 1.0
    var isFraction = false
    for byte in digits.first == UInt8(ascii: "-") ? digits.dropFirst() : digits {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte.isDigit {
        value = value * 10 + Double(byte - UInt8(ascii: "0"))
        if isFraction { unit *= 10 }
      } else {
        return 0
      }
    }
    let magnitude = min(value / unit, 1e6)
    // Numbers of hundreds of digits are infinite here.
    return magnitude.isFinite ? (digits.first == UInt8(ascii: "-") ? -magnitude : magnitude) : 0
  }
}
