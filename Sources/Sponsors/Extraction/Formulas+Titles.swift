extension Formulas {
  /// Whether a line that stands apart is the title of a part: `Annex`, `Draft resolution IV`, `Recommendation of the
  /// Third Committee`; a number, a letter or a symbol may follow, nothing else.
  func isTitleOfPart(_ line: FoldedText, language: Language) -> Bool {
    guard (4...90).contains(line.count) else { return false }
    // `ألف - مشروع القرار A/C.3/78/L.41`
    if let number = longest([.headingNumber], in: line, at: 0, to: line.count, language: language),
      number.range.upperBound < line.count, line.marks[number.range.upperBound].contains(.hyphen)
    {
      return true
    }
    let hits = hits(in: line, 0..<line.count, language: language)
    if hits.contains(where: { $0.meaning == .recommendations && $0.range.lowerBound == 0 }) { return true }
    guard
      let title = hits.first(where: {
        ($0.meaning == .annex || $0.meaning == .draft || $0.meaning == .amendment) && $0.range.lowerBound == 0
      })
    else { return false }
    let rest = title.range.upperBound
    if rest == line.count { return true }
    if longest([.ordinal], in: line, at: rest, to: line.count, language: language)?.range.upperBound == line.count {
      return true
    }
    if let (_, end) = DocumentSymbol.read(in: line, at: rest, to: line.count), end == line.count { return true }
    // `决议草案二`
    let numerals = Numerals(text: line, formulas: self, language: language)
    if line.isUnspaced(rest), let number = numerals.number(at: rest, to: line.count), number.end == line.count {
      return true
    }
    return line.count - rest <= 5
      && (rest..<line.count).allSatisfy { line.isDigit($0) || line.marks[$0].contains(.capital) }
  }
}

extension Passages {
  private static let labels: Set<FormulaMeaning> = [.inFavour, .against, .abstaining, .absent]

  /// The passages of a document in a language, whose formulas tell the titles of its parts and the labels of votes.
  init(source: [UInt8], lines: SourceLines, formulas: Formulas, language: Language) {
    self.init(source: source, lines: lines) { line in
      // No title has so many bytes, whatever white space stands in it.
      line.count <= 2000 && formulas.isTitleOfPart(FoldedText(source: line), language: language)
    } continuesVote: { line in
      // A label stands at the beginning of its line.
      let text = FoldedText(source: line.prefix(120))
      return formulas.longest(Self.labels, in: text, at: 0, to: text.count, language: language) != nil
    }
  }
}

extension SourceLines {
  /// The lines of a document in a language, whose formulas tell its masthead and the words that are written onto others.
  init(_ source: [UInt8], formulas: Formulas, language: Language?) {
    self.init(source) { words in
      guard let language else { return false }
      let text = FoldedText(source: words)
      let masthead = formulas.longest([.masthead], in: text, at: 0, to: text.count, language: language)
      return masthead?.range.upperBound == text.count
    }
    attachedWords = language.flatMap { formulas.attachedWords(of: $0) }
  }
}
