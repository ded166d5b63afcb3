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
    let word = text.symbols[range]
    guard let first = word.first, word.count >= 4 else { return [] }
    let index = names(beginningWith: first)
    var found: Set<DelegationCode> = []
    for (position, name) in index.names.enumerated()
    where !name.isGroup && name.isOfficial && (language == nil || name.language == language) {
      if index.holds(word, position) { found.insert(name.code) }
    }
    return found.count <= 4 ? found.sorted() : []
  }
}
