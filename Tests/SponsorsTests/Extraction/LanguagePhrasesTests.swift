import Testing

@testable import Sponsors

@Suite struct LanguagePhrasesTests {
  private func pattern(_ text: String, _ meaning: FormulaMeaning, line: Int = 2) -> LanguagePhrases.Pattern {
    LanguagePhrases.Pattern(text: text, number: 0, meaning: meaning, line: line)
  }

  /// What is compiled when it is first asked for can fail no more: each phrase of the program's own tables is compiled here,
  /// as those of a person are.
  @Test func theProgramsOwnPhrasesAreAllRight() throws {
    var files: [String: [UInt8]] = [:]
    for file in TableSet.files { files[file] = try TableSet.standard.bytes(of: file) }
    #expect(throws: Never.self) { try Formulas(tables: TableSet(files: files)) }
  }

  @Test func printedResultsAreApartFromOtherPhrases() throws {
    let phrases = try LanguagePhrases(
      [pattern("submitted by", .sponsorsFollow), pattern("by {yes} votes to {no}", .totals)], file: "formulas.tsv")
    #expect(phrases.phrases.instructions.count == "submittedby".count + 1)
    #expect(!phrases.totals.instructions.isEmpty)
    #expect(phrases.attached == nil)
  }

  @Test func aWrongPhraseIsSaidWithItsLine() throws {
    #expect {
      try LanguagePhrases([pattern("(submitted by", .sponsorsFollow, line: 7)], file: "formulas.tsv")
    } throws: { error in
      "\(error)".contains("formulas.tsv:7")
    }
  }
}
