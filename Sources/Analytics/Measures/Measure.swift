import Sponsors

/// What there is to say of a measure, whether it looks at two delegations both ways alike or not.
public protocol NamedMeasure: Sendable {
  /// The word for options, columns and file names: `jaccard`.
  var name: String { get }
  /// The name the literature uses, for headings.
  var title: String { get }
  /// The formula in a, b (texts of each), o (texts of both), R (texts compared) and k (delegations behind a text).
  var formula: String { get }
  /// Which values it can take.
  var scale: MeasureScale { get }
}

/// A number for every two delegations, the same in both directions, computed from an incidence matrix.
///
/// A new measure is one file with one type, and one line in `Measures.all`. One that needs only the four numbers of a
/// pair adopts `OverlapMeasure`; one that weighs the texts themselves adopts this; one that differs by direction adopts
/// `DirectedMeasure`.
public protocol Measure: NamedMeasure {
  /// The values of all pairs of rows, labelled by the delegations.
  func pairs(of texts: ComparedTexts) -> PairMatrix
}

extension Measure {
  /// The values of all pairs of rows of `incidence`, every text counting once and for every delegation.
  public func pairs(of incidence: IncidenceMatrix) -> PairMatrix { pairs(of: ComparedTexts(incidence)) }
}

/// Which values a measure can take.
public enum MeasureScale: Sendable {
  /// Numbers of texts from 0: whole ones, unless texts are weighted.
  case count
  /// From 0, nothing in common, to 1; one minus it is a distance.
  case zeroToOne
  /// From -1, as far apart as can be, by 0, as chance would have it, to 1.
  case minusOneToOne
  /// Any number from 0.
  case nonNegative
}

/// A measure that needs no more of a pair than its four numbers.
public protocol OverlapMeasure: Measure {
  /// The value for a pair, or nil where it is undefined.
  func value(of sums: PairSums) -> Double?
}

extension OverlapMeasure {
  /// The value for a pair of which texts are counted.
  public func value(of counts: PairCounts) -> Double? { value(of: PairSums(counts)) }

  /// The values of all pairs. - Complexity: that of `OverlapSums`.
  public func pairs(of texts: ComparedTexts) -> PairMatrix { pairs(of: OverlapSums(texts)) }

  /// The values of all pairs from sums that are already there. - Complexity: O(n²).
  public func pairs(of sums: OverlapSums) -> PairMatrix {
    PairMatrix(labels: sums.delegations) { value(of: sums[$0, $1]) }
  }

  /// The values of all pairs from counts that are already there. - Complexity: O(n²).
  public func pairs(of counts: OverlapCounts) -> PairMatrix { pairs(of: OverlapSums(counts)) }
}

/// A measure that sees two delegations differently from each end.
public protocol DirectedMeasure: NamedMeasure {
  /// The value from the first delegation of a pair to the second, or nil where it is undefined.
  func value(of sums: PairSums) -> Double?
}

extension DirectedMeasure {
  /// The values of all ordered pairs: rows are the first delegation. - Complexity: O(n²).
  public func matrix(of sums: OverlapSums) -> DirectedMatrix {
    DirectedMatrix(labels: sums.delegations) { value(of: sums[$0, $1]) }
  }
}
