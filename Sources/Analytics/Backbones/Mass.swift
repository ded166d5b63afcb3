/// The probabilities of consecutive whole numbers from `first` on.
struct Mass: Sendable {
  /// The number that the first value is of.
  let first: Int
  /// The probabilities.
  let values: [Double]

  /// Terms below this share of the largest are left out.
  static let negligible = 1e-28

  private init(first: Int, values: [Double]) {
    self.first = first
    self.values = values
  }

  /// The binomial distribution of `trials` trials, each with `odds` for a success.
  ///
  /// Built from its mode by the ratios of neighbours, then made to sum to 1: no factorials are needed.
  /// - Complexity: O(values).
  init(trials: Int, odds: Double) {
    let mode = min(trials, Int(Double(trials + 1) * (odds / (1 + odds))))
    var below: [Double] = []
    var value = 1.0
    var number = mode
    while number > 0 {
      value *= Double(number) / (Double(trials - number + 1) * odds)
      if value < Self.negligible { break }
      below.append(value)
      number -= 1
    }
    var above: [Double] = []
    value = 1
    number = mode
    while number < trials {
      value *= Double(trials - number) * odds / Double(number + 1)
      if value < Self.negligible { break }
      above.append(value)
      number += 1
    }
    first = mode - below.count
    let sum = below.reversed().reduce(0, +) + 1 + above.reversed().reduce(0, +)
    values = below.reversed().map { $0 / sum } + [1 / sum] + above.map { $0 / sum }
  }

  /// The distribution of the sum of a number from each. - Complexity: O(values of one × values of the other).
  func convolved(with other: Mass) -> Mass {
    let (short, long) = values.count < other.values.count ? (values, other.values) : (other.values, values)
    var sums = Array(repeating: 0.0, count: short.count + long.count - 1)
    sums.withUnsafeMutableBufferPointer { sums in
      long.withUnsafeBufferPointer { long in
        for (shift, factor) in short.enumerated() {
          for index in 0..<long.count { sums[shift &+ index] += factor * long[index] }
        }
      }
    }
    let least = (sums.max() ?? 0) * Self.negligible
    let start = sums.firstIndex { $0 >= least } ?? 0
    let end = (sums.lastIndex { $0 >= least } ?? -1) + 1
    return Mass(first: first + other.first + start, values: Array(sums[start..<max(start, end)]))
  }

  /// For the sum S of a number from each: P(S = `number`), and the sum of P(S = k) rⁿ over all k = `number` + n (or,
  /// not `upward`, `number` − n), n from 0, with r = `ratio`, at most 1. - Complexity: O(values).
  func sum(
    with other: Mass, from number: Int, upward: Bool, ratio: Double
  ) -> (point: Double, tail: Double) {
    // tails[i]: the sum of other's P(k) rⁿ from the ith value on, in the direction asked for.
    let count = other.values.count
    var tails = Array(repeating: 0.0, count: count + 1)
    if upward {
      for index in stride(from: count - 1, through: 0, by: -1) {
        tails[index] = other.values[index] + ratio * tails[index + 1]
      }
    } else {
      for index in 0..<count { tails[index + 1] = other.values[index] + ratio * tails[index] }
    }
    var (point, tail) = (0.0, 0.0)
    for (index, value) in values.enumerated() {
      // The other's value that makes the sum `number`, and how far beyond its ends that lies.
      let needed = number - (first + index) - other.first
      if needed >= 0, needed < count { point += value * other.values[needed] }
      let inside = upward ? max(0, needed) : min(count - 1, needed)
      guard inside >= 0, inside < count else { continue }
      tail += value * tails[upward ? inside : inside + 1] * power(ratio, abs(inside - needed))
    }
    return (point, tail)
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
