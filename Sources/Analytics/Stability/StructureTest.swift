/// Whether blocs are better parted than chance would part them: one number that says how good a partition is, held
/// against the same number in draws in which there is nothing but chance.
///
/// Which number is the caller's: the mean silhouette, the greatest gap, the modularity of the blocs that the same
/// method finds in each draw.
///
/// Source: the Monte Carlo test of A. C. A. Hope, “A simplified Monte Carlo significance test procedure”, Journal of
/// the Royal Statistical Society B 30 (1968), 582–598, whose p-value counts the observed among the draws and so is
/// never 0.
public struct StructureTest: Hashable, Sendable {
  /// The number as observed; nil where it is undefined.
  public let observed: Double?
  /// Draws so far.
  public private(set) var draws = 0
  /// Draws at or above the observed number.
  public private(set) var atOrAbove = 0
  private var sum = 0.0
  private var defined = 0

  /// A test without draws yet.
  public init(observed: Double?) { self.observed = observed }

  /// The test against `draws` draws.
  /// - Complexity: that of `draws` calls of `quality`.
  public init(
    observed: Double?, against source: some MatrixDraws, draws: Int, quality: (IncidenceMatrix) -> Double?
  ) {
    self.init(observed: observed)
    for number in 0..<max(0, draws) { add(quality(source.matrix(number))) }
  }

  /// Adds one draw's number. One that is undefined counts as at the observed: it can only raise the p-value. So does
  /// one that is below by less than 10⁻¹², which is rounding.
  public mutating func add(_ value: Double?) {
    draws += 1
    if let value {
      sum += value
      defined += 1
    }
    guard let observed, let value, value < observed - 1e-12 else {
      atOrAbove += 1
      return
    }
  }

  /// The mean over the draws in which the number is defined; nil where there is none.
  public var mean: Double? { defined > 0 ? sum / Double(defined) : nil }

  /// (1 + draws at or above) / (1 + draws); nil where the observed number is undefined.
  public var pValue: Double? { observed == nil ? nil : Double(1 + atOrAbove) / Double(1 + draws) }

  /// The least p-value that so many draws can give.
  public var leastPValue: Double { 1 / Double(1 + draws) }
}
