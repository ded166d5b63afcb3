/// A partition that was found, and its quality.
struct FoundPartition: Hashable, Sendable {
  /// Blocs numbered from 0 in the order of their first nodes.
  let blocs: [Int]
  /// Their quality, 0 where it is undefined: then there is one partition only.
  let value: Double

  init(_ blocs: [Int], _ quality: QualityFunction, _ network: Network) {
    self.blocs = blocs
    value = quality.terms(of: blocs, in: network).value(resolution: quality.resolution) ?? 0
  }

  /// Whether the qualities are equal but for rounding.
  func isAsGood(as other: FoundPartition) -> Bool {
    (value - other.value).magnitude <= 1e-12 * max(1e-3, value.magnitude, other.value.magnitude)
  }

  /// Whether the quality is higher, or as high and the lowest codes are joined first.
  func isBetter(than other: FoundPartition) -> Bool {
    isAsGood(as: other) ? blocs.lexicographicallyPrecedes(other.blocs) : value > other.value
  }
}
