import Analytics
import Sponsors
import Testing

@Suite struct DendrogramCutTests {
  private func tree() throws -> Dendrogram { try Dendrogram(distances: try fourPoints(), linkage: .average) }

  @Test func cutsByCountAndByHeightAgree() throws {
    let tree = try tree()
    for (count, height, blocs) in [
      (4, 1.9, [1, 2, 3, 4]), (3, 2, [1, 1, 2, 3]), (2, 4, [1, 1, 2, 2]), (1, 7.5, [1, 1, 1, 1]),
    ] {
      #expect(try tree.cut(count: count).blocs == blocs)
      #expect(tree.cut(height: height).blocs == blocs)
    }
  }

  @Test(arguments: [-1, 0, 5]) func thereIsNoSuchCut(count: Int) throws {
    #expect(throws: ClusteringError.clusterCount(count, delegations: 4)) { try tree().cut(count: count) }
  }

  @Test func aTreeOfNoDelegationHasNoBloc() throws {
    let empty = try Dendrogram(distances: PairMatrix(labels: []), linkage: .average)
    #expect(try empty.cut(count: 0).blocCount == 0)
    #expect(empty.cut(height: 1).delegations.isEmpty)
  }

  @Test func aCutBetweenEqualHeightsIsTold() throws {
    let distances = PairMatrix(labels: try delegations(4)) { _, _ in 1 }
    let tied = try Dendrogram(distances: distances, linkage: .average)
    #expect((1...4).map { tied.splitsTie(count: $0) } == [false, true, true, false])
    #expect((1...4).map { (try? tree())?.splitsTie(count: $0) } == [false, false, false, false])
  }

  @Test func leavesAreInTheOrderOfTheLowestCodes() throws {
    // A and C are the nearest, then B and D, then all.
    let values = [[0.0], [9, 0], [1, 9, 0], [9, 2, 9, 0]]
    let distances = PairMatrix(labels: try ["A", "B", "C", "D"].map(code)) { values[$0][$1] }
    #expect(try Dendrogram(distances: distances, linkage: .average).leafOrder == [0, 2, 1, 3])
  }

  @Test func copheneticDistancesAreTheHeightsOfTheMerges() throws {
    let cophenetic = try tree().copheneticDistances()
    #expect(cophenetic[0, 1] == 2 && cophenetic[2, 3] == 4)
    for (first, second) in [(0, 2), (0, 3), (1, 2), (1, 3)] { #expect(cophenetic[first, second] == 7.5) }
    #expect((0..<4).map { cophenetic[$0, $0] } == [0, 0, 0, 0])
  }
}
