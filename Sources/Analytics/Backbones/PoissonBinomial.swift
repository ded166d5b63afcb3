/// The number of successes in independent trials, each with its own probability; trials of one probability are kept
/// together.
///
/// Tails are exact to rounding, also where they are tiny: nothing is subtracted from 1 but the smaller tail.
public struct PoissonBinomial: Sendable {
  /// Trials of one probability that is neither 0 nor 1.
  struct Group: Sendable {
    /// Of a success.
    let probability: Double
    /// Of a failure: 1 − probability, with all its digits where that is small.
    let complement: Double
    let count: Int
  }

  /// Trials whose outcome is not certain.
  let groups: [Group]
  /// Trials that succeed always.
  let certain: Int
  /// Trials whose outcome is not certain.
  let uncertain: Int

  /// One trial for each of `probabilities`; those of 0 or below never succeed, those of 1 or above always.
  /// - Complexity: O(n log n).
  public init(_ probabilities: [Double]) {
    let sorted = probabilities.filter { $0 > 0 && $0 < 1 }.sorted()
    var groups: [Group] = []
    for probability in sorted {
      let count = groups.last?.probability == probability ? (groups.popLast()?.count ?? 0) : 0
      groups.append(Group(probability: probability, complement: 1 - probability, count: count + 1))
    }
    self.init(groups: groups, certain: probabilities.count { $0 >= 1 })
  }

  /// Groups with probabilities above 0 and below 1, and trials that always succeed.
  init(groups: [Group], certain: Int) {
    self.groups = groups
    self.certain = certain
    uncertain = groups.reduce(0) { $0 + $1.count }
  }

  /// Σ p.
  public var mean: Double { groups.reduce(Double(certain)) { $0 + Double($1.count) * $1.probability } }

  /// Σ p (1 − p).
  public var variance: Double { groups.reduce(0) { $0 + Double($1.count) * $1.probability * $1.complement } }
}

/// How likely a count is that is at least, and at most, as large as one observed.
public struct Tails: Hashable, Sendable {
  /// P(X ≥ o).
  public var upper: Double
  /// P(X ≤ o).
  public var lower: Double
}
