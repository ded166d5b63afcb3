extension FoldedText {
  /// Whether the full stop at `index` ends a sentence: white space and a capital, a quotation mark or nothing follow,
  /// and no abbreviation stands before it.
  func endsSentence(at index: Int) -> Bool {
    let next = index + 1
    if next >= count { return true }
    if marks[next].isDisjoint(with: Marks.border) {
      // `… et Honduras., par 106 voix`, `adoption.”`: punctuation behind the stop.
      return isPunctuation(next) && symbols[next] != UInt8(ascii: "/") && symbols[next] != UInt8(ascii: ".")
        && symbols[next] != UInt8(ascii: ",") && symbols[next] != UInt8(ascii: ")")
    }
    guard marks[next].contains(.capital) || isPunctuation(next) || symbols[next] >= 0x80 || isDigit(next) else {
      return false
    }
    return !isAbbreviation(before: index)
  }

  /// Sentences of the text, cut behind the stops that end them.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in 0..<count where symbols[index] == UInt8(ascii: ".") && endsSentence(at: index) {
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    if start < count { sentences.append(start..<count) }
    return sentences
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    ["mr", "ms", "mrs", "mme", "mmes", "mm", "dr", "st", "no", "nos", "par", "para", "paras", "vol", "cf", "art", "rev",
      "add", "corr", "resp", "l", "p", "pp", "sr", "pv", "sra", "doc", "ibid"
    ].map { Array($0.utf8) })

  /// Whether the word before a full stop is an abbreviation or a single letter.
  private func isAbbreviation(before index: Int) -> Bool {
    var start = index
    while start > 0, !isPunctuation(start - 1), index - start < 8 {
      start -= 1
      if !marks[start].isDisjoint(with: Marks.border) { break }
    }
    let word = Array(symbols[start..<index])
    if word.count == 1, let first = word.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { return true }
    return Self.abbreviations.contains(word)
  }
}
