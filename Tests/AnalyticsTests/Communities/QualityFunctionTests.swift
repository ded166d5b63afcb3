import Analytics
import Testing
import TestSupport

@Suite struct QualityFunctionTests {
  @Test("Two triangles and a tie: 5/14 by hand; all in one 0; each alone −(4·4 + 2·9)/196")
  func triangles() throws {
    let network = try BenchmarkNetworks.twoTriangles()
    let modularity = try QualityFunction(.modularity)
    func value(_ blocs: [Int]) throws -> Double? {
      try modularity.value(of: BenchmarkNetworks.partition(network, blocs), in: network)
    }
    #expect(abs(try #require(try value([0, 0, 0, 1, 1, 1])) - 5.0 / 14) < 1e-15)
    #expect(abs(try #require(try value([0, 0, 0, 0, 0, 0]))) < 1e-15)
    #expect(abs(try #require(try value([0, 1, 2, 3, 4, 5])) + 34.0 / 196) < 1e-15)
    // Six ties within two blocs of three pairs each.
    let blocs = BenchmarkNetworks.partition(network, [0, 0, 0, 1, 1, 1])
    #expect(try QualityFunction(.cpm, resolution: 0.25).value(of: blocs, in: network) == 6 - 0.25 * 6)
  }

  @Test("The karate club as it broke up")
  func karate() throws {
    let network = try BenchmarkNetworks.karate()
    #expect(network.ties.count == 78)
    let split = BenchmarkNetworks.partition(
      network, network.delegations.indices.map { BenchmarkNetworks.karateInstructor.contains($0) ? 0 : 1 })
    let value = try #require(try QualityFunction(.modularity).value(of: split, in: network))
    #expect(abs(value - 0.358235) < 5e-7)
  }

  @Test("As the formulas are written", arguments: QualityFunction.Kind.allCases)
  func naive(kind: QualityFunction.Kind) throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      var generator = SplitMix64(seed: seed)
      let network = try BenchmarkNetworks.planted(
        [5, Int(seed), 7], within: 0.7, between: 0.2, isWeighted: true, isSigned: kind != .modularity, seed: seed)
      for gamma in [0, 0.3, 1, 2.5] {
        let partition = BenchmarkNetworks.randomPartition(network, 4, using: &generator)
        let value = try #require(try QualityFunction(kind, resolution: gamma).value(of: partition, in: network))
        #expect(abs(value - NaiveQuality.value(kind, gamma, partition, network)) < 1e-12)
      }
    }
  }

  @Test("Signed modularity of a network without negative ties is modularity, of one without positive ties less it")
  func signedOfOneSign() throws {
    let network = try BenchmarkNetworks.karate()
    let opposite = Network(
      PairMatrix(labels: network.delegations) { first, second in
        network.ties.contains { $0.first == second && $0.second == first } ? -1 : nil
      })
    var generator = SplitMix64(seed: 5)
    for _ in 0..<5 {
      let partition = BenchmarkNetworks.randomPartition(network, 3, using: &generator)
      let plain = try QualityFunction(.modularity).value(of: partition, in: network)
      #expect(try QualityFunction(.signed).value(of: partition, in: network) == plain)
      #expect(try QualityFunction(.signed).value(of: partition, in: opposite) == plain.map { -$0 })
    }
  }

  @Test("What cannot be is refused, what is undefined is nil")
  func refused() throws {
    #expect(throws: CommunityError.resolution(-1)) { try QualityFunction(.cpm, resolution: -1) }
    #expect(throws: CommunityError.resolution(.infinity)) { try QualityFunction(.cpm, resolution: .infinity) }
    #expect(throws: CommunityError.self) { try QualityFunction(.cpm, resolution: .nan) }
    let network = try BenchmarkNetworks.network(3, [(1, 0, 1), (2, 1, -2)])
    let partition = BenchmarkNetworks.partition(network, [0, 0, 1])
    let modularity = try QualityFunction(.modularity)
    let names = network.delegations
    #expect(throws: CommunityError.negativeWeight(names[1], names[2], -2)) {
      try modularity.value(of: partition, in: network)
    }
    #expect(try QualityFunction(.signed).value(of: partition, in: network) != nil)
    let endless = try BenchmarkNetworks.network(2, [(1, 0, .infinity)])
    #expect(throws: CommunityError.weight(names[0], names[1], .infinity)) {
      try modularity.value(of: BenchmarkNetworks.partition(endless, [0, 1]), in: endless)
    }
    #expect(throws: CommunityError.otherDelegations) { try modularity.value(of: partition, in: endless) }
    let empty = try BenchmarkNetworks.network(2, [])
    #expect(try modularity.value(of: BenchmarkNetworks.partition(empty, [0, 1]), in: empty) == nil)
    #expect(try QualityFunction(.cpm).value(of: BenchmarkNetworks.partition(empty, [0, 1]), in: empty) == 0)
  }
}
