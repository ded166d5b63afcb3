/// The standard normal distribution.
///
/// Made of `exponential` and rational functions only, so that its values are the same bytes on any machine.
///
/// Source: W. J. Cody, “Rational Chebyshev approximations for the error function”, Mathematics of Computation 23
/// (1969), doi:10.1090/S0025-5718-1969-0247736-4. Relative error below 2·10⁻¹⁵, far into the tails.
enum NormalDistribution {
  /// φ(x), the density.
  static func density(_ x: Double) -> Double { 0.3989422804014327 * exponential(-0.5 * x * x) }

  /// Φ(x) = P(X ≤ x).
  static func cumulative(_ x: Double) -> Double { 0.5 * complementaryError(-x * 0.7071067811865476) }

  /// 1 − Φ(x) = P(X > x), without the loss of digits of the subtraction.
  static func upperTail(_ x: Double) -> Double { 0.5 * complementaryError(x * 0.7071067811865476) }

  /// erfc(x) = 1 − erf(x).
  static func complementaryError(_ x: Double) -> Double {
    let magnitude = abs(x)
    if x.isNaN { return x }
    if magnitude <= 0.46875 {
      let square = magnitude * magnitude
      let top = polynomial(
        square, 0.185777706184603153, 3.16112374387056560, 113.864154151050156, 377.485237685302021,
        3209.37758913846947)
      let bottom = polynomial(
        square, 1, 23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062)
      return 1 - x * top / bottom
    }
    // Beyond it the value is below the smallest number.
    let tail = magnitude > 27 ? 0 : magnitude <= 4 ? nearTail(magnitude) : farTail(magnitude)
    return x < 0 ? 2 - tail : tail
  }

  /// erfc from 0.46875 to 4.
  private static func nearTail(_ x: Double) -> Double {
    let top = polynomial(
      x, 2.15311535474403846e-8, 0.564188496988670089, 8.88314979438837594, 66.1191906371416295,
      298.635138197400131, 881.952221241769090, 1712.04761263407058, 2051.07837782607147, 1230.33935479799725)
    let bottom = polynomial(
      x, 1, 15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019,
      3290.79923573345963, 4362.61909014324716, 3439.36767414372164, 1230.33935480374942)
    return gauss(x) * top / bottom
  }

  /// erfc above 4.
  private static func farTail(_ x: Double) -> Double {
    let inverse = 1 / (x * x)
    let top = polynomial(
      inverse, 0.0163153871373020978, 0.305326634961232344, 0.360344899949804439, 0.125781726111229246,
      0.0160837851487422766, 0.000658749161529837803)
    let bottom = polynomial(
      inverse, 1, 2.56852019228982242, 1.87295284992346725, 0.527905102951428412, 0.0605183413124413191,
      0.00233520497626869185)
    return gauss(x) * (0.5641895835477563 - inverse * top / bottom) / x
  }

  /// exp(−x²), with x² split so that its rounding does not show in the result.
  private static func gauss(_ x: Double) -> Double {
    let coarse = (x * 16).rounded(.towardZero) / 16
    return exponential(-coarse * coarse) * exponential(-(x - coarse) * (x + coarse))
  }

  /// The polynomial of these coefficients, the highest power first.
  private static func polynomial(_ x: Double, _ coefficients: Double...) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}
