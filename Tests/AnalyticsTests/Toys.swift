import Analytics
import Sponsors
import Testing
import TestSupport

/// The code `text`, which must be one.
func code(_ text: String) throws -> DelegationCode { try #require(DelegationCode(text)) }

/// Families r1, r2 … rN.
func families(_ count: Int) -> [DraftFamily] { (0..<count).map { DraftFamily(of: "r\($0 + 1)") } }

/// A matrix from rows written as digits.
func matrix(_ rows: [String: String]) throws -> IncidenceMatrix {
  var values: [DelegationCode: [Bool]] = [:]
  for (name, digits) in rows { values[try code(name)] = digits.map { $0 == "1" } }
  return try IncidenceMatrix(families: families(values.values.first?.count ?? 0), rows: values)
}

/// Four delegations and six texts, small enough to count by hand.
func toyA() throws -> IncidenceMatrix {
  try matrix(["A": "111100", "B": "111000", "C": "001110", "D": "000011"])
}

/// The four points whose trees scipy 1.17.1 gives: AB 2, AC 6, AD 10, BC 5, BD 9, CD 4.
func fourPoints() throws -> PairMatrix {
  let values = [[0.0], [2, 0], [6, 5, 0], [10, 9, 4, 0]]
  return PairMatrix(labels: try ["A", "B", "C", "D"].map(code)) { values[$0][$1] }
}

/// `count` delegations whose codes are in the order of their numbers: D100, D101 …
func delegations(_ count: Int) throws -> [DelegationCode] { try (0..<count).map { try code("D\(100 + $0)") } }

/// Rows with about `density` ones each.
func randomRows(
  _ rowCount: Int, _ columnCount: Int, density: Double, using generator: inout SplitMix64
) -> [[Bool]] {
  (0..<rowCount).map { _ in
    (0..<columnCount).map { _ in Double.random(in: 0..<1, using: &generator) < density }
  }
}
