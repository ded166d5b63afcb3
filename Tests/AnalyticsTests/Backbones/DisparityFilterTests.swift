import Testing

@testable import Analytics

@Suite struct DisparityFilterTests {
  /// A star of weights 6, 3 and 1 around A, and 2 between B and C.
  private func star() throws -> Network {
    let values = [[0.0], [6, 0], [3, 2, 0], [1, 0, 0, 0]]
    return Network(PairMatrix(labels: try ["A", "B", "C", "D"].map(code)) { values[$0][$1] })
  }

  @Test func theSmallerOfBothEnds() throws {
    let filter = try DisparityFilter(star())
    // A: strength 10, degree 3. B: 8 and 2. C: 5 and 2. D has one tie, which says nothing.
    let expected: [(Int, Int, Double, Double)] = [
      (0, 1, 0.16, 0.75), (0, 2, 0.4, 0.51), (1, 2, 0.6, 0.25), (0, 3, 0.81, 0.19),
    ]
    for (first, second, upper, lower) in expected {
      let tails = try #require(filter.tails(first, second))
      #expect(abs(tails.upper - upper) < 1e-15 && abs(tails.lower - lower) < 1e-15, "\(first), \(second)")
      #expect(filter.tails(second, first) == tails)
    }
    #expect(filter.tails(1, 3) == nil)
    #expect(filter.tails(0, 0) == nil)
  }

  @Test func aWeightBelowZeroIsRefused() throws {
    let pairs = PairMatrix(labels: try ["A", "B"].map(code)) { _, _ in -1 }
    #expect(throws: BackboneError.weight(try code("A"), try code("B"), -1)) { try DisparityFilter(pairs) }
  }
}
