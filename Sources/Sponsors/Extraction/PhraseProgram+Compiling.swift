// From a pattern to instructions. There are no loops, so that jumps lead forward only.

extension PhraseProgram {
  mutating func emit(_ node: Node) {
    switch node {
    case .symbols(let symbols): instructions += symbols.map { .symbol($0) }
    case .number(let slot): instructions.append(.number(slot))
    case .draft: instructions.append(.draft)
    case .attached: instructions.append(.attached)
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

  /// The keys of characters that can stand second where one with the key `first` stands first.
  func keys(after first: UInt8, from code: Int) -> SymbolSet {
    switch instructions[code] {
    case .symbol: key(at: code) == first ? next[code + length(at: code)] : SymbolSet()
    case .jump(let target): keys(after: first, from: target)
    case .split(let one, let other): keys(after: first, from: one).union(keys(after: first, from: other))
    case .number, .draft, .attached, .end: .open
    }
  }

  /// Fills `next` for the instructions from `code` on. Jumps lead forward only, so it is filled from the end.
  mutating func addNextKeys(from code: Int) {
    next += [SymbolSet](repeating: SymbolSet(), count: instructions.count - code)
    for position in stride(from: instructions.count - 1, through: code, by: -1) {
      switch instructions[position] {
      case .symbol: next[position].insert(key(at: position))
      case .jump(let target): next[position] = next[target]
      case .split(let first, let second): next[position] = next[first].union(next[second])
      case .number, .draft, .attached, .end: next[position].isOpen = true
      }
    }
  }

  /// How many symbols the character has that begins at an instruction.
  private func length(at code: Int) -> Int {
    guard case .symbol(let symbol) = instructions[code] else { return 1 }
    return min(FoldedText.characterLength(of: symbol), instructions.count - code)
  }

  /// The key of the character that begins at an instruction.
  private func key(at code: Int) -> UInt8 {
    guard case .symbol(let last) = instructions[code + length(at: code) - 1] else { return 0 }
    return last
  }
}
