import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct SilhouetteTests {
  /// Points of a line.
  private func line(_ points: [Double]) throws -> PairMatrix {
    PairMatrix(labels: try delegations(points.count)) { abs(points[$0] - points[$1]) }
  }

  private func partition(_ blocs: [Int]) throws -> Partition {
    Partition(Dictionary(uniqueKeysWithValues: zip(try delegations(blocs.count), blocs)))
  }

  @Test func ofFourPointsOfALine() throws {
    let found = try Silhouette(try partition([1, 1, 2, 2]), distances: try line([0, 1, 10, 12]))
    for (value, expected) in zip(found.values, [10.0 / 11, 9.0 / 10, 15.0 / 19, 19.0 / 23]) {
      #expect(abs((value ?? .nan) - expected) < 1e-15)
    }
    #expect(abs((found.mean ?? .nan) - 0.856163) < 5e-7)
    #expect(found[found.delegations[3]] == found.values[3])
    for stranger in [try code("AAA"), try code("ZZZ")] { #expect(found[stranger] == nil) }
  }

  @Test func whoIsAloneOrNowhereNearerHasZero() throws {
    let alone = try Silhouette(try partition([1, 1, 2]), distances: try line([0, 1, 5]))
    #expect(alone.values == [0.8, 0.75, 0])
    let same = try Silhouette(try partition([1, 1, 2, 2]), distances: try line([3, 3, 3, 3]))
    #expect(same.values == [0, 0, 0, 0])
    #expect(same.mean == 0)
  }

  @Test(arguments: [[], [1], [1, 1, 1]])
  func isUndefinedWhereThereIsNoOtherBloc(blocs: [Int]) throws {
    let found = try Silhouette(try partition(blocs), distances: try line(blocs.map(Double.init)))
    #expect(found.values == blocs.map { _ in nil })
    #expect(found.mean == nil)
  }

  @Test func missingAndUndefinedDistancesAreNamed() throws {
    let labels = try delegations(3)
    var distances = try line([0, 1, 5])
    distances[2, 0] = nil
    #expect(throws: ClusteringError.undefinedDistance(labels[0], labels[2])) {
      try Silhouette(try partition([1, 1, 2]), distances: distances)
    }
    distances[2, 0] = -1
    #expect(throws: ClusteringError.impossibleDistance(labels[0], labels[2], -1)) {
      try Silhouette(try partition([1, 1, 2]), distances: distances)
    }
    #expect(throws: ClusteringError.noDistances(of: try code("D103"))) {
      try Silhouette(try partition([1, 1, 2, 2]), distances: distances)
    }
  }

  // The sums kept from merge to merge against those of each cut by itself.
  @Test(arguments: Linkage.allCases)
  func meansOfAllCutsAreThoseOfEachCut(linkage: Linkage) throws {
    for seed in 0..<12 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 3...40, using: &generator)
      let levels = seed.isMultiple(of: 2) ? 3 : 1 << 40
      let distances = NearestNeighbourChainTests.tiedDistances(count, levels: levels, &generator)
      let matrix = PairMatrix(labels: try delegations(count)) { distances[$0][$1] }
      let tree = try tree(matrix, linkage)
      let means = try tree.meanSilhouettes(with: matrix)
      #expect(means.count == count - 2)
      var best: (count: Int, mean: Double)?
      for (index, mean) in means.enumerated() {
        let expected = try Silhouette(try tree.cut(count: index + 2), distances: matrix).mean
        #expect(abs(mean - (expected ?? .nan)) < 1e-12)
        if let expected, expected > (best?.mean ?? 0) + 1e-11 { best = (index + 2, expected) }
      }
      #expect(try tree.countAtBestSilhouette(with: matrix) == best?.count)
    }
  }

  @Test func theBestCutIsTheOneThatOneSees() throws {
    for (points, count) in [
      ([0.0, 1, 10, 12], 2), ([0, 1, 10, 11, 30, 31], 3), ([0, 1, 2, 50, 51, 52, 100, 101, 102, 150, 151, 152], 4),
    ] {
      let distances = try line(points)
      #expect(try tree(distances, .average).countAtBestSilhouette(with: distances) == count)
    }
  }

  @Test func nothingSpeaksForACutOfEquals() throws {
    for points in [[], [0], [0, 5], [4, 4, 4, 4, 4]] as [[Double]] {
      let distances = try line(points)
      #expect(try tree(distances, .average).countAtBestSilhouette(with: distances) == nil)
    }
    let equal = PairMatrix(labels: try delegations(6)) { $0 == $1 ? 0 : 1 }
    #expect(try tree(equal, .complete).meanSilhouettes(with: equal) == [0, 0, 0, 0])
    #expect(try tree(equal, .complete).countAtBestSilhouette(with: equal) == nil)
  }

  @Test("More delegations than all cuts can be tried of are refused")
  func tooMany() throws {
    let labels = try (0..<2001).map { try code("D\(10_000 + $0)") }
    let pairs = PairMatrix(labels: labels) { $0 == $1 ? 0 : Double(1 + ($0 + $1) % 3) }
    let tree = try Dendrogram(distances: pairs, linkage: .single)
    #expect(throws: ClusteringError.tooMany(delegations: 2001, most: 2000)) {
      try tree.countAtBestSilhouette(with: pairs)
    }
  }
}
