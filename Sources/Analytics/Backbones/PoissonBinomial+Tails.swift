extension PoissonBinomial {
  /// P(X ≥ `observed`) and P(X ≤ `observed`).
  ///
  /// The trials are tilted so that `observed` is their mean: with z > 0, a trial succeeds with p z / (1 − p + p z).
  /// Then P(X = k) = M z⁻ᵏ f(k), with f the tilted distribution and M = Π (1 − p + p z), and the sums over f that give
  /// the tails have their largest terms at `observed` itself, so that a tail of 10⁻²⁰⁰ has as many digits as one of ½.
  /// f is the convolution of one binomial distribution a group, two and two; the last convolution is only
  /// summed up.
  ///
  /// Terms below 10⁻²⁸ of a distribution's largest are left out. With g groups and n trials they are at most g n of
  /// 10⁻²⁸ each, and f(observed) is at least 1/(n + 1): the share left out is below g n (n + 1) 10⁻²⁸, which is
  /// 10⁻¹⁷ for 100 groups and 30,000 trials. Rounding is far above it: about 10⁻¹² of the value.
  /// - Complexity: O(σ² log g) for a standard deviation σ.
  public func tails(at observed: Int) -> Tails {
    let wanted = observed - certain
    if wanted <= 0 || wanted >= uncertain { return edgeTails(wanted) }
    let tilt = tilt(to: wanted)
    let odds = exponential(tilt)
    var masses = groups.map { Mass(trials: $0.count, odds: odds * $0.probability / $0.complement) }
    while masses.count > 2 {
      masses = stride(from: 0, to: masses.count, by: 2).map { index in
        index + 1 < masses.count ? masses[index].convolved(with: masses[index + 1]) : masses[index]
      }
    }
    let left = masses[0]
    let right = masses.count > 1 ? masses[1] : Mass(trials: 0, odds: 1)
    let isUpper = tilt >= 0
    // P(X = observed) and the tail, both over M z⁻ᵏ.
    let (point, tail) = left.sum(with: right, from: wanted, upward: isUpper, ratio: isUpper ? 1 / odds : odds)
    var logarithmOfScale = 0.0
    for group in groups {
      logarithmOfScale += Double(group.count) * logarithmOfOnePlus(group.probability * (odds - 1))
    }
    let scale = exponential(logarithmOfScale - Double(wanted) * tilt)
    let small = min(1, tail * scale)
    let other = min(1, max(0, 1 - small + point * scale))
    return isUpper ? Tails(upper: small, lower: other) : Tails(upper: other, lower: small)
  }

  /// The tails where `wanted` of the uncertain trials are none, all, or not possible.
  private func edgeTails(_ wanted: Int) -> Tails {
    if wanted < 0 { return Tails(upper: 1, lower: 0) }
    if wanted > uncertain { return Tails(upper: 0, lower: 1) }
    var all = 0.0
    for group in groups {
      all += Double(group.count) * logarithm(wanted == 0 ? group.complement : group.probability)
    }
    if wanted == 0 { return Tails(upper: 1, lower: exponential(all)) }
    return Tails(upper: exponential(all), lower: 1)
  }

  /// ln z for which the tilted mean is `wanted`, to a hundredth of a trial; any z is right, but near it sums are short.
  private func tilt(to wanted: Int) -> Double {
    let aim = Double(wanted)
    var (low, high) = (-750.0, 750.0)
    let mean = mean - Double(certain)
    // Where all trials are alike this is the solution.
    var tilt = logarithm(aim / (Double(uncertain) - aim)) - logarithm(mean / (Double(uncertain) - mean))
    for _ in 0..<100 {
      let odds = exponential(tilt)
      var (value, slope) = (-aim, 0.0)
      for group in groups {
        let failure = group.complement / (group.complement + group.probability * odds)
        value += Double(group.count) * (1 - failure)
        slope += Double(group.count) * (1 - failure) * failure
      }
      if abs(value) < 0.01 { break }
      if value > 0 { high = tilt } else { low = tilt }
      let newton = tilt - value / slope
      tilt = newton > low && newton < high ? newton : (low + high) / 2
    }
    return tilt
  }

  /// ln(1 + x), with all digits where x is small (W. Kahan's correction for the rounding of 1 + x).
  private func logarithmOfOnePlus(_ x: Double) -> Double {
    let sum = 1 + x
    return logarithm(sum) - ((sum - 1) - x) / sum
  }
}
