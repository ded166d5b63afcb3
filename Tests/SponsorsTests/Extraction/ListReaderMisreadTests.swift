import TestSupport
import Testing

@testable import Sponsors

/// Lists as scanners leave them: what is read, `?words` for what goes to review, and nothing lost behind it.
@Suite struct ListReaderMisreadTests {
  private func read(_ words: String, _ language: Language, on day: String = "2023-11-15") throws -> String {
    let text = FoldedText(words)
    let tables = try programExtractor.get()
    let reader = ListReader(
      text: text, registry: tables.registry, formulas: tables.formulas, language: language, day: Day(iso: day))
    let list = reader.read(from: 0, to: text.count)
    var found = list.items.map { item in
      (item.range.lowerBound, (tables.registry.code(of: item.reading)?.text ?? "{}") + (item.isExact ? "" : "*"))
    }
    found += list.unread.map { ($0.range.lowerBound, "?" + String(decoding: text.symbols[$0.range], as: UTF8.self)) }
    return found.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: " ")
  }

  @Test(arguments: [
    ("Japan, New Zealand, Nicar~gua, Philippines", "JPN NZL NIC* PHL"),
    ("Albania, lraq, |taly, 6abon and *ngola", "ALB IRQ* ITA* GAB* AGO*"),
    // Names that hold “and”, commas and brackets.
    ("Saint Vinccnt and the Grenadines, Trinidad and Tobag0 and Chad", "VCT* TTO* TCD"),
    ("Antigua ancl Barbuda, Fiji", "ATG* FJI"),
    ("Mlcronesia (Federated States of), Fiji", "FSM* FJI"),
    ("Bolivla (Plurinational State of) (on behalf of the Group of 77 and China), Fiji", "BOL* FJI"),
    // A shorter name within is not meant.
    ("Guinea Bissau, Equatorial Gu1nea, Papua New Guinea", "GNB* GNQ* PNG"),
    ("Niger~a, Mali", "NGA* MLI"),
    ("Niger~x, Mali", "?nigerx MLI"),
    // The comma is missing on either side.
    ("Thailand Nicar~gua, Chad", "THA NIC* TCD"),
    ("Nicar~gua Philippines, Chad", "NIC* PHL TCD"),
    // Nothing is guessed, and nothing behind it is lost.
    ("Albania, Ira~, Nigerian, Ruritania and Chad", "ALB ?ira ?nigerian ?ruritania TCD"),
    ("Chile, Ruritania <img src=x> and Chad", "CHL ?ruritaniaimgsrcx TCD"),
    ("Chile, Mali <img src=x>, Chad", "CHL MLI ?imgsrcx TCD"),
    // Encoded twice.
    ("Albania, TÃ¼rkiye, CÃ´te d'Ivoire, Chad", "ALB TUR* CIV* TCD"),
    // What does not begin like a name ends the list, as ever.
    ("Albania and Chad, which had joined Mali", "ALB TCD"),
    ("Albania and Chad, liaising with others", "ALB TCD"),
  ]) func english(_ words: String, _ expected: String) throws {
    let found = try read(words, .en)
    #expect(found == expected)
  }

  @Test(arguments: [
    (Language.fr, "Albanie, lsraël, Nig6ria, Soudan du 5ud et Soudan", "ALB ISR* NGA* SSD* SDN"),
    (.fr, "Guinée 6quatoriale, Guinée", "GNQ* GIN"),
    (.fr, "Soudan cu Sud, Mali", "?soudancusud MLI"),
    (.es, "Espa~a, República Dom1nicana, Per· y Chile", "ESP* DOM* PER* CHL"),
    (.es, "República de Guinea E~uatorial, Zambia", "GNQ* ZMB"),
    (.ru, "Албания, Росспйская Федерация, И~ан, Чад", "ALB RUS* IRN* TCD"),
    // Chinese and Arabic names are not repaired; nothing is lost.
    (.zh, "阿尔巴尼亚、阿富罕、乍得", "ALB ?阿富罕 TCD"),
  ]) func inOtherLanguages(_ language: Language, _ words: String, _ expected: String) throws {
    let found = try read(words, language)
    #expect(found == expected)
  }

  @Test func theSameNamesOnTheirDays() throws {
    let today = try read("Serbla and Montenegro", .en)
    #expect(today == "SRB* MNE")
    #expect(try read("Serbla and Montenegro", .en, on: "2004-05-01") == "SCG*")
    #expect(try read("Serbia and Montxnegro, Chad", .en, on: "2004-05-01") == "SCG* TCD")
  }

  @Test func aLongListWithoutSeparatorsIsNoName() throws {
    let words = "Chile, " + String(repeating: "Xyzzy ", count: 200) + ", Chad"
    #expect(try read(words, .en).hasSuffix("TCD"))
  }
}
