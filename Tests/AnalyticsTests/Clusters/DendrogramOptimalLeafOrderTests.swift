import Analytics
import Sponsors
import Testing
import TestSupport

@Suite struct DendrogramOptimalLeafOrderTests {
  /// All orders in which the branches of a tree do not cross.
  private func orders(of cluster: Int, in tree: Dendrogram) -> [[Int]] {
    guard cluster >= tree.labels.count else { return [[cluster]] }
    let merge = tree.merges[cluster - tree.labels.count]
    let (left, right) = (orders(of: merge.left, in: tree), orders(of: merge.right, in: tree))
    return left.flatMap { first in right.flatMap { [first + $0, $0 + first] } }
  }

  /// Codes of the ends, then those where two parts meet, from the top of the tree down.
  private func ties(_ order: [Int], _ cluster: Int, _ tree: Dendrogram) -> [Int] {
    var key = [order[0], order[order.count - 1]]
    var pending = [(cluster, order)]
    while let (cluster, order) = pending.popLast() {
      guard cluster >= tree.labels.count else { continue }
      let merge = tree.merges[cluster - tree.labels.count]
      let sizes = [merge.left, merge.right].map { members(of: $0, tree).count }
      let isLeftFirst = members(of: merge.left, tree).contains(order[0])
      let (near, far) = isLeftFirst ? (merge.left, merge.right) : (merge.right, merge.left)
      let split = isLeftFirst ? sizes[0] : sizes[1]
      key += [order[split - 1], order[split]]
      pending.append((far, Array(order[split...])))
      pending.append((near, Array(order[..<split])))
    }
    return key
  }

  private func members(of cluster: Int, _ tree: Dendrogram) -> [Int] {
    cluster < tree.labels.count ? [cluster] : tree.membersOfMerges[cluster - tree.labels.count]
  }

  private func length(_ order: [Int], _ distances: [[Double]]) -> Double {
    zip(order, order.dropFirst()).reduce(0) { $0 + distances[$1.0][$1.1] }
  }

  // Few levels of distance, so that many orders are equally good: sums of whole numbers are exact.
  @Test(arguments: [2, 5, 1 << 30])
  func isTheBestOfAllOrders(levels: Int) throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 2...9, using: &generator)
      let distances = NearestNeighbourChainTests.tiedDistances(count, levels: levels, &generator)
      let matrix = PairMatrix(labels: try delegations(count)) { distances[$0][$1] }
      let tree = try tree(matrix, .average)
      let top = count + tree.merges.count - 1
      let all = orders(of: top, in: tree)
      #expect(all.count == 1 << (count - 1))
      let least = all.map { length($0, distances) }.min() ?? .nan
      let best = all.filter { length($0, distances) == least && $0[0] < $0[count - 1] }
        .min { ties($0, top, tree).lexicographicallyPrecedes(ties($1, top, tree)) }
      let found = try tree.optimalLeafOrder(by: matrix)
      #expect(found.isOptimal)
      #expect(found.leaves == best, "seed \(seed)")
    }
  }

  @Test func pointsOfALineStandInTheirOrder() throws {
    var generator = SplitMix64(seed: 4)
    let points = (0..<60).map { Double($0 * $0) }.shuffled(using: &generator)
    let matrix = PairMatrix(labels: try delegations(60)) { abs(points[$0] - points[$1]) }
    let leaves = try tree(matrix, .average).optimalLeafOrder(by: matrix).leaves.map { points[$0] }
    #expect(leaves == points.sorted() || leaves == points.sorted().reversed())
  }

  @Test func theOrderOfTheRowsDoesNotChangeIt() throws {
    var generator = SplitMix64(seed: 8)
    let labels = try delegations(30)
    let distances = NearestNeighbourChainTests.tiedDistances(30, levels: 4, &generator)
    let matrix = PairMatrix(labels: labels) { distances[$0][$1] }
    let expected = try tree(matrix, .complete).optimalLeafOrder(by: matrix)
    let order = (0..<30).shuffled(using: &generator)
    let shuffled = PairMatrix(labels: order.map { labels[$0] }) { distances[order[$0]][order[$1]] }
    #expect(try tree(shuffled, .complete).optimalLeafOrder(by: shuffled) == expected)
  }

  @Test func noneOneAndAllAlikeHaveAnOrder() throws {
    for count in [0, 1, 2, 7] {
      let matrix = PairMatrix(labels: try delegations(count)) { _, _ in 0 }
      let found = try tree(matrix, .average).optimalLeafOrder(by: matrix)
      #expect(found.leaves.sorted() == Array(0..<count))
      #expect(found.isOptimal)
    }
  }

  @Test func distancesOfOthersAreRefused() throws {
    let tree = try Dendrogram(distances: try fourPoints(), linkage: .average)
    #expect(throws: ClusteringError.noDistances(of: try code("A"))) {
      try tree.optimalLeafOrder(by: PairMatrix(labels: []))
    }
  }

  @Test func tooManyDelegationsStandInTheOrderOfTheTreeByCode() throws {
    let count = Dendrogram.largestOptimalOrder + 1
    let labels = try (0..<count).map { try code("D\(10_000 + $0)") }
    let matrix = PairMatrix(labels: labels) { Double(abs($0 % 40 - $1 % 40)) }
    let tree = try tree(matrix, .single)
    #expect(try tree.optimalLeafOrder(by: matrix).isOptimal == false)
    #expect(try tree.optimalLeafOrder(by: matrix).leaves == tree.leafOrder)
  }
}
