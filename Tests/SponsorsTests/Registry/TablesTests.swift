import Foundation
import TestSupport
import Testing

@testable import Sponsors

/// The program's own tables, and the laws that reading with them keeps.
@Suite struct TablesTests {
  let registry: CountryRegistry
  let formulas: Formulas

  init() throws {
    let tables = try programExtractor.get()
    (registry, formulas) = (tables.registry, tables.formulas)
  }

  @Test func theProgramsOwnTablesHaveNoProblem() {
    let problems = TableChecks.problems(in: .standard)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test func everyMeaningOfAPhraseIsInTheDataDictionary() throws {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Sponsors/Tables/README.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = try #require(text.split(separator: "\n## ").first { $0.hasPrefix("formulas.tsv") })
    let rows = section.split(separator: "\n").drop { $0 != "| meaning | the names beside it |" }
    var documented: Set<String> = []
    for row in rows where row.hasPrefix("| `") {
      let cell = row.dropFirst(2).prefix { $0 != "|" }
      let words = cell.split(separator: "`").filter { $0.contains(where: \.isLetter) }
      documented.formUnion(words.map { String($0.prefix { $0 != ":" }) })
    }
    #expect(documented == Set(FormulaMeaning.allCases.map(\.rawValue)))
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// What a list of these words gives: codes, `?` for a name of several, and the words left unread.
  private func list(_ words: String, _ language: Language, on day: Day?) -> (codes: [String], unread: Int) {
    let text = FoldedText(words)
    let reading = ListReader(text: text, registry: registry, formulas: formulas, language: language, day: day)
      .read(from: 0, to: text.count)
    let codes = reading.items.map { item in
      if case .resolved(let code, _) = item.reading { return code.text }
      return "?"
    }
    return (codes, reading.unread.count)
  }

  @Test func everyOfficialNameIsReadOnItsFirstAndLastDay() throws {
    let today = try day("2026-01-01")
    // Country, language, period and the order made of a list form: what the alias of another day does not have.
    let natural = Set(
      registry.names.filter(\.isOfficial).compactMap { name in
        naturalOrder(of: name.text).map { "\(name.code) \(name.period) \($0)" }
      })
    for entry in registry.names where !entry.isGroup && (entry.language == .en || entry.language == .fr) {
      guard entry.isOfficial || natural.contains("\(entry.code) \(entry.period) \(entry.text)") else {
        continue
      }
      let country = try #require(registry.country(entry.code))
      let joined = country.memberships.first?.first
      // A name of a State that is no more may be that of two (`Serbia and Montenegro`): its own days are meant.
      let left = country.memberships.last?.last
      let days = [entry.period.first ?? joined, entry.period.last ?? left ?? today]
      for day in days {
        let found = registry.reading(of: entry.text, on: day, language: entry.language)
        #expect(
          found == .resolved(entry.code, isGroup: entry.code.text == "EU"),
          "\(entry.text) on \(day?.iso ?? "no day")")
        let words =
          entry.language == .fr ? "Albanie, \(entry.text) et Zambie" : "Albania, \(entry.text) and Zambia"
        let items = list(words, entry.language ?? .en, on: day)
        #expect(items.codes == ["ALB", entry.code.text, "ZMB"], "\(words) on \(day?.iso ?? "no day")")
        #expect(items.unread == 0, "\(words)")
      }
    }
  }

  /// Names that other programs read as another country, or not at all.
  @Test(arguments: [
    ("Niger", "NER", Language.en, "2010-06-01"), ("Republic of Korea", "KOR", .en, "2010-06-01"),
    ("Zaire", "COD", .en, "1980-06-01"), ("Inde", "IND", .fr, "2010-06-01"),
    ("Équateur", "ECU", .fr, "2010-06-01"), ("Malte", "MLT", .fr, "2010-06-01"),
    ("République dominicaine", "DOM", .fr, "2010-06-01"), ("Democratic Yemen", "YMD", .en, "1985-06-01"),
    ("Czechoslovakia", "CSK", .en, "1985-06-01"), ("Union européenne", "EU", .fr, "2012-06-01"),
    ("Union of Soviet Socialist Republics", "SUN", .en, "1985-06-01"),
    ("Union des Républiques socialistes soviétiques", "SUN", .fr, "1985-06-01"),
    ("Serbie-et-Monténégro", "SCG", .fr, "2004-06-01"), ("Yémen démocratique", "YMD", .fr, "1985-06-01"),
    ("Liban", "LBN", .fr, "2010-06-01"), ("Saint-Marin", "SMR", .fr, "2010-06-01"),
    ("République démocratique allemande", "DDR", .fr, "1985-06-01"), ("Zaïre", "COD", .fr, "1980-06-01"),
    ("Tchécoslovaquie", "CSK", .fr, "1985-06-01"), ("Yougoslavie", "YUG", .fr, "1985-06-01"),
    ("Haute-Volta", "BFA", .fr, "1980-06-01"), ("Birmanie", "MMR", .fr, "1980-06-01"),
    ("Kampuchea démocratique", "KHM", .fr, "1980-06-01"), ("Saint-Siège", "VAT", .fr, "2010-06-01"),
    ("Tanganyika", "TZA", .en, "1962-06-01"), ("Federation of Malaya", "MYS", .en, "1960-06-01"),
    ("Républi- que tchèque", "CZE", .fr, "2010-06-01"), ("Bosnie-Herzé- govine", "BIH", .fr, "2010-06-01"),
  ]) func atlas(name: String, code: String, language: Language, iso: String) throws {
    let day = try day(iso)
    let words = language == .fr ? "Albanie, \(name) et Zambie" : "Albania, \(name) and Zambia"
    #expect(list(words, language, on: day).codes == ["ALB", code, "ZMB"])
  }

  /// What no scanner makes of a name goes to review, or at least is no country.
  @Test(arguments: ["Fance", "Irelande du Sud"]) func damagedLettersGoToReview(name: String) throws {
    let items = list("Albanie, \(name) et Zambie", .fr, on: try day("2010-06-01"))
    #expect(items.codes == ["ALB", "ZMB"])
    #expect(items.unread == 1)
  }

  @Test func aDamagedCapitalIsNoOtherCountry() throws {
    let items = list("Albanie, lsraël et Zambie", .fr, on: try day("2010-06-01"))
    #expect(Set(items.codes).isSubset(of: ["ALB", "ISR", "ZMB"]))
  }

  @Test(arguments: [
    ("Guinée, Guinée-Bissau et Guinée équatoriale", ["GIN", "GNB", "GNQ"]),
    ("Guinée-⏎Bissau, Guinée", ["GNB", "GIN"]),
    ("Niger, Nigéria", ["NER", "NGA"]), ("Nigé-⏎ria et Niger", ["NGA", "NER"]),
    ("Congo, République démocratique du Congo", ["COG", "COD"]),
    ("République démocratique du Congo et Congo", ["COD", "COG"]),
    ("République de Corée, République populaire démocratique de Corée", ["KOR", "PRK"]),
    ("Dominique, République dominicaine", ["DMA", "DOM"]),
    ("Irlande, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord", ["IRL", "GBR"]),
    ("Royaume-Uni de Grande-Bretagne et d’Irlande⏎du Nord, Irlande", ["GBR", "IRL"]),
    ("Soudan, Soudan du Sud", ["SDN", "SSD"]), ("Samoa, Saint-Marin", ["WSM", "SMR"]),
    ("Papouasie-Nouvelle-Guinée, Guinée", ["PNG", "GIN"]),
    ("République arabe syrienne, République centrafricaine", ["SYR", "CAF"]),
  ]) func namesWithinNamesNeverMislead(words: String, codes: [String]) throws {
    let items = list(words.replacing("⏎", with: "\n"), .fr, on: try day("2015-06-01"))
    #expect(items.codes == codes)
    #expect(items.unread == 0)
  }

  @Test func northernIrelandAloneIsNotIreland() throws {
    let items = list("Albanie, Irlande du Nord et Zambie", .fr, on: try day("2015-06-01"))
    #expect(items.codes == ["ALB", "GBR", "ZMB"])
  }
}
