import Sponsors

/// A number for every two delegations, computed from an incidence matrix.
///
/// A new measure is one file with one type, and one line in `Measures.all`. One that needs only the four counts
/// of a pair adopts `OverlapMeasure`; one that weighs the texts themselves adopts this.
public protocol Measure: Sendable {
  /// The word for options, columns and file names: `jaccard`.
  var name: String { get }
  /// The name the literature uses, for headings.
  var title: String { get }
  /// The formula in a, b (texts of each), o (texts of both) and R (texts compared).
  var formula: String { get }
  /// Which values it can take.
  var scale: MeasureScale { get }
  /// The values of all pairs of rows of `incidence`, labelled by its delegations.
  func pairs(of incidence: IncidenceMatrix) -> PairMatrix
}

/// Which values a measure can take.
public enum MeasureScale: Sendable {
  /// Whole numbers from 0.
  case count
  /// From 0, nothing in common, to 1; one minus it is a distance.
  case zeroToOne
}

/// A measure that needs no more of a pair than its four counts.
public protocol OverlapMeasure: Measure {
  /// The value for a pair, or nil where it is undefined.
  func value(of counts: PairCounts) -> Double?
}

extension OverlapMeasure {
  /// The values of all pairs. - Complexity: that of `OverlapCounts`.
  public func pairs(of incidence: IncidenceMatrix) -> PairMatrix { pairs(of: OverlapCounts(incidence)) }

  /// The values of all pairs from counts that are already there. - Complexity: O(n²).
  public func pairs(of counts: OverlapCounts) -> PairMatrix {
    PairMatrix(labels: counts.delegations) { value(of: counts[$0, $1]) }
  }
}
