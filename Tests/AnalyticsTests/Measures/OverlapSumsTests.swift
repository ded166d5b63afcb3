import Sponsors
import Testing
import TestSupport

@testable import Analytics

/// A random matrix with weights and closed cells, and what to recompute naively.
struct WeightedCase {
  let rows: [[Bool]]
  let weights: [Double]?
  let closed: [[Bool]]?
  let texts: ComparedTexts

  /// - Parameters:
  ///   - isWeighted: weights of which some are equal, some 0 and some are no short decimals.
  ///   - isLimited: one cell in eight closed, but never one that is 1.
  init(rows rowCount: Int, columns columnCount: Int, isWeighted: Bool, isLimited: Bool, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows = randomRows(rowCount, columnCount, density: 0.3, using: &generator)
    let pool = [0, 0.25, 1.0 / 3, 0.5, 1, 1, 1, 2, 7.5]
    var weights: [Double] = []
    for _ in 0..<columnCount {
      let drawn = Int.random(in: 0..<(pool.count + 1), using: &generator)
      weights.append(drawn < pool.count ? pool[drawn] : Double.random(in: 0..<3, using: &generator))
    }
    let drawn = randomRows(rowCount, columnCount, density: 0.125, using: &generator)
    let closed = rows.indices.map { row in (0..<columnCount).map { drawn[row][$0] && !rows[row][$0] } }
    var bits = BitMatrix(rowCount: rowCount, columnCount: columnCount)
    for row in 0..<rowCount { for column in 0..<columnCount { bits[row, column] = closed[row][column] } }
    let incidence = try IncidenceMatrix(
      families: families(columnCount), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(rowCount), rows)))
    self.rows = rows
    self.weights = isWeighted ? weights : nil
    self.closed = isLimited ? closed : nil
    texts = ComparedTexts(
      incidence, weights: isWeighted ? TextWeights(weights, rule: "drawn") : .equal, closed: isLimited ? bits : nil)
  }
}

@Suite struct OverlapSumsTests {
  static let sizes = [(0, 3), (1, 1), (3, 7), (6, 64), (9, 65), (17, 130), (33, 200)]

  @Test(arguments: sizes, [(true, false), (false, true), (true, true)])
  func sumsAreThoseOfACountByHand(size: (Int, Int), kind: (Bool, Bool)) throws {
    let made = try WeightedCase(
      rows: size.0, columns: size.1, isWeighted: kind.0, isLimited: kind.1, seed: UInt64(size.0 * 100 + size.1))
    let sums = OverlapSums(made.texts)
    for first in 0..<size.0 {
      for second in 0..<size.0 {
        var (a, b, o, all) = (0.0, 0.0, 0.0, 0.0)
        for text in 0..<size.1 {
          if let closed = made.closed, closed[first][text] || closed[second][text] { continue }
          let weight = made.weights?[text] ?? 1
          all += weight
          if made.rows[first][text] { a += weight }
          if made.rows[second][text] { b += weight }
          if made.rows[first][text] && made.rows[second][text] { o += weight }
        }
        let found = sums[first, second]
        for (value, expected) in zip([found.first, found.second, found.shared, found.texts], [a, b, o, all]) {
          #expect(abs(value - expected) < 1e-10)
        }
      }
    }
  }

  @Test func equalWeightsAreCounted() throws {
    let toy = try toyA()
    let equal = ComparedTexts(toy, weights: TextWeights(Array(repeating: 1, count: 6), rule: "all the same"))
    #expect(equal.weights.values == nil)
    #expect(OverlapSums(equal)[0, 1] == PairSums(first: 4, second: 3, shared: 3, texts: 6))
    #expect(OverlapSums(OverlapCounts(toy))[0, 1] == OverlapSums(equal)[0, 1])
  }

  /// Rows of equal texts have equal sums to the last bit, and all texts have the sum of all.
  @Test func noRoundingMakesEqualSetsDiffer() throws {
    let weights = (1...40).map { 1 / Double($0 % 7 + 1) }
    let row = String(repeating: "1", count: 40)
    let part = "0" + row.dropFirst()
    let made = ComparedTexts(
      try matrix(["A": row, "B": part, "C": part]), weights: TextWeights(weights, rule: "drawn"))
    #expect(Jaccard().pairs(of: made)[1, 2] == 1)
    #expect(Phi().pairs(of: made)[1, 2] == 1)
    #expect(Phi().pairs(of: made)[0, 1] == nil)
    #expect(OverlapSums(made)[0, 0].first == OverlapSums(made)[0, 0].texts)
  }

  /// B came with the third text and was closed to the first two, of which A has one.
  @Test func onlyTextsOpenToBothAreCompared() throws {
    let incidence = try matrix(["A": "1011", "B": "0010", "C": "0000"])
    var closed = BitMatrix(rowCount: 3, columnCount: 4)
    closed[1, 0] = true
    closed[1, 1] = true
    for column in 0..<4 { closed[2, column] = column != 3 }
    // What was sponsored was open, whatever is said.
    closed[0, 0] = true
    let texts = ComparedTexts(incidence, closed: closed)
    let sums = OverlapSums(texts)
    #expect(sums[0, 1] == PairSums(first: 2, second: 1, shared: 1, texts: 2))
    #expect(sums[1, 0] == PairSums(first: 1, second: 2, shared: 1, texts: 2))
    #expect(sums[0, 0] == PairSums(first: 3, second: 3, shared: 3, texts: 4))
    #expect(sums[1, 2].texts == 1)
    #expect(sums.textsOfPairs == 1...2)
    #expect(Jaccard().pairs(of: texts)[0, 1] == 0.5)
    // A text of A and B has two sponsors, of which both were there.
    #expect(NewmanWeight().pairs(of: texts)[0, 1] == 1)
    #expect(texts.rules.count == 1)
  }

  @Test func twoThatWereNeverThereTogetherHaveNothingToCompare() throws {
    let incidence = try matrix(["A": "10", "B": "01"])
    var closed = BitMatrix(rowCount: 2, columnCount: 2)
    closed[0, 1] = true
    closed[1, 0] = true
    let texts = ComparedTexts(incidence, closed: closed)
    for measure in Measures.all { #expect(measure.pairs(of: texts)[0, 1] == nil, "\(measure.name)") }
    #expect(OverlapCount().pairs(of: texts)[0, 0] == 1)
  }

  @Test func textsThatWeighNothingAreNotThere() throws {
    let texts = ComparedTexts(
      try matrix(["A": "110", "B": "011"]), weights: TextWeights([0, 0, 0], rule: "none"))
    for measure in Measures.all { #expect(measure.pairs(of: texts)[0, 1] == nil, "\(measure.name)") }
    #expect(OverlapSums(texts).textsOfPairs == 0...0)
  }
}
