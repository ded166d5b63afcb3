/// The natural logarithm, in additions, multiplications and divisions alone.
///
/// The C library's differs by the last bit between processors (with and without fused multiplication) and versions;
/// results here must be the same bytes on any machine. x = 2ᵏm with m from √½ to √2, and ln m is twice the series of
/// the inverse hyperbolic tangent of s = (m − 1)/(m + 1).
///
/// Error: below 2 units in the last place. ln 0 is −∞; of a negative number it is undefined (NaN).
/// - Complexity: O(1), twelve terms.
func logarithm(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? -.infinity : .nan }
  guard x.isFinite else { return x }
  var significand = x.significand
  var exponent = Double(x.exponent)
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let s = (significand - 1) / (significand + 1)
  let square = s * s
  var series = 0.0
  // s² is below 0.0295: the thirteenth term is below a hundredth of the last place.
  for term in stride(from: 25.0, through: 3, by: -2) { series = (series + 1 / term) * square }
  // ln 2 in two parts, of which the first times any exponent is exact.
  return exponent * 0.693147180369123816490 + (exponent * 1.90821492927058770002e-10 + 2 * (s + s * series))
}
