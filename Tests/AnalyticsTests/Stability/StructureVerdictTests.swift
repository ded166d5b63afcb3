import Sponsors
import Testing

@testable import Analytics

@Suite struct StructureVerdictTests {
  private func verdict(_ incidence: IncidenceMatrix, draws: Int = 99) throws -> StructureVerdict {
    let partition = try #require(cut(incidence, 3))
    let test = StructureTest(
      observed: separation(incidence), against: FixedMargins(incidence), draws: draws, quality: separation)
    return StructureVerdict(partition, of: incidence, test: test)
  }

  @Test("Planted blocs are more than chance, blocs of noise are not")
  func plantedAndNoise() throws {
    #expect(try verdict(planted(size: 6, texts: 20)) == .structure(pValue: 0.01, draws: 99, alpha: 0.05))
    for seed in 1...3 {
      guard case .noMoreThanChance(let pValue, 99, 0.05) = try verdict(noise(18, texts: 30, seed: UInt64(seed))) else {
        Issue.record("noise \(seed) is taken for structure")
        continue
      }
      #expect(pValue > 0.05)
    }
  }

  @Test("Too few texts for anything to be significant, too few draws, nothing to test")
  func tooFew() throws {
    let few = try matrix(["A": "1100", "B": "1100", "C": "0011", "D": "0010"])
    let partition = try #require(cut(few, 2))
    let test = StructureTest(observed: 1, against: FixedMargins(few), draws: 99) { _ in 0 }
    // Of 4 texts, two and two: 1/6.
    #expect(
      StructureVerdict(partition, of: few, test: test) == .tooFewTexts(texts: 4, leastPValue: 1.0 / 6, alpha: 0.05))
    #expect(StructureVerdict(partition, of: few, test: test, alpha: 0.2).isStructure)
    #expect(
      try verdict(planted(size: 6, texts: 20), draws: 10) == .tooFewDraws(draws: 10, leastPValue: 1.0 / 11, alpha: 0.05)
    )
    #expect(
      StructureVerdict(try partition4("0000"), of: few, test: test) == .nothingToTest(delegations: 4, blocs: 1))
    let empty = StructureVerdict(Partition([:]), of: try matrix([:]), test: StructureTest(observed: nil))
    #expect(empty == .nothingToTest(delegations: 0, blocs: 0))
    #expect("\(empty)" == "nothing to test: 0 delegations in 0 blocs")
  }

  @Test("The p-value counts the observed among the draws, and what is undefined against it")
  func pValues() {
    var test = StructureTest(observed: 0.5)
    for value in [0.4, 0.5, 0.5 - 1e-13, 0.6, nil] { test.add(value) }
    #expect(test.draws == 5 && test.atOrAbove == 4 && test.pValue == 5.0 / 6 && test.leastPValue == 1.0 / 6)
    #expect(abs((test.mean ?? 0) - 0.5) < 1e-12)
    #expect(StructureTest(observed: nil).pValue == nil && StructureTest(observed: nil).mean == nil)
  }

  @Test("The least p-value of a pair, by hand")
  func leastPairs() throws {
    // Five texts, two each: 1 / (5 choose 2).
    #expect(near(try matrix(["A": "11000", "B": "00110"]).leastPairPValue, 0.1, 1e-15))
    // Two and three of six: C(3,2)/C(6,2).
    #expect(near(try matrix(["A": "110000", "B": "001110"]).leastPairPValue, 0.2, 1e-15))
    #expect(try matrix(["A": "111", "B": "111"]).leastPairPValue == 1)
    #expect(try matrix(["A": "000", "B": "110"]).leastPairPValue == 1)
    #expect(try matrix(["A": "10"]).leastPairPValue == 1 && matrix([:]).leastPairPValue == 1)
  }

  private func partition4(_ digits: String) throws -> Partition {
    Partition(
      Dictionary(uniqueKeysWithValues: zip(try ["A", "B", "C", "D"].map(code), digits.map { Int(String($0)) ?? 0 })))
  }
}
