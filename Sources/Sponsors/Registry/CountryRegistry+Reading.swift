/// A name found in a text: how far it reaches and what it means.
struct NameMatch: Sendable {
  /// Index of the symbol after the name.
  var end: Int
  /// What the name means on that day.
  var reading: NameReading
  /// Whether the words stand as in the table, spacing and hyphens included.
  var isExact: Bool
  /// Whether words around the name of a group mean only those of it that are Member States.
  var memberStatesOnly = false
}

extension CountryRegistry {
  /// The longest name that begins at symbol `start` of `text` and ends with a word there.
  ///
  /// Longest first is what keeps `Guinée` out of `Guinée-Bissau` and `Niger` out of `Niger ia`. Only names whose days
  /// include `day` are read; of those, names in `language` go before others. Small letters are read as a name only where
  /// it stands alone (`peru`, typed by a person).
  ///
  /// - Complexity: O(length of the name).
  func longestName(
    in text: FoldedText, from start: Int, to limit: Int, on day: Day?, language: Language?,
    listsAllowed: Bool = true, standsAlone: Bool = false
  ) -> NameMatch? {
    guard text.beginsWord(start) else { return nil }
    let index = names(beginningWith: text.symbols[start])
    var found: [(end: Int, values: Int)] = []
    index.trie.forEachPrefix(of: text, from: start, to: limit) { end, values in
      if text.endsName(end, from: start) { found.append((end, values)) }
    }
    while let last = found.last, isCutShort(text, start..<last.end, to: limit) { found.removeLast() }
    guard let best = found.last else { return nil }
    var positions = index.trie.values(at: best.values)
    if !listsAllowed { positions.removeAll { index.names[$0].strength == .list } }
    // Words in small letters are no name that is written with a capital: `кроме того` is not Togo.
    if !standsAlone, !(start..<best.end).contains(where: text.mayBeginName) {
      positions.removeAll { index.hasCapital($0) }
    }
    if positions.isEmpty { return nil }
    let reading = Self.reading(of: positions.map { index.names[$0] }, on: day, language: language)
    let isExact =
      positions.contains { index.stands($0, in: text, from: start) } && !text.isRestored(start..<best.end)
    return NameMatch(end: best.end, reading: reading, isExact: isExact)
  }

  /// Whether a name with a comma in it only seems to stand here, because the words behind the comma begin a longer name:
  /// lists print `Congo, Democratic Republic of the Congo`, which is not the inverted `Congo, Democratic Republic of the`.
  private func isCutShort(_ text: FoldedText, _ range: Range<Int>, to limit: Int) -> Bool {
    guard let comma = text.symbols[range].lastIndex(of: UInt8(ascii: ",")) else { return false }
    guard comma + 1 < limit else { return false }
    var isCutShort = false
    names(beginningWith: text.symbols[comma + 1]).trie.forEachPrefix(of: text, from: comma + 1, to: limit) { end, _ in
      if end > range.upperBound, text.endsName(end, from: comma + 1) { isCutShort = true }
    }
    return isCutShort
  }

  /// What a name that stands alone means; codes (`BOL`, `BO`, `G77`) are names here.
  ///
  /// A group is found only where no delegation has the name or code.
  public func reading(of name: String, on day: Day? = nil, language: Language? = nil) -> NameReading {
    if let code = DelegationCode(name) {
      if country(code) != nil { return .resolved(code, isGroup: false) }
      if group(code) != nil { return .resolved(code, isGroup: true) }
    }
    let text = FoldedText(name)
    if let match = longestName(in: text, from: 0, to: text.count, on: day, language: language, standsAlone: true),
      match.end == text.count
    {
      return match.reading
    }
    if name.utf8.count == 2, let country = countries.first(where: { $0.iso2 == name }) {
      return .resolved(country.code, isGroup: false)
    }
    return .unknown
  }

  static func reading(of entries: [NameEntry], on day: Day?, language: Language?) -> NameReading {
    var candidates = entries
    if let day {
      // A name of other days is not read: `Congo` in 1965 was the name of two States. The tables say where an old name
      // went on being used, or a new one is used for earlier days.
      candidates.removeAll { !$0.period.contains(day) }
      if candidates.isEmpty { return .ambiguous(Set(entries.map(\.code)).sorted()) }
    }
    if let language, Set(candidates.map(\.key)).count > 1 {
      let own = candidates.filter { $0.language == language }
      if !own.isEmpty { candidates = own }
    }
    let keys = Set(candidates.map(\.key))
    // The European Union is a delegation and a group under one code and one name.
    if let key = keys.first, keys.allSatisfy({ $0.code == key.code }) {
      return .resolved(key.code, isGroup: keys.contains(where: \.isGroup))
    }
    return .ambiguous(Set(keys.map(\.code)).sorted())
  }
}

extension NameEntry {
  struct Key: Hashable {
    let code: DelegationCode
    let isGroup: Bool
  }

  var key: Key { Key(code: code, isGroup: isGroup) }
}

extension FoldedText {
  /// Whether a name that began at `start` can end before `index`: at the end of a word, or at the number of a
  /// footnote that is glued to it (`Albania1, Andorra`).
  func endsName(_ index: Int, from start: Int) -> Bool {
    if endsWord(index) { return true }
    guard isDigit(index), !isDigit(index - 1), marks[index].isEmpty else { return false }
    var end = index
    while end < count, isDigit(end), end - index < 3 { end += 1 }
    return endsWord(end)
  }

  /// Whether the symbols of another text from `start` on are spaced as `range` is, counting any white space as a space.
  func hasSameSpacing(_ range: Range<Int>, as other: FoldedText, at start: Int) -> Bool {
    for index in 1..<max(1, range.count) {
      var read: FoldedText.Marks = [.space, .lineBreak, .hyphen, .apostrophe, .other, .invisible]
      // Arabic has no apostrophe: there the mark says that a word is written onto the one before it.
      if (0xD8...0xDB).contains(symbols[range.lowerBound + index]) { read.remove(.apostrophe) }
      let mine = marks[range.lowerBound + index].intersection(read)
      let theirs = other.marks[start + index].intersection(read)
      let isSame =
        mine == theirs
        || (mine == .space && !theirs.isEmpty && theirs.isSubset(of: [.space, .lineBreak]))
        || (theirs == .lineBreak && other.isUnspaced(start + index))
      if !isSame { return false }
    }
    return true
  }
}
