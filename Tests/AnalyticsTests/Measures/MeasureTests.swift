import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct MeasureTests {
  /// AB AC AD BC BD CD of toy A, each fraction counted by hand.
  static let toyAValues: [(String, [Double])] = [
    ("overlap", [3, 2, 0, 1, 0, 1]),
    ("jaccard", [3.0 / 4, 2.0 / 5, 0, 1.0 / 5, 0, 1.0 / 4]),
    ("cosine", [0.8660254037844386, 0.5773502691896258, 0, 1.0 / 3, 0, 0.4082482904638630]),
  ]

  @Test(arguments: toyAValues)
  func toyA(name: String, expected: [Double]) throws {
    let pairs = try #require(Measures.named(name)).pairs(of: try AnalyticsTests.toyA())
    var found: [Double] = []
    for first in 0..<4 { for second in (first + 1)..<4 { found.append(try #require(pairs[first, second])) } }
    for (value, wanted) in zip(found, expected) { #expect(abs(value - wanted) < 1e-12) }
    #expect(found.count == expected.count)
  }

  @Test func theDiagonalIsOneOrTheNumberOfTexts() throws {
    let toy = try AnalyticsTests.toyA()
    #expect((0..<4).map { Jaccard().pairs(of: toy)[$0, $0] } == [1, 1, 1, 1])
    #expect((0..<4).map { Cosine().pairs(of: toy)[$0, $0] } == [1, 1, 1, 1])
    #expect((0..<4).map { OverlapCount().pairs(of: toy)[$0, $0] } == [4, 3, 3, 2])
  }

  @Test func aDelegationWithoutTextHasNoSimilarity() throws {
    let made = try matrix(["A": "11", "B": "00"])
    for measure in [Jaccard(), Cosine()] as [any Measure] {
      let pairs = measure.pairs(of: made)
      #expect(pairs[0, 0] == 1)
      #expect(pairs[0, 1] == nil)
      #expect(pairs[1, 1] == nil)
    }
    #expect(OverlapCount().pairs(of: made)[0, 1] == 0)
  }

  @Test func everyMeasureIsFoundByItsOwnName() {
    for measure in Measures.all { #expect(Measures.named(measure.name)?.title == measure.title) }
    #expect(Set(Measures.all.map(\.name)).count == Measures.all.count)
    #expect(Measures.named("nonsense") == nil)
  }

  // 17 and 33 rows cross the tiles; 8,256 columns are 129 words, one more than a tile.
  @Test(arguments: [(0, 5), (1, 1), (1, 64), (16, 63), (17, 64), (33, 65), (60, 200), (18, 8_256)])
  func fastCountsAreThoseOfSets(size: (Int, Int)) throws {
    var generator = SplitMix64(seed: UInt64(size.0 * 1_000 + size.1))
    let rows = randomRows(size.0, size.1, density: 0.2, using: &generator)
    let made = try IncidenceMatrix(
      families: families(size.1), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(size.0), rows)))
    let sets = rows.map { row in Set(row.indices.filter { row[$0] }) }
    let counts = OverlapCounts(made)
    let (overlap, jaccard, cosine) = (
      OverlapCount().pairs(of: counts), Jaccard().pairs(of: counts), Cosine().pairs(of: counts)
    )
    #expect(counts.textsByDelegation == sets.map(\.count))
    for (first, a) in sets.enumerated() {
      for (second, b) in sets.enumerated() {
        let both = a.intersection(b).count
        #expect(overlap[first, second] == Double(both))
        if a.isEmpty || b.isEmpty {
          #expect(jaccard[first, second] == nil && cosine[first, second] == nil)
        } else {
          #expect(jaccard[first, second] == Double(both) / Double(a.union(b).count))
          let expected = Double(both) / (Double(a.count).squareRoot() * Double(b.count).squareRoot())
          #expect(abs((cosine[first, second] ?? .nan) - expected) < 1e-12)
        }
      }
    }
  }

  @Test func aProjectionCarriesHowManyTextsWereCompared() throws {
    let toy = try AnalyticsTests.toyA()
    #expect(Projection(of: toy, by: Jaccard()).textCount == 6)
    let fromCounts = Projection(of: OverlapCounts(toy), by: Jaccard())
    #expect(fromCounts.textCount == 6)
    #expect(fromCounts.pairs == Projection(of: toy, by: Jaccard()).pairs)
  }

  @Test func aCountIsNoDistance() throws {
    let projection = Projection(of: try AnalyticsTests.toyA(), by: OverlapCount())
    #expect(throws: ClusteringError.noDistance(measure: "overlap")) { try projection.distances() }
  }
}
