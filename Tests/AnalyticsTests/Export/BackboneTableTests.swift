import Testing

@testable import Analytics

@Suite struct BackboneTableTests {
  private func backbone(isSigned: Bool = false) throws -> Backbone {
    let incidence = try toyA()
    return try Backbone(
      OverlapCounts(incidence), model: Hypergeometric(incidence), alpha: 0.2, correction: .none, isSigned: isSigned)
  }

  /// A and B share three of six texts, having four and three: 4 of 20 ways.
  @Test func tiesAsCSV() throws {
    let csv = String(decoding: BackboneTable(try backbone()).csv(names: { "<\($0)>" }), as: UTF8.self)
    #expect(
      csv == """
        a,a_name,b,b_name,texts_a,texts_b,shared,expected,p_upper,p_lower,q,tie
        A,<A>,B,<B>,4,3,3,2,0.2,1,0.2,1

        """)
  }

  @Test func allPairsAndNegativeTies() throws {
    let signed = try backbone(isSigned: true)
    let all = String(decoding: BackboneTable(signed, withAllPairs: true).csv(), as: UTF8.self)
    #expect(all.split(separator: "\n").count == 7)
    // A and D share none of six, having four and two: 1 of 15 ways, and twice that for two tails.
    #expect(all.contains("\nA,D,4,2,0,1.3333333333333333,1,0.06666666666666667,0.13333333333333333,-1\n"))
    #expect(signed.verdict == "1 of 6 pairs tied, 1 of them negatively")
  }

  @Test func whatWasDoneIsSaidInMarkdown() throws {
    let backbone = try backbone()
    let methods = Methods(counted: "all", size: "R = 6 texts", rules: backbone.rules, program: "test")
    let page = BackboneTable(backbone).markdown(methods: methods)
    #expect(page.hasPrefix("# Backbone\n\nResult: 1 of 6 pairs tied. Empty where undefined.\n\n| a | b |"))
    #expect(page.contains("| A | B | 4 | 3 | 3 | 2 | 0.2 | 1 | 0.2 | 1 |\n"))
    #expect(
      page.hasSuffix(
        "R = 6 texts compared; counted: all; null model: fixed row model, exact hypergeometric tails; upper tail "
          + "tested; alpha 0.2, without correction for multiple testing; 1 of 6 pairs tied; made by test.\n"))
  }

  @Test func tooFewTextsAreSaid() throws {
    let incidence = try toyA()
    let none = try Backbone(OverlapCounts(incidence), model: Hypergeometric(incidence))
    let reason = "since the smallest q that any pair could have is"
    #expect(none.verdict.hasPrefix("none of 6 pairs tied: too few texts, \(reason) 0.2"))
    let drawn = try Backbone(OverlapCounts(incidence), model: FDSM(incidence, draws: 3))
    #expect(drawn.verdict == "none of 6 pairs tied: too few draws, \(reason) 0.25")
  }
}
