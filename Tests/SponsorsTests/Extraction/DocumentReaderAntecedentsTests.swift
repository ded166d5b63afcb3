import Testing

@testable import Sponsors

@Suite struct DocumentReaderAntecedentsTests {
  /// Found by fuzzing: the quotation reached beyond the sentence in which it begins, and the reader stopped the program.
  @Test(arguments: [
    "Wells. He spoke of it", "Wells. It was so. He spoke", "Wells; the representative of Chad spoke. It ended",
  ])
  func aTitleThatIsClosedInALaterSentenceStopsNothing(title: String) throws {
    let text = """
      United Nations   A/78/481

      Report of the Third Committee

      1. At its 5th meeting, on 5 November 2023, the representative of Cuba introduced a draft resolution entitled \
      “\(title)” (A/C.3/78/L.4).

      2. At the same meeting, Chile joined in sponsoring draft resolution A/C.3/78/L.4.

      """
    let reading = try Extractor().read(Array(text.utf8), name: "test")
    #expect(reading.actions.contains { $0.role == .cosponsor && $0.country.text == "CHL" })
    #expect(reading.actions.contains { $0.country.text == "CUB" })
  }
}
