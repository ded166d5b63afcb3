import Analytics
import Sponsors
import Testing
import TestSupport

/// Trees, silhouettes and leaf orders against scipy and scikit-learn.
@Suite struct OracleTreesTests {
  static let oracle = Oracle("oracle-trees.py", modules: ["numpy", "scipy", "sklearn"])

  /// One tree as the script reads it.
  private struct Case: Encodable {
    let linkage: String
    let distances: [[Double]]
    let heights: [Double]
    let cophenetic: Double
    let blocs: [Int]
    let silhouettes: [Double]
    let means: [Double]
    let order: [Int]
  }

  /// Distances between points of five dimensions, which are never tied: of ties scipy may make another tree.
  private func points(_ count: Int, using generator: inout SplitMix64) -> [[Double]] {
    let points = (0..<count).map { _ in (0..<5).map { _ in Double.random(in: -1...1, using: &generator) } }
    return points.map { first in
      points.map { zip(first, $0).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot() }
    }
  }

  @Test("Five linkages of ten sizes", .enabled(if: oracle.isAvailable))
  func trees() throws {
    var generator = SplitMix64(seed: 20)
    var cases: [Case] = []
    for count in [4, 5, 7, 12, 20, 33, 50, 80, 120, 193] {
      let distances = points(count, using: &generator)
      let matrix = PairMatrix(labels: try delegations(count)) { distances[$0][$1] }
      for linkage in Linkage.allCases {
        let tree = try tree(matrix, linkage)
        let cut = try tree.cut(count: 2 + count / 10)
        let silhouette = try Silhouette(cut, distances: matrix)
        cases.append(
          Case(
            linkage: linkage.rawValue, distances: distances, heights: tree.merges.map(\.height),
            cophenetic: try #require(tree.copheneticCorrelation(with: matrix)), blocs: cut.blocs,
            silhouettes: try (silhouette.values + [silhouette.mean]).map { try #require($0) },
            means: try tree.meanSilhouettes(with: matrix), order: try tree.optimalLeafOrder(by: matrix).leaves))
      }
    }
    #expect(try Self.oracle.compare(cases).exitCode == 0)
  }

  @Test("A wrong value is found", .enabled(if: oracle.isAvailable))
  func wrong() throws {
    let distances = [[0, 1, 5], [1, 0, 4], [5, 4, 0.0]]
    func compare(height: Double) throws -> Int32 {
      try Self.oracle.compare([
        Case(
          linkage: "single", distances: distances, heights: [1, height], cophenetic: 0.9707253433941511,
          blocs: [1, 1, 2], silhouettes: [0.8, 0.75, 0, 1.55 / 3], means: [1.55 / 3], order: [0, 1, 2])
      ]).exitCode
    }
    #expect(try compare(height: 4) == 0)
    #expect(try compare(height: 4.000001) == 1)
  }
}
