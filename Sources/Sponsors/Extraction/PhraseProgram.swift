/// Phrases of one language, compiled for matching over folded text: words in order, alternatives, words that may be
/// missing, numbers, and symbols of drafts.
///
/// A pattern of the formulas table is plain words, `(a|b)` for alternatives, `[a]` for what may be missing, and `{yes}`,
/// `{no}`, `{abstaining}` for a number, `{draft}` for the symbol of a draft. `[had|have] joined (in sponsoring|the sponsors)` stands for six phrases; none of
/// them is written out, so a pattern costs its length however many it stands for. There are no loops, so a match ends.
struct PhraseProgram: Sendable {
  /// What can be wrong with a pattern.
  struct Problem: Error, Hashable {
    let sentence: String
  }

  private enum Instruction: Sendable {
    case symbol(UInt8)
    case split(Int, Int)
    case jump(Int)
    case number(Slot)
    case draft
    case end
  }

  /// The number of a printed result that a slot stands for.
  enum Slot: String, CaseIterable, Sendable {
    case yes, no, abstaining
  }

  private var instructions: [Instruction] = []
  /// For each instruction, the symbols with which a match from there can go on.
  private var next: [SymbolSet] = []
  /// A pattern that can begin with a symbol: where its code starts, its number, and how it can go on.
  private struct Start: Sendable {
    let code: Int
    let pattern: Int
    let second: SymbolSet
  }

  /// For each first symbol, the patterns that can begin with it.
  private var starts = [[Start]](repeating: [], count: 256)

  /// Adds a pattern under a number of the caller's.
  mutating func add(_ pattern: String, number: Int) throws(Problem) {
    let code = instructions.count
    var parser = Parser(bytes: Array(pattern.utf8))
    let node = try parser.choice(until: nil)
    emit(node)
    instructions.append(.end)
    addNextSymbols(from: code)
    // A pattern that begins with a number may begin with any figure or word.
    for symbol in UInt8.min...UInt8.max where next[code].mayContain(symbol) {
      starts[Int(symbol)].append(Start(code: code, pattern: number, second: symbols(after: symbol, from: code)))
    }
  }

  /// Calls `body` with the number of each pattern that matches at `start`, and the end of its longest match that ends
  /// with a word. - Complexity: O(patterns that begin with the symbol × their length).
  func forEachMatch(in text: FoldedText, at start: Int, to limit: Int, _ body: (_ pattern: Int, _ end: Int) -> Void) {
    guard start < limit else { return }
    let second = start + 1 < limit ? text.symbols[start + 1] : 0
    for candidate in starts[Int(text.symbols[start])] where candidate.second.mayContain(second) {
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
    for candidate in starts[Int(text.symbols[start])] {
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
        let symbol = index < limit ? text.symbols[index] : 0
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
      }
    }
  }

  // MARK: Compiling

  private indirect enum Node {
    case symbols([UInt8])
    case number(Slot)
    case draft
    case sequence([Node])
    case choice([Node])
  }

  private mutating func emit(_ node: Node) {
    switch node {
    case .symbols(let symbols): instructions += symbols.map { .symbol($0) }
    case .number(let slot): instructions.append(.number(slot))
    case .draft: instructions.append(.draft)
    case .sequence(let nodes): for node in nodes { emit(node) }
    case .choice(let nodes):
      var ends: [Int] = []
      for (position, node) in nodes.enumerated() {
        if position == nodes.count - 1 {
          emit(node)
        } else {
          let split = instructions.count
          instructions.append(.split(split + 1, 0))
          emit(node)
          ends.append(instructions.count)
          instructions.append(.jump(0))
          instructions[split] = .split(split + 1, instructions.count)
        }
      }
      for end in ends { instructions[end] = .jump(instructions.count) }
    }
  }

  /// The symbols that can stand second where `first` stands first.
  private func symbols(after first: UInt8, from code: Int) -> SymbolSet {
    switch instructions[code] {
    case .symbol(let symbol): symbol == first ? next[code + 1] : SymbolSet()
    case .jump(let target): symbols(after: first, from: target)
    case .split(let one, let other): symbols(after: first, from: one).union(symbols(after: first, from: other))
    case .number, .draft, .end: .open
    }
  }

  /// Fills `next` for the instructions from `code` on. Jumps lead forward only, so it is filled from the end.
  private mutating func addNextSymbols(from code: Int) {
    next += [SymbolSet](repeating: SymbolSet(), count: instructions.count - code)
    for position in stride(from: instructions.count - 1, through: code, by: -1) {
      switch instructions[position] {
      case .symbol(let symbol): next[position].insert(symbol)
      case .jump(let target): next[position] = next[target]
      case .split(let first, let second): next[position] = next[first].union(next[second])
      case .number, .draft, .end: next[position].isOpen = true
      }
    }
  }

  private struct Parser {
    let bytes: [UInt8]
    var index = 0

    /// Reads `a|b|c` up to the closing byte, or to the pattern's end.
    mutating func choice(until close: UInt8?) throws(Problem) -> Node {
      var alternatives = [try sequence()]
      while index < bytes.count, bytes[index] == UInt8(ascii: "|") {
        index += 1
        alternatives.append(try sequence())
      }
      if let close {
        guard index < bytes.count, bytes[index] == close else {
          throw Problem(sentence: "a bracket is not closed; every ( [ { needs its ) ] }")
        }
        index += 1
      } else if index < bytes.count {
        throw Problem(sentence: "a bracket closes that was not opened; remove it")
      }
      return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
    }

    private mutating func sequence() throws(Problem) -> Node {
      var nodes: [Node] = []
      while index < bytes.count, !"|)]}".utf8.contains(bytes[index]) {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "("):
          index += 1
          nodes.append(try choice(until: UInt8(ascii: ")")))
        case UInt8(ascii: "["):
          index += 1
          nodes.append(.choice([try choice(until: UInt8(ascii: "]")), .sequence([])]))
        case UInt8(ascii: "{"): nodes.append(try slot())
        default:
          let start = index
          while index < bytes.count, !"|()[]{}".utf8.contains(bytes[index]) { index += 1 }
          nodes.append(.symbols(FoldedText(String(decoding: bytes[start..<index], as: UTF8.self)).symbols))
        }
      }
      return .sequence(nodes)
    }

    private mutating func slot() throws(Problem) -> Node {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
      let name = String(decoding: bytes[(index + 1)..<max(index + 1, end)], as: UTF8.self)
      index = min(end + 1, bytes.count)
      if end < bytes.count, name == "draft" { return .draft }
      guard end < bytes.count, let slot = Slot(rawValue: name) else {
        throw Problem(sentence: "{\(name)} stands for nothing; write {yes}, {no}, {abstaining} or {draft}")
      }
      return .number(slot)
    }
  }
}

/// A set of symbols; an open one goes on with what is no single symbol: a number, or the pattern's end.
private struct SymbolSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  var isOpen = false

  /// A set that goes on with anything.
  static var open: SymbolSet {
    var set = SymbolSet()
    set.isOpen = true
    return set
  }

  mutating func insert(_ symbol: UInt8) {
    let bit = UInt64(1) << UInt64(symbol & 63)
    switch symbol >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  func contains(_ symbol: UInt8) -> Bool {
    let word: UInt64
    switch symbol >> 6 {
    case 0: word = words.0
    case 1: word = words.1
    case 2: word = words.2
    default: word = words.3
    }
    return word >> UInt64(symbol & 63) & 1 == 1
  }

  /// Whether a match may go on at a symbol.
  func mayContain(_ symbol: UInt8) -> Bool { isOpen || contains(symbol) }

  func union(_ other: SymbolSet) -> SymbolSet {
    var both = self
    both.words.0 |= other.words.0
    both.words.1 |= other.words.1
    both.words.2 |= other.words.2
    both.words.3 |= other.words.3
    both.isOpen = isOpen || other.isOpen
    return both
  }
}

/// The result of a recorded vote as printed; a number that is not printed is nil.
struct VoteTotals: Hashable, Sendable {
  var yes: Int?
  var no: Int?
  var abstaining: Int?

  subscript(slot: PhraseProgram.Slot) -> Int? {
    get {
      switch slot {
      case .yes: yes
      case .no: no
      case .abstaining: abstaining
      }
    }
    set {
      switch slot {
      case .yes: yes = newValue
      case .no: no = newValue
      case .abstaining: abstaining = newValue
      }
    }
  }
}
