import Sponsors
import TestSupport
import Testing

@Suite struct DocumentFactsTests {
  private func summary(_ text: String) throws -> DocumentSummary {
    try programExtractor.get().read(Array(text.utf8), name: "file").summary
  }

  @Test("A short report is no draft, though it recommends one in a draft's words")
  func report() throws {
    let summary = try summary(
      """
      United Nations
      A/78/999

      Agenda item 66
      Report of the Human Rights Council

      Report of the Third Committee

      1. The Third Committee recommends to the General Assembly the adoption of the following draft resolution:

      Draft resolution
      Wells and springs
      """)
    #expect(summary.kind == .report)
    #expect(summary.symbol == "A/78/999")
    // The Committee reports, on an item that has another body's name.
    #expect(summary.body == "A/C.3")
  }

  @Test("A draft that mentions a report is a draft")
  func draft() throws {
    let summary = try summary(
      """
      A/78/L.999

      Chile and Peru: draft resolution

      Wells and springs

      The General Assembly,

      Having considered the Report of the Third Committee,
      """)
    #expect(summary.kind == .draft)
    #expect(summary.body == "A")
  }

  @Test("What a letter names is not what the letter is of: neither its day nor its body")
  func other() throws {
    let summary = try summary(
      """
      Letter dated 3 March 2021 from the Permanent Representative of Peru

      I recall the meeting of the Third Committee on 12 November 2020, at the seventy-fifth session of the General Assembly.
      """)
    #expect(summary.kind == .other)
    #expect(summary.date == nil)
    #expect(summary.body == "")
    #expect(summary.session == nil)
  }
}
