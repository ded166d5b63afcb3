extension PoissonBinomial {
  /// P(X ≥ `observed`) and P(X ≤ `observed`), **approximately**: by the normal distribution with corrections for
  /// continuity and skewness (RNA).
  ///
  /// P(X ≤ k) ≈ G((k + ½ − μ)/σ), G(t) = Φ(t) + γ (1 − t²) φ(t)/6, γ = Σ p (1 − p)(1 − 2p)/σ³, kept within 0 and 1.
  /// It is what other programs compute; with few texts it is wrong in the third digit, and P(X ≥ 0) is below 1.
  ///
  /// Source: Y. Hong, “On computing the distribution function for the Poisson binomial distribution”, Computational
  /// Statistics & Data Analysis 59 (2013), doi:10.1016/j.csda.2012.10.006.
  /// - Complexity: O(groups).
  public func refinedNormalTails(at observed: Int) -> Tails {
    let deviation = variance.squareRoot()
    // Without chance there is nothing to approximate.
    guard deviation > 0 else { return tails(at: observed) }
    let third = groups.reduce(0) {
      $0 + Double($1.count) * $1.probability * $1.complement * ($1.complement - $1.probability)
    }
    let skewness = third / (deviation * deviation * deviation)
    func correction(_ t: Double) -> Double { skewness * (1 - t * t) * NormalDistribution.density(t) / 6 }
    let below = (Double(observed) + 0.5 - mean) / deviation
    let above = (Double(observed) - 0.5 - mean) / deviation
    return Tails(
      upper: min(1, max(0, NormalDistribution.upperTail(above) - correction(above))),
      lower: min(1, max(0, NormalDistribution.cumulative(below) + correction(below))))
  }
}
