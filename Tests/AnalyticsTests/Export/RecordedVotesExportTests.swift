import Sponsors
import TestSupport
import Testing

@testable import Analytics

@Suite struct RecordedVotesExportTests {
  @Test("A row a vote, with how many voted how")
  func rows() throws {
    let codes = try ["AFG", "BOL", "CHL"].map { try #require(DelegationCode($0)) }
    let votes = [
      RollCall(
        id: .init(document: "A/1", number: 2), session: 76, body: "A/C.3", date: Day(iso: "2021-11-12"), draft: "L.1",
        title: "=One", division: .paragraph), RollCall(id: .init(document: "A/1", number: 3)),
    ]
    let matrix = try VoteMatrix(
      votes: votes,
      rows: [codes[0]: [.inFavour, nil], codes[1]: [.against, .abstaining], codes[2]: [.inFavour, nil]])
    let csv = CSVWriter.bytes { matrix.writeVotes(to: &$0) }
    #expect(
      String(decoding: csv, as: UTF8.self) == """
        document,vote,session,body,date,draft,resolution,title,division,in_favour,against,abstaining,voting
        A/1,2,76,A/C.3,2021-11-12,L.1,,'=One,paragraph,2,1,0,3
        A/1,3,,,,,,,,0,0,1,1

        """)
  }
}
