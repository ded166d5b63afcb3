// Numbers of which a scanner misread a part: what is left of them is not read.

extension Numerals {
  /// Whether digits before a figure may be lost: where a sign is glued to it (`~9 September`), or a single digit stands
  /// before it at the beginning of a line (`1 9 September`).
  func isCutFigure(at start: Int) -> Bool {
    let marks = text.marks[start]
    if marks.isSuperset(of: .sign), !marks.contains(.space) { return true }
    guard start > 0, marks == .space, text.isDigit(start - 1) else { return false }
    return start == 1 || !text.marks[start - 1].isDisjoint(with: [.lineBreak, .other])
  }

  /// Whether an ordinal is the end of a longer number whose beginning is not read: `rrwenty-sixth`, `двадцатъ шестая`.
  func isCutWord(at start: Int) -> Bool {
    guard start > 0 else { return false }
    if text.marks[start].contains(.hyphen) { return true }
    var first = start - 1
    while first > 0, start - first < 40, !text.beginsWord(first) { first -= 1 }
    let word = text.symbols[first..<start]
    let bound = word.count < 6 ? 1 : 2
    return word.count >= 4 && !text.marks[start].contains(.other)
      && formulas.tensWords(of: language).contains { tens in
        abs(tens.count - word.count) <= bound && editDistance(word, tens[...], atMost: bound) <= bound
      }
  }
}
