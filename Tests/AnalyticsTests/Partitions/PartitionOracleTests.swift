import Analytics
import TestSupport
import Testing

/// The comparison of partitions against scikit-learn's, and the matching of blocs against scipy's.
@Suite struct PartitionOracleTests {
  private static let oracle = Oracle("oracle-partitions.py", modules: ["numpy", "scipy", "sklearn"])

  private struct Case: Encodable {
    let size: Int
    let first: [Int]
    let second: [Int]
    let values: [String: Double]
    let shared: Int
  }

  @Test("Ten sizes, of which the blocs of some are related", .enabled(if: oracle.isAvailable))
  func scikitLearn() throws {
    var generator = SplitMix64(seed: 5)
    var cases: [Case] = []
    for (index, size) in [2, 3, 5, 9, 17, 40, 90, 193, 400, 899].enumerated() {
      let first = randomBlocs(size, 2 + index * 2, &generator)
      // In every other case a fifth of the delegations move.
      let second =
        index.isMultiple(of: 2)
        ? randomBlocs(size, 3 + index, &generator)
        : first.map { Int.random(in: 0..<5, using: &generator) == 0 ? $0 + 1 : $0 }
      let (u, v) = (try partition(first), try partition(second))
      let agreement = PartitionAgreement(u, v)
      let values: [String: Double?] = [
        "rand": agreement.rand, "ari": agreement.adjustedRand, "nmi": agreement.normalizedMutualInformation(),
        "nmi_max": agreement.normalizedMutualInformation(.max), "ami": agreement.adjustedMutualInformation(),
        "ami_max": agreement.adjustedMutualInformation(.max), "vi": agreement.variationOfInformation,
        "vi_bits": agreement.variationOfInformationInBits,
      ]
      cases.append(
        Case(
          size: size, first: first, second: second, values: values.compactMapValues { $0 },
          shared: BlocMatching(u, v).pairs.reduce(0) { $0 + $1.shared.count }))
    }
    #expect(try Self.oracle.compare(cases).exitCode == 0)
  }
}
