/// The two parts of a partition's quality, which is observed − γ·expected: what the blocs hold, and what a null model
/// without blocs would put into them.
struct QualityTerms: Hashable, Sendable {
  /// What the ties within blocs add up to.
  let observed: Double
  /// What would be expected of them at γ = 1.
  let expected: Double

  /// The quality at resolution `resolution`; nil where it is undefined.
  func value(resolution: Double) -> Double? {
    let value = observed - resolution * expected
    return value.isFinite ? value : nil
  }
}

extension QualityFunction {
  /// The parts of the quality of the partition that numbers the delegations of `network` by `blocs` (any numbers from 0
  /// to their count). - Complexity: O(n + m).
  func terms(of blocs: [Int], in network: Network) -> QualityTerms {
    var positive = Half(blocCount: blocs.count + 1)
    var negative = Half(blocCount: blocs.count + 1)
    for tie in network.ties {
      let (first, second) = (blocs[tie.first], blocs[tie.second])
      if tie.weight < 0 && kind == .signed {
        negative.add(-tie.weight, first, second)
      } else {
        positive.add(tie.weight, first, second)
      }
    }
    switch kind {
    case .cpm:
      var sizes = Array(repeating: 0, count: blocs.count + 1)
      for bloc in blocs { sizes[bloc] += 1 }
      let pairs = sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
      return QualityTerms(observed: positive.within, expected: pairs)
    case .modularity, .signed:
      // A half without ties adds nothing; without any tie the quality is 0/0.
      let total = positive.total + negative.total
      return QualityTerms(
        observed: (positive.within - negative.within) / total,
        expected: (positive.expected - negative.expected) / total)
    }
  }

  /// The ties of one sign: their weight, that within blocs, and the strength of each bloc.
  private struct Half {
    var total = 0.0
    var within = 0.0
    var strengths: [Double]

    init(blocCount: Int) { strengths = Array(repeating: 0, count: blocCount) }

    mutating func add(_ weight: Double, _ first: Int, _ second: Int) {
      total += weight
      if first == second { within += weight }
      strengths[first] += weight
      strengths[second] += weight
    }

    /// Σ_c K_c²/4m: the weight within blocs where ties fall by strength alone.
    var expected: Double {
      total == 0 ? 0 : strengths.reduce(0) { $0 + $1 * $1 } / (4 * total)
    }
  }
}
