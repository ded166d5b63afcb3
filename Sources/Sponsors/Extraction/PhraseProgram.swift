/// Phrases of one language, compiled for matching over folded text: words in order, alternatives, words that may be
/// missing, numbers, and symbols of drafts.
///
/// A pattern of the formulas table is plain words, `(a|b)` for alternatives, `[a]` for what may be missing, and `{yes}`,
/// `{no}`, `{abstaining}` for a number, `{draft}` for the symbol of a draft; `+` at the end says that
/// the phrase is written onto the next word. `[had|have] joined (in sponsoring|the
/// sponsors)` stands for six phrases; none of them is written out, so a pattern costs its length however many it stands
/// for. There are no loops, so a match ends.
struct PhraseProgram: Sendable {
  /// What can be wrong with a pattern.
  struct Problem: Error, Hashable {
    let sentence: String
  }

  /// One step of a match.
  enum Instruction: Sendable {
    case symbol(UInt8)
    case split(Int, Int)
    case jump(Int)
    case number(Slot)
    case draft
    /// The end of a pattern that is written onto the next word.
    case attached
    case end
  }

  /// The number of a printed result that a slot stands for.
  enum Slot: String, CaseIterable, Sendable {
    case yes, no, abstaining
  }

  var instructions: [Instruction] = []
  /// For each instruction, the keys of the characters with which a match from there can go on (`FoldedText.key`).
  var next: [SymbolSet] = []
  /// A pattern that can begin with a symbol: where its code starts, its number, and how it can go on.
  private struct Start: Sendable {
    let code: Int
    let pattern: Int
    let second: SymbolSet
  }

  /// For the key of each first character, the patterns that can begin with it.
  private var starts = [[Start]](repeating: [], count: 256)

  /// Adds a pattern under a number of the caller's.
  mutating func add(_ pattern: String, number: Int) throws(Problem) {
    let code = instructions.count
    var parser = Parser(bytes: Array(pattern.utf8))
    let node = try parser.choice(until: nil)
    emit(node)
    instructions.append(.end)
    addNextKeys(from: code)
    // A pattern that begins with a number may begin with any figure or word.
    for symbol in UInt8.min...UInt8.max where next[code].mayContain(symbol) {
      starts[Int(symbol)].append(Start(code: code, pattern: number, second: keys(after: symbol, from: code)))
    }
  }

  /// Calls `body` with the number of each pattern that matches at `start`, and the end of its longest match that ends
  /// with a word. - Complexity: O(patterns that begin with the symbol × their length).
  func forEachMatch(in text: FoldedText, at start: Int, to limit: Int, _ body: (_ pattern: Int, _ end: Int) -> Void) {
    guard start < limit else { return }
    let after = start + FoldedText.characterLength(of: text.symbols[start])
    let second = after < limit ? text.key(after) : 0
    for candidate in starts[Int(text.key(start))] where candidate.second.mayContain(second) {
      var numbers = VoteTotals()
      if let end = run(candidate.code, text, start, limit, &numbers, number: { _ in nil }) {
        body(candidate.pattern, end)
      }
    }
  }

  /// The longest match of any pattern at `start` with the numbers it reads; `number` reads one at a place.
  func totals(
    in text: FoldedText, at start: Int, to limit: Int, number: (Int) -> (value: Int, end: Int)?
  ) -> (totals: VoteTotals, end: Int)? {
    guard start < limit else { return nil }
    var best: (totals: VoteTotals, end: Int)?
    for candidate in starts[Int(text.key(start))] {
      var numbers = VoteTotals()
      if let end = run(candidate.code, text, start, limit, &numbers, number: number), end > best?.end ?? 0 {
        best = (numbers, end)
      }
    }
    return best
  }

  /// The longest end of a match of the code at `code`, nil where there is none.
  private func run(
    _ code: Int, _ text: FoldedText, _ start: Int, _ limit: Int, _ numbers: inout VoteTotals,
    number: (Int) -> (value: Int, end: Int)?
  ) -> Int? {
    var code = code
    var index = start
    while true {
      switch instructions[code] {
      case .symbol(let symbol):
        guard index < limit, text.symbols[index] == symbol else { return nil }
        index += 1
        code += 1
      case .jump(let target): code = target
      case .number(let slot):
        guard index < limit, let (value, end) = number(index) else { return nil }
        numbers[slot] = value
        index = end
        code += 1
      case .draft:
        guard index < limit, let (symbol, end) = DocumentSymbol.read(in: text, at: index, to: limit), symbol.isDraft
        else { return nil }
        index = end
        code += 1
      case .split(let first, let second):
        // Most branches end at their first symbol: a look at it spares the call.
        let symbol = index < limit ? text.key(index) : 0
        if !next[first].mayContain(symbol) {
          code = second
          continue
        }
        if !next[second].mayContain(symbol) {
          code = first
          continue
        }
        var other = numbers
        let left = run(first, text, index, limit, &numbers, number: number)
        let right = run(second, text, index, limit, &other, number: number)
        if let right, right > left ?? -1 {
          numbers = other
          return right
        }
        return left
      case .end: return text.endsPhrase(index) ? index : nil
      case .attached: return text.isInsideWord(index) ? index : nil
      }
    }
  }
}
