extension ResponseTable {
  /// Places to begin with: the first two principal components of the levels, each column less its mean, missing cells
  /// being at the mean; mean 0 and standard deviation 1 each, or all 0 where there is no such component.
  ///
  /// By power iteration from the column that varies most; whether it has settled is of no matter for a start.
  /// - Complexity: O(200 × cells).
  var components: (first: [Double], second: [Double]) {
    let centred = columns.map { column -> [Double] in
      let known = column.filter { $0 != Self.missing }
      let mean = known.reduce(0.0) { $0 + Double($1) } / Double(max(1, known.count))
      return column.map { $0 == Self.missing ? 0 : Double($0) - mean }
    }
    func dot(_ left: [Double], _ right: [Double]) -> Double {
      var sum = 0.0
      for index in left.indices { sum += left[index] * right[index] }
      return sum
    }
    /// The component of greatest variance at a right angle to `other`, which has length 1 or is empty.
    func component(besides other: [Double]) -> [Double] {
      func cleared(_ values: [Double]) -> [Double] {
        if other.isEmpty { return values }
        let share = dot(values, other)
        return values.indices.map { values[$0] - share * other[$0] }
      }
      let starts = centred.map(cleared)
      var widest = 0
      for column in starts.indices where dot(starts[column], starts[column]) > dot(starts[widest], starts[widest]) {
        widest = column
      }
      guard var places = starts.indices.contains(widest) ? starts[widest] : nil else { return [] }
      for _ in 0..<100 {
        var next = Array(repeating: 0.0, count: places.count)
        for column in centred {
          let product = dot(column, places)
          for row in column.indices { next[row] += column[row] * product }
        }
        next = cleared(next)
        let length = dot(next, next).squareRoot()
        guard length > 1e-9 else { break }
        places = next.map { $0 / length }
      }
      return places
    }
    func standardized(_ places: [Double]) -> [Double] {
      Standardization(places)?.applied(to: places) ?? Array(repeating: 0, count: delegations.count)
    }
    let first = component(besides: [])
    return (standardized(first), standardized(component(besides: first)))
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
