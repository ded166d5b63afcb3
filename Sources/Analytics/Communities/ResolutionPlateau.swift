import Sponsors

/// A stretch of resolutions over which the blocs stay the same, or nearly so.
///
/// They are nearly the same where the adjusted Rand index with the first of the stretch is `nearness` or more: else one
/// delegation at the edge of its bloc would end a plateau.
public struct ResolutionPlateau: Hashable, Sendable {
  /// The lowest resolution.
  public let first: Double
  /// The highest resolution.
  public let last: Double
  /// Number of resolutions looked at.
  public let pointCount: Int
  /// The blocs found at most of them, of equals those of the lower resolution.
  public let partition: Partition

  /// The least adjusted Rand index of partitions that count as the same.
  public static let nearness = 0.95

  /// The natural logarithm of `last` to `first`, so that plateaus at low and at high resolutions can be compared; 0 for
  /// one resolution alone.
  public var length: Double { pointCount < 2 ? 0 : logarithm(last / first) }

  /// The plateaus of `points`, whose resolutions ascend. - Complexity: O(points × n).
  static func plateaus(of points: [ResolutionScan.Point]) -> [ResolutionPlateau] {
    var stretches: [[ResolutionScan.Point]] = []
    for point in points {
      if let first = stretches.last?.first,
        first.partition == point.partition
          || PartitionAgreement(first.partition, point.partition).adjustedRand ?? 0 >= nearness
      {
        stretches[stretches.count - 1].append(point)
      } else {
        stretches.append([point])
      }
    }
    return stretches.compactMap { stretch in
      guard let first = stretch.first, let last = stretch.last else { return nil }
      var counts: [Partition: Int] = [:]
      for point in stretch { counts[point.partition, default: 0] += 1 }
      let most = counts.values.max() ?? 0
      let usual = stretch.first { counts[$0.partition] == most } ?? first
      return ResolutionPlateau(
        first: first.resolution, last: last.resolution, pointCount: stretch.count, partition: usual.partition)
    }
  }

  /// Whether the delegations at `positions` are neither all in one bloc nor each alone.
  func divides(_ positions: [Int]) -> Bool {
    let blocs = Set(positions.map { partition.blocs[$0] })
    return blocs.count > 1 && blocs.count < positions.count
  }
}
