import TestSupport
import Testing

@testable import Sponsors

/// What the registry makes of misread names, and of words that are no names.
@Suite struct CountryRegistryMisreadTests {
  private let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  private func read(_ words: String, _ language: Language = .en, on day: String = "2023-11-15") -> MisreadReading {
    let text = FoldedText(words)
    return registry.misreadName(text, 0..<text.count, on: Day(iso: day), language: language)
  }

  private func code(_ reading: MisreadReading) -> String? {
    if case .name(let code) = reading { return code.text }
    return nil
  }

  @Test(arguments: [
    ("Nicar~gua", "NIC"), ("lraq", "IRQ"), ("lran", "IRN"), ("Cbad", "TCD"), ("Ch~d", "TCD"), ("Niqer", "NER"),
    ("Nig6ria", "NGA"), ("Nigcria", "NGA"), ("Austrla", "AUT"), ("Austra1ia", "AUS"), ("Gu1nea", "GIN"),
    ("Guyaua", "GUY"), ("Ma1i", "MLI"), ("Malaw1", "MWI"), ("Ma1ta", "MLT"), ("Dominlca", "DMA"),
    ("Dominican Repub1ic", "DOM"), ("lndonesia", "IDN"), ("lndia", "IND"), ("Zarnbia", "ZMB"), ("5lovenia", "SVN"),
    ("Slovak1a", "SVK"), ("5outh Sudan", "SSD"), ("Democratic Republic of the C0ngo", "COD"), ("C0ngo", "COG"),
    ("Republic of K0rea", "KOR"), ("Democratic People’s Republic of K0rea", "PRK"), ("Switserland", "CHE"),
    ("Phillipines", "PHL"), ("Papua New Gu~nea", "PNG"),
  ]) func aMisreadNameIsRead(_ words: String, _ expected: String) {
    #expect(code(read(words)) == expected)
  }

  @Test(arguments: [
    ("lsraël", Language.fr, "ISR"), ("Nig6ria", .fr, "NGA"), ("B6larus", .fr, "BLR"),
    ("Gu1née équatoriale", .fr, "GNQ"),
    ("Soudan du 5ud", .fr, "SSD"), ("Espa~a", .es, "ESP"), ("Turqu1a", .es, "TUR"), ("Ипдия", .ru, "IND"),
    ("Росспя", .ru, "RUS"), ("Узбекистап", .ru, "UZB"), ("Aвстрия", .ru, "AUT"),
    // A name of another language, where none of the document's is near.
    ("Alemauia", .en, "DEU"),
  ]) func inItsLanguage(_ words: String, _ language: Language, _ expected: String) {
    #expect(code(read(words, language)) == expected)
  }

  @Test(arguments: [
    // Words of their own, one letter from a name.
    "Nigerian", "Austrian", "Indian", "Chadian", "Malian", "Jordanian", "Cambodian", "Iraqi", "Israeli", "Syrian",
    "Dominican", "Georgian", "Siberia", "Iberia", "Manama", "Argentino", "Indio", "Somali", "Germain", "Filipinos",
    // Places, persons, organs, and a part of a name.
    "Paris", "Geneva", "Georgetown", "Granville", "Ruritania", "Northern Ireland", "Third Committee", "Lapland",
    "Monrovia", "New England", "Group of Five", "Republic of Bali", "Southern Sudan",
    // More than one name is as near.
    "Xambia", "Iseland", "Ira~", "Slovania", "Tongo",
    // Too short, or nothing.
    "UN", "Ch", "~", "", "Xx", "A1",
  ]) func nothingIsGuessed(_ words: String) {
    #expect(code(read(words)) == nil)
  }

  @Test func twoNamesAsNearAreBothCandidates() throws {
    #expect(read("Iseland") == .several(["IRL", "ISL"].compactMap { DelegationCode($0) }))
    #expect(read("Nigerian") == .doubtful(["NGA"].compactMap { DelegationCode($0) }))
    #expect(read("Ruritania") == .none)
  }

  @Test func aNameOfOtherDaysIsNotRead() {
    #expect(code(read("Zalre", on: "1980-06-01")) == "COD")
    #expect(code(read("Czechoslovak1a", on: "1980-06-01")) == "CSK")
    #expect(code(read("C0ngo", on: "1965-06-01")) == nil)
  }

  @Test func groupsAreNotRepaired() { #expect(code(read("Afrlcan Group")) == nil) }

  @Test func longWordsAreLeftAlone() {
    #expect(read(String(repeating: "Nicar~gua ", count: 20)) == .none)
  }
}
