import Sponsors
import TestSupport
import Testing

@testable import sponsor_report

@Suite struct EnglishArticleTests {
  /// The States to whose English short name United Nations usage gives the article, as the running text of documents has
  /// them, with the bodies that act as delegations.
  private static let withArticle: Set<String> = [
    "ARE", "BHS", "CAF", "COD", "COG", "COK", "COM", "DOM", "EU", "GBR", "GMB", "KOR", "LAO", "MDA", "MHL", "NER",
    "NLD",
    "PHL", "PRK", "PSE", "RUS", "SDN", "SYR", "TZA", "USA", "VAT",
  ]

  @Test("Every delegation of today has the article if United Nations usage gives it one")
  func countries() throws {
    let registry = try programExtractor.get().registry
    let found = registry.countries.filter { $0.kind != .former }.filter {
      registry.name(of: $0.code, in: .en).inSentence(isGroup: false).hasPrefix("the ")
    }
    #expect(Set(found.map(\.code.text)) == Self.withArticle)
  }

  @Test(
    "Groups have it, unless they are called by an abbreviation",
    arguments: [
      ("Group of 77 and China", "the Group of 77 and China", false), ("MIKTA", "MIKTA", false),
      ("A3 Plus", "A3 Plus", false), ("Nordic countries", "the Nordic countries", true),
      ("Group of African States", "the Group of African States", false),
      ("permanent members of the Security Council", "the permanent members of the Security Council", true),
      ("least developed countries", "the least developed countries", true), ("", "", false),
    ])
  func groups(name: String, expected: String, namesMembers: Bool) {
    #expect(name.inSentence(isGroup: true) == expected)
    #expect(name.namesMembers == namesMembers)
  }
}
