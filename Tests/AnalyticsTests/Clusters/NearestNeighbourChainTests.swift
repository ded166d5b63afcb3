import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct NearestNeighbourChainTests {
  @Test(arguments: [
    (Linkage.single, [2.0, 4, 5], 0.762252), (.complete, [2, 4, 10], 0.790603),
    (.average, [2, 4, 7.5], 0.793999),
  ])
  func fourPointsHaveTheHeightsOfScipy(linkage: Linkage, heights: [Double], correlation: Double) throws {
    let tree = try Dendrogram(distances: try fourPoints(), linkage: linkage)
    #expect(tree.merges.map(\.height) == heights)
    #expect(tree.merges.map { [$0.left, $0.right, $0.size] } == [[0, 1, 2], [2, 3, 2], [4, 5, 4]])
    let found = try #require(tree.copheneticCorrelation(with: try fourPoints()))
    #expect(abs(found - correlation) < 5e-7)
  }

  // Points 0, 2, 5, 9 of a line: 2 and 4 are pairs; the centres 1 and 7 of two and two are 6 apart, √(2·4/4) · 6.
  @Test func wardOfALineIsTheDistanceOfTheCentres() throws {
    let points = [0.0, 2, 5, 9]
    let distances = PairMatrix(labels: try delegations(4)) { abs(points[$0] - points[$1]) }
    let found = try tree(distances, .ward)
    #expect(found.merges.map { [$0.left, $0.right, $0.size] } == [[0, 1, 2], [2, 3, 2], [4, 5, 4]])
    for (merge, height) in zip(found.merges, [2, 4, 6 * 2.0.squareRoot()]) {
      #expect(abs(merge.height - height) < 1e-12)
    }
  }

  @Test func weightedLinkageDoesNotWeighSizes() throws {
    // AB at 1; {AB}C at (4 + 6) / 2 = 5; {ABC}D at ((8 + 10) / 2 + 13) / 2 = 11, where the average is 31 / 3.
    let values = [[0.0], [1, 0], [4, 6, 0], [8, 10, 13, 0]]
    let distances = PairMatrix(labels: try ["A", "B", "C", "D"].map(code)) { values[$0][$1] }
    let weighted = try Dendrogram(distances: distances, linkage: .weighted)
    #expect(weighted.merges.map(\.height) == [1, 5, 11])
    let average = try Dendrogram(distances: distances, linkage: .average)
    #expect(abs(average.merges[2].height - 31.0 / 3) < 1e-12)
  }

  /// Distances of few values, so that most pairs are tied; sums of halves and quarters of them stay exact.
  static func tiedDistances(_ count: Int, levels: Int, _ generator: inout SplitMix64) -> [[Double]] {
    var distances = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for row in 0..<count {
      for column in 0..<row {
        distances[row][column] = Double(Int.random(in: 1...levels, using: &generator))
        distances[column][row] = distances[row][column]
      }
    }
    return distances
  }

  @Test(arguments: Linkage.allCases)
  func withoutTiesTheTreeIsTheTextbooks(linkage: Linkage) throws {
    // The textbook's Ward subtracts means of squares that are almost equal.
    let allowed = linkage == .ward ? 1e-9 : 1e-12
    for seed in 0..<20 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 1...60, using: &generator)
      let distances = Self.tiedDistances(count, levels: 1 << 50, &generator)
      let matrix = PairMatrix(labels: try delegations(count)) { distances[$0][$1] }
      let tree = try tree(matrix, linkage)
      let naive = naiveMerges(distances, linkage)
      #expect(tree.membersOfMerges == naive.map(\.members), "seed \(seed)")
      for (merge, expected) in zip(tree.merges, naive) {
        #expect(abs(merge.height - expected.height) <= allowed * expected.height, "seed \(seed)")
      }
    }
  }

  // Complete linkage never rounds, so that even with almost every pair tied the tree must be the very same.
  @Test func amongTiesTheLowestCodesMergeFirst() throws {
    for seed in 0..<60 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 2...60, using: &generator)
      let levels = Int.random(in: 1...4, using: &generator)
      let distances = Self.tiedDistances(count, levels: levels, &generator)
      let matrix = PairMatrix(labels: try delegations(count)) { distances[$0][$1] }
      let tree = try Dendrogram(distances: matrix, linkage: .complete)
      let naive = naiveMerges(distances, .complete)
      #expect(tree.membersOfMerges == naive.map(\.members), "seed \(seed)")
      #expect(tree.merges.map(\.height) == naive.map(\.height), "seed \(seed)")
    }
  }

  // Six points of whole distances: every mean has a small denominator, and ties are ties after rounding too.
  @Test(arguments: [Linkage.average, .weighted])
  func amongTiesOfMeansTheLowestCodesMergeFirst(linkage: Linkage) throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let distances = Self.tiedDistances(6, levels: 2, &generator).map { $0.map { $0 * 60 } }
      let matrix = PairMatrix(labels: try delegations(6)) { distances[$0][$1] }
      let tree = try Dendrogram(distances: matrix, linkage: linkage)
      #expect(tree.membersOfMerges == naiveMerges(distances, linkage).map(\.members), "seed \(seed)")
    }
  }

  @Test(arguments: Linkage.allCases)
  func everyMergeIsOfTheNearestTwoHoweverManyTies(linkage: Linkage) throws {
    for seed in 0..<20 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 2...60, using: &generator)
      var carried = Self.tiedDistances(count, levels: 3, &generator)
      let matrix = PairMatrix(labels: try delegations(count)) { carried[$0][$1] }
      let distances = carried
      let tree = try tree(matrix, linkage)
      var members = (0..<count).map { [$0] }
      var live = Set(0..<count)
      for merge in tree.merges {
        func apart(_ first: Int, _ second: Int) -> Double {
          let all = members[first].flatMap { a in members[second].map { distances[a][$0] } }
          return switch linkage {
          case .single: all.min() ?? .nan
          case .complete: all.max() ?? .nan
          case .average: all.reduce(0, +) / Double(all.count)
          case .weighted: carried[members[first][0]][members[second][0]]
          case .ward: wardDistance(members[first], members[second], distances)
          }
        }
        #expect(live.isSuperset(of: [merge.left, merge.right]))
        #expect(abs(apart(merge.left, merge.right) - merge.height) < 1e-9)
        for first in live {
          for second in live where second < first { #expect(apart(first, second) > merge.height - 1e-9) }
        }
        let (low, high) = (members[merge.left][0], members[merge.right][0])
        #expect(low < high)
        for other in 0..<count {
          let mean = (carried[low][other] + carried[high][other]) / 2
          (carried[low][other], carried[other][low]) = (mean, mean)
        }
        live.subtract([merge.left, merge.right])
        live.insert(members.count)
        members.append(members[merge.left] + members[merge.right])
        #expect(members.last?.count == merge.size)
      }
      #expect(live.count == 1)
      #expect(tree.merges.map(\.height) == tree.merges.map(\.height).sorted())
    }
  }

  @Test(arguments: Linkage.allCases)
  func theOrderOfTheRowsDoesNotChangeTheTree(linkage: Linkage) throws {
    var generator = SplitMix64(seed: 3)
    let labels = try delegations(40)
    let distances = Self.tiedDistances(40, levels: 4, &generator)
    let expected = try tree(PairMatrix(labels: labels) { distances[$0][$1] }, linkage)
    for _ in 0..<10 {
      let order = (0..<40).shuffled(using: &generator)
      let shuffled = PairMatrix(labels: order.map { labels[$0] }) { distances[order[$0]][order[$1]] }
      #expect(try tree(shuffled, linkage) == expected)
    }
  }

  @Test func noneAndOneDelegationHaveNoMerge() throws {
    for count in [0, 1] {
      let tree = try Dendrogram(distances: PairMatrix(labels: try delegations(count)), linkage: .average)
      #expect(tree.merges.isEmpty)
      #expect(tree.leafOrder == Array(0..<count))
      #expect(tree.copheneticCorrelation(with: PairMatrix(labels: tree.labels)) == nil)
    }
  }

  @Test func anUndefinedOrImpossibleDistanceIsNamed() throws {
    let labels = try ["B", "C", "A"].map(code)
    var distances = PairMatrix(labels: labels) { _, _ in 1 }
    distances[0, 2] = nil
    #expect(throws: ClusteringError.undefinedDistance(labels[2], labels[0])) {
      try Dendrogram(distances: distances, linkage: .average)
    }
    for wrong in [-0.5, .infinity] {
      distances[0, 2] = wrong
      #expect(throws: ClusteringError.impossibleDistance(labels[2], labels[0], wrong)) {
        try Dendrogram(distances: distances, linkage: .average)
      }
    }
    #expect(
      ClusteringError.undefinedDistance(labels[2], labels[0]).description
        == "A and B: their distance is undefined (one of them has no text); leave that one out")
  }

  @Test func theDiagonalIsNotRead() throws {
    var distances = try fourPoints()
    for index in 0..<4 { distances[index, index] = nil }
    let tree = try Dendrogram(distances: distances, linkage: .average)
    #expect(tree == (try Dendrogram(distances: try fourPoints(), linkage: .average)))
  }
}
