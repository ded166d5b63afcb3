extension IncidenceMatrix {
  /// The least p-value that any two delegations with these numbers of texts could have, if they shared as many as they
  /// can; 1 where there are no two.
  ///
  /// With a ≤ b texts of R, the greatest overlap is a, and its chance, if either's texts are any a and any b of the R,
  /// is C(b, a) / C(R, a): the hypergeometric upper tail. Where the least of all pairs is above α, no pair can be tied
  /// at the level α, whatever delegations did. Example: R = 5 and two texts each give 1/10.
  /// - Complexity: O(d²R) for d different numbers of texts.
  public var leastPairPValue: Double {
    var times: [Int: Int] = [:]
    for sum in rowSums { times[sum, default: 0] += 1 }
    let sums = times.keys.sorted()
    var least = 1.0
    for (index, low) in sums.enumerated() {
      for high in sums[index...] where high != low || times[low, default: 0] > 1 {
        var value = 1.0
        for k in 0..<low {
          value *= Double(high - k) / Double(textCount - k)
          // Neither larger nor a product that takes forever: what is next to nothing already is.
          if value < 1e-300 { break }
        }
        least = min(least, value)
      }
    }
    return least
  }
}
