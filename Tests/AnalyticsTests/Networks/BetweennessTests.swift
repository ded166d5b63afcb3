import Testing
import TestSupport

@testable import Analytics

@Suite struct BetweennessTests {
  @Test func starPathAndTriangleByHand() throws {
    for length in Network.TieLength.allCases {
      #expect(try star(5).betweenness(length) == [1, 0, 0, 0, 0])
      // Of the 6 pairs of others, the second stands between the first and each of the last three.
      #expect(isNear(try path(5).betweenness(length), [0, 0.5, 2.0 / 3, 0.5, 0]))
      #expect(try network(3, [(0, 1, 1), (0, 2, 1), (1, 2, 1)]).betweenness(length) == [0, 0, 0])
    }
  }

  @Test func twoShortestWaysShareThePair() throws {
    // A square: each stands on one of the two ways between its neighbours, one pair of three.
    let square = try network(4, [(0, 1, 1), (0, 3, 1), (1, 2, 1), (2, 3, 1)])
    #expect(isNear(square.betweenness(), Array(repeating: 1.0 / 6, count: 4)))
  }

  @Test func strongTiesAreShort() throws {
    // 0-1-2 is 1/4 + 1/4, shorter than 0-2 with 1/1.
    let triangle = try network(3, [(0, 1, 4), (0, 2, 1), (1, 2, 4)])
    #expect(triangle.betweenness(.one) == [0, 0, 0])
    #expect(triangle.betweenness(.inverseWeight) == [0, 1, 0])
  }

  @Test func lengthsThatDifferByRoundingAreTheSame() throws {
    // 0-2-3 by 1/10 + 1/5 is as long as 0-3 by 1/(10/3), though 0.1 + 0.2 is above 0.3 as it is rounded.
    let ties = [(0, 2, 10.0), (0, 3, 10.0 / 3), (2, 3, 5.0)]
    #expect(isNear(try network(4, ties).betweenness(.inverseWeight), [0, 0, 0.5 / 3, 0]))
  }

  @Test func negativeTiesAreNoWays() throws {
    #expect(try network(3, [(0, 1, 1), (1, 2, -1)]).betweenness() == [0, 0, 0])
  }

  @Test func networksOfFewAreZero() throws {
    for length in Network.TieLength.allCases {
      #expect(try network(0, []).betweenness(length) == [])
      #expect(try network(1, []).betweenness(length) == [0])
      #expect(try path(2).betweenness(length) == [0, 0])
      #expect(try network(3, []).betweenness(length) == [0, 0, 0])
    }
  }

  @Test(arguments: [3, 5, 9, 14]) func agreesWithCountingEveryPath(_ count: Int) throws {
    var generator = SplitMix64(seed: UInt64(count))
    let network = try randomNetwork(count, density: 0.4, signed: true, using: &generator)
    #expect(isNear(network.betweenness(.one), naive(network) { _ in 1 }))
    #expect(isNear(network.betweenness(.inverseWeight), naive(network) { 1 / $0 }))
  }

  /// Floyd and Warshall's distances, then for every pair the share of the paths through each third.
  private func naive(_ network: Network, _ length: (Double) -> Double) -> [Double] {
    let count = network.delegations.count
    var distance = (0..<count).map { row in (0..<count).map { $0 == row ? 0 : Double.infinity } }
    var direct = distance
    for tie in network.ties where tie.weight > 0 {
      direct[tie.first][tie.second] = length(tie.weight)
      direct[tie.second][tie.first] = length(tie.weight)
    }
    distance = direct
    for via in 0..<count {
      for row in 0..<count {
        for column in 0..<count {
          distance[row][column] = min(distance[row][column], distance[row][via] + distance[via][column])
        }
      }
    }
    func isSame(_ a: Double, _ b: Double) -> Bool { a.isFinite && abs(a - b) < 1e-9 }
    func paths(_ from: Int, _ to: Int) -> Double {
      if from == to { return 1 }
      return (0..<count).filter { $0 != to && isSame(distance[from][$0] + direct[$0][to], distance[from][to]) }
        .reduce(0) { $0 + paths(from, $1) }
    }
    return (0..<count).map { node in
      var sum = 0.0
      for first in 0..<count where first != node {
        for second in (first + 1)..<max(count, first + 1) where second != node {
          guard isSame(distance[first][node] + distance[node][second], distance[first][second]) else { continue }
          sum += paths(first, node) * paths(node, second) / paths(first, second)
        }
      }
      return sum / (Double(count - 1) * Double(count - 2) / 2)
    }
  }
}
