/// The resolutions of a scan: twenty a decade, in equal steps of the logarithm, rounded to four digits (1, 1.122, 1.259,
/// 1.413 …).
public enum ResolutionGrid {
  /// The usual resolutions for a rule on `network`: for modularity and signed modularity 0.1 to 10; for the constant
  /// Potts model, whose resolution is in the unit of the weights, from a thousandth of the greatest weight to it. None
  /// where no weight is above 0.
  /// - Complexity: O(m).
  public static func usual(for kind: QualityFunction.Kind, on network: Network) -> [Double] {
    switch kind {
    case .modularity, .signed: return between(0.1, 10)
    case .cpm:
      let greatest = network.ties.reduce(0) { max($0, $1.weight) }
      return greatest > 0 && greatest.isFinite ? between(greatest / 1000, greatest) : []
    }
  }

  /// The resolutions of the series from `low` to `high`, both included; none where `low` is not above 0 or not finite.
  /// - Complexity: O(their number).
  public static func between(_ low: Double, _ high: Double) -> [Double] {
    guard low > 0, low < .infinity, high >= low, high < .infinity else { return [] }
    let firstDecade = Int((logarithm(low) / logarithm(10)).rounded(.down)) - 1
    let lastDecade = Int((logarithm(high) / logarithm(10)).rounded(.down)) + 1
    var resolutions: [Double] = []
    for decade in firstDecade...lastDecade {
      for step in 0..<20 {
        // Whole thousandths first: a decimal times or over a power of ten is then rounded once.
        let thousandths = (exponential(logarithm(10) * Double(step) / 20) * 1000).rounded()
        let resolution = scaled(thousandths, by: decade - 3)
        if resolution >= low, resolution <= high { resolutions.append(resolution) }
      }
    }
    return resolutions
  }

  private static func scaled(_ number: Double, by power: Int) -> Double {
    var factor = 1.0
    for _ in 0..<power.magnitude { factor *= 10 }
    return power < 0 ? number / factor : number * factor
  }
}
