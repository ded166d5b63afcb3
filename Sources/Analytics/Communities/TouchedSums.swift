/// Sums by number of which only few are used at a time: clearing them costs as much as using them did.
struct TouchedSums: Sendable {
  private var sums: [Double]
  private var isTouched: [Bool]
  /// The numbers added to since the last clearing, in that order.
  private(set) var touched: [Int] = []

  init(count: Int) {
    sums = Array(repeating: 0, count: count)
    isTouched = Array(repeating: false, count: count)
  }

  /// The sum of `number`, 0 where nothing was added.
  subscript(number: Int) -> Double { sums[number] }

  mutating func add(_ value: Double, to number: Int) {
    if !isTouched[number] {
      isTouched[number] = true
      touched.append(number)
    }
    sums[number] += value
  }

  mutating func clear() {
    for number in touched {
      sums[number] = 0
      isTouched[number] = false
    }
    touched.removeAll(keepingCapacity: true)
  }
}
