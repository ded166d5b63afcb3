import Sponsors

/// The projection of an incidence matrix on its delegations: a measure's value for every pair, with what is
/// needed to state it.
public struct Projection: Sendable {
  /// The measure.
  public let measure: any Measure
  /// Its values.
  public let pairs: PairMatrix
  /// R, the number of texts compared.
  public let textCount: Int

  /// The values of `measure` on `incidence`. - Complexity: that of the measure.
  public init(of incidence: IncidenceMatrix, by measure: any Measure) {
    self.measure = measure
    pairs = measure.pairs(of: incidence)
    textCount = incidence.textCount
  }

  /// The values of `measure` from counts that are already there, for several measures of one matrix.
  /// - Complexity: O(n²).
  public init(of counts: OverlapCounts, by measure: some OverlapMeasure) {
    self.measure = measure
    pairs = measure.pairs(of: counts)
    textCount = counts.textCount
  }

  /// One minus each value: a distance for every pair, undefined where the value is.
  ///
  /// Throws where the measure does not run from 0 to 1, because one minus it would be no distance.
  /// - Complexity: O(n²).
  public func distances() throws(ClusteringError) -> PairMatrix {
    guard measure.scale == .zeroToOne else { throw .noDistance(measure: measure.name) }
    return PairMatrix(labels: pairs.labels) { row, column in pairs[row, column].map { 1 - $0 } }
  }
}
