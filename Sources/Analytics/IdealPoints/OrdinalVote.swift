/// One vote of the ordinal probit model: how likely each position is for a delegation at θ.
///
/// A latent z = βθ + e with e ~ N(0, 1) is cut at γ₁ < γ₂: P(in favour) = Φ(γ₁ − βθ),
/// P(abstaining) = Φ(γ₂ − βθ) − Φ(γ₁ − βθ), P(against) = 1 − Φ(γ₂ − βθ).
///
/// Source: M. A. Bailey, A. Strezhnev & E. Voeten, “Estimating Dynamic State Preferences from United Nations Voting
/// Data”, Journal of Conflict Resolution 61 (2017), doi:10.1177/0022002715595700.
public struct OrdinalVote: Hashable, Sendable {
  /// β, how strongly the vote divides along the line, and in which direction.
  public let discrimination: Double
  /// γ₁, between in favour and abstaining.
  public let lowerCutpoint: Double
  /// γ₂, between abstaining and against.
  public let upperCutpoint: Double

  /// A vote with these parameters; nil unless all are finite and γ₁ ≤ γ₂.
  public init?(discrimination: Double, lowerCutpoint: Double, upperCutpoint: Double) {
    guard discrimination.isFinite, lowerCutpoint.isFinite, upperCutpoint.isFinite, lowerCutpoint <= upperCutpoint
    else { return nil }
    self.discrimination = discrimination
    self.lowerCutpoint = lowerCutpoint
    self.upperCutpoint = upperCutpoint
  }

  /// How likely `position` is for a delegation at `theta`, from 0 to 1. - Complexity: O(1).
  public func probability(of position: VotePosition, at theta: Double) -> Double {
    let low = lowerCutpoint - discrimination * theta
    let high = upperCutpoint - discrimination * theta
    switch position {
    case .inFavour: return NormalDistribution.cumulative(low)
    case .against: return NormalDistribution.upperTail(high)
    case .abstaining:
      // The difference of the smaller tails keeps its digits.
      return low > 0
        ? NormalDistribution.upperTail(low) - NormalDistribution.upperTail(high)
        : NormalDistribution.cumulative(high) - NormalDistribution.cumulative(low)
    }
  }
}
