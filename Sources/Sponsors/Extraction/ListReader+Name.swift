extension ListReader {
  /// The name at a place, if it means at least one delegation: one of the registry's, or a group's in words that say
  /// that only its Member States are meant.
  func name(at index: Int, to limit: Int, listsAllowed: Bool = true) -> NameMatch? {
    guard text.beginsWord(index) else { return nil }
    let printed = registryName(at: index, to: limit, listsAllowed: listsAllowed)
    let plain = printed.flatMap { isNameEnd($0.end, to: limit) ? firstOfTwo(in: $0, from: index) ?? $0 : nil }
    if let printed, !printed.reading.isGroup { return plain }
    let phrase = formulas.longestGroupPhrase(in: text, at: index, to: limit, language: language) {
      (start) -> (name: NameMatch, end: Int)? in
      // The name that stands there already is not read a second time.
      let match = start == index ? printed : registryName(at: start, to: limit, listsAllowed: listsAllowed)
      return match.flatMap { $0.reading.isGroup ? ($0, $0.end) : nil }
    }
    guard let phrase, phrase.end > plain?.end ?? index, isNameEnd(phrase.end, to: limit) else { return plain }
    var match = phrase.name
    match.end = phrase.end
    match.memberStatesOnly = true
    return match
  }

  private func registryName(at index: Int, to limit: Int, listsAllowed: Bool) -> NameMatch? {
    registry.longestName(
      in: text, from: index, to: limit, on: day, language: language, listsAllowed: listsAllowed)
  }
}
