// Phrases: each can be read, says something known, and matches its own example.

extension TableCheck {
  mutating func checkFormulas(_ set: TableSet) {
    guard let table = tables["formulas.tsv"] else { return }
    let column = (
      language: table.column("language"), meaning: table.column("meaning"), phrase: table.column("phrase"),
      example: table.column("example")
    )
    // The words for numbers in printed results are themselves phrases of the table.
    let formulas = (try? Formulas(tables: set)) ?? (try? Formulas())
    // The names of groups, which long formulas hold, are those of the tables that are checked.
    let names = (try? CountryRegistry(tables: set)) ?? (try? CountryRegistry())
    var seen: [String: Int] = [:]
    for row in 0..<table.count {
      let languageWord = table.text(row, column.language)
      let meaningCell = table.text(row, column.meaning)
      let phrase = table.text(row, column.phrase)
      let key = "\(languageWord) \(meaningCell) \"\(phrase)\""
      if let first = seen[key] {
        report(table, row, .repeated(key: key, first: Self.place(table, first)))
      } else {
        seen[key] = row
      }
      guard let meaning = checkMeaning(table, row, meaningCell),
        let language = Language(rawValue: languageWord)
      else { continue }
      var program = PhraseProgram()
      var groupPhrases = GroupPhrases()
      do throws(PhraseProgram.Problem) {
        if meaning == .memberStates { try groupPhrases.add(phrase) } else { try program.add(phrase, number: 0) }
      } catch {
        let error = TableError.badPhrase(
          file: table.file, line: table.line(of: row), phrase: phrase, problem: error.sentence)
        report(table, row, .unreadable(error))
        continue
      }
      let example = table.text(row, column.example)
      var text = FoldedText(example)
      if let attached = formulas?.attachedWords(of: language) { text.attachWords(attached) }
      if example.isEmpty { continue }
      let isMatched =
        meaning == .memberStates
        ? Self.matches(groupPhrases, text, names, language)
        : Self.matches(program, text, meaning, formulas, language)
      if isMatched { continue }
      report(table, row, .unmatchedExample(phrase: phrase, example: example))
    }
  }

  private mutating func checkMeaning(_ table: Table, _ row: Int, _ cell: String) -> FormulaMeaning? {
    let parts = cell.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let word = parts.first, let meaning = FormulaMeaning(rawValue: word) else {
      let words = FormulaMeaning.allCases.map(\.rawValue).joined(separator: ", ")
      report(table, row, .badCell(column: "meaning", cell: cell, form: "one of \(words)"))
      return nil
    }
    if let form = Self.form(of: meaning, value: parts.count > 1 ? parts[1] : nil) {
      report(table, row, .badCell(column: "meaning", cell: cell, form: form))
    }
    return meaning
  }

  /// What should stand there instead, nil where the value goes with the meaning.
  private static func form(of meaning: FormulaMeaning, value: String?) -> String? {
    let number = value.flatMap { Int($0) }
    switch meaning {
    case .month: return number.map((1...12).contains) == true ? nil : "month:1 to month:12"
    case .ordinal, .tens, .number:
      return number.map((0...999).contains) == true ? nil : "\(meaning.rawValue): and a number in figures"
    case .body: return value?.isEmpty == false ? nil : "body: and the symbol of the body"
    case .kind:
      return value.flatMap(DocumentKind.init) == nil ? "kind: and a kind of document, as kind:report" : nil
    case .office: return value == nil || value == "several" ? nil : "office, or office:several for the plural"
    default: return value == nil ? nil : meaning.rawValue
    }
  }

  private static func matches(
    _ phrases: GroupPhrases, _ text: FoldedText, _ registry: CountryRegistry?, _ language: Language
  ) -> Bool {
    (0..<text.count).contains { start in
      text.beginsWord(start)
        && phrases.longest(in: text, at: start, to: text.count) { index in
          registry?.longestName(in: text, from: index, to: text.count, on: nil, language: language)
            .flatMap { $0.reading.isGroup ? ((), $0.end) : nil }
        } != nil
    }
  }

  private static func matches(
    _ program: PhraseProgram, _ text: FoldedText, _ meaning: FormulaMeaning, _ formulas: Formulas?,
    _ language: Language
  ) -> Bool {
    for start in 0..<text.count where text.beginsWord(start) {
      if meaning == .totals {
        let match = program.totals(in: text, at: start, to: text.count) { index in
          formulas.flatMap {
            Numerals(text: text, formulas: $0, language: language).number(at: index, to: text.count)
          }
        }
        if match != nil { return true }
      } else {
        var isFound = false
        program.forEachMatch(in: text, at: start, to: text.count) { _, _ in isFound = true }
        if isFound { return true }
      }
    }
    return false
  }
}
