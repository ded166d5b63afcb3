import Sponsors

extension VoteMatrix {
  /// The votes in `ledger` that `selection` counts.
  ///
  /// A vote is one number in one document; what its rows say of it is put together. A row is a delegation that stands
  /// in one of these votes, also as `not-voting`. A delegation in two lists of one vote is left absent there and
  /// listed in `problems`: which list is right cannot be told. Twice in one list is once: a ledger may hold the
  /// document in two languages. Stated intentions (`intended-in-favour` …) change nothing.
  /// - Complexity: O(rows of the ledger + words of the matrix); texts are read once a context, not once a row.
  public init(ledger: Ledger, selection: VoteSelection = VoteSelection()) {
    var reading = VoteReading(ledger)
    let selected = reading.votes.indices.filter { selection.counts(reading.votes[$0]) }
    var columnOfVote = Array(repeating: -1, count: reading.votes.count)
    for (column, vote) in selected.enumerated() { columnOfVote[vote] = column }
    let codes = ledger.codes
    var isPresent = Array(repeating: false, count: codes.count)
    reading.forEachVoteRow { vote, key, _ in
      if columnOfVote[vote] >= 0 { isPresent[key.country] = true }
    }
    let present = codes.indices.filter { isPresent[$0] }.sorted { codes[$0] < codes[$1] }
    var rowOfCode = Array(repeating: 0, count: codes.count)
    for (row, number) in present.enumerated() { rowOfCode[number] = row }

    var cells = PositionBits(rowCount: present.count, columnCount: selected.count)
    var isNotVoting = BitMatrix(rowCount: present.count, columnCount: selected.count)
    var contradictions: [Cell: [Int]] = [:]
    reading.forEachVoteRow { vote, key, _ in
      let column = columnOfVote[vote]
      if column < 0 { return }
      let row = rowOfCode[key.country]
      if let position = VotePosition(key.role) {
        if cells.contradicts(position, row, column) || isNotVoting[row, column] {
          contradictions[Cell(row: row, column: column)] = []
        }
        cells.set(position, row, column)
      } else {
        if cells.isVoting(row, column) { contradictions[Cell(row: row, column: column)] = [] }
        isNotVoting[row, column] = true
      }
    }
    if !contradictions.isEmpty {
      reading.forEachVoteRow { vote, key, position in
        let column = columnOfVote[vote]
        if column >= 0 { contradictions[Cell(row: rowOfCode[key.country], column: column)]?.append(position) }
      }
    }
    for (cell, rows) in contradictions.sorted(by: { ($0.key.column, $0.key.row) < ($1.key.column, $1.key.row) }) {
      cells.clear(cell.row, cell.column)
      reading.problems.append(
        .severalPositions(vote: reading.votes[selected[cell.column]].id, codes[present[cell.row]], rows: rows))
    }
    self.init(
      delegations: present.map { codes[$0] }, votes: selected.map { reading.votes[$0] },
      recordedCount: reading.votes.count, cells: cells, selection: selection, problems: reading.problems)
  }

  private struct Cell: Hashable {
    let row: Int
    let column: Int
  }
}

/// The votes of a ledger, and which of its rows belong to which.
private struct VoteReading {
  private let ledger: Ledger
  private(set) var votes: [RollCall] = []
  var problems: [VoteProblem] = []
  /// The vote of each context; -1 for one that no vote with a number has been seen in.
  private var voteOfContext: [Int]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    voteOfContext = Array(repeating: -1, count: ledger.contextCount)
    var voteOfID: [RollCall.ID: Int] = [:]
    var unnumbered: [String: [Int]] = [:]
    for row in ledger.indices {
      let key = ledger.key(ofRow: row)
      guard key.role.isVote, !key.isGroupItself, voteOfContext[key.context] < 0 else { continue }
      let action = ledger[row]
      guard let said = RollCall(action) else {
        unnumbered[action.document, default: []].append(row)
        continue
      }
      if let known = voteOfID[said.id] {
        voteOfContext[key.context] = known
        for column in votes[known].complete(with: said) {
          problems.append(.differentFacts(vote: said.id, column, row: row))
        }
      } else {
        voteOfContext[key.context] = votes.count
        voteOfID[said.id] = votes.count
        votes.append(said)
      }
    }
    for (document, rows) in unnumbered.sorted(by: { $0.value[0] < $1.value[0] }) {
      problems.append(.noVoteNumber(document: document, rows: rows))
    }
  }

  /// Calls `body` with the vote, the key and the place of every row that is part of a vote.
  func forEachVoteRow(_ body: (Int, RowKey, Int) -> Void) {
    for row in ledger.indices {
      let key = ledger.key(ofRow: row)
      guard key.role.isVote, !key.isGroupItself, voteOfContext[key.context] >= 0 else { continue }
      body(voteOfContext[key.context], key, row)
    }
  }
}
