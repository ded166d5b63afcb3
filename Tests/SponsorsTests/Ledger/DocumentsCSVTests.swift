import Sponsors
import Testing

@Suite struct DocumentsCSVTests {
  @Test func rowsAreWrittenInOrder() {
    let documents = [
      DocumentSummary(
        document: "A/RES/66/181", kind: .resolution, symbol: "A/RES/66/181", title: "Strengthening, further",
        report: "A/66/463", language: .en, session: 66, body: "A", date: Day(iso: "2011-12-19"), bytes: 10_240
      ),
      DocumentSummary(document: "scan", kind: .libraryRecord, bytes: 5, actions: 2, review: 1),
    ]
    #expect(
      String(decoding: DocumentSummary.csv(documents), as: UTF8.self)
        == "document,kind,symbol,title,report,language,session,body,date,bytes,actions,review,note\n"
        + "A/RES/66/181,resolution,A/RES/66/181,\"Strengthening, further\",A/66/463,en,66,A,2011-12-19,10240,0,0,"
        + "\"Resolution A/RES/66/181, “Strengthening, further”, adopted on 2011-12-19, on the report A/66/463. "
        + "Holds no action.\"\nscan,library record,,,,,,,,5,2,1,\n")
  }

  @Test func whatIsSaidFollowsWhatIsKnown() {
    func said(_ summary: DocumentSummary) -> String { summary.said }
    #expect(said(DocumentSummary(document: "x", kind: .resolution, bytes: 1, actions: 1)) == "Resolution.")
    #expect(
      said(
        DocumentSummary(document: "x", kind: .report, bytes: 1, review: 3, remark: "Two pages are pictures."))
        == "Holds no action that could be read. Two pages are pictures.")
    #expect(said(DocumentSummary(document: "x", kind: .votes, bytes: 1, actions: 1)) == "")
  }
}
