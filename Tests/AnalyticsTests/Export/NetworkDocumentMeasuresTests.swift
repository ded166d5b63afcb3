import Testing

@testable import Analytics

@Suite struct NetworkDocumentMeasuresTests {
  private let methods = Methods(counted: "everything", size: "R = 6 texts", program: "p 1")

  @Test func overlapHasTextsAndSharedOnes() throws {
    let counts = OverlapCounts(try toyA())
    let document = NetworkDocument(
      overlap: Jaccard().pairs(of: counts), of: counts, title: "J", methods: methods, names: { "<\($0)>" })
    // A and B share three of four, A and C two of five, B and C one of five, C and D one of four.
    #expect(document.network.ties.map(\.weight) == [0.75, 0.4, 0.2, 0.25])
    #expect(document.nodeAttributes.map(\.name) == ["code", "name", "texts"])
    #expect(document.nodeAttributes[1].values == .text(["<A>", "<B>", "<C>", "<D>"]))
    #expect(document.nodeAttributes[2].values == .whole([4, 3, 3, 2]))
    #expect(document.tieAttributes == [.init(name: "shared", values: .whole([3, 2, 1, 1]))])
    #expect(document.methods == "Method: R = 6 texts compared; counted: everything; made by p 1.")
  }

  @Test func delegationsInAnotherOrderKeepTheirOwnTexts() throws {
    let counts = OverlapCounts(try toyA())
    let labels = try ["D", "A"].map(code)
    let pairs = PairMatrix(labels: labels) { $0 == $1 ? nil : 0.5 }
    let document = NetworkDocument(overlap: pairs, of: counts, title: "", methods: methods)
    #expect(document.nodeAttributes[0].values == .text(["A", "D"]))
    #expect(document.nodeAttributes[1].values == .whole([4, 2]))
    #expect(document.tieAttributes == [.init(name: "shared", values: .whole([0]))])
  }

  @Test func nothingComparedIsAnEmptyNetwork() throws {
    let counts = OverlapCounts(try matrix([:]))
    let document = NetworkDocument(overlap: Jaccard().pairs(of: counts), of: counts, title: "", methods: methods)
    #expect(document.network.delegations.isEmpty && document.network.ties.isEmpty)
    #expect(document.graphML.count > 500 && document.gexf.count > 400)
  }
}
