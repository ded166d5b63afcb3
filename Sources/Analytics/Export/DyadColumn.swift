/// A column of a table of dyads: a measure, and from which end of the pair it looks.
public enum DyadColumn: Sendable {
  /// A measure of the four numbers of a pair.
  case overlap(any OverlapMeasure)
  /// A symmetric measure whose values are computed already.
  case matrix(any Measure, PairMatrix)
  /// A directed measure from the first delegation to the second.
  case directed(any DirectedMeasure)
  /// The same from the second to the first.
  case reverse(any DirectedMeasure)

  /// The header: the measure's name, for a directed one with the end of which it is, `share_of_a`.
  public var title: String {
    switch self {
    case .overlap(let measure): measure.name
    case .matrix(let measure, _): measure.name
    case .directed(let measure): measure.name + "_of_a"
    case .reverse(let measure): measure.name + "_of_b"
    }
  }

  /// The value of the pair of two rows, nil where undefined. - Complexity: O(1).
  public func value(_ first: Int, _ second: Int, _ sums: PairSums) -> Double? {
    switch self {
    case .overlap(let measure): measure.value(of: sums)
    case .matrix(_, let pairs): pairs[first, second]
    case .directed(let measure): measure.value(of: sums)
    case .reverse(let measure):
      measure.value(
        of: PairSums(first: sums.second, second: sums.first, shared: sums.shared, texts: sums.texts))
    }
  }

  /// What a page says of it before its table; nil for the second column of a directed measure.
  var statement: String? {
    switch self {
    case .overlap(let measure): Statement.measured(measure)
    case .matrix(let measure, _): Statement.measured(measure)
    case .directed(let measure): Statement.measured(measure)
    case .reverse: nil
    }
  }
}
