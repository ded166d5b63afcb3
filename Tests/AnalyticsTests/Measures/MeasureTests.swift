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
    ("dice", [6.0 / 7, 4.0 / 7, 0, 1.0 / 3, 0, 2.0 / 5]),
    ("simpson", [1, 2.0 / 3, 0, 1.0 / 3, 0, 1.0 / 2]),
    ("phi", [0.7071067811865476, 0, -1, -1.0 / 3, -0.7071067811865476, 0]),
    ("newman", [2.5, 1.5, 0, 0.5, 0, 1]),
    ("fractional", [4.0 / 3, 5.0 / 6, 0, 1.0 / 3, 0, 1.0 / 2]),
    ("expected", [2, 2, 4.0 / 3, 1.5, 1, 1]),
    ("lift", [1.5, 1, 0, 2.0 / 3, 0, 1]),
  ]

  @Test func everyMeasureHasItsValuesOfToyA() {
    #expect(Self.toyAValues.map(\.0) == Measures.all.map(\.name))
  }

  @Test func theShareIsNotTheSameFromBothEnds() throws {
    let shares = SponsorShare().matrix(of: OverlapSums(ComparedTexts(try AnalyticsTests.toyA())))
    #expect(shares[0, 1] == 3.0 / 4)
    #expect(shares[1, 0] == 1)
    #expect(shares[2, 3] == 1.0 / 3)
    #expect(shares[3, 2] == 1.0 / 2)
    #expect((0..<4).map { shares[$0, $0] } == [1, 1, 1, 1])
  }

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

  @Test func theDiagonalOfTheOtherMeasures() throws {
    let toy = try AnalyticsTests.toyA()
    func diagonal(_ name: String) throws -> [Double?] {
      let pairs = try #require(Measures.named(name)).pairs(of: toy)
      return (0..<4).map { pairs[$0, $0] }
    }
    for name in ["dice", "simpson", "phi"] { #expect(try diagonal(name) == [1, 1, 1, 1]) }
    #expect(try diagonal("newman") == [nil, nil, nil, nil])
    // D has r5, of two, and r6 alone.
    #expect(try diagonal("fractional")[3] == 1.5)
    #expect(try diagonal("expected") == [8.0 / 3, 1.5, 1.5, 2.0 / 3])
    #expect(try diagonal("lift") == [1.5, 2, 2, 3])
  }

  @Test func whatIsUndefinedIsNotZero() throws {
    // A has every text, B none, C one.
    let made = try matrix(["A": "11", "B": "00", "C": "10"])
    func values(_ name: String) throws -> [Double?] {
      let pairs = try #require(Measures.named(name)).pairs(of: made)
      return [pairs[0, 1], pairs[0, 2], pairs[1, 1], pairs[2, 2]]
    }
    #expect(try values("phi") == [nil, nil, nil, 1])
    #expect(try values("newman") == [0, 1, nil, nil])
    #expect(try values("fractional") == [0, 0.5, 0, 0.5])
    #expect(try values("expected") == [0, 1, 0, 0.5])
    #expect(try values("lift") == [nil, 1, nil, 2])
    let shares = SponsorShare().matrix(of: OverlapSums(ComparedTexts(made)))
    #expect(shares[0, 1] == 0)
    #expect(shares[1, 0] == nil)
    #expect(shares[1, 1] == nil)
  }

  @Test func whereNoTextIsComparedNothingIsDefined() throws {
    let made = try matrix(["A": "", "B": ""])
    for measure in Measures.all { #expect(measure.pairs(of: made)[0, 1] == nil, "\(measure.name)") }
    for measure in Measures.all { #expect(measure.pairs(of: try matrix([:])).count == 0) }
    #expect(SponsorShare().matrix(of: OverlapSums(ComparedTexts(made)))[0, 1] == nil)
  }

  @Test func phiOfEqualRowsIsOneWhateverTheRounding() throws {
    for columns in 2...60 {
      let rows = (1..<columns).map { ones in String(repeating: "1", count: ones) }
      for ones in rows {
        let row = ones + String(repeating: "0", count: columns - ones.count)
        #expect(Phi().pairs(of: try matrix(["A": row, "B": row]))[0, 1] == 1)
      }
    }
  }

  @Test func aRuleNamesTheLettersOfItsFormula() {
    #expect(
      Jaccard().rule
        == "jaccard = o / (a + b - o), with a the texts of the first, b those of the second, o those of both")
    #expect(
      FractionalWeight().rule
        == "fractional = sum over shared texts of 1 / k, with k the delegations counted behind a text")
    #expect(Phi().rule.hasSuffix("o those of both, R those compared"))
  }

  @Test func aDelegationWithoutTextHasNoSimilarity() throws {
    let made = try matrix(["A": "11", "B": "00"])
    for measure in [Jaccard(), Cosine(), Dice(), Simpson(), Lift()] as [any Measure] {
      let pairs = measure.pairs(of: made)
      #expect(pairs[0, 0] == 1, "\(measure.name)")
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
