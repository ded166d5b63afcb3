import Testing

@testable import Analytics

@Suite struct NetworkTests {
  @Test func tiesAreTheDefinedPairsThatAreNotZero() throws {
    let values: [[Double?]] = [[9], [1, 9], [0, nil, 9], [-2, 3, nil, 9]]
    // Rows are put in the order of the codes.
    let pairs = PairMatrix(labels: try ["B", "A", "C", "D"].map(code)) { values[$0][$1] }
    let network = Network(pairs)
    #expect(network.delegations == (try ["A", "B", "C", "D"].map(code)))
    #expect(
      network.ties == [
        .init(first: 0, second: 1, weight: 1), .init(first: 0, second: 3, weight: 3),
        .init(first: 1, second: 3, weight: -2),
      ])
    #expect(network.delegations.indices.map(network.degree) == [2, 2, 0, 2])
    #expect(network.totalWeight == 2)
    #expect(network.neighbours == [1, 3, 0, 3, 0, 1])
    #expect(network.weights == [1, 3, 1, -2, 3, -2])
  }

  @Test func noDelegationIsNoNetworkButAValue() {
    #expect(Network(PairMatrix(labels: [])).ties.isEmpty)
  }
}
