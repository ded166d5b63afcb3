import Sponsors
import TestSupport
import Testing

/// Sentences in the stock forms of French reports, and what a careful reader takes from each.
@Suite struct FrenchSentencesTests {
  /// A sentence and the set of what it says: `role@timing draft: delegations`, each `CODE<via/group`; `*GROUP<via` is a
  /// roster, `? words` what goes to the review list.
  struct Case: Sendable, CustomTestStringConvertible {
    let sentence: String
    let expected: Set<String>

    init(_ sentence: String, _ expected: [String]) {
      self.sentence = sentence
      self.expected = Set(
        expected.flatMap { line -> [String] in
          let parts = line.split(separator: ": ", maxSplits: 1)
          guard parts.count == 2, !line.hasPrefix("?") else { return [line] }
          return parts[1].split(separator: " ").map { "\(parts[0]): \($0)" }
        })
    }

    var testDescription: String { sentence }
  }

  static let all: [Case] = [
    sponsorsFirst,
    sponsorsSecond,
    sponsorsThird,
    sponsorsFourth,
    statementsFirst,
    statementsSecond,
    statementsThird,
    nobodyFirst,
    nobodySecond,
    doubt,
  ].flatMap { $0 }

  @Test(arguments: all) func sentenceSaysWhatIsExpected(_ example: Case) throws {
    let source = """
      Assemblée générale
      Soixante-seizième session
      Point 72 de l’ordre du jour
      Rapport de la Troisième Commission

       A. Projet de résolution A/C.3/76/L.10

      16. \(example.sentence)

      17. À la même séance, la Commission a adopté le projet de résolution A/C.3/76/L.10 (voir par. 26).
      """
    let reading = try programExtractor.get().read(Array(source.utf8), name: "sentence")
    var found = Set(reading.review.map { "? \($0.printed)" })
    for action in reading.actions {
      let timing = action.timing.map { "@\($0.rawValue)" } ?? ""
      let role = "\(action.role.rawValue)\(timing)" + (action.draft.isEmpty ? "" : " \(action.draft)")
      let via = action.via.map { "<\($0.text)" } ?? ""
      let group = action.group?.text ?? ""
      if action.reading == .roster {
        found.insert("\(role): *\(group)\(via)")
      } else {
        found.insert("\(role): \(action.country.text)\(via)" + (group.isEmpty ? "" : "/\(group)"))
      }
    }
    #expect(found == example.expected)
  }
}
