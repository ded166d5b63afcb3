import Analytics
import Sponsors
import TestSupport
import Testing

@Suite struct PartitionAgreementTests {
  /// 0011 against 0012, and 111222 against 112233.
  private func published(_ first: String, _ second: String) throws -> PartitionAgreement {
    PartitionAgreement(try partition(first), try partition(second))
  }

  @Test("The published values of two pairs of partitions")
  func values() throws {
    let first = try published("0011", "0012")
    #expect(near(first.rand, 5.0 / 6, 1e-15))
    #expect(near(first.adjustedRand, 4.0 / 7, 1e-15))
    #expect(near(first.normalizedMutualInformation(), 0.8, 1e-14))
    #expect(near(first.normalizedMutualInformation(.max), 2.0 / 3, 1e-14))
    #expect(near(first.adjustedMutualInformation(), 0.571429, 5e-7))
    #expect(near(first.variationOfInformation, 0.346574, 5e-7))
    #expect(near(first.variationOfInformationInBits, 0.5, 1e-14))
    let second = try published("111222", "112233")
    #expect(near(second.adjustedRand, 0.242424, 5e-7))
    #expect(near(second.normalizedMutualInformation(), 0.515804, 5e-7))
    #expect(near(second.adjustedMutualInformation(), 0.298792, 5e-7))
    #expect(near(second.variationOfInformation, 0.867563, 5e-7))
  }

  @Test("The same blocs under other numbers agree wholly, whatever they are", arguments: ["0000", "0123", "0101"])
  func same(digits: String) throws {
    let other = String(digits.map { $0 == "0" ? "7" : $0 })
    let agreement = try published(digits, other)
    #expect(agreement.isSame)
    #expect(agreement.rand == 1 && agreement.adjustedRand == 1)
    for normalisation in PartitionAgreement.Normalisation.allCases {
      #expect(agreement.normalizedMutualInformation(normalisation) == 1)
      #expect(agreement.adjustedMutualInformation(normalisation) == 1)
    }
    #expect(agreement.variationOfInformation == 0)
  }

  @Test("One bloc against all apart: no information, no agreement beyond chance")
  func opposite() throws {
    let agreement = try published("0000", "0123")
    #expect(!agreement.isSame)
    #expect(agreement.rand == 0 && agreement.adjustedRand == 0)
    #expect(agreement.normalizedMutualInformation() == 0 && agreement.adjustedMutualInformation() == 0)
    #expect(near(agreement.variationOfInformationInBits, 2, 1e-14))
  }

  @Test("Too few delegations in common leave nothing to compare")
  func degenerate() throws {
    let empty = PartitionAgreement(Partition([:]), try partition("01"))
    #expect(empty.delegationCount == 0 && empty.rand == nil && empty.adjustedRand == nil)
    #expect(empty.normalizedMutualInformation() == nil && empty.adjustedMutualInformation() == nil)
    #expect(empty.variationOfInformation == nil && empty.variationOfInformationInBits == nil)
    let one = try published("0", "01")
    #expect(one.rand == nil && one.adjustedRand == nil && one.variationOfInformation == 0)
  }

  @Test("Indices are those of the common delegations only")
  func common() throws {
    let (small, large) = (try partition("0011"), try partition("001212"))
    let agreement = PartitionAgreement(small, large)
    #expect(agreement.table.common == small.delegations)
    #expect(agreement.table.onlyInSecond == Array(large.delegations.suffix(2)))
    #expect(near(agreement.adjustedRand, 4.0 / 7, 1e-15))
    #expect(PartitionAgreement(large, small).variationOfInformation == agreement.variationOfInformation)
  }

  @Test("Pairs counted one by one give the Rand indices")
  func naive() throws {
    var generator = SplitMix64(seed: 5)
    for size in [2, 3, 7, 20, 41] {
      let (first, second) = (randomBlocs(size, 4, &generator), randomBlocs(size, 3, &generator))
      var (both, one, other, neither) = (0.0, 0.0, 0.0, 0.0)
      for i in 0..<size {
        for j in 0..<i {
          switch (first[i] == first[j], second[i] == second[j]) {
          case (true, true): both += 1
          case (true, false): one += 1
          case (false, true): other += 1
          case (false, false): neither += 1
          }
        }
      }
      let agreement = PartitionAgreement(try partition(first), try partition(second))
      let all = both + one + other + neither
      #expect(agreement.rand == (both + neither) / all)
      let expected = (both + one) * (both + other) / all
      let greatest = (both + one + both + other) / 2
      if greatest != expected {
        #expect(near(agreement.adjustedRand, (both - expected) / (greatest - expected), 1e-12))
      }
    }
  }
}
