/// Words of a PDF's page that are printed side by side.
struct PDFLine: Sendable {
  private(set) var words: [PDFWord]
  private(set) var left: Double
  private(set) var right: Double
  private(set) var top: Double
  private(set) var bottom: Double
  private var isRightToLeft: Bool

  init(_ word: PDFWord) {
    words = [word]
    (left, right, top, bottom) = (word.left, word.right, word.top, word.bottom)
    isRightToLeft = word.isRightToLeft
  }

  var height: Double { max(bottom - top, 1) }

  /// Adds the word that is drawn next if it continues this line; says whether it does.
  ///
  /// A figure raised above the line, as those of footnotes, is part of it.
  mutating func append(_ word: PDFWord) -> Bool {
    let shared = min(bottom, word.bottom) - max(top, word.top)
    guard shared > 0.5 * min(height, max(word.height, 1)) else { return false }
    let slack = 0.3 * height
    let isOnTheRight = word.left >= right - slack
    let isOnTheLeft = (isRightToLeft || word.isRightToLeft) && word.right <= left + slack
    guard isOnTheRight || isOnTheLeft else { return false }
    words.append(word)
    isRightToLeft = isRightToLeft || word.isRightToLeft
    left = min(left, word.left)
    right = max(right, word.right)
    // The line keeps the height of its larger letters.
    if word.height > height { (top, bottom) = (word.top, word.bottom) }
    return true
  }

  /// The line's text in the order in which it is read.
  ///
  /// Words between which there is no room are one word; wider room than between words is as many spaces as fit.
  var text: [UInt8] {
    guard isRightToLeft else {
      var text: [UInt8] = []
      for (index, word) in words.enumerated() {
        if index > 0 { text += Self.spaces(words[index - 1].right, word.left, min(words[index - 1].height, word.height)) }
        text += word.text
      }
      return text
    }
    var line = RightToLeftLine()
    var last: PDFWord?
    // Writers draw Arabic from either end, some letter by letter.
    for word in words.sorted(by: { $0.left < $1.left }) {
      line.append(word.text, after: last.map { Self.spaces($0.right, word.left, min($0.height, word.height)) } ?? [])
      last = word
    }
    return line.text
  }

  private static func spaces(_ end: Double, _ start: Double, _ height: Double) -> [UInt8] {
    let room = start - end
    let height = max(height, 1)
    // Room is set between the letters of some words too, less than half of what is between words.
    if room < 0.14 * height { return [] }
    let isWide = room > 1.5 * height
    return Array(repeating: UInt8(ascii: " "), count: isWide ? min(Int(room / (0.5 * height)), 40) : 1)
  }
}
