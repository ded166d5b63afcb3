import Foundation
import Sponsors
import TestSupport
import Testing

/// A real scan of 1971 (A/L.632): all of its sponsors, and no session or day out of what is left of its header.
@Suite(.enabled(if: sharedDocuments != nil, "the real documents (../shared) are not beside the project"))
struct ScannedDocumentTests {
  @Test func noSponsorIsLostAndNothingIsGuessed() throws {
    let file = (sharedDocuments ?? URL(fileURLWithPath: "/")).appending(path: "documents/en/A-L.632.en.txt")
    let reading = try programExtractor.get().read([UInt8](Data(contentsOf: file)), name: "A-L.632.en")
    #expect(
      reading.actions.map(\.country.text) == [
        "AUS", "COL", "CRI", "DOM", "SLV", "FJI", "GMB", "GTM", "HTI", "HND", "JPN", "LSO", "LBR", "NZL", "NIC", "PHL",
        "SWZ", "THA", "USA", "URY",
      ])
    #expect(reading.review.isEmpty)
    #expect(reading.actions.filter { $0.reading == .repaired }.map(\.printed) == ["Nicar~gua"])
    #expect(reading.actions.allSatisfy { $0.role == .sponsor && $0.session == nil && $0.date == nil })
    #expect(reading.actions.allSatisfy { $0.draft == "A/L.632" && $0.body == "A" })
  }
}
