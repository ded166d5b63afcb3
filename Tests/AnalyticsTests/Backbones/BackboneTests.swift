import Testing
import TestSupport

@testable import Analytics

@Suite struct BackboneTests {
  /// Two blocs of four: each signs its own twelve texts, whole.
  private func blocs() throws -> IncidenceMatrix {
    var rows: [String: String] = [:]
    for name in ["A", "B", "C", "D"] { rows[name] = "111111111111000000000000" }
    for name in ["E", "F", "G", "H"] { rows[name] = "000000000000111111111111" }
    return try matrix(rows)
  }

  @Test func blocsAreFoundWithTheirOpposition() throws {
    let incidence = try blocs()
    let counts = OverlapCounts(incidence)
    for model in try [SDSM(incidence), Hypergeometric(incidence)] as [any NullModel] {
      let upper = try Backbone(counts, model: model)
      #expect(upper.tieCount == 12 && upper.negativeCount == 0)
      #expect(upper.testCount == 28)
      #expect(upper.smallestPossible == nil && !upper.hasTooFew)
      let signed = try Backbone(counts, model: model, isSigned: true)
      #expect(signed.tieCount == 28 && signed.negativeCount == 16)
      for pair in signed.pairs { #expect(pair.tie == ((pair.first < 4) == (pair.second < 4) ? 1 : -1)) }
      #expect(signed.network.ties.count == 28)
      #expect(signed.network.totalWeight == -4)
    }
  }

  @Test func twoTailsAreTestedAtHalfOfAlphaEach() throws {
    let incidence = try toyA()
    let backbone = try Backbone(
      OverlapCounts(incidence), model: SDSM(incidence), alpha: 0.6, correction: .none, isSigned: true)
    // 2 × 0.169735 for A and D, 2 × 0.262757 for B and D; the others are above 0.6.
    #expect(backbone.pairs.map(\.tie) == [0, 0, -1, 0, -1, 0])
    #expect(abs((backbone.pairs[2].q ?? 0) - 0.33947) < 2e-6)
  }

  @Test func tooFewTextsAreSaidToBeTooFew() throws {
    let incidence = try toyA()
    let backbone = try Backbone(OverlapCounts(incidence), model: Hypergeometric(incidence))
    #expect(backbone.tieCount == 0 && backbone.hasTooFew)
    // At best B and C share all three, 1/20; A with B and C, B with D and C with D would have 1/5, A with D 2/5. Of
    // the six, five have at most 1/5: 6/5 of it.
    #expect(abs((backbone.smallestPossible ?? 0) - 0.24) < 1e-12)
    // Many texts in which nothing is beyond chance are not too few.
    var generator = SplitMix64(seed: 4)
    let values = randomRows(6, 200, density: 0.3, using: &generator)
    let random = try IncidenceMatrix(
      families: families(200), rows: Dictionary(uniqueKeysWithValues: zip(try delegations(6), values)))
    let chance = try Backbone(OverlapCounts(random), model: SDSM(random), alpha: 0.001)
    #expect(chance.tieCount == 0 && !chance.hasTooFew)
    #expect((chance.smallestPossible ?? 1) < 1e-6)
  }

  @Test func fewDrawsAreTooFew() throws {
    let incidence = try blocs()
    let few = try Backbone(OverlapCounts(incidence), model: FDSM(incidence, draws: 10))
    #expect(few.tieCount == 0 && few.hasTooFew)
    #expect(abs((few.smallestPossible ?? 0) - 1 / 11.0) < 1e-15)
  }

  @Test func degenerateMatricesHaveABackbone() throws {
    for rows in [[:], ["A": "1"], ["A": "1", "B": "1"], ["A": "0", "B": "1"], ["A": "", "B": ""]] {
      let incidence = try matrix(rows)
      let counts = OverlapCounts(incidence)
      let models: [any NullModel] = [
        try SDSM(incidence), try SDSM(incidence, method: .refinedNormal), try Hypergeometric(incidence),
        try FDSM(incidence, draws: 5), try DisparityFilter(OverlapCount().pairs(of: counts)),
      ]
      for model in models {
        for isSigned in [false, true] {
          let backbone = try Backbone(counts, model: model, isSigned: isSigned)
          #expect(backbone.tieCount == 0)
          #expect(backbone.pairs.count == (rows.count == 2 ? 1 : 0))
          for pair in backbone.pairs { #expect(pair.q == nil || pair.q == 1 || model.name == "fdsm") }
        }
      }
    }
  }

  @Test func whatCannotBeTestedIsRefused() throws {
    let incidence = try toyA()
    let counts = OverlapCounts(incidence)
    for alpha in [0, 1, -0.1, .nan, .infinity] {
      #expect(throws: BackboneError.self) { try Backbone(counts, model: SDSM(incidence), alpha: alpha) }
    }
    #expect(throws: BackboneError.tooLarge(delegations: 10_000, texts: 20_000)) {
      try Backbone.checkSize(delegations: 10_000, texts: 20_000)
    }
    try Backbone.checkSize(delegations: 193, texts: 20_000)
    try Backbone.checkSize(delegations: 0, texts: 0)
  }

  @Test func findingsMadeBeforeAreTheSame() throws {
    let incidence = try blocs()
    let counts = OverlapCounts(incidence)
    let model = try SDSM(incidence)
    let findings = counts.delegations.indices.map { model.findings(ofRow: $0, counts) }
    let made = try Backbone(counts, model: model, findings: findings)
    #expect(try made.pairs == Backbone(counts, model: model).pairs)
  }
}
