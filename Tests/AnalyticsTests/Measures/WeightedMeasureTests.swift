import Sponsors
import Testing
import TestSupport

@testable import Analytics

/// What `Scripts/oracle-measures.py` recomputes: all measures of matrices of ten sizes, plain, weighted, over texts open
/// to both, and both together.
@Suite struct WeightedMeasureTests {
  static let oracle = Oracle("oracle-measures.py", modules: ["numpy"])
  static let sizes = [
    (1, 1), (2, 1), (3, 7), (5, 64), (9, 65), (17, 130), (25, 40), (33, 200), (48, 90), (60, 300),
  ]

  struct Case: Encodable {
    let size: String
    let kind: String
    let incidence: [[Int]]
    let weights: [Double]?
    let closed: [[Int]]?
    let measures: [String: [[Double?]]]
  }

  @Test(.enabled(if: oracle.isAvailable)) func numpyGivesTheSame() throws {
    var cases: [Case] = []
    for (index, size) in Self.sizes.enumerated() {
      for (kind, isWeighted, isLimited) in [
        ("plain", false, false), ("weighted", true, false), ("eligible", false, true),
        ("weighted, eligible", true, true),
      ] {
        let made = try WeightedCase(
          rows: size.0, columns: size.1, isWeighted: isWeighted, isLimited: isLimited, seed: UInt64(5_000 + index))
        var measures: [String: [[Double?]]] = [:]
        for measure in Measures.all {
          let pairs = measure.pairs(of: made.texts)
          measures[measure.name] = (0..<size.0).map { row in (0..<size.0).map { pairs[row, $0] } }
        }
        for measure in Measures.directed {
          let matrix = measure.matrix(of: OverlapSums(made.texts))
          measures[measure.name] = (0..<size.0).map { row in (0..<size.0).map { matrix[row, $0] } }
        }
        cases.append(
          Case(
            size: "\(size.0) x \(size.1)", kind: kind, incidence: made.rows.map { $0.map { $0 ? 1 : 0 } },
            weights: made.weights, closed: made.closed?.map { $0.map { $0 ? 1 : 0 } }, measures: measures))
      }
    }
    let result = try Self.oracle.compare(cases)
    #expect(result.exitCode == 0, "\(result.standardError)")
  }

  /// r3, which three delegations are behind, weighs a half: A and B share 1 + 1 + 0.5 of 4 - 0.5 and 3 - 0.5.
  @Test func toyAWeightedByHand() throws {
    let texts = ComparedTexts(try toyA(), weights: TextWeights([1, 1, 0.5, 1, 1, 1], rule: "by hand"))
    func value(_ measure: any Measure) -> Double? { measure.pairs(of: texts)[0, 1] }
    let expected: [(any Measure, Double)] = [
      (OverlapCount(), 2.5), (Jaccard(), 2.5 / 3.5), (Dice(), 5.0 / 6), (Simpson(), 1), (NewmanWeight(), 2.25),
      (FractionalWeight(), 1 + 0.5 / 3), (ExpectedOverlap(), 3.5 * 2.5 / 5.5), (Lift(), 5.5 / 3.5),
    ]
    for (measure, wanted) in expected {
      #expect(abs(try #require(value(measure)) - wanted) < 1e-15, "\(measure.name)")
    }
    #expect(texts.rules == ["by hand"])
    for measure in Measures.all {
      let fromSums = Projection(of: texts, by: measure, sums: OverlapSums(texts))
      #expect(fromSums.pairs == Projection(of: texts, by: measure).pairs)
    }
  }
}
