import Analytics
import Sponsors
import Testing
import TestSupport

/// Votes 1 … `count` of the document X.
func rollCalls(_ count: Int) -> [RollCall] {
  (0..<count).map { RollCall(id: RollCall.ID(document: "X", number: $0 + 1)) }
}

/// A matrix from rows written as digits: 1 in favour, 2 abstaining, 3 against, anything else absent.
func voteMatrix(_ rows: [String: String]) throws -> VoteMatrix {
  var values: [DelegationCode: [VotePosition?]] = [:]
  for (name, digits) in rows {
    values[try code(name)] = digits.map { Int(String($0)).flatMap(VotePosition.init(rawValue:)) }
  }
  return try VoteMatrix(votes: rollCalls(values.values.first?.count ?? 0), rows: values)
}

/// Two delegations in nine votes: 6 equal, 2 half, 1 opposite.
func toyB() throws -> VoteMatrix { try voteMatrix(["X": "111123112", "Y": "111223311"]) }

/// Rows of positions, in favour more often than the others, about a sixth absent.
func randomPositions(
  _ rowCount: Int, _ voteCount: Int, using generator: inout SplitMix64
) -> [[VotePosition?]] {
  let choices: [VotePosition?] = [.inFavour, .inFavour, .inFavour, .abstaining, .against, nil]
  return (0..<rowCount).map { _ in
    (0..<voteCount).map { _ in choices[Int.random(in: 0..<choices.count, using: &generator)] }
  }
}

/// The matrix of such rows, the delegations being D100, D101 …
func voteMatrix(_ rows: [[VotePosition?]]) throws -> VoteMatrix {
  let codes = try delegations(rows.count)
  return try VoteMatrix(
    votes: rollCalls(rows.first?.count ?? 0), rows: Dictionary(uniqueKeysWithValues: zip(codes, rows)))
}

/// Whether two numbers are the same but for rounding, undefined being the same as undefined.
func isClose(_ left: Double?, _ right: Double?, within tolerance: Double = 1e-9) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): abs(left - right) <= tolerance
  default: false
  }
}
