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

  /// The values of `measure` on `texts`, from the sums of `texts` where they are already there and it needs no more.
  /// - Complexity: that of the measure.
  public init(of texts: ComparedTexts, by measure: any Measure, sums: OverlapSums? = nil) {
    self.measure = measure
    if let sums, let measure = measure as? any OverlapMeasure {
      pairs = measure.pairs(of: sums)
    } else {
      pairs = measure.pairs(of: texts)
    }
    textCount = texts.incidence.textCount
  }

  /// The values of `measure` on `incidence`, every text counting once. - Complexity: that of the measure.
  public init(of incidence: IncidenceMatrix, by measure: any Measure) {
    self.init(of: ComparedTexts(incidence), by: measure)
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

/// The values of a directed measure for every ordered pair, rows being the first delegation.
public struct DirectedProjection: Sendable {
  /// The measure.
  public let measure: any DirectedMeasure
  /// Its values.
  public let matrix: DirectedMatrix

  /// The values of `measure` from sums that are already there. - Complexity: O(n²).
  public init(of sums: OverlapSums, by measure: any DirectedMeasure) {
    self.measure = measure
    matrix = measure.matrix(of: sums)
  }
}
