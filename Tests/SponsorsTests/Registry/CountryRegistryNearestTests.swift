import TestSupport
import Testing

@testable import Sponsors

/// Candidates for the person who reviews, in every script.
@Suite struct CountryRegistryNearestTests {
  private let registry: CountryRegistry

  init() throws { registry = try programExtractor.get().registry }

  @Test(arguments: [
    ("Portugual", ["PRT"]), ("Nig6ria", ["NGA"]), ("lsraël", ["ISR"]), ("Германя", ["DEU"]), ("Казакстан", ["KAZ"]),
    ("阿富罕", ["AFG"]), ("委内瑞拉玻利瓦尔共合国", ["VEN"]), ("البرتغل", ["PRT"]), ("أوكرنيا", ["UKR"]),
  ]) func aMisspeltNameHasItsCandidate(name: String, codes: [String]) {
    #expect(registry.nearest(to: name).map(\.text) == codes)
    #expect(registry.reading(of: name) == .unknown)
  }

  @Test(arguments: [
    ("Korea", ["KOR", "PRK"]), ("Корея", ["KOR"]), ("几内", ["GIN", "GNB", "GNQ", "PNG"]),
    ("كوريا", ["KOR", "PRK"]),
  ]) func partOfANameHasThoseThatHoldIt(name: String, codes: [String]) {
    #expect(registry.nearest(to: name).map(\.text).starts(with: codes))
    #expect(registry.reading(of: name) == .unknown)
  }

  @Test(arguments: ["xx", "Йцукенгшщз", "囧囧囧", "ظظظظظظ", "", "()"]) func whatIsNearNothingHasNone(name: String) {
    #expect(registry.nearest(to: name).isEmpty)
  }

  @Test func aCharacterCountsOneInAnyScript() {
    #expect(editDistance(Array("abcd".utf8)[...], Array("abxd".utf8)[...], atMost: 3) == 1)
    #expect(editDistance(["阿", "富", "汗"][...], ["阿", "富", "罕"][...], atMost: 1) == 1)
    #expect(editDistance(["阿", "富", "汗"][...], ["贝", "宁"][...], atMost: 1) == 2)
  }
}
