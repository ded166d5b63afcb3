import Testing

@testable import Analytics

@Suite struct NetworkDocumentBackboneTests {
  private let methods = Methods(counted: "everything", size: "R = 24 texts", program: "p 1")

  /// Three sign twelve texts, two the other twelve, and one signs both kinds alike.
  private func incidence() throws -> IncidenceMatrix {
    try matrix([
      "A": "111111111111000000000000", "B": "111111111111000000000000", "C": "111111111111000000000000",
      "D": "000000000000111111111111", "E": "000000000000111111111110", "F": "101010101010101010101010",
    ])
  }

  @Test func prominenceIsOnTheTextsSharedByThoseTied() throws {
    let incidence = try incidence()
    let backbone = try Backbone(OverlapCounts(incidence), model: Hypergeometric(incidence), isSigned: true)
    // Positive: A, B and C among themselves with 12 texts, D and E with 11.
    #expect(backbone.sharedTexts.ties.map(\.weight) == [12, 12, 12, 11])
    let prominence = backbone.prominence
    #expect(prominence.degree == [2, 2, 2, 1, 1, 0])
    #expect(prominence.strength == [24, 24, 24, 11, 11, 0])
    let third = (1.0 / 3).squareRoot()
    #expect(isNear(try prominence.eigenvector.get(), [third, third, third, 0, 0, 0]))
  }

  @Test func tiesSayWhatTheModelSays() throws {
    let incidence = try incidence()
    let backbone = try Backbone(OverlapCounts(incidence), model: Hypergeometric(incidence), isSigned: true)
    let document = NetworkDocument(backbone, backbone.prominence, of: incidence, methods: methods)
    let tied = backbone.pairs.filter { $0.tie != 0 }
    #expect(tied.count == 10)
    #expect(document.network.ties.map(\.weight) == tied.map { Double($0.tie) })
    #expect(
      document.nodeAttributes.map(\.name) == [
        "code", "texts", "degree", "strength", "eigenvector", "betweenness", "betweenness_weighted",
      ])
    #expect(document.nodeAttributes[1].values == .whole([12, 12, 12, 12, 11, 12]))
    #expect(
      document.tieAttributes.map(\.name) == ["sign", "shared", "expected", "p_upper", "p_lower", "q"])
    #expect(document.tieAttributes[0].values == .whole(tied.map(\.tie)))
    #expect(document.tieAttributes[5].values == .real(tied.map(\.q)))
    #expect(
      document.methods.contains("a tie weighs the number of texts shared; prominence on the ties above 0"))

    let unsigned = try Backbone(OverlapCounts(incidence), model: Hypergeometric(incidence))
    let plain = NetworkDocument(unsigned, unsigned.prominence, of: incidence, methods: methods)
    #expect(plain.tieAttributes.map(\.name) == ["shared", "expected", "p_upper", "p_lower", "q"])
    #expect(plain.network.ties.count == 4)
  }

  @Test func aBackboneOfOneOrNobodyIsANetworkWithoutTies() throws {
    for incidence in [try matrix([:]), try matrix(["A": "11"])] {
      let backbone = try Backbone(OverlapCounts(incidence), model: Hypergeometric(incidence))
      let document = NetworkDocument(backbone, backbone.prominence, of: incidence, methods: methods)
      #expect(document.network.ties.isEmpty)
      #expect(backbone.prominence.eigenvector == .failure(.noTie))
      #expect(document.graphML.count > 500)
    }
  }
}
