import Sponsors

/// What cohesion random groups of the same size would have: the measure that a group's cohesion is held against.
///
/// Small groups are cohesive by chance, and in the General Assembly, where most vote in favour, large ones too.
///
/// A draw puts all delegations in one random order and lets it stand for a group in every vote: the first so many of
/// those voting, as many as members of the group voted. So each vote is drawn from those voting in it, at the group's
/// size there, and the same delegations go together over the votes as far as absences allow.
public struct RandomGroupBaseline: Hashable, Sendable {
  /// The measure's name.
  public let measure: String
  /// The group's mean.
  public let observed: Double
  /// The mean of the draws' means.
  public let mean: Double
  /// How many draws have a mean at or above the group's.
  public let atOrAbove: Int
  /// Number of draws in which the measure is defined.
  public let draws: Int
  /// The seed of the random numbers.
  public let seed: UInt64

  /// Share of draws at or above the group's mean.
  public var share: Double { Double(atOrAbove) / Double(draws) }
  /// (1 + count) / (1 + draws): the p-value of a Monte Carlo test, which is never 0.
  public var pValue: Double { Double(atOrAbove + 1) / Double(draws + 1) }
}

extension GroupCohesion {
  /// Holds the group's mean of each measure against `draws` random groups; without an entry for a measure that is
  /// undefined for the group, or where `draws` is 0.
  ///
  /// Those drawn from are the delegations of the matrix, members of the group included. Random numbers are those of
  /// SplitMix64 from `seed`; a mean that differs by less than 10⁻¹² from the group's is at it. `afterDraw` is called after each.
  /// - Complexity: O(draws × (n + votes × group size)) where few are absent.
  public func baselines(
    of measures: [any CohesionMeasure] = CohesionMeasures.all, draws: Int = 1000, seed: UInt64 = 1,
    afterDraw: () -> Void = {}
  ) -> [RandomGroupBaseline] {
    let positions = entries.map { entry in
      matrix.delegations.indices.map { UInt8(matrix[$0, entry.column]?.rawValue ?? 0) }
    }
    let observed = measures.map { mean(of: $0)?.value }
    var sums = Array(repeating: 0.0, count: measures.count)
    var defined = Array(repeating: 0, count: measures.count)
    var atOrAbove = Array(repeating: 0, count: measures.count)
    var generator = DrawGenerator(seed: seed)
    var order = Array(matrix.delegations.indices)
    for _ in 0..<max(0, draws) {
      generator.shuffle(&order)
      let tallies = entries.indices.map { Self.tally(of: entries[$0].tally.voting, order, positions[$0]) }
      for (index, measure) in measures.enumerated() {
        guard let observed = observed[index],
          let mean = Self.mean(tallies.lazy.map { measure.value(of: $0) })?.value
        else { continue }
        sums[index] += mean
        defined[index] += 1
        if mean >= observed - 1e-12 { atOrAbove[index] += 1 }
      }
      afterDraw()
    }
    return measures.indices.compactMap { index in
      guard let observed = observed[index], defined[index] > 0 else { return nil }
      return RandomGroupBaseline(
        measure: measures[index].name, observed: observed, mean: sums[index] / Double(defined[index]),
        atOrAbove: atOrAbove[index], draws: defined[index], seed: seed)
    }
  }

  /// The tally of the first `count` delegations in `order` that voted.
  private static func tally(of count: Int, _ order: [Int], _ positions: [UInt8]) -> VoteTally {
    var counts: (Int, Int, Int) = (0, 0, 0)
    var left = count
    for row in order {
      if left == 0 { break }
      switch positions[row] {
      case 1: counts.0 += 1
      case 2: counts.1 += 1
      case 3: counts.2 += 1
      default: continue
      }
      left -= 1
    }
    return VoteTally(inFavour: counts.0, against: counts.2, abstaining: counts.1)
  }
}
