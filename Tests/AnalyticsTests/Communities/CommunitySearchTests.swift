import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct CommunitySearchTests {
  private func search(
    _ network: Network, _ kind: QualityFunction.Kind = .modularity, resolution: Double = 1,
    by algorithm: CommunitySearch.Algorithm = .leiden, seed: UInt64 = 1, starts: Int = 20
  ) throws -> Communities {
    try CommunitySearch(
      algorithm, quality: QualityFunction(kind, resolution: resolution), seed: seed, starts: starts
    ).communities(of: network)
  }

  @Test("Two triangles", arguments: CommunitySearch.Algorithm.allCases)
  func triangles(algorithm: CommunitySearch.Algorithm) throws {
    let found = try search(BenchmarkNetworks.twoTriangles(), by: algorithm)
    #expect(found.partition.blocs == [1, 1, 1, 2, 2, 2])
    #expect(abs(try #require(found.quality) - 5.0 / 14) < 1e-15)
  }

  @Test("The karate club: the optimum, which has four blocs")
  func karate() throws {
    for seed in 0..<20 as Range<UInt64> {
      let found = try search(BenchmarkNetworks.karate(), seed: seed)
      #expect(found.partition.blocCount == 4)
      #expect(abs(try #require(found.quality) - 0.419790) < 5e-7)
    }
  }

  @Test("The quality stated is that of the partition, and no single move makes it better")
  func settled() throws {
    for kind in QualityFunction.Kind.allCases {
      for seed in 1...4 as ClosedRange<UInt64> {
        let network = try BenchmarkNetworks.planted(
          [6, 9, 5 + Int(seed)], within: 0.8, between: 0.2, isWeighted: true, isSigned: kind != .modularity, seed: seed)
        let gamma = kind == .cpm ? 0.2 : 1
        let found = try search(network, kind, resolution: gamma, starts: 3)
        let value = try #require(found.quality)
        #expect(abs(value - NaiveQuality.value(kind, gamma, found.partition, network)) < 1e-12)
        for node in network.delegations.indices {
          for bloc in 0...found.partition.blocCount {
            var blocs = found.partition.blocs
            blocs[node] = bloc
            let other = BenchmarkNetworks.partition(network, blocs)
            #expect(NaiveQuality.value(kind, gamma, other, network) <= value + 1e-10)
          }
        }
      }
    }
  }

  @Test("Every partition of seven delegations tried: none is better")
  func exhaustive() throws {
    for kind in QualityFunction.Kind.allCases {
      for seed in 1...3 as ClosedRange<UInt64> {
        let network = try BenchmarkNetworks.planted(
          [3, 4], within: 0.9, between: 0.4, isWeighted: true, isSigned: kind != .modularity, seed: seed)
        let gamma = kind == .cpm ? 0.3 : 1
        let best = allPartitions(7).reduce(-Double.infinity) {
          max($0, NaiveQuality.value(kind, gamma, BenchmarkNetworks.partition(network, $1), network))
        }
        #expect(abs(try #require(try search(network, kind, resolution: gamma).quality) - best) < 1e-12)
      }
    }
  }

  /// All partitions of `count` things: 877 of seven.
  private func allPartitions(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { partitions, _ in
      partitions.flatMap { blocs in (0...((blocs.max() ?? -1) + 1)).map { blocs + [$0] } }
    }
  }

  @Test("Blocs that were planted are found, with ties of either sign and of any weight")
  func planted() throws {
    let sizes = Array(repeating: 32, count: 5) + [33]
    let blocs = sizes.indices.flatMap { Array(repeating: $0 + 1, count: sizes[$0]) }
    for algorithm in CommunitySearch.Algorithm.allCases {
      let plain = try BenchmarkNetworks.planted(sizes, within: 0.5, between: 0.05, isWeighted: true, seed: 7)
      #expect(try search(plain, by: algorithm, starts: 2).partition.blocs == blocs)
      let signed = try BenchmarkNetworks.planted(sizes, within: 0.4, between: 0.2, isSigned: true, seed: 8)
      #expect(try search(signed, .signed, by: algorithm, starts: 2).partition.blocs == blocs)
      // At 0 a bloc is worth having where friendship outweighs enmity; above it, single delegations break off.
      #expect(try search(signed, .cpm, resolution: 0, by: algorithm, starts: 2).partition.blocs == blocs)
    }
  }

  @Test("The resolution limit: modularity joins cliques of a long ring, the constant Potts model does not")
  func resolutionLimit() throws {
    let ring = try BenchmarkNetworks.ringOfCliques(30, size: 5)
    #expect(try search(ring).partition.blocCount < 30)
    let found = try search(ring, .cpm, resolution: 0.5).partition
    #expect(found.blocCount == 30)
    #expect(found.blocs == (0..<150).map { $0 / 5 + 1 })
  }

  @Test("Enemies of enemies who never met are told apart from nobody: those without positive ties stay alone")
  func isolated() throws {
    // 0 and 1 have no ties at all.
    let network = try BenchmarkNetworks.network(5, [(3, 2, 1), (4, 3, 1), (4, 2, 1)])
    for kind in QualityFunction.Kind.allCases {
      for algorithm in CommunitySearch.Algorithm.allCases {
        let found = try search(network, kind, resolution: 0.5, by: algorithm)
        #expect(found.partition.blocs == [1, 2, 3, 3, 3])
      }
    }
    let hostile = try BenchmarkNetworks.network(2, [(1, 0, -1)])
    #expect(try search(hostile, .signed).partition.blocs == [1, 2])
    #expect(try search(hostile, .cpm).partition.blocs == [1, 2])
  }

  @Test("No delegation, one, none with a tie", arguments: CommunitySearch.Algorithm.allCases)
  func degenerate(algorithm: CommunitySearch.Algorithm) throws {
    for kind in QualityFunction.Kind.allCases {
      for count in 0...3 {
        let found = try search(BenchmarkNetworks.network(count, []), kind, by: algorithm)
        #expect(found.partition.blocs == Array(1..<(count + 1)))
        #expect(found.quality == (kind == .cpm ? 0 : nil))
      }
    }
    let alike = try BenchmarkNetworks.planted([9], within: 1, between: 0, seed: 1)
    #expect(try search(alike, by: algorithm).partition.blocCount == 1)
    // At γ = 0 nothing is expected of ties: a bloc is whatever hangs together.
    let apart = try BenchmarkNetworks.network(5, [(1, 0, 0.1), (2, 1, 0.1), (4, 3, 5)])
    #expect(try search(apart, resolution: 0, by: algorithm).partition.blocs == [1, 1, 1, 2, 2])
  }

  @Test("The same seed finds the same, and so does a network whose weights are all a thousand times as great")
  func deterministic() throws {
    let network = try BenchmarkNetworks.spread(120, mixing: 0.4, seed: 3)
    for algorithm in CommunitySearch.Algorithm.allCases {
      let first = try search(network, by: algorithm, seed: 9, starts: 3)
      #expect(try search(network, by: algorithm, seed: 9, starts: 3) == first)
    }
    let greater = try BenchmarkNetworks.network(120, network.ties.map { ($0.second, $0.first, 1024 * $0.weight) })
    #expect(try search(greater, seed: 9).partition == search(network, seed: 9).partition)
  }

  @Test("Of partitions that are as good, the one that joins the lowest codes")
  func ties() throws {
    // A path of three: either end can go with the middle.
    let path = try BenchmarkNetworks.network(3, [(1, 0, 1), (2, 1, 1)])
    for seed in 0..<10 as Range<UInt64> {
      let found = try search(path, .cpm, resolution: 0.9, seed: seed)
      #expect(found.partition.blocs == [1, 1, 2])
      #expect(found.startsReached == 20)
    }
  }

  @Test("What cannot be searched is refused, and the method says how it was")
  func refused() throws {
    let modularity = try QualityFunction(.modularity)
    #expect(throws: CommunityError.starts(0)) { try CommunitySearch(quality: modularity, starts: 0) }
    let signed = try BenchmarkNetworks.network(2, [(1, 0, -1)])
    #expect(throws: CommunityError.self) { try CommunitySearch(quality: modularity).communities(of: signed) }
    let found = try search(BenchmarkNetworks.twoTriangles(), .cpm, resolution: 0.5)
    #expect(
      found.method(network: "jaccard")
        == "leiden communities of the network of jaccard, constant Potts model 3 at resolution 0.5, "
        + "the best of 20 starts (reached by 20)")
  }
}
