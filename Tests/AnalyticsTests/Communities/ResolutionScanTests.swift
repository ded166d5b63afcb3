import Testing
import TestSupport

@testable import Analytics

@Suite struct ResolutionScanTests {
  private func scan(
    _ network: Network, _ kind: QualityFunction.Kind = .modularity, at resolutions: [Double]? = nil
  ) throws -> ResolutionScan {
    let search = try CommunitySearch(quality: QualityFunction(kind), starts: 4)
    return try ResolutionScan(
      of: network, at: resolutions ?? ResolutionGrid.usual(for: kind, on: network), by: search)
  }

  @Test("Blocs within blocs: both levels are plateaus, and the points between belong to them")
  func plateaus() throws {
    // Four cliques of five, tied by tens in twos.
    var ties: [(Int, Int, Double)] = []
    for first in 0..<20 {
      for second in 0..<first {
        ties.append((first, second, first / 5 == second / 5 ? 1 : first / 10 == second / 10 ? 0.2 : 0.01))
      }
    }
    let network = try BenchmarkNetworks.network(20, ties)
    for kind in [QualityFunction.Kind.modularity, .cpm] {
      let scan = try scan(network, kind)
      #expect(scan.plateaus.map(\.partition.blocCount).contains(2))
      #expect(scan.plateaus.map(\.partition.blocCount).contains(4))
      #expect(scan.plateaus.reduce(0) { $0 + $1.pointCount } == scan.points.count)
      let proposed = try #require(scan.proposed)
      #expect(proposed.length == scan.plateaus.filter { (2..<20).contains($0.partition.blocCount) }.map(\.length).max())
    }
    // Between two of the halves' means and the cliques' weight, by the definition of the model.
    let potts = try scan(network, .cpm, at: [0.005, 0.02, 0.1, 0.19, 0.21, 0.5, 0.99, 1.01, 2])
    #expect(potts.points.map(\.partition.blocCount) == [1, 2, 2, 2, 4, 4, 4, 20, 20])
    #expect(potts.plateaus.map(\.pointCount) == [1, 3, 3, 2])
    // ln(0.19/0.02) is greater than ln(0.99/0.21).
    #expect(potts.proposed?.partition.blocCount == 2)
    #expect(abs(try #require(potts.proposed).length - 2.2512917986) < 1e-9)
  }

  @Test("No point of a scan is worse than a search at that resolution, and quality falls as resolution rises")
  func points() throws {
    let network = try BenchmarkNetworks.karate()
    let scan = try scan(network, at: [0.5, 1, 1.5])
    for point in scan.points {
      let quality = try QualityFunction(.modularity, resolution: point.resolution)
      let found = try CommunitySearch(quality: quality, starts: 4).communities(of: network)
      let value = try #require(point.quality)
      #expect(value >= (try #require(found.quality)) - 1e-12)
      #expect(abs(value - (try #require(try quality.value(of: point.partition, in: network)))) < 1e-12)
    }
    #expect(zip(scan.points, scan.points.dropFirst()).allSatisfy { ($0.quality ?? 0) > ($1.quality ?? 0) })
  }

  @Test("Nothing is proposed where there is nothing to see")
  func nothing() throws {
    for count in 0...2 {
      let scan = try scan(BenchmarkNetworks.network(count, []), at: [0.1, 1, 2])
      #expect(scan.proposed == nil)
      #expect(scan.points.map(\.partition.blocCount) == [count, count, count])
      #expect(scan.points.allSatisfy { $0.quality == nil })
      #expect(scan.plateaus.count == 1)
    }
    let alike = try BenchmarkNetworks.planted([8], within: 1, between: 0, seed: 1)
    #expect(try scan(alike).proposed == nil)
    #expect(try scan(alike, at: []).plateaus.isEmpty)
    #expect(ResolutionGrid.usual(for: .cpm, on: try BenchmarkNetworks.network(2, [(1, 0, -1)])).isEmpty)
  }

  @Test("Resolutions must ascend from above 0")
  func refused() throws {
    let network = try BenchmarkNetworks.twoTriangles()
    #expect(throws: CommunityError.grid(position: 0)) { try scan(network, at: [0, 1]) }
    #expect(throws: CommunityError.grid(position: 2)) { try scan(network, at: [1, 2, 2]) }
    #expect(throws: CommunityError.grid(position: 0)) { try scan(network, at: [.nan]) }
    #expect(throws: CommunityError.resolution(.infinity)) { try scan(network, at: [1, .infinity]) }
  }
}

@Suite struct ResolutionGridTests {
  @Test func twentyADecade() {
    let grid = ResolutionGrid.between(0.1, 10)
    #expect(grid.count == 41)
    #expect(grid.prefix(4) == [0.1, 0.1122, 0.1259, 0.1413])
    #expect(grid[20] == 1 && grid[40] == 10)
    #expect(zip(grid, grid.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ResolutionGrid.between(3, 3).isEmpty)
    #expect(ResolutionGrid.between(1, 1) == [1])
    #expect(ResolutionGrid.between(0, 1).isEmpty && ResolutionGrid.between(2, 1).isEmpty)
    #expect(ResolutionGrid.between(1, .infinity).isEmpty && ResolutionGrid.between(.nan, 1).isEmpty)
  }
}
