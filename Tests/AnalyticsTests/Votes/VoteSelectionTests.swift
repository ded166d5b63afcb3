import Analytics
import Sponsors
import Testing

@Suite struct VoteSelectionTests {
  @Test func inWords() throws {
    #expect("\(VoteSelection())" == "votes on whole or not stated")
    #expect(
      "\(VoteSelection(divisions: [.motion, .paragraph], withUnstatedDivision: false))" == "votes on paragraph, motion")
    #expect("\(VoteSelection(divisions: []))" == "votes on nothing stated or not stated")
    let narrow = VoteSelection(
      from: Day(iso: "2021-01-01"), until: Day(iso: "2021-12-31"), sessions: [76, 75], bodies: ["A/C.3", "A"],
      members: [try code("FRA"), try code("BOL")])
    #expect(
      "\(narrow)" == "votes on whole or not stated; from 2021-01-01; until 2021-12-31; sessions 75, 76; bodies A, "
        + "A/C.3; only the delegations BOL, FRA")
  }

  @Test func whatIsUnknownIsNotCountedWhereItIsAskedFor() {
    let unknown = RollCall(id: RollCall.ID(document: "X", number: 1), division: .whole)
    #expect(VoteSelection().counts(unknown))
    #expect(!VoteSelection(sessions: [76]).counts(unknown))
    #expect(!VoteSelection(bodies: ["A"]).counts(unknown))
    #expect(!VoteSelection(from: Day(iso: "2021-01-01")).counts(unknown))
    #expect(!VoteSelection(until: Day(iso: "2021-01-01")).counts(unknown))
    #expect(!VoteSelection(divisions: [.motion]).counts(unknown))
  }
}
