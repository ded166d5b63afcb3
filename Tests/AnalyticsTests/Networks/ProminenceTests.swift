import Testing
import TestSupport

@testable import Analytics

@Suite struct ProminenceTests {
  @Test func everyMeasureOfASignedStar() throws {
    let signed = try network(4, [(0, 1, 2), (0, 2, 2), (0, 3, -5)])
    let prominence = Prominence(of: signed)
    let half = (1.0 / 2).squareRoot()
    #expect(prominence.degree == [2, 1, 1, 0])
    #expect(prominence.strength == [4, 2, 2, 0])
    #expect(isNear(try prominence.eigenvector.get(), [half, 0.5, 0.5, 0]))
    #expect(isNear(prominence.betweenness, [1.0 / 3, 0, 0, 0]))
    #expect(isNear(prominence.weightedBetweenness, [1.0 / 3, 0, 0, 0]))
  }

  @Test func degenerateNetworksHaveNoEigenvector() throws {
    for count in 0...2 {
      let prominence = Prominence(of: try network(count, []))
      #expect(prominence.degree == Array(repeating: 0, count: count))
      #expect(prominence.eigenvector == .failure(.noTie))
      for position in 0..<count { #expect(prominence.eigenvector(position) == nil) }
    }
  }

  @Test func tableLeavesTheUndefinedEmpty() throws {
    let table = ProminenceTable(Prominence(of: try network(2, [])))
    let csv = String(decoding: table.csv(names: { "<\($0)>" }), as: UTF8.self)
    #expect(
      csv == """
        country,name,degree,strength,eigenvector,betweenness,betweenness_weighted
        D100,<D100>,0,0,,0,0
        D101,<D101>,0,0,,0,0

        """)
    let path = ProminenceTable(Prominence(of: try path(3)))
    #expect(String(decoding: path.csv(), as: UTF8.self).contains("\nD101,2,2,0.7071067811865"))
    #expect(path.markdown().contains("| D101 | 2 | 2 | 0.707"))
  }

  @Test func valuesDoNotDependOnTheOrderOfTheDelegations() throws {
    var generator = SplitMix64(seed: 11)
    let network = try randomNetwork(30, density: 0.2, using: &generator)
    let order = Array(0..<30).shuffled(using: &generator)
    let pairs = PairMatrix(labels: network.delegations) { _, _ in nil }
    var shuffled = pairs
    for tie in network.ties { shuffled[order[tie.first], order[tie.second]] = tie.weight }
    let (one, other) = (Prominence(of: network), Prominence(of: Network(shuffled)))
    #expect(isNear(try other.eigenvector.get().reordered(order), try one.eigenvector.get()))
    #expect(isNear(other.weightedBetweenness.reordered(order), one.weightedBetweenness))
  }
}

extension [Double] {
  fileprivate func reordered(_ order: [Int]) -> [Double] { order.map { self[$0] } }
}
