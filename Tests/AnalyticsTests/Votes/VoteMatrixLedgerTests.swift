import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct VoteMatrixLedgerTests {
  private func vote(
    _ country: String, _ role: Role, _ number: Int? = 1, document: String = "A/79/PV.29", session: Int? = 79,
    draft: String = "", title: String = "", division: Division? = .whole, paragraph: String = "",
    group: String? = nil
  ) throws -> Action {
    Action(
      document: document, session: session, body: "A", date: Day(iso: "2024-10-30"), paragraph: paragraph,
      draft: draft, title: title, vote: number, division: division, role: role, country: try code(country),
      group: try group.map(code))
  }

  private func text(_ matrix: VoteMatrix) -> [String] {
    matrix.delegations.indices.map { row in
      matrix.votes.indices.map { matrix[row, $0].map { String($0.rawValue) } ?? "." }.joined()
    }
  }

  @Test func aVoteIsADocumentAndItsNumber() throws {
    let matrix = VoteMatrix(
      ledger: Ledger([
        try vote("FRA", .inFavour), try vote("BOL", .against, paragraph: "12"), try vote("FRA", .abstaining, 2),
        try vote("FRA", .against, document: "A/79/PV.30"), try vote("CUB", .sponsor, nil),
        try vote("ISR", .intendedAgainst), try vote("SDN", .notVoting),
      ]))
    #expect(matrix.delegations.map(\.text) == ["BOL", "FRA", "SDN"])
    #expect(text(matrix) == ["3..", "123", "..."])
    #expect(matrix.votes.map(\.id.description) == ["A/79/PV.29, vote 1", "A/79/PV.29, vote 2", "A/79/PV.30, vote 1"])
    #expect(matrix.problems.isEmpty)
    #expect(matrix.tallies[0] == VoteTally(inFavour: 1, against: 1))
  }

  @Test func whatTheRowsSayOfAVoteIsPutTogether() throws {
    let matrix = VoteMatrix(
      ledger: Ledger([
        try vote("FRA", .inFavour, session: nil), try vote("BOL", .inFavour, draft: "A/79/L.1", title: "Peace"),
        try vote("CUB", .inFavour, draft: "A/79/L.1", title: "Paix"),
        try vote("USA", .inFavour, session: 78, draft: "A/79/L.1"),
      ]))
    #expect(matrix.votes.count == 1)
    #expect(matrix.votes[0].session == 79 && matrix.votes[0].draft == "A/79/L.1" && matrix.votes[0].title == "Peace")
    #expect(matrix.problems == [.differentFacts(vote: matrix.votes[0].id, .session, row: 3)])
  }

  @Test func whoStandsInTwoListsIsAbsentAndListed() throws {
    let matrix = VoteMatrix(
      ledger: Ledger([
        try vote("FRA", .inFavour), try vote("BOL", .inFavour), try vote("FRA", .against),
        // The same list twice, as in two languages, is no contradiction.
        try vote("BOL", .inFavour), try vote("CUB", .abstaining), try vote("CUB", .notVoting),
        try vote("USA", .notVoting), try vote("USA", .inFavour),
      ]))
    #expect(text(matrix) == ["1", ".", ".", "."])
    let id = matrix.votes[0].id
    #expect(
      matrix.problems == [
        .severalPositions(vote: id, try code("CUB"), rows: [4, 5]),
        .severalPositions(vote: id, try code("FRA"), rows: [0, 2]),
        .severalPositions(vote: id, try code("USA"), rows: [6, 7]),
      ])
    #expect(
      matrix.problems[1].description
        == "A/79/PV.29, vote 1: FRA stands in several lists (rows 1, 3 of the ledger), so its vote is left empty; "
        + "delete the row that is wrong")
    #expect(matrix.tallies[0] == VoteTally(inFavour: 1))
  }

  @Test func aVoteWithoutNumberIsListedNotCounted() throws {
    let matrix = VoteMatrix(
      ledger: Ledger([
        try vote("FRA", .inFavour, nil), try vote("BOL", .inFavour), try vote("BOL", .against, nil),
      ]))
    #expect(text(matrix) == ["1"])
    #expect(matrix.problems == [.noVoteNumber(document: "A/79/PV.29", rows: [0, 2])])
  }

  @Test func groupsDoNotVote() throws {
    let matrix = VoteMatrix(
      ledger: Ledger([try vote("EU", .inFavour, group: "EU"), try vote("FRA", .inFavour, group: "EU")]))
    #expect(matrix.delegations.map(\.text) == ["FRA"])
  }

  @Test func onlyWholeTextsUnlessAsked() throws {
    let ledger = Ledger([
      try vote("FRA", .inFavour), try vote("BOL", .inFavour, 2, division: .paragraph),
      try vote("CUB", .inFavour, 3, division: nil), try vote("USA", .inFavour, 4, session: nil),
    ])
    func numbers(_ selection: VoteSelection) -> [Int] {
      VoteMatrix(ledger: ledger, selection: selection).votes.map(\.id.number)
    }
    #expect(numbers(VoteSelection()) == [1, 3, 4])
    #expect(numbers(VoteSelection(withUnstatedDivision: false)) == [1, 4])
    #expect(numbers(VoteSelection(divisions: [.paragraph], withUnstatedDivision: false)) == [2])
    #expect(numbers(VoteSelection(sessions: [79])) == [1, 3])
    #expect(numbers(VoteSelection(bodies: ["A/C.3"])).isEmpty)
    #expect(numbers(VoteSelection(from: Day(iso: "2024-10-30"), until: Day(iso: "2024-10-30"))).count == 3)
    #expect(numbers(VoteSelection(from: Day(iso: "2024-10-31"))).isEmpty)
    #expect(numbers(VoteSelection(until: Day(iso: "2024-10-29"))).isEmpty)
    #expect(VoteMatrix(ledger: ledger).unstatedDivisionCount == 1)
    #expect(VoteMatrix(ledger: ledger).recordedCount == 4)
    // A delegation all of whose votes are left out has no row.
    #expect(VoteMatrix(ledger: ledger).delegations.map(\.text) == ["CUB", "FRA", "USA"])
  }

  @Test func theOrderOfRowsChangesColumnsOnly() throws {
    var generator = SplitMix64(seed: 7)
    let rows = randomPositions(20, 70, using: &generator)
    let codes = try delegations(20)
    let words: [VotePosition: Role] = [.inFavour: .inFavour, .abstaining: .abstaining, .against: .against]
    var actions: [Action] = []
    for (row, positions) in rows.enumerated() {
      for (column, position) in positions.enumerated() {
        guard let role = position.flatMap({ words[$0] }) else { continue }
        actions.append(Action(document: "X", vote: column + 1, division: .whole, role: role, country: codes[row]))
      }
    }
    let expected = try voteMatrix(rows)
    for _ in 0..<3 {
      let made = VoteMatrix(ledger: Ledger(actions.shuffled(using: &generator)))
      for (column, vote) in made.votes.enumerated() {
        #expect(made.tallies[column] == expected.tallies[vote.id.number - 1])
        for row in codes.indices { #expect(made[row, column] == rows[row][vote.id.number - 1]) }
      }
    }
  }

  @Test func anEmptyLedgerIsAnEmptyMatrix() {
    let matrix = VoteMatrix(ledger: Ledger())
    #expect(matrix.delegations.isEmpty && matrix.votes.isEmpty && matrix.tallies.isEmpty && matrix.problems.isEmpty)
  }

  @Test func rowsMustFitTheVotes() throws {
    let votes = rollCalls(2)
    let rows = [try code("A"): [VotePosition?.some(.inFavour)]]
    #expect(throws: VoteMatrixError.rowLength(try code("A"), found: 1, votes: 2)) {
      try VoteMatrix(votes: votes, rows: rows)
    }
  }

  @Test func aDelegationIsFoundByItsCode() throws {
    let matrix = try voteMatrix(["A": "1", "C": "2", "E": "3"])
    #expect(try ["A", "B", "C", "D", "E", "F"].map { matrix.row(of: try code($0)) } == [0, nil, 1, nil, 2, nil])
  }
}
