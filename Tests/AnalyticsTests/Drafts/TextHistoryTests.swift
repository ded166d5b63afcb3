import Analytics
import Sponsors
import Testing

@Suite struct TextHistoryTests {
  /// One title at four sessions, the second known as a resolution only, and a text of its own.
  private func toys() throws -> (DraftToys, [DocumentSummary]) {
    var toys = DraftToys()
    let title = "Culture of peace, especially rest"
    try toys.add(.sponsor, "ALB BOL CHL", of: "A/C.3/60/L.9", on: "2005-11-12", session: 60, title: title)
    try toys.add(.sponsor, "ALB TGO", of: "A/C.3/76/L.9/Rev.1", on: "2021-11-12", session: 76, title: title)
    try toys.add(.sponsor, "ALB TGO BOL", of: "A/C.3/78/L.2", on: "2023-11-12", session: 78, title: title)
    try toys.add(.sponsor, "FRA", of: "A/C.3/78/L.3", on: "2023-11-12", session: 78, title: "Another one of them")
    let resolution = DocumentSummary(
      document: "A/RES/66/181", kind: .resolution, symbol: "A/RES/66/181", title: title, language: .en, session: 66,
      bytes: 1)
    return (toys, [resolution])
  }

  private func history(of draft: String) throws -> TextHistory {
    let (toys, documents) = try toys()
    let tied = TiedTexts(
      ledger: toys.ledger, documents: documents, titles: TitleKeys(try draftExtractor.get()))
    return TextHistory(of: DraftFamily(of: draft), in: toys.sets(), tied: tied)
  }

  @Test("A row a session; a session whose list was not read is no change to nobody")
  func series() throws {
    let history = try history(of: "A/C.3/76/L.9")
    #expect(history.symbol == "A/C.3/60/L.9")
    #expect(history.steps.map(\.set.session) == [60, 66, 76, 78])
    #expect(history.steps.map(\.set.isKnown) == [true, false, true, true])
    #expect(
      history.steps.map { step in
        step.change.map { "\(joined($0.stayed)) | \(joined($0.came)) | \(joined($0.went))" } ?? ""
      } == ["", "", "ALB | TGO | BOL CHL", "ALB TGO | BOL | "])
    #expect(history.changes.map(\.jaccard) == [0.25, 2.0 / 3])
  }

  @Test("From the rows of drafts.csv the same")
  func fromSummaries() throws {
    let (toys, documents) = try toys()
    let tied = TiedTexts(ledger: toys.ledger, documents: documents, titles: TitleKeys(try draftExtractor.get()))
    let drafts = DraftSummary.all(in: toys.ledger).map(tied.adding(to:))
    let found = TextHistory.all(of: drafts, in: toys.sets())
    #expect(found.map(\.symbol) == ["A/C.3/60/L.9"])
    #expect(found.first?.changes == (try history(of: "A/C.3/76/L.9").changes))
  }

  @Test("A text of its own, and one that is not there")
  func alone() throws {
    let own = try history(of: "A/C.3/78/L.3")
    #expect(own.symbol == "A/C.3/78/L.3" && own.steps.count == 1 && own.changes.isEmpty)
    let absent = try history(of: "A/C.3/78/L.4")
    #expect(absent.steps.map(\.set.isKnown) == [false] && absent.changes.isEmpty)
  }

  @Test("The moves of one delegation")
  func moves() throws {
    let history = try history(of: "A/C.3/76/L.9")
    func moves(_ name: String) throws -> [SeriesStep.Kind] { history.steps(of: try code(name)).map(\.kind) }
    #expect(try moves("ALB") == [.stayed, .stayed])
    #expect(try moves("BOL") == [.left, .came])
    #expect(try moves("CHL") == [.left])
    #expect(try moves("TGO") == [.came, .stayed])
    #expect(try moves("FRA") == [])
  }
}
