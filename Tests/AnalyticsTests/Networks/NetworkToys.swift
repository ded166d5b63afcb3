import Testing
import TestSupport

@testable import Analytics

/// A network of `count` delegations from triples of positions and a weight, the lower position first.
func network(_ count: Int, _ ties: [(Int, Int, Double)]) throws -> Network {
  Network(
    delegations: try delegations(count), ties: ties.map { Network.Tie(first: $0.0, second: $0.1, weight: $0.2) })
}

/// A star: the first is tied to every other.
func star(_ count: Int) throws -> Network { try network(count, (1..<count).map { (0, $0, 1) }) }

/// A path.
func path(_ count: Int) throws -> Network { try network(count, (1..<count).map { ($0 - 1, $0, 1) }) }

/// A network of about `density` of all ties; a third of the ties is negative where it is `signed`.
func randomNetwork(
  _ count: Int, density: Double, signed: Bool = false, using generator: inout SplitMix64
) throws -> Network {
  var ties: [(Int, Int, Double)] = []
  for first in 0..<count {
    for second in (first + 1)..<max(count, first + 1) where Double.random(in: 0..<1, using: &generator) < density {
      let weight = Double.random(in: 0.01..<1, using: &generator)
      ties.append((first, second, signed && Int.random(in: 0..<3, using: &generator) == 0 ? -weight : weight))
    }
  }
  return try network(count, ties)
}

/// Whether two lists are the same to `tolerance`.
func isNear(_ found: [Double], _ expected: [Double], _ tolerance: Double = 1e-12) -> Bool {
  found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance }
}
