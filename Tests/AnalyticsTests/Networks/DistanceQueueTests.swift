import Testing
import TestSupport

@testable import Analytics

@Suite struct DistanceQueueTests {
  @Test func nearestComesFirstAndOfEqualsTheLower() {
    var generator = SplitMix64(seed: 7)
    var queue = DistanceQueue()
    let distances = (0..<200).map { _ in Double(Int.random(in: 0..<20, using: &generator)) }
    for (node, distance) in distances.enumerated() { queue.insert(node, at: distance) }
    var found: [Int] = []
    while let node = queue.removeNearest() { found.append(node) }
    #expect(found == distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) })
  }
}
