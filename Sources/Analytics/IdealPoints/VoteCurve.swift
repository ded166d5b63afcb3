/// The parameters of one vote while they are being estimated: β and one cutpoint between any two levels that somebody
/// took. A level that nobody took has no cutpoint of its own, since nothing says where it is.
struct VoteCurve: Sendable {
  /// Below this no probability is counted, so that a product of eight stays far from the smallest number.
  static let leastProbability = 1e-30

  /// β.
  private(set) var slope = 0.0
  /// γ₁, and γ₂ where there are three levels.
  private(set) var cuts: (Double, Double)
  /// 2 or 3.
  let levelCount: Int

  init(levelCount: Int) {
    self.levelCount = levelCount
    cuts = levelCount == 2 ? (0, 0) : (-0.5, 0.5)
  }

  /// The values of the curve at one place: probability and, for the derivatives, densities at both cuts.
  @inline(__always)
  private func values(at place: Double, _ normal: TabulatedNormal) -> (
    p0: Double, p1: Double, p2: Double, f1: Double, f2: Double
  ) {
    let least = Self.leastProbability
    let z1 = cuts.0 - slope * place
    let low = normal.values(at: z1)
    guard levelCount == 3 else {
      return (max(low.cumulative, least), max(low.upperTail, least), 1, low.density, 0)
    }
    let high = normal.values(at: cuts.1 - slope * place)
    let middle = z1 > 0 ? low.upperTail - high.upperTail : high.cumulative - low.cumulative
    return (
      max(low.cumulative, least), max(middle, least), max(high.upperTail, least), low.density, high.density
    )
  }

  /// Writes P(level | θ) of every level at every node, level after level.
  func fill(_ probabilities: UnsafeMutablePointer<Double>, nodes: [Double], _ normal: TabulatedNormal) {
    for (node, place) in nodes.enumerated() {
      let value = values(at: place, normal)
      probabilities[node] = value.p0
      probabilities[nodes.count + node] = value.p1
      if levelCount == 3 { probabilities[2 * nodes.count + node] = value.p2 }
    }
  }

  /// One step of Fisher scoring towards the parameters most likely to give `counts`, the expected number of
  /// delegations of each level at each node, level after level. Returns the largest change.
  ///
  /// The logarithm of the likelihood of an ordinal probit is concave, so that the steps have one goal; a step is cut to
  /// 1 and halved until the cutpoints are in order.
  mutating func step(
    towards counts: UnsafePointer<Double>, nodes: [Double], model: IdealPointModel, _ normal: TabulatedNormal
  ) -> Double {
    let slopePrecision = 1 / (model.discriminationDeviation * model.discriminationDeviation)
    let cutPrecision = 1 / (model.cutpointDeviation * model.cutpointDeviation)
    var (g0, g1, g2) = (-slope * slopePrecision, -cuts.0 * cutPrecision, -cuts.1 * cutPrecision)
    var (h00, h01, h02, h11, h12, h22) = (slopePrecision, 0.0, 0.0, cutPrecision, 0.0, cutPrecision)
    let size = nodes.count
    for (node, place) in nodes.enumerated() {
      let (r0, r1) = (counts[node], counts[size + node])
      let r2 = levelCount == 3 ? counts[2 * size + node] : 0
      let total = r0 + r1 + r2
      if total < 1e-12 { continue }
      let value = values(at: place, normal)
      let d1 = value.f1 * (r0 / value.p0 - r1 / value.p1)
      let i11 = total * value.f1 * value.f1 * (1 / value.p0 + 1 / value.p1)
      var (d2, i22, i12) = (0.0, 0.0, 0.0)
      if levelCount == 3 {
        d2 = value.f2 * (r1 / value.p1 - r2 / value.p2)
        i22 = total * value.f2 * value.f2 * (1 / value.p1 + 1 / value.p2)
        i12 = -total * value.f1 * value.f2 / value.p1
      }
      g0 -= place * (d1 + d2)
      g1 += d1
      g2 += d2
      h00 += place * place * (i11 + 2 * i12 + i22)
      h01 -= place * (i11 + i12)
      h02 -= place * (i22 + i12)
      h11 += i11
      h12 += i12
      h22 += i22
    }
    var change: (Double, Double, Double)
    if levelCount == 3 {
      // Gauss without exchange of rows: the matrix is positive definite.
      let (m1, m2) = (h01 / h00, h02 / h00)
      let (a11, a12, a22) = (h11 - m1 * h01, h12 - m1 * h02, h22 - m2 * h02)
      let (b1, b2) = (g1 - m1 * g0, g2 - m2 * g0)
      let n = a12 / a11
      let x2 = (b2 - n * b1) / (a22 - n * a12)
      let x1 = (b1 - a12 * x2) / a11
      change = ((g0 - h01 * x1 - h02 * x2) / h00, x1, x2)
    } else {
      let m = h01 / h00
      let x1 = (g1 - m * g0) / (h11 - m * h01)
      change = ((g0 - h01 * x1) / h00, x1, 0)
    }
    var largest = max(abs(change.0), abs(change.1), abs(change.2))
    guard largest.isFinite else { return 0 }
    var factor = largest > 1 ? 1 / largest : 1
    if levelCount == 3 {
      for _ in 0..<60 where cuts.1 + factor * change.2 - cuts.0 - factor * change.1 < 1e-6 { factor /= 2 }
      if cuts.1 + factor * change.2 <= cuts.0 + factor * change.1 { factor = 0 }
    }
    largest *= factor
    slope += factor * change.0
    cuts.0 += factor * change.1
    cuts.1 += factor * change.2
    return largest
  }
}
