import Sponsors

/// A square of one number an ordered pair of delegations, from the row's to the column's; some may be undefined.
public struct DirectedMatrix: Sendable {
  /// The delegations of the rows and of the columns.
  public let labels: [DelegationCode]
  // NaN is undefined, as in `PairMatrix`.
  private var values: [Double]

  /// A matrix whose value from row i to column j is `value(i, j)`; NaN is taken as undefined.
  /// - Complexity: O(n²) calls.
  public init(labels: [DelegationCode], _ value: (Int, Int) -> Double?) {
    self.labels = labels
    values = labels.indices.flatMap { row in labels.indices.map { value(row, $0) ?? .nan } }
  }

  /// The value from `row` to `column`, nil where undefined. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> Double? {
    let value = values[row * labels.count + column]
    return value.isNaN ? nil : value
  }
}

extension DirectedMatrix: Equatable {
  /// Whether labels and values are the same, undefined being the same as undefined.
  public static func == (left: Self, right: Self) -> Bool {
    left.labels == right.labels && left.values.elementsEqual(right.values) { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}
