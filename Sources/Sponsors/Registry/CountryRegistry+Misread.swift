/// What misread words mean.
enum MisreadReading: Hashable, Sendable {
  /// Surely this delegation.
  case name(DelegationCode)
  /// Names of these are near, and the words are too far from them to be read.
  case doubtful([DelegationCode])
  /// Names of these are near, and more than one of them could have stood here.
  case several([DelegationCode])
  /// No name is near.
  case none
}

extension CountryRegistry {
  /// The delegation whose name a scanner made these words of, if it can only be one.
  ///
  /// Names of the document's language go first; those of others are only read where none of it is near. A name is read
  /// where what was done to it is within its bound (`MisreadCosts`), it is one of that day, and every name of another
  /// delegation or group, of any day and language, is at least one whole change further away. Chinese and Arabic names
  /// are not read so: most have too few letters.
  ///
  /// - Complexity: that of `MisreadNames.near`, only for words that are no name.
  func misreadName(_ text: FoldedText, _ range: Range<Int>, on day: Day?, language: Language) -> MisreadReading {
    guard range.count >= 3, let names = misreadNames(in: text, range) else {
      return .none
    }
    let word = MisreadWord(text, range)
    guard word.letters.count <= MisreadCosts.longest else { return .none }
    let near = names.near(to: word, misreadings)
    guard !near.isEmpty else { return .none }
    let own = near.filter { $0.spelling.names.contains { $0.language == language } }
    let asked = (own.isEmpty ? near : own).filter { $0.closeCost != nil }
    guard let cost = asked.compactMap(\.closeCost).min() else {
      let codes = codes(of: near, on: day)
      return codes.isEmpty ? .none : .doubtful(codes)
    }
    let best = asked.filter { $0.closeCost == cost }
    let rivals = near.filter { rival in
      rival.cost < cost + MisreadCosts.margin && !best.contains { $0.spelling.letters == rival.spelling.letters }
    }
    let reading = Self.reading(of: best.flatMap(\.spelling.names), on: day, language: language)
    guard case .resolved(let code, let isGroup) = reading else {
      if case .ambiguous(let codes) = reading, codes.count > 1 { return .several(codes) }
      return .none
    }
    guard !isGroup, rivals.allSatisfy({ $0.spelling.names.allSatisfy { $0.code == code && !$0.isGroup } }) else {
      return .several(Set((best + rivals).flatMap(\.spelling.names).map(\.code)).sorted())
    }
    return .name(code)
  }

  /// Whether words are the first ones of a longer name. - Complexity: O(length).
  func hasLongerName(in text: FoldedText, _ range: Range<Int>) -> Bool {
    let symbols = text.symbols[range]
    guard let first = symbols.first, first < 0xD8, names(beginningWith: first).trie.holdsLonger(than: symbols) else {
      return false
    }
    return misread[Script(symbol: first)]?.value.begins(with: symbols) ?? false
  }

  /// Whether a name that is written with a small letter may begin at a place (`бывшая югославская Республика Македония`):
  /// its first letters stand there.
  func mayBeginSmallName(in text: FoldedText, at start: Int, to limit: Int) -> Bool {
    let first = text.symbols[start]
    let end = start + (first < 0x80 ? 4 : 8)
    guard first < 0xD8, end < limit else { return false }
    return names(beginningWith: first).trie.holdsLonger(than: text.symbols[start..<end])
  }

  /// The delegations whose names on a day are near.
  private func codes(of near: [MisreadNames.Near], on day: Day?) -> [DelegationCode] {
    let seen = near.filter { $0.cost <= max(MisreadCosts.change, $0.spelling.bound ?? 0) }
    let names = seen.flatMap(\.spelling.names).filter { name in
      !name.isGroup && (day.map { name.period.contains($0) } ?? true)
    }
    return Set(names.map(\.code)).sorted()
  }

  /// The names of the script of most letters: typists and scanners put Latin letters into Russian words.
  private func misreadNames(in text: FoldedText, _ range: Range<Int>) -> MisreadNames? {
    var latin = 0
    var cyrillic = 0
    for index in range where !text.marks[index].contains(.continuation) {
      switch text.symbols[index] {
      case ..<0x80: latin += text.isDigit(index) || text.isPunctuation(index) ? 0 : 1
      case ..<0xD8: cyrillic += 1
      default: return nil
      }
    }
    return misread[cyrillic > latin ? .cyrillic : .latin]?.value
  }
}
