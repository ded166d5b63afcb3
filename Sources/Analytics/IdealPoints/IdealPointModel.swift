/// The choices of an estimation of ideal points, with the defaults that the guide gives the reasons for.
public struct IdealPointModel: Hashable, Sendable {
  /// Standard deviation of the normal prior of each β, mean 0.
  public var discriminationDeviation: Double
  /// Standard deviation of the normal prior of each cutpoint, mean 0.
  public var cutpointDeviation: Double
  /// The fewest votes that divide anybody in which a delegation must have taken part to be placed; at least 1.
  public var minimumVotes: Int
  /// The estimation has converged when no θ moves by more than this in one iteration, θ having the prior N(0, 1).
  public var tolerance: Double
  /// After so many iterations without convergence it is given up.
  public var iterationLimit: Int

  /// A model; values that make no sense are moved to the nearest that do.
  public init(
    discriminationDeviation: Double = 2, cutpointDeviation: Double = 5, minimumVotes: Int = 10,
    tolerance: Double = 1e-4, iterationLimit: Int = 2000
  ) {
    func positive(_ value: Double, _ fallback: Double) -> Double { value > 0 && value.isFinite ? value : fallback }
    self.discriminationDeviation = positive(discriminationDeviation, 2)
    self.cutpointDeviation = positive(cutpointDeviation, 5)
    self.minimumVotes = max(1, minimumVotes)
    self.tolerance = positive(tolerance, 1e-4)
    self.iterationLimit = max(1, iterationLimit)
  }

  /// The model as phrases of a methods sentence.
  public var rules: [String] {
    [
      "theta ~ N(0, 1), beta ~ N(0, \(discriminationDeviation)^2), gamma ~ N(0, \(cutpointDeviation)^2)",
      "marginal maximum likelihood by EM until no theta moves by more than \(tolerance)",
      "delegations with fewer than \(minimumVotes) votes that divide anybody left out",
      "mean 0 and standard deviation 1 over the delegations of a session",
      "95 % interval = estimate ± 1.96 standard errors, the votes' parameters taken as known",
    ]
  }
}
