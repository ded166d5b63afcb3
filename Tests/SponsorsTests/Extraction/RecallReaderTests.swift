import Testing

@testable import Sponsors

@Suite struct RecallReaderTests {
  private static let shared = Result { try Extractor() }
  let extractor: Extractor

  init() throws { extractor = try Self.shared.get() }

  private func recalls(_ text: String, _ language: Language) -> [String] {
    RecallReader(source: Array(text.utf8), formulas: extractor.formulas, language: language).read()
      .map { $0.title.isEmpty ? $0.symbol.text : "\($0.symbol.text): \($0.title)" }
  }

  @Test func englishTitles() {
    #expect(
      recalls("Recalling its resolution 60/175 of 16 December 2005 on the culture of\npeace, in which it met,", .en)
        == ["A/RES/60/175: culture of peace"])
    #expect(
      recalls("Recalling also its resolution 60/175, entitled “Culture of peace”, and others,", .en)
        == ["A/RES/60/175: Culture of peace"])
  }

  @Test("A title said behind several belongs surely to the last only")
  func several() {
    #expect(
      recalls("Reaffirming its resolutions 46/152 of 18 December 1991, 57/270 B and 65/169 on peace and rest,", .en)
        == ["A/RES/46/152", "A/RES/57/270B", "A/RES/65/169: peace and rest"])
  }

  @Test func spanishTitles() {
    #expect(
      recalls(
        "Recordando sus resoluciones 60/175, de 16 de diciembre de 2005, y 61/181, de 20 de diciembre de 2006,\n"
          + "relativas al fortalecimiento de las lenguas, en las que se reunió,", .es)
        == ["A/RES/60/175", "A/RES/61/181: fortalecimiento de las lenguas"])
    #expect(
      recalls("Recordando también su resolución 74/172, de 18 de diciembre de 2019, titulada “Educación y paz”,", .es)
        == ["A/RES/74/172: Educación y paz"])
  }

  @Test func frenchTitles() {
    #expect(
      recalls(
        "Rappelant également sa résolution 59/159 du 20 décembre 2004, relative au\nrenforcement des écoles, "
          + "en particulier de leurs jardins,", .fr)
        == ["A/RES/59/159: renforcement des écoles, en particulier de leurs jardins"])
    #expect(
      recalls("Rappelant sa résolution 74/172 du 18 décembre 2019, intitulée « Éducation à la paix  »,", .fr)
        == ["A/RES/74/172: Éducation à la paix"])
  }

  @Test("Resolutions of others, and numbers that are none, are not read")
  func others() {
    #expect(recalls("Recalling Economic and Social Council resolution 1989/62 of 24 May 1989,", .en) == [])
    #expect(recalls("Recalling its resolution 2625 (XXV) of 24 October 1970,", .en) == [])
    #expect(recalls("Recalling its resolutions on the culture of peace,", .en) == [])
    #expect(recalls("Recalling its decision 74/550 A of 13 April 2020,", .en) == [])
  }

  @Test("A report is not asked, and a resolution is")
  func kinds() throws {
    let words = "Recalling its resolution 60/175 of 16 December 2005 on culture,\n"
    let text = Array(
      """
      Resolution adopted by the General Assembly on 19 December 2011

      66/181. Culture

      The General Assembly,

      \(words)
      """.utf8)
    let reading = try extractor.read(text, name: "d")
    #expect(reading.summary.kind == .resolution)
    #expect(reading.summary.recalls.map(\.symbol.text) == ["A/RES/60/175"])
    var report = reading.summary
    report.kind = .report
    #expect(extractor.recalls(in: text, of: report) == [])
  }
}
