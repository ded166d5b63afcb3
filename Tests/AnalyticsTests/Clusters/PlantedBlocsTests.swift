import Analytics
import Sponsors
import Testing
import TestSupport

/// Blocs that were put into the data are the blocs that come out.
@Suite struct PlantedBlocsTests {
  /// 193 delegations of six blocs and 20,000 texts, each at home in one bloc: its members sponsor it four times as
  /// readily as others. Delegations differ in how much they sponsor, and texts in how many sponsor them.
  private static func planted() throws -> (incidence: IncidenceMatrix, partition: Partition) {
    let (count, texts, blocs) = (193, 20_000, 6)
    var generator = SplitMix64(seed: 193)
    func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }
    let labels = try delegations(count)
    let blocOf = labels.indices.map { $0 * 7 % blocs }
    let activity = labels.map { _ in 0.5 + unit() }
    let homes = (0..<texts).map { _ in Int(unit() * Double(blocs)) }
    let appeal = (0..<texts).map { _ in 0.3 + 1.4 * unit() }
    var rows: [DelegationCode: [Bool]] = [:]
    for (row, label) in labels.enumerated() {
      rows[label] = (0..<texts).map { unit() < (homes[$0] == blocOf[row] ? 0.32 : 0.08) * activity[row] * appeal[$0] }
    }
    return (
      try IncidenceMatrix(families: families(texts), rows: rows),
      Partition(Dictionary(uniqueKeysWithValues: zip(labels, blocOf)))
    )
  }

  @Test func areFoundByEveryMeasureAndByTheBestSilhouette() throws {
    let (incidence, partition) = try Self.planted()
    let counts = OverlapCounts(incidence)
    for distance in Distance.allCases where distance != .euclidean {
      let distances = DistanceMatrix(distance, of: counts)
      for linkage in [Linkage.average, .ward] where distances.isEuclidean || !linkage.needsEuclidean {
        let tree = try Dendrogram(distances, linkage: linkage)
        // Equal partitions are equal values: an adjusted Rand index of 1.
        #expect(try tree.cut(count: 6) == partition, "\(distance) \(linkage)")
        #expect(try tree.countAtBestSilhouette(with: distances.pairs) == 6, "\(distance) \(linkage)")
      }
    }
  }
}
