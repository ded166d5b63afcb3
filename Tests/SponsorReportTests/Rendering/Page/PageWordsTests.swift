import Sponsors
import Testing

@testable import sponsor_report

/// The table that an editor changes, `Page/words.tsv`: every failure names the key, the language and the cure.
@Suite struct PageWordsTests {
  /// The grammatical numbers that a browser tells apart, by language; each needs a form where a phrase has forms.
  private let numbers: [Language: Set<String>] = [
    .en: ["one", "other"], .fr: ["one", "other"], .es: ["one", "other"], .ru: ["one", "few", "many", "other"],
    .zh: ["other"], .ar: ["zero", "one", "two", "few", "many", "other"],
  ]

  /// The forms of a phrase by grammatical number; nil where it has one form for all.
  private func forms(_ phrase: Substring) -> [Substring: Substring]? {
    let parts = phrase.split(separator: " | ").map { $0.split(separator: ": ", maxSplits: 1) }
    let known: Set<Substring> = ["zero", "one", "two", "few", "many", "other"]
    guard parts.allSatisfy({ $0.count == 2 && known.contains($0[0]) }) else { return nil }
    return Dictionary(parts.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// The names of the slots of a phrase.
  private func slots(_ phrase: String) -> Set<String> {
    Set(
      phrase.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}" as Character).first.map { String($0) }
      })
  }

  @Test("The columns are key and the six languages")
  func header() throws {
    let text = "\(try #require(EmbeddedTables.text(of: "words.tsv")))"
    let header = text.prefix { $0 != "\n" }.split(separator: "\t")
    #expect(header.map(String.init) == ["key"] + PageWords.languages.map(\.rawValue))
  }

  @Test("Every row has a phrase in every language, and no key comes twice")
  func complete() {
    var seen: Set<String> = []
    for row in PageWords.rows {
      let key = row.first ?? ""
      #expect(row.count == 7, "\(key): has \(row.count) cells instead of 7; separate key and six phrases by tabs")
      #expect(seen.insert(key).inserted, "\(key): stands twice; take one row away")
      for (language, phrase) in zip(PageWords.languages, row.dropFirst()) {
        #expect(!phrase.isEmpty, "\(key), \(language): has no phrase; write one")
      }
    }
    #expect(seen.count > 150)
  }

  @Test("A phrase with forms has one for each grammatical number of its language")
  func plurals() {
    for row in PageWords.rows {
      for (language, phrase) in zip(PageWords.languages, row.dropFirst()) {
        guard let forms = forms(phrase[...]) else { continue }
        let missing = (numbers[language] ?? []).subtracting(forms.keys.map(String.init))
        #expect(missing.isEmpty, "\(row[0]), \(language): lacks the forms \(missing.sorted()); add them")
      }
    }
  }

  @Test("A phrase has no slot that the English one does not have")
  func slotsAgree() {
    for row in PageWords.rows {
      let english = slots(row.dropFirst().first ?? "")
      for (language, phrase) in zip(PageWords.languages, row.dropFirst()) {
        let unknown = slots(phrase).subtracting(english.union(["n"]))
        #expect(unknown.isEmpty, "\(row[0]), \(language): nothing fills \(unknown.sorted()); take them out")
      }
    }
  }

  @Test("The scripts ask for no phrase that is not there")
  func used() {
    let known = Set(PageWords.rows.map { $0.first ?? "" })
    var asked: Set<String> = []
    for file in EmbeddedTables.files where file.hasSuffix(".js") {
      let script = EmbeddedTables.text(of: file).map { "\($0)" } ?? ""
      for piece in script.split(separator: "t(\"").dropFirst() {
        if let key = piece.split(separator: "\"", omittingEmptySubsequences: false).first { asked.insert(String(key)) }
      }
    }
    // A call of another function whose name ends in t asks for something else: it has no point in it.
    let missing = asked.filter { $0.contains(".") && !$0.contains("/") && !$0.contains(" ") }.subtracting(known)
    #expect(missing.filter { !$0.hasSuffix(".csv") }.isEmpty, "words.tsv lacks \(missing.sorted())")
    #expect(asked.intersection(known).count > 100)
  }

  @Test("Roles, reasons and kinds all have their words")
  func families() {
    let known = Set(PageWords.rows.map { $0.first ?? "" })
    let wanted =
      Role.allCases.map { "role.\($0.rawValue)" } + Timing.allCases.map { "timing.\($0.rawValue)" }
      + ReviewReason.allCases.map { "why." + $0.rawValue.split(separator: " ").joined(separator: "-") }
      + DocumentKind.allCases.map { "kind." + $0.rawValue.split(separator: " ").joined(separator: "-") }
    #expect(wanted.filter { !known.contains($0) }.isEmpty)
  }
}
