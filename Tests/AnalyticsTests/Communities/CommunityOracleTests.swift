import Analytics
import Testing
import TestSupport

/// Searches compared with those of igraph and leidenalg, and qualities with those of networkx, igraph and leidenalg.
@Suite struct CommunityOracleTests {
  private static let oracle = Oracle("oracle-communities.py", modules: ["numpy", "networkx", "igraph", "leidenalg"])

  private struct Case: Encodable {
    let name: String
    let count: Int
    let ties: [[Double]]
    let kind: String
    let resolution: Double
    let algorithm: String
    let blocs: [Int]
    let quality: Double
  }

  @Test(.enabled(if: oracle.isAvailable))
  func reference() throws {
    var cases: [Case] = []
    for (name, network) in [
      ("two triangles", try BenchmarkNetworks.twoTriangles()), ("karate club", try BenchmarkNetworks.karate()),
      ("ring of 30 cliques", try BenchmarkNetworks.ringOfCliques(30, size: 5)),
    ] {
      cases += try compared(name, network, [(.modularity, 1), (.modularity, 1.7), (.cpm, 0.05), (.cpm, 0.3)])
    }
    for seed in 1...10 as ClosedRange<UInt64> {
      let size = 5 * Int(seed)
      let sizes = [size, size / 2 + 2, size, size + 3]
      // Ties of nearly all pairs take the longest: half the size.
      let halves = sizes.map { $0 / 2 + 1 }
      // A second resolution where it is cheap.
      let isSmall = seed <= 5
      cases += try compared(
        "planted \(seed)", BenchmarkNetworks.planted(sizes, within: 0.4, between: 0.1, seed: seed),
        [(.modularity, 1)] + (isSmall ? [(.modularity, 1.7)] : []))
      cases += try compared(
        "weighted \(seed)",
        BenchmarkNetworks.planted(halves, within: 0.9, between: 0.5, isWeighted: true, seed: seed),
        [(.modularity, 1)] + (isSmall ? [(.cpm, 0.3)] : []))
      cases += try compared(
        "spread \(seed)", BenchmarkNetworks.spread(20 * Int(seed), mixing: 0.1 + 0.05 * Double(seed), seed: seed),
        [(.modularity, 1), (.cpm, 0.3)])
      cases += try compared(
        "signed \(seed)",
        BenchmarkNetworks.planted(halves, within: 0.4, between: 0.2, isWeighted: !isSmall, isSigned: true, seed: seed),
        [(.signed, 1)] + (isSmall ? [(.signed, 0.6), (.cpm, 0.05)] : []))
    }
    let result = try Self.oracle.compare(cases)
    #expect(result.exitCode == 0, "\(result.standardError)")
  }

  /// What is found in `network` by each rule; by Louvain too at modularity's usual resolution, which is only reported.
  private func compared(
    _ name: String, _ network: Network, _ rules: [(kind: QualityFunction.Kind, resolution: Double)]
  ) throws -> [Case] {
    try rules.flatMap { rule in
      let isUsual = rule.kind == .modularity && rule.resolution == 1
      return try (isUsual ? CommunitySearch.Algorithm.allCases : [.leiden]).map { algorithm in
        let quality = try QualityFunction(rule.kind, resolution: rule.resolution)
        let found = try CommunitySearch(algorithm, quality: quality, seed: 1).communities(of: network)
        return Case(
          name: name, count: network.delegations.count,
          ties: network.ties.map { [Double($0.first), Double($0.second), $0.weight] }, kind: rule.kind.rawValue,
          resolution: rule.resolution, algorithm: algorithm.rawValue, blocs: found.partition.blocs.map { $0 - 1 },
          quality: try #require(found.quality))
      }
    }
  }
}
