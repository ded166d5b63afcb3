/// A printed line with letters of a script that is written from right to left, put back into the order in which it is
/// read.
///
/// What is told apart is the direction of whole words: symbols, figures and words in other letters keep their order
/// among each other.
struct RightToLeftLine {
  /// A word as printed, from left to right, with the spaces on its left.
  private struct Word {
    var spaces: [UInt8]
    var scalars: [Unicode.Scalar]
    var direction = 0
  }

  private var words: [Word] = []
  private let isPageOfArabic: Bool

  /// - Parameter isPageOfArabic: whether most words of the page are of such a script. A line with any of them runs from
  ///   right to left there; elsewhere one needs more than of others.
  init(onPageOfArabic isPageOfArabic: Bool) { self.isPageOfArabic = isPageOfArabic }

  /// Adds what is printed next on the right, after the room that is between.
  mutating func append(_ text: [UInt8], after spaces: [UInt8]) {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    if words.isEmpty || !spaces.isEmpty {
      words.append(Word(spaces: spaces, scalars: scalars))
    } else {
      words[words.count - 1].scalars += scalars
    }
  }

  /// The line in the order of reading.
  var text: [UInt8] {
    var words = words
    var balance = 0
    for index in words.indices {
      words[index].direction = Self.direction(of: words[index].scalars)
      balance += words[index].direction
    }
    // Runs of words of the other direction than the line's are turned as a whole; a figure goes with its neighbours.
    let isRightToLeft = isPageOfArabic ? words.contains { $0.direction > 0 } : balance > 0
    var read: [Word] = []
    var run: [Word] = []
    for word in isRightToLeft ? words.reversed() : words {
      if word.direction != 0, (word.direction > 0) != isRightToLeft {
        run.append(word)
      } else if word.direction == 0, !run.isEmpty {
        run.append(word)
      } else {
        Self.close(&run, into: &read, isRightToLeft)
        read.append(word)
        if isRightToLeft, word.direction == 0 { Self.turnEnds(&read, from: read.count - 1) }
      }
    }
    Self.close(&run, into: &read, isRightToLeft)
    return Self.joined(read, isRightToLeft: isRightToLeft)
  }

  /// Ends a run. Words without a direction at its end are outside it.
  private static func close(_ run: inout [Word], into read: inout [Word], _ isRightToLeft: Bool) {
    var outside: [Word] = []
    while let last = run.last, last.direction == 0 {
      outside.append(last)
      run.removeLast()
    }
    if !run.isEmpty {
      let start = read.count
      read += run.reversed()
      if isRightToLeft { turnEnds(&read, from: start) }
    }
    for word in outside.reversed() {
      read.append(word)
      if isRightToLeft { turnEnds(&read, from: read.count - 1) }
    }
    run = []
  }

  /// Marks of punctuation at the ends of figures and foreign words go with the line: what is printed on the left of
  /// them is read after them.
  private static func turnEnds(_ words: inout [Word], from start: Int) {
    let last = words.count - 1
    let before = Array(words[start].scalars.prefix { $0.isMark })
    guard before.count < words[start].scalars.count else {
      if start == last { words[start].scalars.reverse() }
      return
    }
    let after = Array(words[last].scalars.reversed().prefix { $0.isMark })
    words[start].scalars.removeFirst(before.count)
    words[last].scalars.removeLast(after.count)
    words[start].scalars.insert(contentsOf: after, at: 0)
    words[last].scalars += before.reversed()
  }

  private static func joined(_ words: [Word], isRightToLeft: Bool) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for (index, word) in words.enumerated() {
      if index > 0 {
        let between = isRightToLeft ? words[index - 1].spaces : word.spaces
        for byte in between.isEmpty ? [UInt8(ascii: " ")] : between { text.append(Unicode.Scalar(byte)) }
      }
      text.append(contentsOf: word.direction > 0 ? turned(word.scalars) : word.scalars)
    }
    let scalars = Array(text)
    return Array(String(String.UnicodeScalarView(bracketsOpened(scalars))).utf8)
  }

  /// A word's letters from right to left; figures and foreign letters in it keep their order, with the marks between.
  private static func turned(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var turned: [Unicode.Scalar] = []
    var run: [Unicode.Scalar] = []
    var marks: [Unicode.Scalar] = []
    for scalar in scalars.reversed() {
      if !scalar.isRightToLeft, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        run += marks
        run.append(scalar)
        marks = []
      } else if !scalar.isRightToLeft, !run.isEmpty {
        marks.append(scalar)
      } else {
        turned += run.reversed()
        turned += marks
        turned.append(scalar)
        (run, marks) = ([], [])
      }
    }
    return lamAlefRestored(turned + run.reversed() + marks)
  }

  /// Lam and alef are one sign, whose letters `pdftotext` names in their order: they must not be turned. Which they were
  /// is sure where two alefs meet otherwise, as no word has them: `األمن`, `واالتحاد`. Readers bear with the rest.
  private static func lamAlefRestored(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var restored = scalars
    for index in scalars.indices.dropLast(2)
    where restored[index] == "ا" && ["ا", "أ", "إ", "آ"].contains(restored[index + 1]) && restored[index + 2] == "ل" {
      restored.swapAt(index + 1, index + 2)
    }
    return restored
  }

  /// Brackets are turned round in print, and some writers of PDFs name them as printed, others as meant: whichever
  /// closes what was opened is right.
  private static func bracketsOpened(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let closedTooEarly = depthErrors(scalars) { $0 }
    let other = depthErrors(scalars, mirrored)
    return other < closedTooEarly ? scalars.map(mirrored) : scalars
  }

  private static func depthErrors(
    _ scalars: [Unicode.Scalar], _ reading: (Unicode.Scalar) -> Unicode.Scalar
  ) -> Int {
    var open = 0
    var errors = 0
    for scalar in scalars {
      switch reading(scalar) {
      case "(", "[": open += 1
      case ")", "]": if open > 0 { open -= 1 } else { errors += 1 }
      default: break
      }
    }
    return errors + open
  }

  private static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "«": "»"
    case "»": "«"
    default: scalar
    }
  }

  /// 1 from right to left, -1 from left to right, 0 where it holds no letter.
  private static func direction(of scalars: [Unicode.Scalar]) -> Int {
    if scalars.contains(where: \.isRightToLeft) { return 1 }
    return scalars.contains(where: \.properties.isAlphabetic) ? -1 : 0
  }

  /// Whether a letter of Hebrew or Arabic stands in a text, their forms for print among them.
  static func hasLetter(_ text: ArraySlice<UInt8>) -> Bool {
    // U+0590…U+07FF are led by D6…DF, U+FB1D…U+FEFF by EF AC…BB.
    var previous: UInt8 = 0
    for byte in text {
      if (0xD6...0xDF).contains(byte) || previous == 0xEF && (0xAC...0xBB).contains(byte) { return true }
      previous = byte
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of Hebrew or Arabic.
  fileprivate var isRightToLeft: Bool {
    ((0x0590...0x07FF).contains(value) || (0xFB1D...0xFEFC).contains(value)) && properties.isAlphabetic
  }

  /// Whether it is a mark of punctuation that belongs to the sentence, not to the word.
  fileprivate var isMark: Bool {
    switch self {
    case ".", ",", ":", ";", "!", "?", "(", ")", "[", "]", "\"", "-", "،", "؛", "؟", "«", "»", "“", "”", "–": true
    default: false
    }
  }
}
