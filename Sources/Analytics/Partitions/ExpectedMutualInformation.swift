/// The mutual information that two partitions with given sizes of blocs have on average, if who is where is drawn at
/// random.
///
/// The number shared by a bloc of a and one of b delegations, of N, is hypergeometric; the mean is taken over its
/// whole distribution, cell by cell. Probabilities are built from the mode outwards by their ratios and divided by
/// their sum: no factorial is needed, and no digit is lost however large N is.
///
/// Source: N. X. Vinh, J. Epps & J. Bailey, “Information theoretic measures for clusterings comparison”, Journal of
/// Machine Learning Research 11 (2010), 2837–2854, equation (24a).
enum ExpectedMutualInformation {
  /// The mean in nats. `rows` and `columns` are the sizes, all above 0, that each add up to `total`.
  /// - Complexity: O(pairs of different sizes × the smaller size).
  static func value(rows: [Int], columns: [Int], total: Int) -> Double {
    // Blocs of equal sizes have equal cells.
    let (first, second) = (countBySize(rows), countBySize(columns))
    var sum = 0.0
    for (a, timesA) in first {
      for (b, timesB) in second { sum += Double(timesA * timesB) * cell(a, b, total) }
    }
    return sum
  }

  /// Σ P(k) · (k/N) ln(Nk/(ab)) over the numbers k that can be shared.
  private static func cell(_ a: Int, _ b: Int, _ total: Int) -> Double {
    let (least, most) = (max(0, a + b - total), min(a, b))
    let mode = min(max((a + 1) * (b + 1) / (total + 2), least), most)
    let (sizeA, sizeB, all) = (Double(a), Double(b), Double(total))
    func information(_ k: Int) -> Double {
      k == 0 ? 0 : Double(k) / all * logarithm(all * Double(k) / (sizeA * sizeB))
    }
    var (weights, sum) = (1.0, information(mode))
    var weight = 1.0
    for k in mode..<most {
      weight *= Double(a - k) * Double(b - k) / (Double(k + 1) * Double(total - a - b + k + 1))
      if weight == 0 { break }
      weights += weight
      sum += weight * information(k + 1)
    }
    weight = 1
    for k in stride(from: mode, to: least, by: -1) {
      weight *= Double(k) * Double(total - a - b + k) / (Double(a - k + 1) * Double(b - k + 1))
      if weight == 0 { break }
      weights += weight
      sum += weight * information(k - 1)
    }
    return sum / weights
  }

  private static func countBySize(_ sizes: [Int]) -> [(size: Int, times: Int)] {
    var result: [(size: Int, times: Int)] = []
    for size in sizes.sorted() {
      if result.last?.size == size { result[result.count - 1].times += 1 } else { result.append((size, 1)) }
    }
    return result
  }
}
