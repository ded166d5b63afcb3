import Foundation
import TestSupport
import Testing

@testable import Sponsors

@Suite struct TextSeriesTests {
  private static let shared = Result { try Extractor() }
  let extractor: Extractor

  init() throws { extractor = try Self.shared.get() }

  private func tied(_ toys: ReconciliationToys) -> TiedTexts {
    TiedTexts(ledger: toys.ledger, documents: toys.documents, titles: TitleKeys(extractor))
  }

  @Test("One title at several sessions, and its drafts, are a series in the order of the sessions")
  func byTitle() {
    var toys = ReconciliationToys()
    toys.add(.sponsor, "TCD", of: "A/C.3/76/L.9/Rev.1", in: "r", .report, title: "Culture of peace, especially rest")
    toys.addResolution("A/RES/66/181", "Culture of peace, particularly rest", session: 66)
    toys.addResolution("A/RES/60/175", "Culture of peace, in particular rest", session: 60)
    toys.addResolution("A/RES/60/176", "Culture of peace", session: 60)
    let tied = tied(toys)
    #expect(tied.series.map { $0.texts.map(\.symbol) } == [["A/RES/60/175", "A/RES/66/181", "A/C.3/76/L.9/Rev.1"]])
    let drafts = DraftSummary.all(in: toys.ledger).map(tied.adding(to:))
    #expect(drafts.map(\.series) == ["A/RES/60/175"])
  }

  @Test("Two texts of one session: neither is of the series, the others are")
  func ambiguous() {
    var toys = ReconciliationToys()
    toys.addResolution("A/RES/60/175", "Culture of peace", session: 60)
    toys.addResolution("A/RES/66/181", "Culture of peace", session: 66)
    toys.addResolution("A/RES/66/182", "Culture of peace", session: 66)
    toys.addResolution("A/RES/70/1", "Culture of peace", session: 70)
    let tied = tied(toys)
    #expect(tied.series.map { $0.texts.map(\.symbol) } == [["A/RES/60/175", "A/RES/70/1"]])
    #expect(
      tied.notes == [
        .sameTitle(words: "culture of peace", session: 66, symbols: ["A/RES/66/181", "A/RES/66/182"])
      ])
  }

  @Test("A resolution recalled by the text's own title is of its series, others are not")
  func recalled() {
    var toys = ReconciliationToys()
    func recall(_ number: String, _ title: String) -> RecalledResolution {
      RecalledResolution(symbol: DocumentSymbol("A/RES/\(number)"), title: title)
    }
    toys.addResolution("A/RES/56/1", "Peace and its culture", session: 56)
    toys.addResolution(
      "A/RES/60/175", "Culture of peace", session: 60,
      recalls: [
        recall("59/159", "culture of peace, and welcoming it"), recall("58/2", "culture of rest"),
        recall("57/3", "culture of peace education"), recall("56/1", "culture of peace"),
      ])
    let series = tied(toys).series
    #expect(series.map { $0.texts.map(\.symbol) } == [["A/RES/56/1", "A/RES/60/175"]])
    #expect(series.map { $0.recalled.map(\.text) } == [["A/RES/59/159"]])
  }

  @Test(
    "The series of the seeds, from titles and recalled titles",
    .enabled(if: sharedDocuments != nil, "the real documents (../shared) are not beside the project"))
  func seeds() throws {
    let folder = try #require(sharedDocuments).appending(path: "documents/seeds")
    var ledger = Ledger()
    var documents: [DocumentSummary] = []
    for file in files(in: folder, ending: ".txt") {
      let name = file.deletingPathExtension().lastPathComponent
      let reading = try extractor.read([UInt8](Data(contentsOf: file)), name: name)
      documents.append(reading.summary)
      ledger.append(contentsOf: reading.actions)
    }
    let tied = TiedTexts(ledger: ledger, documents: documents, titles: TitleKeys(extractor))
    #expect(tied.series.map { $0.texts.map(\.symbol) } == [["A/RES/60/175", "A/RES/66/181", "A/C.3/76/L.9/Rev.1"]])
    #expect(tied.series.map { $0.recalled.map(\.text) } == [["A/RES/59/159"]])
    #expect(tied.notes == [])
  }
}
