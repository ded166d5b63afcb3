import Testing
import TestSupport

@testable import Analytics

/// Everything of a backbone that has a formula, against numpy and scipy.
@Suite struct BackboneOracleTests {
  private struct Case: Encodable {
    var incidence: [[Int]]
    var probabilities: [[Double]]
    var pairs: [Pair] = []
    var pValues: [Double]
    var bh: [Double]
    var holm: [Double]
  }

  /// Upper, then lower tail.
  private struct Pair: Encodable {
    var first: Int
    var second: Int
    var sdsm: [Double]
    var refinedNormal: [Double]
    var hypergeometric: [Double]
    var disparity: [Double]?
  }

  static let oracle = Oracle("oracle-backbone.py", modules: ["numpy", "scipy"])

  @Test(.enabled(if: Self.oracle.isAvailable)) func asNumpyAndScipy() throws {
    var generator = SplitMix64(seed: 51)
    let sizes = [(2, 4), (3, 8), (5, 12), (8, 20), (12, 40), (20, 60), (30, 100), (40, 200), (50, 400), (60, 1000)]
    var cases: [Case] = []
    for (rows, columns) in sizes {
      // Delegations and texts of different weight, and two halves that keep to themselves.
      let activity = (0..<rows).map { _ in Double.random(in: 0.1...0.9, using: &generator) }
      let appeal = (0..<columns).map { _ in Double.random(in: 0.1...1, using: &generator) }
      let values = (0..<rows).map { row in
        (0..<columns).map { column in
          let share = (row < rows / 2) == (column < columns / 2) ? 1 : 0.4
          return Double.random(in: 0..<1, using: &generator) < activity[row] * appeal[column] * share
        }
      }
      let incidence = try IncidenceMatrix(
        families: families(columns), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(rows), values)))
      cases.append(try made(incidence))
    }
    let result = try Self.oracle.compare(cases)
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(result.standardOutput.split(separator: "\n").count >= 80)
  }

  private func made(_ incidence: IncidenceMatrix) throws -> Case {
    let counts = OverlapCounts(incidence)
    let sdsm = try SDSM(incidence)
    let filter = try DisparityFilter(OverlapCount().pairs(of: counts))
    let count = incidence.delegations.count
    let all = (0..<count).flatMap { first in (first + 1..<max(first + 1, count)).map { (first, $0) } }
    let pValues = all.map { pair in
      Hypergeometric.tails(counts[pair.0, pair.1], at: counts[pair.0, pair.1].shared).upper
    }
    var made = Case(
      incidence: (0..<count).map { row in (0..<incidence.textCount).map { incidence[row, $0] ? 1 : 0 } },
      probabilities: (0..<count).map { row in (0..<incidence.textCount).map { sdsm.cells[row, $0] } },
      pValues: pValues, bh: Correction.benjaminiHochberg.adjusted(pValues), holm: Correction.holm.adjusted(pValues))
    // At most a hundred pairs of each size: the oracle takes its time.
    for (first, second) in stride(from: 0, to: all.count, by: max(1, all.count / 100)).map({ all[$0] }) {
      let pair = counts[first, second]
      let distribution = sdsm.distribution(first, second)
      made.pairs.append(
        Pair(
          first: first, second: second, sdsm: list(distribution.tails(at: pair.shared)),
          refinedNormal: list(distribution.refinedNormalTails(at: pair.shared)),
          hypergeometric: list(Hypergeometric.tails(pair, at: pair.shared)),
          disparity: filter.tails(first, second).map(list)))
    }
    return made
  }

  private func list(_ tails: Tails) -> [Double] { [tails.upper, tails.lower] }
}
