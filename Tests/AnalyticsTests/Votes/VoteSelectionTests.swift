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

  @Test func aGroupIsThatOfTheDay() throws {
    let until = Period(first: nil, last: Day(iso: "2020-01-31"))
    let roster = GroupRoster(
      group: try code("EU"), periods: [try code("GBR"): [until], try code("FRA"): [Period(first: nil, last: nil)]])
    let selection = VoteSelection(roster: roster)
    func vote(_ number: Int, _ day: String) -> RollCall {
      RollCall(id: RollCall.ID(document: "X", number: number), date: Day(iso: day), division: .whole)
    }
    #expect(selection.compares(try code("GBR"), in: vote(1, "2020-01-31")))
    #expect(!selection.compares(try code("GBR"), in: vote(2, "2020-02-01")))
    #expect(!selection.compares(try code("MLI"), in: vote(1, "2020-01-31")))
    var ledger = Ledger()
    for (number, day) in [(1, "2020-01-31"), (2, "2020-02-01")] {
      for country in ["FRA", "GBR", "MLI"] {
        ledger.append(
          Action(
            document: "X", date: Day(iso: day), vote: number, division: .whole,
            role: country == "MLI" ? .against : .inFavour, country: try code(country)))
      }
    }
    let matrix = VoteMatrix(ledger: ledger, selection: selection)
    #expect(matrix.delegations == [try code("FRA"), try code("GBR")])
    #expect((0..<2).map { matrix[1, $0] } == [.inFavour, nil])
    // Mali, left out, still divides the vote.
    #expect(matrix.tallies.map(\.voting) == [3, 3])
    #expect("\(selection)" == "votes on whole or not stated; only delegations that belonged to EU on the day")
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
