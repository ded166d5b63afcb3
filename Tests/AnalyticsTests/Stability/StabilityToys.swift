import Sponsors
import TestSupport
import Testing

@testable import Analytics

/// Three blocs of `size` delegations, each sponsoring nine in ten of its own `texts` and one in twenty of the others'.
func planted(size: Int, texts: Int, seed: UInt64 = 1) throws -> IncidenceMatrix {
  var generator = SplitMix64(seed: seed)
  let codes = try delegations(3 * size)
  var rows: [DelegationCode: [Bool]] = [:]
  for (index, delegation) in codes.enumerated() {
    rows[delegation] = (0..<3 * texts).map { text in
      Double.random(in: 0..<1, using: &generator) < (text / texts == index / size ? 0.9 : 0.05)
    }
  }
  return try IncidenceMatrix(families: families(3 * texts), rows: rows)
}

/// Delegations that each sponsor a text with the same chance.
func noise(_ count: Int, texts: Int, density: Double = 0.3, seed: UInt64 = 1) throws -> IncidenceMatrix {
  var generator = SplitMix64(seed: seed)
  let rows = randomRows(count, texts, density: density, using: &generator)
  return try IncidenceMatrix(
    families: families(texts), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(count), rows)))
}

/// Average linkage of 1 − Jaccard cut into `count`; nil where there is no such cut.
func cut(_ incidence: IncidenceMatrix, _ count: Int) -> Partition? {
  guard let distances = try? Projection(of: incidence, by: Jaccard()).distances(),
    let tree = try? Dendrogram(distances: distances, linkage: .average)
  else { return nil }
  return try? tree.cut(count: count)
}

/// The mean distance between blocs less that within them, of the cut into three: a quality for tests.
func separation(_ incidence: IncidenceMatrix) -> Double? {
  guard let partition = cut(incidence, 3),
    let distances = try? Projection(of: incidence, by: Jaccard()).distances()
  else { return nil }
  var (within, between) = ((sum: 0.0, count: 0.0), (sum: 0.0, count: 0.0))
  for row in partition.blocs.indices {
    for column in 0..<row {
      let distance = distances[row, column] ?? 1
      if partition.blocs[row] == partition.blocs[column] {
        within = (within.sum + distance, within.count + 1)
      } else {
        between = (between.sum + distance, between.count + 1)
      }
    }
  }
  guard within.count > 0, between.count > 0 else { return nil }
  return between.sum / between.count - within.sum / within.count
}
