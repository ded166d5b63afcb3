/// The phrases of one language, compiled for matching: made when a text of that language is read.
final class LanguagePhrases: Sendable {
  /// One phrase of the table, not yet compiled.
  struct Pattern: Sendable {
    /// The phrase as the table has it.
    let text: String
    /// Its number among the phrases of all languages.
    let number: Int
    /// What it says.
    let meaning: FormulaMeaning
    /// The line of the table on which it stands.
    let line: Int
  }

  /// All phrases but the printed results of votes and those around the name of a group.
  let phrases: PhraseProgram
  /// The printed results of votes.
  let totals: PhraseProgram
  /// The phrases around a group's name that mean its Member States only.
  let groups: GroupPhrases
  /// Those phrases that are written onto the next word; nil where the language has none.
  let attached: PhraseProgram?

  /// Compiles the phrases of a language. Throws the first that is wrong, with file, line and cure.
  ///
  /// - Complexity: O(length of the phrases × symbols they can begin with).
  init(_ patterns: [Pattern], file: String) throws(TableError) {
    var phrases = PhraseProgram()
    var totals = PhraseProgram()
    var groups = GroupPhrases()
    var attached: PhraseProgram?
    for pattern in patterns {
      do throws(PhraseProgram.Problem) {
        if pattern.meaning == .totals {
          try totals.add(pattern.text, number: pattern.number)
        } else if pattern.meaning == .memberStates {
          try groups.add(pattern.text)
        } else {
          try phrases.add(pattern.text, number: pattern.number)
          if pattern.text.utf8.last == UInt8(ascii: "+") {
            var words = attached ?? PhraseProgram()
            try words.add(pattern.text, number: pattern.number)
            attached = words
          }
        }
      } catch {
        throw .badPhrase(file: file, line: pattern.line, phrase: pattern.text, problem: error.sentence)
      }
    }
    self.phrases = phrases
    self.totals = totals
    self.groups = groups
    self.attached = attached
  }
}
