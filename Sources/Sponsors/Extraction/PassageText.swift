/// The folded text of one passage, with what all its readers look for found once: phrases, quotations, sentences.
struct PassageText {
  let text: FoldedText
  /// Phrases of the document's language, in the order of their places.
  let hits: [Formulas.Hit]
  /// Stretches between quotation marks, in which nothing acts.
  let quotations: [Range<Int>]
  let sentences: [Range<Int>]

  init(_ text: FoldedText, formulas: Formulas, language: Language) {
    self.text = text
    hits = formulas.hits(in: text, 0..<text.count, language: language)
    quotations = text.quotations()
    sentences = formulas.sentences(of: text, language: language)
  }

  /// The phrases that begin in a stretch of the text. - Complexity: O(log phrases).
  func hits(in range: Range<Int>) -> ArraySlice<Formulas.Hit> {
    let start = hits.partition { $0.range.lowerBound >= range.lowerBound }
    let end = hits.partition { $0.range.lowerBound >= range.upperBound }
    return hits[start..<max(start, end)]
  }

  /// The sentence in which a place stands.
  func sentence(at index: Int) -> Range<Int> {
    let position = sentences.partition { $0.upperBound > index }
    return position < sentences.count ? sentences[position] : index..<min(index + 1, text.count)
  }
}

extension Array {
  /// The first position whose element, and every later one, fulfils a condition; `count` where none does.
  func partition(_ condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
