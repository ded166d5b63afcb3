/// The exponential function, in additions, multiplications and divisions alone, for the same reason as `logarithm`.
///
/// x = k ln 2 + r with |r| ≤ ½ ln 2; eʳ is its Taylor series, and 2ᵏ moves the exponent.
///
/// Error: below 2 units in the last place. Above 709.78 it is infinite, below −745.13 it is 0.
/// - Complexity: O(1), fourteen terms.
func exponential(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x > 709.782712893384 { return .infinity }
  if x < -745.1332191019412 { return 0 }
  let halvings = (x * 1.4426950408889634).rounded()
  let rest = (x - halvings * 0.693147180369123816490) - halvings * 1.90821492927058770002e-10
  var series = 1.0
  for term in stride(from: 14.0, through: 1, by: -1) { series = 1 + series * rest / term }
  return Double(sign: .plus, exponent: Int(halvings), significand: series)
}
