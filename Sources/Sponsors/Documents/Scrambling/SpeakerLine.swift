/// Restores the line that names a speaker in a scrambled record.
///
/// A speech opens `السيد X (البلد) (تكلم بالإنكليزية): words`. The language is printed in slanted letters, on a line of its
/// own behind the words, and before the name: `): words⏎تكلم باإلنكليزية( الرئيس`, `): words⏎تكلم باإلنكليزيةامبيق) ((موز
/// السيد X`.
struct SpeakerLine {
  let line: PrintedLine
  let restorer: LineRestorer

  private static let open = UInt8(ascii: "(")
  private static let close = UInt8(ascii: ")")

  /// The runs of the line in their order; nil where it names no speaker.
  func runs() -> (runs: [Range<Int>], isRead: Bool)? {
    guard let spoken = endOfSpokenIn(), let name = startOfName(after: spoken) else { return nil }
    let head = [name..<line.count, 0..<0]
    var middle = spoken..<name
    while let last = middle.last, line.kind(last) == .space { middle = middle.lowerBound..<last }
    while let first = middle.first, line.kind(first) == .space { middle = (first + 1)..<middle.upperBound }
    let brackets = middle.filter { line.byte($0) == Self.open || line.byte($0) == Self.close }
    let isRead: Bool
    var runs: [Range<Int>]
    if !middle.contains(where: { line.kind($0) == .letter }) {
      runs = brackets.map { $0..<($0 + 1) }
      isRead = brackets.count == 1
    } else if let country = country(in: middle, brackets) {
      runs = country
      isRead = true
    } else {
      runs = [middle]
      isRead = false
    }
    runs = head.prefix(1) + runs + [0..<spoken]
    return (runs.map(line.bytes), isRead)
  }

  /// Where the words `تكلم بالإنكليزية` end, with which the line begins; what follows may be glued to them.
  private func endOfSpokenIn() -> Int? {
    let first = line.wordEnd(from: 0, to: line.count)
    guard first > 0, first < line.count, restorer.vocabulary.contains(line.folded([0..<first])),
      line.kind(first) == .space
    else { return nil }
    let start = first + 1
    let end = line.wordEnd(from: start, to: line.count)
    return (start..<end).reversed().lazy.map { $0 + 1 }.first {
      $0 - start > 4 && restorer.vocabulary.contains(line.folded([start..<$0]))
    }
  }

  /// Where the speaker's title stands, behind which the line has only the name.
  private func startOfName(after start: Int) -> Int? {
    for index in start..<line.count where line.kind(index) == .letter && line.kind(index - 1) == .space {
      var text = FoldedText()
      text.append(restorer.source, line.bytes(index..<min(line.count, index + 100)))
      let hit = restorer.formulas.longest(
        [.speakerTitle, .chairSpeaks], in: text, at: 0, to: text.count, language: restorer.language)
      if hit != nil { return index }
    }
    return nil
  }

  /// The runs of `(country) (` in their order, where all ways of joining them give one delegation.
  private func country(in middle: Range<Int>, _ brackets: [Int]) -> [Range<Int>]? {
    guard let last = brackets.last, line.byte(last) == Self.open, let close = brackets.first,
      line.byte(close) == Self.close || brackets.count == 3
    else { return nil }
    // The name in one piece: `(البلد) (`.
    if line.byte(close) == Self.open, brackets.count == 3 {
      return isName([(close + 1)..<brackets[1]]) ? [middle] : nil
    }
    guard brackets.count == 3, line.byte(brackets[1]) == Self.open else { return nil }
    let inner = (brackets[1] + 1)..<last
    let end = middle.lowerBound..<close
    let beginning = (last + 1)..<middle.upperBound
    // No name of a delegation is longer; the ways of cutting it grow with the fourth power.
    guard inner.count <= 40 else { return nil }
    var found: [[Range<Int>]] = []
    cut(inner, cuts: 4) { pieces in
      let name = [beginning] + pieces.reversed() + [end]
      if isName(name), !found.contains(where: { line.folded($0) == line.folded(name) }) { found.append(name) }
    }
    guard found.count == 1, let name = found.first else { return nil }
    return [last..<(last + 1)] + name + [close..<(brackets[1] + 1)]
  }

  private func isName(_ ranges: [Range<Int>]) -> Bool {
    var text = FoldedText()
    for range in ranges where !range.isEmpty { text.append(restorer.source, line.bytes(range)) }
    guard text.count > 0 else { return false }
    let match = restorer.registry.longestName(
      in: text, from: 0, to: text.count, on: nil, language: restorer.language)
    return match?.end == text.count
  }

  /// Calls `body` with every way of cutting a stretch into at most `cuts` + 1 pieces.
  private func cut(_ range: Range<Int>, cuts: Int, _ body: ([Range<Int>]) -> Void) {
    func go(_ start: Int, _ pieces: [Range<Int>]) {
      body(range.isEmpty ? pieces : pieces + [start..<range.upperBound])
      guard pieces.count < cuts else { return }
      for next in range where next > start { go(next, pieces + [start..<next]) }
    }
    go(range.lowerBound, [])
  }
}
