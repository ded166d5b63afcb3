extension CountryRegistry {
  /// The delegations that words which are no name could mean, for the person who reviews: those whose names hold the
  /// words (`Korea`, `Corée`, `Congo` where two bore it, `几内`), then those whose names are nearest, at most four.
  ///
  /// Nothing is read from them. - Complexity: that of `nearest`.
  func candidates(for text: FoldedText, _ range: Range<Int>, language: Language?) -> [DelegationCode] {
    let held = holding(text, range, language: language)
    let near = nearest(to: text, range, language: language).filter { !held.contains($0) }
    return Array((held + near).prefix(4))
  }

  private func holding(_ text: FoldedText, _ range: Range<Int>, language: Language?) -> [DelegationCode] {
    let word = Array(text.symbols[range])
    guard word.count >= 4 else { return [] }
    var found: Set<DelegationCode> = []
    for name in names(beginningWith: word[0]).names
    where !name.isGroup && name.isOfficial && (language == nil || name.language == language) {
      let symbols = name.folded.symbols
      guard symbols.count >= word.count else { continue }
      for start in 0...(symbols.count - word.count)
      where symbols[start] == word[0] && name.folded.beginsWord(start) && name.folded.endsPhrase(start + word.count)
        && symbols[start..<(start + word.count)].elementsEqual(word)
      {
        found.insert(name.code)
      }
    }
    return found.count <= 4 ? found.sorted() : []
  }
}
