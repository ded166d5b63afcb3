extension ResponseTable {
  /// Places to begin with: the first principal component of the levels, each column less its mean, missing cells being
  /// at the mean; mean 0 and standard deviation 1, or all 0 where there is no such component.
  ///
  /// By power iteration from the column that varies most; whether it has settled is of no matter for a start.
  /// - Complexity: O(100 × cells).
  var firstComponent: [Double] {
    let centred = columns.map { column -> [Double] in
      let known = column.filter { $0 != Self.missing }
      let mean = known.reduce(0.0) { $0 + Double($1) } / Double(max(1, known.count))
      return column.map { $0 == Self.missing ? 0 : Double($0) - mean }
    }
    func squares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }
    var widest = 0
    for column in centred.indices where squares(centred[column]) > squares(centred[widest]) { widest = column }
    guard var places = centred.indices.contains(widest) ? centred[widest] : nil else {
      return Array(repeating: 0, count: delegations.count)
    }
    for _ in 0..<100 {
      var next = Array(repeating: 0.0, count: places.count)
      for column in centred {
        var product = 0.0
        for row in column.indices { product += column[row] * places[row] }
        for row in column.indices { next[row] += column[row] * product }
      }
      let length = squares(next).squareRoot()
      guard length > 0 else { break }
      places = next.map { $0 / length }
    }
    return Standardization(places)?.applied(to: places) ?? Array(repeating: 0, count: places.count)
  }
}

/// What moves values to mean 0 and standard deviation 1 (over all of them, not a sample).
struct Standardization: Sendable {
  let mean: Double
  let deviation: Double

  /// Nil where the values do not differ.
  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    guard variance > 1e-18, variance.isFinite else { return nil }
    self.mean = mean
    deviation = variance.squareRoot()
  }

  func applied(to values: [Double]) -> [Double] { values.map { ($0 - mean) / deviation } }
}
