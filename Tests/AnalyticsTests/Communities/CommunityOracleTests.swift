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
    var networks: [(String, Network)] = [
      ("two triangles", try BenchmarkNetworks.twoTriangles()), ("karate club", try BenchmarkNetworks.karate()),
      ("ring of 30 cliques", try BenchmarkNetworks.ringOfCliques(30, size: 5)),
    ]
    for seed in 1...10 as ClosedRange<UInt64> {
      let size = 5 * Int(seed)
      let sizes = [size, size / 2 + 2, size, size + 3]
      networks += [
        ("planted \(seed)", try BenchmarkNetworks.planted(sizes, within: 0.4, between: 0.1, seed: seed)),
        (
          "weighted \(seed)",
          try BenchmarkNetworks.planted(sizes, within: 0.9, between: 0.5, isWeighted: true, seed: seed)
        ),
        ("spread \(seed)", try BenchmarkNetworks.spread(20 * Int(seed), mixing: 0.1 + 0.05 * Double(seed), seed: seed)),
        (
          "signed \(seed)",
          try BenchmarkNetworks.planted(
            sizes, within: 0.4, between: 0.2, isWeighted: seed > 5, isSigned: true, seed: seed)
        ),
      ]
    }
    let isSigned = { (network: Network) in network.ties.contains { $0.weight < 0 } }
    var cases: [Case] = []
    for (name, network) in networks {
      let plain: [(QualityFunction.Kind, Double)] = isSigned(network) ? [] : [(.modularity, 1), (.modularity, 1.7)]
      for (kind, resolution) in plain + [(.signed, 1), (.signed, 0.6), (.cpm, 0.05), (.cpm, 0.3)] {
        for algorithm in CommunitySearch.Algorithm.allCases {
          let quality = try QualityFunction(kind, resolution: resolution)
          let found = try CommunitySearch(algorithm, quality: quality, seed: 1).communities(of: network)
          cases.append(
            Case(
              name: name, count: network.delegations.count,
              ties: network.ties.map { [Double($0.first), Double($0.second), $0.weight] }, kind: kind.rawValue,
              resolution: resolution, algorithm: algorithm.rawValue, blocs: found.partition.blocs.map { $0 - 1 },
              quality: try #require(found.quality)))
        }
      }
    }
    let result = try Self.oracle.compare(cases)
    #expect(result.exitCode == 0, "\(result.standardError)")
  }
}
