import Testing

@testable import Analytics

@Suite struct HypergeometricTests {
  private func tails(_ rows: [String: String]) throws -> [Tails] {
    let incidence = try matrix(rows)
    let counts = OverlapCounts(incidence)
    let model = try Hypergeometric(incidence)
    return try counts.delegations.indices.flatMap { first in
      try model.findings(ofRow: first, counts).map { try #require($0).tails }
    }
  }

  @Test func tailsOfTheToy() throws {
    let found = try tails(["A": "111100", "B": "111000", "C": "001110", "D": "000011"])
    for (value, expected) in zip(found.map(\.upper), [0.2, 0.8, 1, 0.95, 1, 0.8]) {
      #expect(abs(value - expected) < 1e-15)
    }
  }

  /// From the unit tests of the R package backbone.
  @Test func backbonesTest() throws {
    let found = try tails(["A": "1011", "B": "0100", "C": "1001"])
    for (value, expected) in zip(found, [(1, 0.25), (0.5, 1), (1, 0.5)]) {
      #expect(abs(value.upper - expected.0) < 1e-15 && abs(value.lower - expected.1) < 1e-15)
    }
  }

  /// 1 / C(100, 50) = 9.9·10⁻³⁰: all 50 texts of one are the 50 of the other.
  @Test func tinyTailsKeepTheirDigits() {
    let counts = PairCounts(first: 50, second: 50, shared: 50, texts: 100)
    var ways = 1.0
    for number in 1...50 { ways = ways * Double(50 + number) / Double(number) }
    let tails = Hypergeometric.tails(counts, at: 50)
    #expect(abs(tails.upper * ways - 1) < 1e-13)
    #expect(tails.lower == 1)
    #expect(Hypergeometric.tails(counts, at: 51) == Tails(upper: 0, lower: 1))
  }

  @Test func textsBeforeBothAreCompared() throws {
    let incidence = try matrix(["A": "111100", "B": "110010"])
    var zeros = BitMatrix(rowCount: 2, columnCount: 6)
    zeros[1, 3] = true
    zeros[0, 4] = true
    let none = BitMatrix(rowCount: 2, columnCount: 6)
    let model = try Hypergeometric(incidence, constraints: CellConstraints(zeros: zeros, ones: none))
    let finding = try #require(model.finding(0, 1, OverlapCounts(incidence)[0, 1]))
    // Four texts are before both; A is behind three of them, B behind two, both behind two.
    #expect(finding.expected == 1.5)
    #expect(abs(finding.tails.upper - 0.5) < 1e-15)
    #expect(throws: BackboneError.constraintsNotPossible(model: "hypergeometric", cells: 2)) {
      try Hypergeometric(incidence, constraints: CellConstraints(zeros: none, ones: zeros))
    }
  }

  @Test func momentsAreThoseOfTheDistribution() throws {
    let incidence = try matrix(["A": "111100", "B": "111000"])
    let finding = try #require(try Hypergeometric(incidence).finding(0, 1, OverlapCounts(incidence)[0, 1]))
    // P(1) = 4/20, P(2) = 12/20, P(3) = 4/20.
    #expect(finding.expected == 2)
    #expect(abs((finding.deviation ?? 0) - 0.4.squareRoot()) < 1e-15)
  }
}
