import Testing
import TestSupport

@testable import Analytics

@Suite struct FDSMTests {
  @Test func tradesKeepBothSums() throws {
    var generator = SplitMix64(seed: 3)
    for (rows, columns) in [(2, 5), (7, 130), (30, 64), (12, 65)] {
      var bits = BitMatrix(rowCount: rows, columnCount: columns)
      for row in 0..<rows {
        for column in 0..<columns { bits[row, column] = Int.random(in: 0..<3, using: &generator) == 0 }
      }
      var walk = Fastball(bits, seed: 1)
      walk.trade(10 * rows)
      let drawn = BitMatrix(rowCount: rows, columnCount: columns, words: walk.words)
      #expect(drawn.rowSums == bits.rowSums)
      #expect(drawn.columnSums == bits.columnSums)
      #expect(drawn != bits)
    }
  }

  /// The value of the R package backbone for 1000 draws.
  @Test func backbonesTest() throws {
    let incidence = try matrix(["A": "1011", "B": "0100", "C": "1001"])
    let model = try FDSM(incidence, draws: 1000, seed: 1)
    let finding = try #require(model.finding(0, 2, OverlapCounts(incidence)[0, 2]))
    #expect(abs(finding.tails.upper - 0.265) < 0.03)
  }

  /// Every matrix with rows 2, 1, 1 and columns 2, 1, 1 is found, and none more often than another.
  @Test func everyMatrixIsAsLikely() throws {
    var found: [[UInt64]: Int] = [:]
    let start = try matrix(["A": "110", "B": "100", "C": "001"]).bits
    var walk = Fastball(start, seed: 2)
    for _ in 0..<20_000 {
      walk.trade(6)
      found[walk.words, default: 0] += 1
    }
    var possible: Set<[UInt64]> = []
    for a in UInt64(0)..<8 {
      for b in UInt64(0)..<8 {
        for c in UInt64(0)..<8 where [a, b, c].map(\.nonzeroBitCount) == [2, 1, 1] {
          if (0..<3).map({ bit in [a, b, c].count { $0 >> UInt64(bit) & 1 == 1 } }) == [2, 1, 1] {
            possible.insert([a, b, c])
          }
        }
      }
    }
    #expect(Set(found.keys) == possible)
    let expected = 20_000 / Double(possible.count)
    // Five standard deviations of independent draws.
    for (words, count) in found { #expect(abs(Double(count) - expected) < 5 * expected.squareRoot(), "\(words)") }
  }

  @Test func aSeedIsAResult() throws {
    let incidence = try toyA()
    let counts = OverlapCounts(incidence)
    let first = try FDSM(incidence, draws: 50, seed: 7).findings(ofRow: 0, counts)
    #expect(try FDSM(incidence, draws: 50, seed: 7).findings(ofRow: 0, counts) == first)
    #expect(try FDSM(incidence, draws: 50, seed: 8).findings(ofRow: 0, counts) != first)
  }

  @Test func whatCannotBeDrawnIsRefused() throws {
    #expect(throws: BackboneError.draws(0)) { try FDSM(toyA(), draws: 0) }
    var zeros = BitMatrix(rowCount: 4, columnCount: 6)
    zeros[3, 0] = true
    let constraints = CellConstraints(zeros: zeros, ones: BitMatrix(rowCount: 4, columnCount: 6))
    #expect(throws: BackboneError.constraintsNotPossible(model: "fdsm", cells: 1)) {
      try FDSM(toyA(), constraints: constraints)
    }
    // One delegation has nobody to trade with.
    #expect(try FDSM(matrix(["A": "110"]), draws: 3).draws == 3)
  }
}
