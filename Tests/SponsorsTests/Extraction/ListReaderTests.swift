import TestSupport
import Testing

@testable import Sponsors

/// Lists as documents print them, and the delegations in them. Each row is a text, its language and what it means:
/// codes, `?words` for what goes to review.
@Suite struct ListReaderTests {
  private func read(_ words: String, _ language: Language, on day: String = "2023-11-15") throws -> String {
    let text = FoldedText(words)
    let tables = try programExtractor.get()
    let reader = ListReader(
      text: text, registry: tables.registry, formulas: tables.formulas, language: language, day: Day(iso: day))
    let list = reader.read(from: 0, to: text.count)
    var found = list.items.map { item -> (Int, String) in
      let name: String
      switch item.reading {
      case .resolved(let code, _): name = code.text
      case .ambiguous(let codes): name = "{" + codes.map(\.text).joined(separator: "|") + "}"
      case .unknown: name = "?"
      }
      let behalf = item.behalf?.items.map { "\($0.reading)" }.count ?? 0
      return (item.range.lowerBound, behalf == 0 ? name : "\(name)+\(behalf)")
    }
    found += list.unread.map { ($0.range.lowerBound, "?" + String(decoding: text.symbols[$0.range], as: UTF8.self)) }
    return found.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: " ")
  }

  @Test(arguments: [
    // Names hold commas, brackets and “and”.
    ("Antigua and Barbuda, Bosnia and Herzegovina and Trinidad and Tobago.", "ATG BIH TTO"),
    ("Bolivia (Plurinational State of), Venezuela (Bolivarian Republic of) and Viet Nam", "BOL VEN VNM"),
    ("Congo, Democratic Republic of the Congo, Denmark", "COG COD DNK"),
    ("Korea, Republic of, Kuwait", "KOR KWT"),
    // The longest name wins.
    ("Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea", "GIN GNB GNQ PNG"),
    ("Niger, Nigeria, Dominica, Dominican Republic, Ireland", "NER NGA DMA DOM IRL"),
    ("the United Kingdom of Great Britain and Northern Ireland and Ireland", "GBR IRL"),
    // Commas go missing, or come twice (S/2023/970).
    ("Morocco, , Namibia, New Zealand Nicaragua, Nigeria", "MAR NAM NZL NIC NGA"),
    ("Zambia Zimbabwe", "ZMB ZWE"),
    // Articles, offices, footnotes, asterisks.
    (
      "the representatives of the Niger, the Sudan and the Gambia, as well as the observer for the Holy See",
      "NER SDN GMB VAT"
    ),
    ("Albania1, Andorra,* Chad2 and Mali", "ALB AND TCD MLI"),
    // What is no name is not lost.
    ("Albania, Xylandia, Chad and Yorubia", "ALB ?xylandia TCD ?yorubia"),
    ("Guinea-Konakry and Chad", "?guineakonakry TCD"),
    // Officers are nobody.
    ("the Chair of the Committee, Ms. Lind (Uruguay), and Chad", "TCD"),
    // A list ends where words go on.
    ("Albania and Chad, which had joined Mali", "ALB TCD"),
    ("Chad. Mali and Niger", "TCD"),
    // On behalf of.
    (
      "Canada (also on behalf of Australia and New Zealand), Cuba [on behalf of the Group of 77 and China] and Peru",
      "CAN+2 CUB+1 PER"
    ),
    ("Egypt, on behalf of the Group of Arab States, and Mali", "EGY+1 MLI"),
    ("Canada, also on behalf of Australia and New Zealand, Mexico and Peru", "CAN+2 MEX PER"),
  ]) func english(_ words: String, _ expected: String) throws {
    #expect(try read(words, .en) == expected)
  }

  @Test(arguments: [
    ("Trinité-et-Tobago, Saint-Vincent-et-les Grenadines et Sao Tomé-et-Principe", "TTO VCT STP"),
    ("de l’Islande, du Niger, des Pays -\nBas, de la République islamique d’Iran et d’Haïti", "ISL NER NLD IRN HTI"),
    ("Myanma r, Fédé-\nration de Russie, Timor-\nLeste, États -Unis d’Amérique", "MMR RUS TLS USA"),
    ("Guinée, Guinée-Bissau, Guinée équatoriale, Papouasie-Nouvelle-\nGuinée", "GIN GNB GNQ PNG"),
    ("République dominicaine, Dominique, Niger, Nigéria", "DOM DMA NER NGA"),
    ("ÉGYPTE, Cote d'Ivoire, Re\u{301}publique arabe syrienne", "EGY CIV SYR"),
    ("Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et Irlande", "GBR IRL"),
    ("Venezuela (République bolivarienne du), République bolivarienne du Venezuela", "VEN VEN"),
    (
      "République de Corée, République populaire démocratique de Corée, République démocratique populaire lao",
      "KOR PRK LAO"
    ),
    ("Congo, République démocratique du Congo", "COG COD"),
    ("Union européenne (au nom de ses États membres, ainsi que de l’Albanie, de Monaco), Érythrée", "EU+2 ERI"),
    ("Albanie, lsraël et Zambie", "ALB ISR ZMB"),
    ("Chili, Pays de Nulle Part et Pérou", "CHL ?paysdenullepart PER"),
  ]) func french(_ words: String, _ expected: String) throws {
    #expect(try read(words, .fr) == expected)
  }

  @Test func namesTakeTheDay() throws {
    #expect(try read("Yugoslavia, Yemen and Zaire", .en, on: "1985-10-01") == "YUG YEM COD")
    #expect(try read("Yugoslavia and Chad", .en, on: "2001-10-01") == "SCG TCD")
    // On a day when two States bore a name it is not read.
    #expect(try read("Congo and Chad", .en, on: "1965-10-01") == "{COG} TCD")
  }
}
