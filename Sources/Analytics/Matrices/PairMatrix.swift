import Sponsors

/// A symmetric matrix of one number a pair of delegations, the diagonal included; some may be undefined.
///
/// Undefined is nil, never 0: nothing in common and nothing to compare are different findings.
public struct PairMatrix: Sendable {
  /// The delegations of the rows and of the columns.
  public let labels: [DelegationCode]
  // NaN is undefined: one machine word a pair, and no value that a measure can give.
  var values: TriangularMatrix<Double>

  /// A matrix of undefined values.
  public init(labels: [DelegationCode]) {
    self.labels = labels
    values = TriangularMatrix(count: labels.count, repeating: .nan)
  }

  /// A matrix whose value for rows i ≥ j is `value(i, j)`; NaN is taken as undefined.
  /// - Complexity: O(n²) calls.
  public init(labels: [DelegationCode], _ value: (Int, Int) -> Double?) {
    self.init(labels: labels)
    var position = 0
    for row in labels.indices {
      for column in 0...row {
        values.elements[position] = value(row, column) ?? .nan
        position += 1
      }
    }
  }

  /// Number of delegations.
  public var count: Int { labels.count }

  /// The value of both (`row`, `column`) and (`column`, `row`), nil where undefined. - Complexity: O(1).
  public subscript(row: Int, column: Int) -> Double? {
    get {
      let value = values[row, column]
      return value.isNaN ? nil : value
    }
    set { values[row, column] = newValue ?? .nan }
  }
}

extension PairMatrix: Equatable {
  /// Whether labels and values are the same, undefined being the same as undefined.
  public static func == (left: Self, right: Self) -> Bool {
    left.labels == right.labels
      && left.values.elements.elementsEqual(right.values.elements) { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}
