/// The wording that the reader knows, by language: `formulas.tsv`.
struct Formulas: Sendable {
  /// One phrase found in a text.
  struct Hit: Sendable {
    /// The symbols of the phrase.
    let range: Range<Int>
    /// What it says.
    let meaning: FormulaMeaning
    /// What stands after the colon in the table's meaning (`11` of `month:11`), else empty.
    let value: String
  }

  private struct Entry: Sendable {
    let meaning: FormulaMeaning
    let value: String
  }

  private var languages: [Language: Deferred<LanguagePhrases?>] = [:]
  private var texts: [Language: [String]] = [:]
  private var tens: [Language: [String]] = [:]
  private var entries: [Entry] = []
  private var meanings: [Language: Set<FormulaMeaning>] = [:]

  /// Reads the table. Throws the first thing that is wrong, with file, line and cure.
  ///
  /// The phrases of a language are compiled when they are first asked for; those of a person’s tables at once, so that what
  /// is wrong with them is said (the program's own have no error: a test compiles them all).
  init(tables: TableSet = .standard) throws(TableError) {
    let table = try tables.table("formulas.tsv", required: ["language", "meaning", "phrase", "example"])
    let column = (
      language: table.column("language"), meaning: table.column("meaning"), phrase: table.column("phrase"),
      example: table.column("example")
    )
    var patterns: [Language: [LanguagePhrases.Pattern]] = [:]
    for row in 0..<table.count {
      let line = table.line(of: row)
      let languageWord = table.text(row, column.language)
      guard let language = Language(rawValue: languageWord) else {
        throw .badWord(
          file: table.file, line: line, column: "language", cell: languageWord,
          allowed: Language.allCases.map(\.rawValue))
      }
      let cell = table.text(row, column.meaning)
      let parts = cell.split(separator: ":", maxSplits: 1)
      guard let word = parts.first, let meaning = FormulaMeaning(rawValue: String(word)) else {
        throw .badWord(
          file: table.file, line: line, column: "meaning", cell: cell,
          allowed: FormulaMeaning.allCases.map(\.rawValue))
      }
      let pattern = table.text(row, column.phrase)
      // Only the lines of Arabic are ever put together again from the words of the table.
      if let first = pattern.utf8.first(where: { $0 >= 0x80 }), (0xD8...0xDB).contains(first) {
        texts[language, default: []] += [pattern, table.text(row, column.example)]
      }
      if meaning == .tens { tens[language, default: []].append(pattern) }
      let entry = entries.count
      meanings[language, default: []].insert(meaning)
      entries.append(Entry(meaning: meaning, value: parts.count > 1 ? String(parts[1]) : ""))
      patterns[language, default: []].append(
        LanguagePhrases.Pattern(text: pattern, number: entry, meaning: meaning, line: line))
    }
    let file = table.file
    for (language, patterns) in patterns.sorted(by: { $0.value[0].line < $1.value[0].line }) {
      languages[language] =
        tables.isEmbedded
        ? Deferred { try? LanguagePhrases(patterns, file: file) }
        : Deferred(made: try LanguagePhrases(patterns, file: file))
    }
  }

  private func phrases(of language: Language) -> LanguagePhrases? { languages[language]?.value }

  /// Whether a language has phrases of a meaning at all: what its writing does not do need not be looked for.
  func has(_ meaning: FormulaMeaning, in language: Language) -> Bool { meanings[language]?.contains(meaning) == true }

  /// All phrases of a language in a stretch of a text, in the order of their places; of one meaning only the
  /// longest at each place, and none inside a longer one of the same meaning.
  ///
  /// - Complexity: O(symbols × longest phrase).
  func hits(in text: FoldedText, _ range: Range<Int>, language: Language) -> [Hit] {
    guard let program = phrases(of: language)?.phrases else { return [] }
    var hits: [Hit] = []
    var reach: [FormulaMeaning: Int] = [:]
    for start in range where text.beginsWord(start) {
      var longest: [(entry: Int, end: Int)] = []
      program.forEachMatch(in: text, at: start, to: range.upperBound) { entry, end in
        guard end > start else { return }
        let same = longest.firstIndex { entries[$0.entry].meaning == entries[entry].meaning }
        if let same {
          if end > longest[same].end { longest[same] = (entry, end) }
        } else {
          longest.append((entry, end))
        }
      }
      for (entry, end) in longest {
        let meaning = entries[entry].meaning
        if let last = reach[meaning], end <= last { continue }
        reach[meaning] = end
        hits.append(Hit(range: start..<end, meaning: meaning, value: entries[entry].value))
      }
    }
    return hits
  }

  /// Phrases and examples of a language whose lines may come scrambled, for their words.
  func texts(of language: Language) -> [String] { texts[language, default: []] }

  /// The words for tens of a language, folded. - Complexity: O(these words).
  func tensWords(of language: Language) -> [[UInt8]] {
    tens[language, default: []].flatMap { pattern in
      pattern.split { "()|[] ".contains($0) }.map { FoldedText(String($0)).symbols }
    }
  }

  /// The phrases of a language that are written onto the next word; nil where it has none.
  func attachedWords(of language: Language) -> PhraseProgram? { phrases(of: language)?.attached }

  /// How often phrases of one meaning stand in a text.
  func count(of meaning: FormulaMeaning, in text: FoldedText, language: Language) -> Int {
    var count = 0
    for start in 0..<text.count where longest([meaning], in: text, at: start, to: text.count, language: language) != nil
    {
      count += 1
    }
    return count
  }

  /// The longest phrase of one of `meanings` that begins at `start`.
  func longest(_ meanings: Set<FormulaMeaning>, in text: FoldedText, at start: Int, to limit: Int, language: Language)
    -> Hit?
  {
    guard text.beginsWord(start), let program = phrases(of: language)?.phrases else { return nil }
    var best: Hit?
    program.forEachMatch(in: text, at: start, to: limit) { entry, end in
      guard meanings.contains(entries[entry].meaning), end > best?.range.upperBound ?? start else { return }
      best = Hit(range: start..<end, meaning: entries[entry].meaning, value: entries[entry].value)
    }
    return best
  }

  /// The longest phrase at a place that says that only the Member States of a group are meant, with the group's name as
  /// `group` reads it.
  func longestGroupPhrase<Name>(
    in text: FoldedText, at start: Int, to limit: Int, language: Language,
    group: (_ index: Int) -> (name: Name, end: Int)?
  ) -> (name: Name, end: Int)? {
    phrases(of: language)?.groups.longest(in: text, at: start, to: limit, group: group)
  }

  /// The printed results of recorded votes in a text (`by a recorded vote of 80 to 29, with 65 abstentions`).
  func totals(in text: FoldedText, language: Language) -> [(totals: VoteTotals, range: Range<Int>)] {
    guard let program = phrases(of: language)?.totals else { return [] }
    let numerals = Numerals(text: text, formulas: self, language: language)
    var found: [(totals: VoteTotals, range: Range<Int>)] = []
    for start in 0..<text.count where text.beginsWord(start) {
      if let last = found.last, start < last.range.upperBound { continue }
      let match = program.totals(in: text, at: start, to: text.count) { numerals.number(at: $0, to: text.count) }
      if let match { found.append((match.totals, start..<match.end)) }
    }
    return found
  }
}

extension FoldedText {
  /// Whether a phrase can end before `index`: with a word, at an apostrophe (`l’` in `l’Ouganda`) or at a hyphen
  /// (`soixante` in `soixante-seizième`).
  func endsPhrase(_ index: Int) -> Bool {
    // `draft resolution S/2023/773`: without its space the symbol's first letter would make a plural.
    if index > 0, index < count, symbols[index] == UInt8(ascii: "/"), marks[index - 1].contains(.capital),
      !marks[index - 1].isDisjoint(with: [.space, .lineBreak])
    {
      return false
    }
    return endsWord(index) || !marks[index].isDisjoint(with: [.apostrophe, .hyphen])
  }

  /// Whether the symbols before and at `index` are letters of one word.
  func isInsideWord(_ index: Int) -> Bool {
    index > 0 && index < count && !isPunctuation(index) && !isPunctuation(index - 1)
      && marks[index].isDisjoint(with: FoldedText.Marks.border.union([.continuation, .hyphen]))
  }

  /// Marks the words that stand behind words written onto them: `الجزائر` in `والجزائر`.
  ///
  /// - Complexity: O(words × longest attached word).
  mutating func attachWords(_ program: PhraseProgram) {
    var index = 0
    while index < count {
      if beginsWord(index) {
        var next = index
        program.forEachMatch(in: self, at: index, to: count) { _, end in next = max(next, end) }
        if next > index { attachWord(at: next) }
      }
      index += 1
    }
  }
}
