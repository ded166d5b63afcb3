import Testing

@testable import Sponsors

@Suite struct TitleKeysTests {
  private static let shared = Result { TitleKeys(try Extractor()) }
  let keys: TitleKeys

  init() throws { keys = try Self.shared.get() }

  @Test(
    "One text: case, accents, hyphens, an article before it, joining words and a year behind it do not count",
    arguments: [
      ("Culture of peace, in particular its teaching", "The culture of peace, especially its teaching", Language.en),
      ("Culture of non-violence", "CULTURE OF “NON VIOLENCE”", .en),
      ("Follow-up to the Decade, 2021", "Follow-up to the Decade", .en),
      ("Culture de paix, en particulier de son école", "La culture de paix, surtout de son ecole", .fr),
      ("Culture de paix, notamment son école", "Culture de paix, surtout en ce qui concerne son école", .fr),
    ])
  func same(one: String, other: String, language: Language) {
    let key = keys.key(of: one, language)
    #expect(key != nil)
    #expect(key == keys.key(of: other, language))
  }

  @Test(
    "Two texts, however alike",
    arguments: [
      ("Situation of human rights in Chad", "Situation of human rights in Peru", Language.en),
      ("Rights of the child", "Rights of the girl child", .en),
      ("Culture of peace", "Culture of peace and its teaching", .en),
      ("Culture de paix", "Culture de la paix", .fr),
    ])
  func different(one: String, other: String, language: Language) {
    #expect(keys.key(of: one, language) != keys.key(of: other, language))
  }

  @Test("No key without a language, for one word, or across languages")
  func none() {
    #expect(keys.key(of: "Culture of peace", nil) == nil)
    #expect(keys.key(of: "The Peace 2021", .en) == nil)
    #expect(keys.key(of: "", .en) == nil)
    #expect(keys.key(of: "Culture verte", .en) != keys.key(of: "Culture verte", .fr))
  }

  @Test("Recalled words stand for a title up to any comma")
  func recalled() throws {
    let found = keys.keys(ofRecalled: "culture of peace, especially its teaching, and welcoming it", .en)
    #expect(found.contains(try #require(keys.key(of: "Culture of peace, in particular its teaching", .en))))
    #expect(found.count == 3)
  }
}
