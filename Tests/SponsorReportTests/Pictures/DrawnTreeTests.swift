import Analytics
import Sponsors
import Testing

@testable import sponsor_report

@Suite struct DrawnTreeTests {
  /// A and B at 1, C and D at 2, both at 4, E at 8.
  private func distances() throws -> PairMatrix {
    let values = [[0.0], [1, 0], [4, 4, 0], [4, 4, 2, 0], [8, 8, 8, 8, 0]]
    let codes = try ["AAA", "BBB", "CCC", "DDD", "EEE"].map { try #require(DelegationCode($0)) }
    return PairMatrix(labels: codes) { values[$0][$1] }
  }

  private func drawn(_ texts: [String: Int] = [:], most: Int = 400, count: Int? = 3) throws -> DrawnTree {
    let distances = try distances()
    let tree = try Dendrogram(distances: distances, linkage: .average)
    var counts: [DelegationCode: Int] = [:]
    for (code, number) in texts { counts[try #require(DelegationCode(code))] = number }
    return DrawnTree(
      tree, distances: distances, partition: try count.map { try tree.cut(count: $0) }, texts: counts, most: most)
  }

  @Test("Merges below the cut belong to a bloc, those above to none")
  func blocs() throws {
    let tree = try drawn()
    #expect(tree.leaves.map(\.text) == ["AAA", "BBB", "CCC", "DDD", "EEE"])
    #expect(tree.blocs == [1, 1, 2, 2, 3])
    #expect(tree.merges.map(\.height) == [1, 2, 4, 8])
    #expect(tree.merges.map(\.bloc) == [1, 2, nil, nil])
    #expect(tree.cut == 3)
    #expect(tree.stretches.map(\.leaves) == [0..<2, 2..<4, 4..<5])
    #expect(tree.selection == "")
  }

  @Test("Without blocs there is no cut")
  func noBlocs() throws {
    let tree = try drawn(count: nil)
    #expect(tree.cut == nil && tree.stretches.isEmpty)
    #expect(tree.merges.allSatisfy { $0.bloc == nil })
  }

  @Test(
    "Of more than can be read the most active are drawn, the lower code of equals, at the heights of the whole tree")
  func mostActive() throws {
    let tree = try drawn(["AAA": 5, "CCC": 1, "DDD": 7, "EEE": 5], most: 3)
    #expect(tree.leaves.map(\.text) == ["AAA", "DDD", "EEE"])
    #expect(tree.blocs == [1, 2, 3])
    #expect(
      tree.merges == [
        .init(first: 0, second: 1, height: 4, bloc: nil), .init(first: 3, second: 2, height: 8, bloc: nil),
      ])
    #expect(tree.cut == 3)
    #expect(tree.selection == " Drawn are the 3 most active of 5 delegations.")
    #expect(try drawn(["BBB": 1], most: 2).leaves.map(\.text) == ["AAA", "BBB"])
    #expect(try drawn(most: 0).leaves == [])
  }
}
