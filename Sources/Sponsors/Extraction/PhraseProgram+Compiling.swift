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

  /// The symbols that can stand second where `first` stands first.
  func symbols(after first: UInt8, from code: Int) -> SymbolSet {
    switch instructions[code] {
    case .symbol(let symbol): symbol == first ? next[code + 1] : SymbolSet()
    case .jump(let target): symbols(after: first, from: target)
    case .split(let one, let other): symbols(after: first, from: one).union(symbols(after: first, from: other))
    case .number, .draft, .attached, .end: .open
    }
  }

  /// Fills `next` for the instructions from `code` on. Jumps lead forward only, so it is filled from the end.
  mutating func addNextSymbols(from code: Int) {
    next += [SymbolSet](repeating: SymbolSet(), count: instructions.count - code)
    for position in stride(from: instructions.count - 1, through: code, by: -1) {
      switch instructions[position] {
      case .symbol(let symbol): next[position].insert(symbol)
      case .jump(let target): next[position] = next[target]
      case .split(let first, let second): next[position] = next[first].union(next[second])
      case .number, .draft, .attached, .end: next[position].isOpen = true
      }
    }
  }
}
