/// Words of a PDF's page that are printed side by side.
struct PDFLine: Sendable {
  private(set) var words: [PDFWord]
  private(set) var left: Double
  private(set) var right: Double
  private(set) var top: Double
  private(set) var bottom: Double
  private var isRightToLeft: Bool
  private let mayTurn: Bool

  /// - Parameter mayTurn: whether the page's words are of Arabic, so that figures too may be drawn from the right.
  init(_ word: PDFWord, mayTurn: Bool) {
    words = [word]
    (left, right, top, bottom) = (word.left, word.right, word.top, word.bottom)
    isRightToLeft = word.isRightToLeft
    self.mayTurn = mayTurn
  }

  /// Some of a line's words as a line of their own; nil of none.
  init?(words: [PDFWord], of line: PDFLine) {
    guard let first = words.first else { return nil }
    self.init(first, mayTurn: line.mayTurn)
    for word in words.dropFirst() { take(word) }
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
    guard isOnTheRight || (mayTurn || isRightToLeft || word.isRightToLeft) && isFree(word, slack) else { return false }
    take(word)
    return true
  }

  private mutating func take(_ word: PDFWord) {
    words.append(word)
    isRightToLeft = isRightToLeft || word.isRightToLeft
    left = min(left, word.left)
    right = max(right, word.right)
    // The line keeps the height of its larger letters.
    if word.height > height { (top, bottom) = (word.top, word.bottom) }
  }

  /// Whether no word stands where this one does. A line of Arabic is drawn from either end, and its words of other
  /// letters the other way: what comes next may stand anywhere in it.
  private func isFree(_ word: PDFWord, _ slack: Double) -> Bool {
    // No line has so many: the limit keeps a page of nothing else from costing its square.
    words.count < 200 && words.allSatisfy { $0.left >= word.right - slack || $0.right <= word.left + slack }
  }

  /// The line's text in the order in which it is read.
  ///
  /// Words between which there is no room are one word; wider room than between words is as many spaces as fit.
  var text: [UInt8] {
    guard isRightToLeft || mayTurn else {
      var text: [UInt8] = []
      var last: PDFWord?
      for word in words {
        if let last { text += Self.spaces(from: last, to: word) }
        text += word.text
        last = word
      }
      return text
    }
    var line = RightToLeftLine(onPageOfArabic: mayTurn)
    var last: PDFWord?
    // Writers draw Arabic from either end, some letter by letter.
    for word in words.sorted(by: { $0.left < $1.left }) {
      line.append(word.text, after: last.map { Self.spaces(from: $0, to: word) } ?? [])
      last = word
    }
    return line.text
  }

  private static func spaces(from last: PDFWord, to word: PDFWord) -> [UInt8] {
    let room = word.left - last.right
    let height = max(min(last.height, word.height), 1)
    // Room is set between the letters of some words too, less than half of what is between words.
    if room < 0.14 * height { return [] }
    let isWide = room > 1.5 * height
    return Array(repeating: UInt8(ascii: " "), count: isWide ? min(Int(room / (0.5 * height)), 40) : 1)
  }
}
